import type { Series } from '../domain/history.js';

const SIGNED = 0;

/** The contracts that run at a moment, taken together. */
export interface RunningContracts {
  readonly count: number;
  /** Null where no running contract says. */
  readonly seats: number | null;
  /** Null where no running contract says. */
  readonly yearlyValueMinor: number | null;
}

/**
 * The contracts signed by a moment that have neither been ended nor run out by then; a contract signed again counts with
 * its latest terms.
 *
 * @param contracts all of a history: pass it as of a date.
 */
export function runningContracts(contracts: Series<'contracts'>, atMs: number): RunningContracts {
  let count = 0;
  let seats: number | null = null;
  let yearlyValueMinor: number | null = null;
  for (const { place, untilMs } of termsBy(contracts, atMs)) {
    if (untilMs <= atMs) continue;
    count += 1;
    const contracted = contracts.seats[place] ?? Number.NaN;
    if (!Number.isNaN(contracted)) seats = (seats ?? 0) + contracted;
    const value = contracts.yearlyValueMinor[place] ?? Number.NaN;
    if (!Number.isNaN(value)) yearlyValueMinor = (yearlyValueMinor ?? 0) + value;
  }
  return { count, seats, yearlyValueMinor };
}

/** Up to when the customer was under contract, at most a moment itself; null for one that never was. */
export function contractedUntilMs(contracts: Series<'contracts'>, atMs: number): number | null {
  const terms = termsBy(contracts, atMs);
  return terms.length === 0 ? null : Math.min(atMs, Math.max(...terms.map(({ untilMs }) => untilMs)));
}

/** Each contract's latest terms signed by a moment, and when they end; Infinity for those without an end. */
function termsBy({ atMs, contractIndex, fact, endsAtMs }: Series<'contracts'>, momentMs: number) {
  const terms = new Map<number, { readonly place: number; readonly untilMs: number }>();
  for (let place = 0; place < atMs.length; place++) {
    const at = atMs[place] ?? Number.NaN;
    if (at > momentMs) break;
    const contract = contractIndex[place] ?? Number.NaN;
    if (fact[place] === SIGNED) {
      const endsMs = endsAtMs[place] ?? Number.NaN;
      terms.set(contract, { place, untilMs: Number.isNaN(endsMs) ? Number.POSITIVE_INFINITY : endsMs });
    } else {
      const held = terms.get(contract);
      if (held !== undefined) terms.set(contract, { ...held, untilMs: Math.min(held.untilMs, at) });
    }
  }
  return [...terms.values()];
}
