import { closest } from 'fastest-levenshtein';
import { LEVELS } from '../../domain/level.js';
import { ROUTE_PURPOSES, type RouteConditions, type StoredRoute } from '../../domain/stored-route.js';
import type { Form, Input } from '../card.js';
import { routeDoneCard, storedLine } from '../cards/channels-card.js';
import { messageCard } from '../cards/message-card.js';
import { routeRefusalText } from '../cards/route-refusal-text.js';
import type { Desk } from '../dependencies.js';
import type { Reader } from '../reader.js';
import { onlyFor } from '../roles.js';
import { writeRoute } from '../routes/change-route.js';
import type { KnownGroups } from '../routes/known-groups.js';
import { type SubmitHandler, withErrors } from './form-handler.js';
import { select } from './inputs.js';
import { chosen, problems, typed } from './read-values.js';

/** What the form is about: a channel that is to be connected, or a route that there is. */
export interface RouteFormView {
  readonly routeId: string;
  readonly channel: StoredRoute['channel'];
  /** Null for a new one. */
  readonly route: StoredRoute | null;
}

const GROUPS = ['segment', 'region', 'team'] as const;
const GROUP_MAX_LENGTH = 100;
const EVERY = 'every';
const AMOUNTS = ['no', 'yes'] as const;

export function routeForm({ routeId, channel, route }: RouteFormView, reader: Reader): Form {
  const { words } = reader;
  const purposes = ROUTE_PURPOSES.map((value) => ({ value, text: words.text(`routePurpose.${value}`) }));
  const levels = [
    { value: EVERY, text: words.text('form.route.everyLevel') },
    ...LEVELS.map((value) => ({ value, text: words.text(`level.${value}`) })),
  ];
  const amounts = AMOUNTS.map((value) => ({ value, text: words.text(`form.route.amounts.${value}`) }));
  return {
    id: 'route',
    subject: routeId,
    title: words.text(route === null ? 'form.route.title' : 'form.route.editTitle'),
    submitText: words.text('form.save'),
    cancelText: words.text('form.cancel'),
    intro: [
      // A chat of a few people has no name, only an id that says nothing to anybody.
      channel.name === channel.id
        ? words.text('form.route.introHere')
        : words.text('form.route.intro', { channel: channel.name }),
    ],
    inputs: [
      {
        ...select('purpose', words.text('form.route.purpose'), purposes, false),
        initial: route?.purpose ?? 'churn',
      },
      ...GROUPS.map((group) => groupInput(group, route?.conditions[group] ?? null, reader)),
      {
        ...select('level', words.text('form.route.level'), levels, false),
        initial: route?.conditions.level ?? EVERY,
      },
      {
        ...select('amounts', words.text('form.route.amounts'), amounts, false),
        initial: route?.mayShowValues === true ? 'yes' : 'no',
      },
    ],
    args: { channel: channel.id, name: channel.name, version: String(route?.version ?? 0) },
  };
}

function groupInput(group: (typeof GROUPS)[number], initial: string | null, { words }: Reader): Input {
  return {
    kind: 'text',
    name: group,
    label: words.text(`form.route.${group}`),
    hint: words.text('form.route.groupHint'),
    isMultiline: false,
    isOptional: true,
    maxLength: GROUP_MAX_LENGTH,
    ...(initial === null ? {} : { initial }),
  };
}

export const submitRoute: SubmitHandler = async ({ subject, values, args }, desk) =>
  onlyFor('administrators', async ({ staff, reader, platform }) => {
    const { words } = reader;
    const purpose = chosen(values, 'purpose', ROUTE_PURPOSES);
    const seenVersion = Number(args.version);
    const [channelId, channelName] = [args.channel ?? '', args.name ?? ''];
    if (!Number.isSafeInteger(seenVersion) || seenVersion < 0 || channelId === '')
      return { kind: 'whisper', card: messageCard(words.text('refusal.route.route_gone')) };
    const read = await readConditions(values, desk, reader);
    const isLimited = Object.values(read.conditions).some((condition) => condition !== null);
    const wrong = problems({
      ...read.wrong,
      purpose:
        purpose === null
          ? words.text('error.choose')
          : purpose !== 'churn' && isLimited
            ? words.text('error.route.limited')
            : null,
    });
    if (purpose === null || wrong !== null) return withErrors(wrong ?? {});
    const wanted = {
      id: subject,
      purpose,
      conditions: read.conditions,
      channel: { platform, id: channelId, name: channelName },
      mayShowValues: chosen(values, 'amounts', AMOUNTS) === 'yes',
    };
    const dependencies = { stores: desk.stores, file: desk.settings.routing, now: desk.now };
    const result = await writeRoute(dependencies, wanted, seenVersion, staff.id);
    if (!result.ok) {
      const text = routeRefusalText(result.refusal, await desk.people(), reader);
      const isAboutPurpose = result.refusal.reason === 'set_in_file' || result.refusal.reason === 'taken';
      return isAboutPurpose ? withErrors({ purpose: text }) : { kind: 'whisper', card: messageCard(text) };
    }
    const done = result.value.before === undefined ? 'done.routeConnected' : 'done.routeChanged';
    const text = words.text(done, { line: storedLine(result.value, reader) });
    return { kind: 'whisper', card: routeDoneCard(text, result.value, reader) };
  });

/** Groups as the customers' rows spell them, whatever their case; or what is wrong at which field. */
async function readConditions(
  values: Readonly<Record<string, string>>,
  { groups }: Pick<Desk, 'groups'>,
  reader: Reader,
): Promise<{
  readonly conditions: RouteConditions;
  readonly wrong: Readonly<Record<string, string | null>>;
}> {
  const isAnyTyped = GROUPS.some((group) => typed(values, group) !== null);
  const known: KnownGroups = isAnyTyped ? await groups() : { segment: [], region: [], team: [] };
  const read = GROUPS.map((group) => ({ group, ...readGroup(typed(values, group), known[group], reader) }));
  const textOf = (wanted: (typeof GROUPS)[number]) =>
    read.find(({ group }) => group === wanted)?.text ?? null;
  return {
    conditions: {
      segment: textOf('segment'),
      region: textOf('region'),
      team: textOf('team'),
      level: chosen(values, 'level', LEVELS),
    },
    wrong: Object.fromEntries(read.map(({ group, problem }) => [group, problem])),
  };
}

function readGroup(
  wanted: string | null,
  known: readonly string[],
  { words }: Reader,
): { readonly text: string | null; readonly problem: string | null } {
  if (wanted === null) return { text: null, problem: null };
  const same = (text: string) => text.toLowerCase() === wanted.toLowerCase();
  const text = known.find((each) => each === wanted) ?? known.find(same) ?? null;
  if (text !== null) return { text, problem: null };
  if (known.length === 0) return { text, problem: words.text('error.route.noGroups') };
  return { text, problem: words.text('error.route.unknownGroup', { nearest: closest(wanted, known) }) };
}
