import type { Customer } from '../../domain/customer.js';
import type { History, Series } from '../../domain/history.js';
import type { RenewalReason } from '../../domain/task-reason.js';
import { DAY_MS, utcDate } from '../../domain/time.js';
import type { Occasion } from './occasion.js';
import type { RenewalSettings } from './proactive-settings.js';

/** contracts.fact; see HISTORY_SERIES. */
const SIGNED = 0;
const DAYS_TO_ACT = 7;

type RenewalOccasion = Occasion & { readonly reason: RenewalReason };

/**
 * Reminders of contracts that end within days that are set: one at a time, each until the next one takes its place.
 * Contracts that end on one day are one occasion. One that is known to have been ended, or signed again for longer, is
 * none. Where no contract with an end is on record, the customer's own renewal date counts.
 *
 * @param history all that is on record: an end may be known before it comes.
 */
export function renewals(
  history: Pick<History, 'contracts'>,
  customer: Pick<Customer, 'renewalAt' | 'yearlyValueMinor' | 'currency'>,
  asOf: Date,
  { daysBefore }: RenewalSettings,
): RenewalOccasion[] {
  const asOfMs = asOf.getTime();
  const ends = contractEnds(history.contracts, asOfMs);
  const { renewalAt, yearlyValueMinor } = customer;
  if (ends.size === 0 && renewalAt !== null) {
    ends.set(utcDate(renewalAt), { endsMs: renewalAt.getTime(), yearlyValueMinor });
  }
  return [...ends].flatMap(([date, { endsMs, yearlyValueMinor: ofContract }]) => {
    const daysLeft = (endsMs - asOfMs) / DAY_MS;
    const reminders = [...daysBefore].sort((a, b) => a - b);
    const place = reminders.findIndex((days) => daysLeft <= days);
    const days = reminders[place];
    if (daysLeft <= 0 || days === undefined) return [];
    return {
      key: `${date}:${days}`,
      dueMs: endsMs - (days - DAYS_TO_ACT) * DAY_MS,
      endsMs: endsMs - (reminders[place - 1] ?? 0) * DAY_MS,
      reason: {
        kind: 'renewal',
        endsAt: new Date(endsMs),
        daysBefore: days,
        yearlyValueMinor: ofContract ?? yearlyValueMinor,
        currency: customer.currency,
        churn: null,
        valueToComeMinor: null,
      },
    };
  });
}

interface Ending {
  readonly endsMs: number;
  readonly yearlyValueMinor: number | null;
}

/** By date, the contracts that end by themselves, as known at a moment. */
function contractEnds(contracts: Series<'contracts'>, asOfMs: number): Map<string, Ending> {
  const running = new Map<number, Ending>();
  const { atMs, knownAtMs, supersededAtMs, contractIndex, fact } = contracts;
  for (let place = 0; place < atMs.length; place++) {
    const isKnown = (knownAtMs[place] ?? Number.NaN) <= asOfMs && asOfMs < (supersededAtMs[place] ?? 0);
    const index = contractIndex[place] ?? Number.NaN;
    if (!isKnown) continue;
    running.delete(index);
    if (fact[place] !== SIGNED) continue;
    const endsMs = contracts.endsAtMs[place] ?? Number.NaN;
    const value = contracts.yearlyValueMinor[place] ?? Number.NaN;
    // Without an end it runs on: nothing comes up.
    if (Number.isNaN(endsMs)) continue;
    running.set(index, { endsMs, yearlyValueMinor: Number.isNaN(value) ? null : value });
  }
  const byDate = new Map<string, Ending>();
  for (const { endsMs, yearlyValueMinor } of running.values()) {
    if (endsMs <= asOfMs) continue;
    const date = utcDate(new Date(endsMs));
    const held = byDate.get(date);
    byDate.set(date, {
      endsMs: Math.min(held?.endsMs ?? endsMs, endsMs),
      yearlyValueMinor: sum(held?.yearlyValueMinor ?? null, yearlyValueMinor),
    });
  }
  return byDate;
}

function sum(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : a + b;
}
