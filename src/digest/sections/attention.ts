import type { Level } from '../../domain/level.js';
import { levelRank } from '../../domain/level.js';
import { isInScope } from '../scope.js';
import { isIn } from '../window.js';
import type { DigestSection } from './section.js';

export interface OverdueAlert {
  readonly customerId: string;
  readonly name: string;
  readonly level: Level;
  readonly dueAt: Date;
}

export interface Attention {
  readonly overdue: number;
  /** The most urgent of them. */
  readonly first: readonly OverdueAlert[];
  /** Told to a leader in the week, and told to the director: nobody had been in contact. */
  readonly escalated: number;
  readonly breached: number;
}

const NAMED = 3;

/** What waits for somebody: alerts past their time without a contact. */
export const attention: DigestSection<Attention> = ({ week: { cases, customers, window }, scope }) => {
  const own = cases.filter((each) => isInScope(scope, each));
  const overdue = own.flatMap(({ isOverdue, customerId, level, dueAt }): OverdueAlert[] =>
    isOverdue && dueAt !== null
      ? [{ customerId, name: customers.get(customerId)?.name ?? '', level, dueAt }]
      : [],
  );
  const inWeek = (times: readonly Date[]) => times.some((at) => isIn(window, at));
  const escalated = own.filter((each) => inWeek(each.escalatedAt)).length;
  const breached = own.filter((each) => inWeek(each.breachedAt)).length;
  if (overdue.length + escalated + breached === 0) return null;
  const first = overdue
    .filter(({ name }) => name !== '')
    .sort((a, b) => levelRank(b.level) - levelRank(a.level) || a.dueAt.getTime() - b.dueAt.getTime())
    .slice(0, NAMED);
  return { overdue: overdue.length, first, escalated, breached };
};
