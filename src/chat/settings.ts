import type { Level } from '../domain/level.js';
import type { Language } from '../domain/staff.js';

/** What the chat surface needs to know of the configuration. */
export interface ChatSettings {
  readonly company: {
    readonly name: string;
    readonly currency: string;
    readonly timezone: string;
    readonly country: string;
    readonly language: Language;
  };
  /** Platform ids of staff that the staff file doesn't have, or has wrong. */
  readonly people: readonly {
    readonly staff: string;
    readonly slack?: string | undefined;
    readonly teams?: string | undefined;
  }[];
  readonly churn: { readonly levels: Readonly<Record<Level, number>> };
  /** What a person does about a level, in words. */
  readonly measureFor: (segment: string, level: Level, language: Language) => { readonly text: string };
}
