import type { Language } from '../domain/staff.js';
import { wordingFor } from './wording.js';

/** How adding the app to a workspace ended. */
export type InstallOutcome =
  | { readonly kind: 'done'; readonly workspace: string }
  | { readonly kind: 'stranger'; readonly workspace: string }
  | { readonly kind: 'expired' | 'cancelled' | 'organisation' | 'failed' };

/** What the browser shows then. Nothing is escaped yet. */
export interface InstallPage {
  readonly title: string;
  readonly text: string;
  /** The words of the way back to the beginning; null where there is nothing to do again. */
  readonly again: string | null;
}

export function installPage(language: Language, outcome: InstallOutcome): InstallPage {
  const { text } = wordingFor(language);
  const title = text(`install.${outcome.kind}Title`);
  switch (outcome.kind) {
    case 'done':
      return { title, text: text('install.done', { workspace: outcome.workspace }), again: null };
    case 'stranger':
      return { title, text: text('install.stranger', { workspace: outcome.workspace }), again: null };
    default:
      return { title, text: text(`install.${outcome.kind}`), again: text('install.again') };
  }
}
