import type { Language } from '../domain/staff.js';
import type { Verb } from './commands/verb.js';
import { wordingFor } from './wording.js';

/** How the app describes itself where people find it. */
export interface AppListing {
  readonly short: string;
  readonly long: string;
  /** What may be typed after the command. */
  readonly hint: string;
  /** What a platform offers to those who begin to type. */
  readonly commands: readonly { readonly verb: Verb; readonly description: string }[];
}

/** What everybody may ask, the daily first; Teams shows ten. */
const OFFERED = [
  'customer',
  'mine',
  'why',
  'log',
  'snooze',
  'handover',
  'churned',
  'away',
  'settings',
  'help',
] as const satisfies readonly Verb[];

export function appListing(language: Language): AppListing {
  const { text } = wordingFor(language);
  return {
    short: text('listing.short'),
    long: text('listing.long'),
    hint: text('listing.hint'),
    commands: OFFERED.map((verb) => ({ verb, description: text(`help.${verb}`) })),
  };
}
