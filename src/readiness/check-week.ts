import { DateTime } from 'luxon';
import type { DataCheckResult } from '../domain/data-check-result.js';
import type { Stores } from '../stores/stores.js';
import type { DataCheck } from './data-check.js';
import { type ProposeDependencies, proposeMerges } from './propose-merges.js';

export interface WeekDependencies extends Omit<ProposeDependencies, 'stores'> {
  readonly stores: ProposeDependencies['stores'] & Pick<Stores, 'dataChecks'>;
  /** Runs the check as of a moment. */
  readonly check: (asOf: Date) => Promise<DataCheck>;
  readonly timezone: string;
}

/** Enough for a card; the command line shows all. */
const REPAIRS_KEPT = 5;

/**
 * Once a week: checks the data, keeps the figures for the trend, and asks about new duplicates. Null when the week has its
 * check already, so that it may be called every day.
 */
export async function checkWeek(dependencies: WeekDependencies): Promise<DataCheckResult | null> {
  const { stores, check, timezone, now } = dependencies;
  const asOf = now();
  const id = weekOf(asOf, timezone);
  if ((await stores.dataChecks.find(id)) !== null) return null;
  const { churn, value, deals, products, figures, duplicates, workList } = await check(asOf);
  // Nothing imported yet: the week is not lost to an empty look.
  if (figures.customers === 0) return null;
  // Before the week's row: a process killed in between checks again, and asks nobody twice.
  await proposeMerges(dependencies, duplicates);
  const repairs = workList
    .slice(0, REPAIRS_KEPT)
    .map(({ kind, subject, customers, valueMinor }) => ({ kind, subject, customers, valueMinor }));
  const result = {
    id,
    asOf,
    churn,
    value,
    deals: { state: deals.state, missing: deals.missing },
    service: products.service,
    figures,
    repairs,
  };
  await stores.dataChecks.add(result);
  return result;
}

/** The ISO week of a moment where the company is, such as 2026-W48. */
export function weekOf(at: Date, timezone: string): string {
  const local = DateTime.fromJSDate(at, { zone: timezone });
  return `${local.toFormat('kkkk')}-W${local.toFormat('WW')}`;
}
