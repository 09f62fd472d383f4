import type { Overview } from '../domain/overview.js';
import type { BudgetWindow } from '../domain/overview-signs.js';
import { monthsUntil } from './budget-window.js';

export const OUTLOOKS = ['high', 'medium', 'low'] as const;
export type Outlook = (typeof OUTLOOKS)[number];

/** Whether a customer is likely to have money for more, and what says so. A word and its reasons, never a made-up chance. */
export interface BudgetOutlook {
  readonly word: Outlook;
  readonly reasons: readonly BudgetReason[];
}

export type BudgetReason =
  | { readonly key: 'approved' | 'requested'; readonly count: number }
  | { readonly key: 'plan' | 'no_project' }
  | { readonly key: 'window_open' | 'window_near' | 'window_far'; readonly window: BudgetWindow };

/** An opening as near as that is worth a call now. */
const NEAR_MONTHS = 2;

/** Null where nobody knows of projects, plans or when the budget is spent. */
export function budgetOutlook({ signs }: Pick<Overview, 'signs'>, now: Date): BudgetOutlook | null {
  if (signs === undefined) return null;
  const { projects, hasPlan, budget } = signs;
  if (projects === null && !hasPlan && budget === null) return null;
  const [approved, requested] = [projects?.approved ?? 0, projects?.requested ?? 0];
  const away = budget === null ? null : monthsUntil(budget, now);
  const isSoon = away !== null && away <= NEAR_MONTHS;
  const isWanted = requested > 0 || hasPlan;
  const reasons: BudgetReason[] = [
    ...(approved > 0 ? [{ key: 'approved', count: approved } as const] : []),
    ...(requested > 0 ? [{ key: 'requested', count: requested } as const] : []),
    ...(hasPlan ? [{ key: 'plan' } as const] : []),
    ...(projects !== null && approved === 0 && !isWanted ? [{ key: 'no_project' } as const] : []),
    ...(budget === null || away === null ? [] : [{ key: windowKey(away), window: budget }]),
  ];
  if (approved > 0 || (isWanted && isSoon)) return { word: 'high', reasons };
  return { word: isWanted || isSoon ? 'medium' : 'low', reasons };
}

function windowKey(monthsAway: number): 'window_open' | 'window_near' | 'window_far' {
  if (monthsAway === 0) return 'window_open';
  return monthsAway <= NEAR_MONTHS ? 'window_near' : 'window_far';
}
