import { closest } from 'fastest-levenshtein';
import type { Staff } from '../../domain/staff.js';
import { actAndAnswer } from '../answer-act.js';
import type { Form, Input } from '../card.js';
import { normaliseName } from '../names/normalise-name.js';
import type { People } from '../people.js';
import type { Reader } from '../reader.js';
import { type AlertForm, withErrors } from './form-handler.js';
import { select } from './inputs.js';
import { typed } from './read-values.js';

/** What one list holds on every platform. */
const LISTED_AT_MOST = 100;
const NAME_MAX_LENGTH = 100;

/** Who takes care of it from now on: the asker's own team first; in a large company also by name. */
export const handOverForm = {
  make({ alert, customer, people }, { reader, staff }, args): Form {
    const { words } = reader;
    const candidates = [...people.values()]
      .filter((person) => person.id !== alert.ownerId)
      .sort(ownTeamFirst(staff.team, words.language));
    const fitsList = candidates.length <= LISTED_AT_MOST;
    const options = candidates
      .slice(0, LISTED_AT_MOST)
      .map(({ id, name, team }) => ({ value: id, text: team === '' ? name : `${name} (${team})` }));
    const byName: Input = {
      kind: 'text',
      name: 'other',
      label: words.text('form.handOver.other'),
      hint: words.text('form.handOver.otherHint'),
      isMultiline: false,
      isOptional: true,
      maxLength: NAME_MAX_LENGTH,
    };
    return {
      id: 'alert.hand_over',
      subject: alert.id,
      title: words.text('form.handOver.title'),
      submitText: words.text('form.save'),
      cancelText: words.text('form.cancel'),
      intro: [words.text('form.handOver.intro', { customer: customer.name })],
      inputs: [
        select('person', words.text('form.handOver.person'), options, !fitsList),
        ...(fitsList ? [] : [byName]),
      ],
      args,
    };
  },
  submit: async ({ subject, values, args }, desk) => {
    const people = await desk.people();
    return async (asker) => {
      const { reader } = asker;
      const name = typed(values, 'other');
      const named = name === null ? null : personByName(name, people, reader);
      if (named !== null && !named.ok) return withErrors({ other: named.problem });
      const toId = named?.person.id ?? typed(values, 'person');
      if (toId === null) return withErrors({ person: reader.words.text('error.personNeeded') });
      return actAndAnswer(subject, { name: 'hand_over', toId }, args, asker, desk);
    };
  },
} as const satisfies AlertForm;

function ownTeamFirst(team: string, language: string): (a: Staff, b: Staff) => number {
  const isOwn = (person: Staff) => (team !== '' && person.team === team ? 0 : 1);
  const { compare } = new Intl.Collator(language);
  return (a, b) => isOwn(a) - isOwn(b) || compare(a.name, b.name);
}

type Named = { readonly ok: true; readonly person: Staff } | { readonly ok: false; readonly problem: string };

function personByName(name: string, people: People, { words }: Reader): Named {
  const wanted = normaliseName(name).full;
  const all = [...people.values()];
  const [person, another] = all.filter((each) => normaliseName(each.name).full === wanted);
  if (person !== undefined && another === undefined) return { ok: true, person };
  if (person !== undefined) return { ok: false, problem: words.text('error.personSeveral') };
  if (all.length === 0) return { ok: false, problem: words.text('error.personUnknown') };
  const nearest = closest(
    name,
    all.map((each) => each.name),
  );
  return { ok: false, problem: words.text('error.personNearest', { name: nearest }) };
}
