import type { DealSnapshot } from '../../../deals/model/snapshots.js';
import { DAY_MS } from '../../../domain/time.js';
import { type ReferenceBins, referenceBins } from '../../../learning/honesty/reference-bins.js';
import { takeRows } from '../../../learning/table.js';
import { type FittedWin, WIN_TRAINING_SEED } from './fit-win.js';
import { oneMomentEach } from './one-moment-each.js';

/** Beside the features: chances of the deals that were tested, which no model had learned from. */
export const CHANCE_COLUMN = 'chance';

const YEAR_MS = 365 * DAY_MS;

/**
 * How features and chances were spread. Of the deals that closed within a whole year, so that no season is missing, each as
 * of one moment of its life: deals that have closed later are looked at in the same way, and open ones, among which those
 * that go on for long are more than their share, are not.
 */
export function winReferences(
  { table, tested }: Pick<FittedWin, 'table' | 'tested'>,
  closed: readonly DealSnapshot[],
): ReferenceBins[] {
  const endMs = ({ closedAt }: DealSnapshot) => closedAt?.getTime() ?? 0;
  const newestMs = closed.reduce((latest, row) => Math.max(latest, endMs(row)), 0);
  const places = new Map(closed.map((row, place) => [row, place]));
  const ofYear = oneMomentEach(
    closed.filter((row) => endMs(row) > newestMs - YEAR_MS),
    WIN_TRAINING_SEED,
  );
  const rows = Int32Array.from(ofYear, (row) => places.get(row) ?? 0);
  return [
    ...takeRows(table, rows).columns.map(referenceBins),
    referenceBins({ kind: 'numeric', name: CHANCE_COLUMN, values: tested.probabilities }),
  ];
}
