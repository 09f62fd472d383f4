import { wayOfMove } from '../../value/tiers/net-moves.js';
import type { CustomerMove } from '../moves/read-moves.js';
import { isInScope } from '../scope.js';
import type { DigestSection } from './section.js';

export interface WeekMoves {
  readonly up: number;
  readonly down: number;
  readonly atRisk: number;
  readonly calm: number;
  /** To the class that matters most, first. */
  readonly first: readonly CustomerMove[];
}

const NAMED = 3;

/** Customers that came to another service class. */
export const moves: DigestSection<WeekMoves> = ({ week, scope }) => {
  const own = week.tierMoves.filter(({ customer }) => isInScope(scope, customer));
  if (own.length === 0) return null;
  const count = (way: ReturnType<typeof wayOfMove>) =>
    own.filter(({ move }) => wayOfMove(move) === way).length;
  return {
    up: count('up'),
    down: count('down'),
    atRisk: count('at_risk'),
    calm: count('calm'),
    first: own.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, NAMED),
  };
};

/** Who leaves the top or comes to it, and who comes to be at risk, before all others. */
function weightOf({ move: { from, to } }: CustomerMove): number {
  return Number(to === 'risk') + Number(from === 'vip') + Number(to === 'vip');
}
