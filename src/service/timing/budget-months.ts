import { DateTime } from 'luxon';
import type { BudgetWindow } from '../../domain/overview-signs.js';

/** The months in which a customer makes its budget: its own where they are known, else the company's usual ones. */
export function budgetMonthsOf(budget: BudgetWindow | null, usual: readonly number[]): readonly number[] {
  if (budget === null) return usual;
  const { fromMonth, toMonth } = budget;
  const length = ((toMonth - fromMonth + MONTHS) % MONTHS) + 1;
  return Array.from({ length }, (_, place) => ((fromMonth - 1 + place) % MONTHS) + 1);
}

/** Whether a moment lies in one of these months of the local calendar. */
export function isInMonths(at: Date, months: readonly number[], timezone: string): boolean {
  return months.includes(DateTime.fromJSDate(at, { zone: timezone }).month);
}

/** The moment itself where it lies in one of these months, else the beginning of the next that is one; null without any. */
export function firstInMonths(at: Date, months: readonly number[], timezone: string): Date | null {
  const local = DateTime.fromJSDate(at, { zone: timezone });
  for (let ahead = 0; ahead <= MONTHS; ahead++) {
    const month = local.plus({ months: ahead });
    if (months.includes(month.month)) return ahead === 0 ? at : month.startOf('month').toJSDate();
  }
  return null;
}

const MONTHS = 12;
