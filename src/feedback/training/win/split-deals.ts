import type { DealSnapshot } from '../../../deals/model/snapshots.js';
import { oneMomentEach } from './one-moment-each.js';

export interface DealSplit {
  /** Deals that closed before it are learned from; of those that closed later, moments behind it are tested on. */
  readonly at: Date;
  readonly train: readonly DealSnapshot[];
  /** One moment of each deal, so that each counts once. */
  readonly test: readonly DealSnapshot[];
}

/** So many of the closed deals are tested on, those that closed last. */
const TEST_SHARE = 0.2;
const LEAST_OF_EACH = 10;

/** Forward in time: the answers that are learned from were all known before the first moment that is tested. */
export function splitDeals(closed: readonly DealSnapshot[], seed: number): DealSplit | null {
  const endMs = new Map(closed.map(({ dealId, closedAt }) => [dealId, closedAt?.getTime() ?? 0]));
  const ends = [...endMs.values()].sort((a, b) => a - b);
  const atMs = ends[ends.length - Math.max(1, Math.round(ends.length * TEST_SHARE))];
  if (atMs === undefined) return null;
  const train = closed.filter(({ closedAt }) => (closedAt?.getTime() ?? 0) < atMs);
  const isLater = ({ closedAt, features }: DealSnapshot) =>
    (closedAt?.getTime() ?? 0) >= atMs && features.asOf.getTime() >= atMs;
  const test = oneMomentEach(closed.filter(isLater), seed);
  const isEnough = [train, test].every(
    (rows) => Math.min(countWon(rows), rows.length - countWon(rows)) >= LEAST_OF_EACH,
  );
  return isEnough ? { at: new Date(atMs), train, test } : null;
}

function countWon(rows: readonly DealSnapshot[]): number {
  return rows.filter(({ isWon }) => isWon).length;
}
