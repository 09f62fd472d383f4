import type { WinFactorKey } from '../domain/win-score.js';

/** What is told about deals, and how long the measure for it may take. */
export interface DealAlertSettings {
  /** A fall of so many percentage points is told. */
  readonly dropPoints: number;
  /** Lower borders of the playbook's bands, in per cent; a fall through one is told. */
  readonly bands: { readonly close: number; readonly lever: number };
  /** A fall through a border counts once the chance is so many points below it. */
  readonly hysteresisPoints: number;
  /** A deal also matters from this amount on, in minor units of the company's currency; null where none is set. */
  readonly matterFromMinor: number | null;
  /** From this amount on, in the same units, a fall through a border is a high one; null where none is set. */
  readonly demandingFromMinor: number | null;
  /** What one unit of another currency is worth in the company's. */
  readonly exchangeRates: Readonly<Record<string, number>>;
  /** Calendar days for the measure about a main negative factor. */
  readonly measureDays: (factor: WinFactorKey | null) => number;
}
