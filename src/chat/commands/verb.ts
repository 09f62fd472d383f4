import { distance } from 'fastest-levenshtein';

/** Everything that can be asked by its first word. */
export const VERBS = [
  'customer',
  'mine',
  'why',
  'log',
  'snooze',
  'handover',
  'away',
  'settings',
  'losses',
  'figures',
  'roi',
  'churned',
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

/** The verb most like a word. */
export function nearestVerb(word: string): Verb {
  // Cut, because somebody may paste a page.
  const wanted = word.toLowerCase().slice(0, 50);
  return VERBS.reduce((best, verb) => (distance(verb, wanted) < distance(best, wanted) ? verb : best));
}
