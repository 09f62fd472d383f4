import { closest } from 'fastest-levenshtein';
import type { Absence } from '../../domain/absence.js';
import { normaliseName } from '../../domain/normalise-name.js';
import { ok, type Result, refused } from '../../domain/result.js';
import type { Staff } from '../../domain/staff.js';
import type { Input } from '../card.js';
import { dayText } from '../cards/days-text.js';
import type { Desk } from '../dependencies.js';
import type { People } from '../people.js';
import type { Reader } from '../reader.js';
import { select } from './inputs.js';
import { typed } from './read-values.js';

/** What one list holds on every platform. */
const LISTED_AT_MOST = 100;
const NAME_MAX_LENGTH = 100;

/** Who is away now, by staff id: such a person could only hand it on again. */
export type Absences = ReadonlyMap<string, Absence>;

export async function absencesNow({ stores, now }: Pick<Desk, 'stores' | 'now'>): Promise<Absences> {
  return new Map((await stores.absences.at(now())).map((absence) => [absence.staffId, absence]));
}

/**
 * Asks for a person: the asker's own team first; in a large company also by name.
 *
 * @param first those who come before all others, by staff id.
 */
export function personInputs(
  people: People,
  absences: Absences,
  ownerId: string | null,
  asker: Staff,
  reader: Reader,
  first: readonly string[] = [],
): readonly Input[] {
  const { words } = reader;
  const candidates = [...people.values()]
    .filter((person) => person.id !== ownerId)
    .sort(ownTeamFirst(asker.team, words.language))
    // Sorting keeps what stands equal in its order.
    .sort((a, b) => Number(first.includes(b.id)) - Number(first.includes(a.id)));
  const fitsList = candidates.length <= LISTED_AT_MOST;
  const options = candidates
    .slice(0, LISTED_AT_MOST)
    .map((person) => ({ value: person.id, text: optionText(person, absences.get(person.id), reader) }));
  const byName: Input = {
    kind: 'text',
    name: 'other',
    label: words.text('form.handOver.other'),
    hint: words.text('form.handOver.otherHint'),
    isMultiline: false,
    isOptional: true,
    maxLength: NAME_MAX_LENGTH,
  };
  return [
    select('person', words.text('form.handOver.person'), options, !fitsList),
    ...(fitsList ? [] : [byName]),
  ];
}

/** The staff id that was chosen or named, or what is wrong at which field. */
export function chosenPerson(
  values: Readonly<Record<string, string>>,
  people: People,
  absences: Absences,
  reader: Reader,
): Result<string, Readonly<Record<string, string>>> {
  const name = typed(values, 'other');
  const named = name === null ? null : personByName(name, people, reader);
  if (named !== null && !named.ok) return refused({ other: named.refusal });
  const id = named?.value.id ?? typed(values, 'person');
  if (id === null) return refused({ person: reader.words.text('error.personNeeded') });
  const absence = absences.get(id);
  if (absence === undefined) return ok(id);
  const person = people.get(id)?.name ?? reader.words.text('person.unknown');
  const text = reader.words.text('error.personAway', { person, date: dayText(absence.lastDay, reader) });
  return refused({ [named === null ? 'person' : 'other']: text });
}

function optionText({ name, team }: Staff, absence: Absence | undefined, reader: Reader): string {
  const { words } = reader;
  const person = team === '' ? name : words.text('form.handOver.ofTeam', { person: name, team });
  if (absence === undefined) return person;
  return words.text('form.handOver.away', { person, date: dayText(absence.lastDay, reader) });
}

function ownTeamFirst(team: string, language: string): (a: Staff, b: Staff) => number {
  const isOwn = (person: Staff) => (team !== '' && person.team === team ? 0 : 1);
  const { compare } = new Intl.Collator(language);
  return (a, b) => isOwn(a) - isOwn(b) || compare(a.name, b.name);
}

function personByName(name: string, people: People, { words }: Reader): Result<Staff, string> {
  const wanted = normaliseName(name).full;
  const all = [...people.values()];
  const [person, another] = all.filter((each) => normaliseName(each.name).full === wanted);
  if (person !== undefined && another === undefined) return ok(person);
  if (person !== undefined) return refused(words.text('error.personSeveral'));
  if (all.length === 0) return refused(words.text('error.personUnknown'));
  const nearest = closest(
    name,
    all.map((each) => each.name),
  );
  return refused(words.text('error.personNearest', { name: nearest }));
}
