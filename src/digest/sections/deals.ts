import { type DealFall, FALL_ENDS, type FallEnd } from '../sales/sales-week.js';
import { isInScope } from '../scope.js';
import { isIn } from '../window.js';
import type { DigestSection } from './section.js';

export interface WeekDeals {
  readonly currency: string;
  readonly won: ClosedCount;
  readonly lost: ClosedCount;
  /** Deals whose chance fell so that somebody was told, in the week and in the one before. */
  readonly fell: { readonly now: number; readonly before: number };
  /** What came of such falls in the week, whenever they were told. */
  readonly ended: Readonly<Record<FallEnd, number>>;
  /** Those still open that fell farthest this week. */
  readonly first: readonly Pick<DealFall, 'dealId' | 'name' | 'from' | 'to'>[];
}

export interface ClosedCount {
  readonly deals: number;
  readonly amountMinor: number;
}

const NAMED = 3;

/** What closed, which deals fell and what came of them. */
export const deals: DigestSection<WeekDeals> = ({ week: { sales, window }, scope }) => {
  if (sales === null) return null;
  const falls = sales.falls.filter((each) => isInScope(scope, each));
  const closed = sales.closed.filter((each) => isIn(window, each.at) && isInScope(scope, each));
  const count = (isWon: boolean): ClosedCount => {
    const these = closed.filter((each) => each.isWon === isWon);
    return {
      deals: these.length,
      amountMinor: these.reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0), 0),
    };
  };
  const fellIn = (span: typeof window.before) => falls.filter(({ openedAt }) => isIn(span, openedAt));
  const over = falls.filter(({ ended }) => isIn(window, ended?.at ?? null));
  const fell = { now: fellIn(window).length, before: fellIn(window.before).length };
  if (fell.now + over.length + closed.length === 0) return null;
  const endedBy = (end: FallEnd) => over.filter(({ ended }) => ended?.how === end).length;
  return {
    currency: sales.currency,
    won: count(true),
    lost: count(false),
    fell,
    ended: Object.fromEntries(FALL_ENDS.map((end) => [end, endedBy(end)])) as Record<FallEnd, number>,
    first: fellIn(window)
      .filter(({ ended }) => ended === null)
      .sort((a, b) => b.from - b.to - (a.from - a.to) || (a.dealId < b.dealId ? -1 : 1))
      .slice(0, NAMED)
      .map(({ dealId, name, from, to }) => ({ dealId, name, from, to })),
  };
};
