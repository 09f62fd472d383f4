import type { SalesWeek } from '../sales/sales-week.js';
import type { DigestSection } from './section.js';

/** How the win rate has moved, where it surely has: for those who read of the whole company. */
export const winRate: DigestSection<NonNullable<SalesWeek['winRate']>> = ({ week: { sales }, scope }) =>
  scope.kind === 'company' ? (sales?.winRate ?? null) : null;
