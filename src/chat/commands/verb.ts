import type { Role } from '../../domain/staff.js';
import { typoDistance } from '../../domain/typo-distance.js';
import { isOneOf } from '../roles.js';
import { beginsQuestion, commandMeantBy, compared, understoodWords } from './other-words.js';

/** Everything that can be asked by its first word. */
export const VERBS = [
  'home',
  'customer',
  'recommend',
  'mine',
  'why',
  'value',
  'tier',
  'log',
  'snooze',
  'handover',
  'churned',
  'away',
  'settings',
  'losses',
  'figures',
  'roi',
  'portfolio',
  'deal',
  'pipeline',
  'leads',
  'sources',
  'patterns',
  'digest',
  'model',
  'admin',
  'help',
] as const;
export type Verb = (typeof VERBS)[number];

/** Verbs that answer managers and administrators alone; nobody else is shown them. */
const FOR_MANAGERS: ReadonlySet<Verb> = new Set([
  'losses',
  'figures',
  'roi',
  'portfolio',
  'sources',
  'patterns',
  'model',
  'admin',
]);

/** Verbs that answer those who talk with customers. */
const FOR_SERVICE: ReadonlySet<Verb> = new Set(['recommend']);

/** Verbs that answer sales and those who lead it. */
const FOR_SALES: ReadonlySet<Verb> = new Set(['deal', 'pipeline', 'leads']);

/** Verbs that need a customer's name behind them. */
export const VERBS_ABOUT_CUSTOMER: ReadonlySet<string> = new Set<Verb>([
  'customer',
  'recommend',
  'why',
  'value',
  'tier',
  'log',
  'snooze',
  'handover',
]);

/** The verbs that answer somebody of a role. */
export function verbsFor(role: Role): readonly Verb[] {
  if (isOneOf(role, 'managers')) return VERBS;
  const isSales = isOneOf(role, 'sales');
  const isService = isOneOf(role, 'service');
  return VERBS.filter(
    (verb) =>
      !FOR_MANAGERS.has(verb) && (isSales || !FOR_SALES.has(verb)) && (isService || !FOR_SERVICE.has(verb)),
  );
}

/** The command's first word, whatever its case, and the rest. */
export function splitCommand(text: string): { readonly word: string; readonly argument: string } {
  // Typed into a conversation by habit, or copied with its sign from an example.
  const trimmed = text.trim().replace(/^[/@]?varsel[,:]?(?:\s+|$)/i, '');
  const end = trimmed.search(/\s/);
  if (end === -1) return { word: bareWord(trimmed), argument: '' };
  return { word: bareWord(trimmed.slice(0, end)), argument: trimmed.slice(end).trim() };
}

/** "Mine?" is "mine"; a question mark alone stays one. */
function bareWord(word: string): string {
  return (word.replace(/[?!.,:;…]{1,10}$/, '') || word).toLowerCase();
}

export function verbOf(word: string): Verb | null {
  return VERBS.find((verb) => verb === word.toLowerCase()) ?? null;
}

/** A command as it is answered: its verb, and what stands behind it. Null where the first word is none that is known. */
export function readCommand(text: string): { readonly verb: Verb; readonly argument: string } | null {
  const { word, argument } = splitCommand(text);
  const verb = verbOf(word);
  if (verb !== null) return { verb, argument };
  const joined = joinedVerb(word, argument);
  if (joined !== null) return joined;
  const meant = commandMeantBy(word);
  if (meant === null) return null;
  const [first = '', ...further] = meant.split(' ');
  const known = verbOf(first);
  return known === null ? null : { verb: known, argument: [...further, argument].join(' ').trim() };
}

/** "hand over Nordlys" is "handover Nordlys". */
function joinedVerb(word: string, argument: string): ReturnType<typeof readCommand> {
  const { word: second, argument: rest } = splitWord(argument);
  const verb = second === '' ? null : verbOf(`${word}${second}`);
  return verb === null ? null : { verb, argument: rest };
}

function splitWord(text: string): { readonly word: string; readonly argument: string } {
  const [word = '', ...rest] = text.split(/\s+/);
  return { word, argument: rest.join(' ') };
}

/** A typing mistake or two; more than that is another word. */
const LARGEST_SLIP = 2;
const SHORT_WORD = 4;
/** Fewer letters begin too many words. */
const SHORTEST_BEGINNING = 3;

/** The verb most like a word, of those that somebody of a role may use, and whether it is like enough to be what was meant. */
export function nearestVerb(word: string, role: Role): { readonly verb: Verb; readonly isClose: boolean } {
  // Cut, because somebody may paste a page.
  const wanted = compared(word.slice(0, 50));
  const allowed = verbsFor(role);
  if (beginsQuestion(word)) return { verb: 'help', isClose: false };
  const begun =
    wanted.length < SHORTEST_BEGINNING ? undefined : allowed.find((verb) => verb.startsWith(wanted));
  if (begun !== undefined) return { verb: begun, isClose: true };
  const known = [...allowed.map((verb) => [verb, verb] as const), ...understoodWords()];
  let best: { readonly verb: Verb; readonly slips: number } = {
    verb: 'help',
    slips: Number.POSITIVE_INFINITY,
  };
  for (const [written, command] of known) {
    const verb = allowed.find((each) => each === splitWord(command).word);
    const slips = verb === undefined ? Number.POSITIVE_INFINITY : typoDistance(wanted, written, 50);
    if (verb !== undefined && slips < best.slips) best = { verb, slips };
  }
  const forgiven = wanted.length <= SHORT_WORD ? 1 : LARGEST_SLIP;
  return { verb: best.verb, isClose: best.slips <= forgiven };
}
