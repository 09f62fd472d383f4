import type { Level } from '../domain/level.js';
import type { QuietHours } from '../domain/personal-settings.js';
import type { FactorKey } from '../domain/score.js';
import type { Language } from '../domain/staff.js';
import type { FiguresSettings } from './month-figures.js';

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
  /** When the company leaves people alone who have chosen nothing else. */
  readonly quiet: { readonly quietHours: QuietHours; readonly workingDays: readonly number[] };
  readonly churn: {
    readonly levels: Readonly<Record<Level, number>>;
    /** Days that a trained model's chance looks ahead. */
    readonly horizonDays: number;
  };
  readonly figures: FiguresSettings;
  /** What a person does about a level, in words; the alert's main factor may ask for something of its own. */
  readonly measureFor: (
    segment: string,
    level: Level,
    language: Language,
    factor: FactorKey | null,
  ) => { readonly text: string };
}
