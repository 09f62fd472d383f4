import { distance } from 'fastest-levenshtein';

/** Everything that can be asked by its first word. */
export const VERBS = [
  'customer',
  'mine',
  'why',
  'log',
  'snooze',
  'handover',
  'churned',
  'away',
  'settings',
  'losses',
  'figures',
  'roi',
  'model',
  'admin',
  'help',
] as const;
export type Verb = (typeof VERBS)[number];

/** The command's first word, whatever its case, and the rest. */
export function splitCommand(text: string): { readonly word: string; readonly argument: string } {
  const trimmed = text.trim();
  const end = trimmed.search(/\s/);
  if (end === -1) return { word: trimmed.toLowerCase(), argument: '' };
  return { word: trimmed.slice(0, end).toLowerCase(), argument: trimmed.slice(end).trim() };
}

export function verbOf(word: string): Verb | null {
  return VERBS.find((verb) => verb === word.toLowerCase()) ?? null;
}

/** What people call things that are found under another word. */
const OTHER_WORDS: ReadonlyMap<string, Verb> = new Map([
  ['task', 'mine'],
  ['tasks', 'mine'],
  ['alert', 'mine'],
  ['alerts', 'mine'],
  ['stage', 'admin'],
  ['observe', 'admin'],
  ['data', 'admin'],
]);
/** A typing mistake or two; more than that is another word. */
const LARGEST_SLIP = 2;

/** The verb most like a word, and whether it is like enough to be what was meant. */
export function nearestVerb(word: string): { readonly verb: Verb; readonly isClose: boolean } {
  // Cut, because somebody may paste a page.
  const wanted = word.toLowerCase().slice(0, 50);
  const other = OTHER_WORDS.get(wanted);
  if (other !== undefined) return { verb: other, isClose: true };
  const verb = VERBS.reduce((best, each) => (distance(each, wanted) < distance(best, wanted) ? each : best));
  return { verb, isClose: distance(verb, wanted) <= LARGEST_SLIP };
}
