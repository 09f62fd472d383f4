import type { History } from '../../domain/history.js';
import { DAY_MS } from '../../domain/time.js';
import type { FigurePeriod } from '../../domain/value-figures.js';
import { incomeOf } from '../../value/observed/income.js';

/** Whether a customer bought further in a period, or came to contracts worth more a year than at its beginning. */
export type FurtherBusiness = 'yes' | 'no';

const SIGNED = 0;

/**
 * For each period, as known at the end of what is looked at; null for a period before which the customer had neither bought
 * nor signed anything: there was nothing to go further from.
 *
 * @param history as of `asOfMs`.
 */
export function furtherBusiness(
  history: History,
  periods: readonly FigurePeriod[],
  asOfMs: number,
): (FurtherBusiness | null)[] {
  const { days } = incomeOf(history, asOfMs);
  return periods.map(({ from, until }) => {
    const [fromMs, lastMs] = [from.getTime(), until.getTime() - 1];
    const [fromDay, lastDay] = [fromMs / DAY_MS, lastMs / DAY_MS];
    const contracted = contractedYearlyAt(history, fromMs);
    if (contracted === 0 && !days.some((day) => day < fromDay)) return null;
    if (days.some((day) => day >= fromDay && day <= lastDay)) return 'yes';
    return contractedYearlyAt(history, lastMs) > contracted ? 'yes' : 'no';
  });
}

/** What the contracts that ran at a moment brought a year. */
export function contractedYearlyAt({ contracts }: History, atMs: number): number {
  const ended = new Set<number>();
  for (const [index, contract] of contracts.contractIndex.entries()) {
    if (contracts.fact[index] !== SIGNED && (contracts.atMs[index] ?? Number.NaN) <= atMs)
      ended.add(contract);
  }
  let yearlyMinor = 0;
  for (const [index, contract] of contracts.contractIndex.entries()) {
    const yearly = contracts.yearlyValueMinor[index] ?? Number.NaN;
    if (contracts.fact[index] !== SIGNED || Number.isNaN(yearly) || ended.has(contract)) continue;
    const runs =
      (contracts.atMs[index] ?? Number.NaN) < atMs && !((contracts.endsAtMs[index] ?? Number.NaN) <= atMs);
    if (runs) yearlyMinor += yearly;
  }
  return yearlyMinor;
}
