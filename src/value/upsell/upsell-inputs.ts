import type { ValueFactorKey } from '../../domain/customer-value.js';
import type { ObservedValue } from '../observed/observe-value.js';

/** A purchase further is one within so many days. */
export const UPSELL_DAYS = 90;

/** What tells of a further purchase beside the purchases so far: as it is observed, and as a score's reason names it. */
export const BESIDE_PURCHASES = [
  { column: 'seatsUsed', factor: 'seats_used' },
  { column: 'openProjects', factor: 'open_project' },
  { column: 'interestLastQuarter', factor: 'interest' },
  { column: 'loginsLastQuarter', factor: 'usage' },
] as const satisfies readonly {
  readonly column: keyof ObservedValue;
  readonly factor: ValueFactorKey;
}[];

export type BesideColumn = (typeof BESIDE_PURCHASES)[number]['column'];
/** Where nothing is on record: NaN. */
export type Beside = Readonly<Record<BesideColumn, number>>;

export const LOG_ODDS = 'purchaseLogOdds';

/** A chance nearer to 0 or 1 than this would weigh without end. */
const LEAST_CHANCE = 1e-4;

/** Log-odds of a chance, kept finite. */
export function logOddsOf(chance: number): number {
  const kept = Math.min(1 - LEAST_CHANCE, Math.max(LEAST_CHANCE, chance));
  return Math.log(kept / (1 - kept));
}
