import type { ValueFactorKey } from '../../domain/customer-value.js';
import type { PurchaseNumbers } from '../lifetime-model.js';
import type { ObservedValue } from '../observed/observe-value.js';
import type { ContractNumbers } from '../upsell/contract-inputs.js';
import type { Beside } from '../upsell/upsell-inputs.js';

export const WEEKS_PER_YEAR = 365.25 / 7;

/** The customer in the middle of all active ones, by each number: what factors are told against. NaN where nobody has any. */
export interface TypicalCustomer {
  /** Repeat purchases a week. */
  readonly rate: number;
  readonly sizeMinor: number;
  /** Weeks since the last purchase. */
  readonly idleWeeks: number;
  readonly ageWeeks: number;
  readonly serviceLastYearMinor: number;
  readonly acquisitionMinor: number;
  /** Of those under contract. */
  readonly contractedYearlyMinor: number;
  readonly contractYears: number;
  /** What tells of a further purchase beside purchases. */
  readonly beside: Beside;
  /** What tells whether contracts grow, of those with contracts alone. */
  readonly contractAlone: ContractNumbers;
}

/** A customer's purchases with some of its inputs, and all others as the typical one has them. */
export function asTypical(
  observed: ObservedValue,
  typical: TypicalCustomer,
  has: (input: ValueFactorKey) => boolean,
): PurchaseNumbers {
  const isOwnRhythm = has('purchase_frequency') && has('recency') && has('tenure');
  const size = has('purchase_size')
    ? { meanRepeatMinor: observed.meanRepeatMinor, firstMinor: observed.firstMinor }
    : {
        meanRepeatMinor: known(typical.sizeMinor, observed.meanRepeatMinor),
        firstMinor: known(typical.sizeMinor, observed.firstMinor),
      };
  if (isOwnRhythm) return { ...observed, ...size };
  const ownAge = Math.max(observed.ageWeeks, 1);
  const ageWeeks = has('tenure') ? ownAge : known(typical.ageWeeks, ownAge);
  const ownRate = observed.repeats / ownAge;
  const rate = has('purchase_frequency') ? ownRate : known(typical.rate, ownRate);
  const ownIdle = observed.ageWeeks - observed.recencyWeeks;
  const idle = has('recency') ? ownIdle : known(typical.idleWeeks, ownIdle);
  const idleWeeks = Math.min(Math.max(0, idle), ageWeeks);
  const repeats = rate * ageWeeks;
  return {
    repeats,
    recencyWeeks: repeats > 0 ? ageWeeks - idleWeeks : 0,
    ageWeeks,
    ...size,
  };
}

/** A typical number, or where nobody has any the own one, which then adds nothing. */
export function known(value: number, otherwise: number): number {
  return Number.isNaN(value) ? otherwise : value;
}
