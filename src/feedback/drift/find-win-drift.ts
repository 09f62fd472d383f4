import { factorOfColumn } from '../../deals/features/win-columns.js';
import type { DealSnapshot } from '../../deals/model/snapshots.js';
import type { WinModel } from '../../deals/model/win-model.js';
import type { LostWinCalibration, LostWinQuality, TrainingReason } from '../../domain/training-reason.js';
import { aucInterval } from '../../learning/metrics/auc-interval.js';
import { LEAST_QUALITY } from '../training/ranks-worse.js';
import { freshDeals } from '../training/win/fresh-deals.js';
import { chancesBy } from '../training/win/judge-win.js';
import { labelsOf, rowsForModel } from '../training/win/learning-rows.js';
import { CHANCE_COLUMN } from '../training/win/win-references.js';
import { countingFactors, movedColumns } from './moved-columns.js';
import { statedAmiss } from './stated-share.js';

/** Though nobody sells otherwise, these differ from one part of a year to the next. */
const MOVES_WITH_THE_CALENDAR: ReadonlySet<string> = new Set(['season.month', 'budget_cycle.days']);

/**
 * Whether the world has moved away from a win model, by the deals that have closed since it learned: features that count, or
 * the chances themselves, are spread otherwise than among those it learned from; its chances don't hold; or it ranks worse
 * than when it was tested.
 *
 * @param closed snapshots of deals that have closed, as they are gathered for a training.
 * @returns null where it has not, and while too few deals have closed since.
 */
export function findWinDrift(closed: readonly DealSnapshot[], model: WinModel): TrainingReason | null {
  const fresh = freshDeals(closed, model.report);
  if (fresh.length === 0) return null;
  const chances = chancesBy(model, fresh);
  const moved = movedAmong(fresh, chances, model);
  if (moved.length > 0) return { kind: 'drift', moved };
  const calibration = lostWinCalibration(fresh, chances);
  if (calibration !== null) return { kind: 'win_calibration', ...calibration };
  const quality = lostQuality(fresh, chances, model);
  return quality === null ? null : { kind: 'win_quality', ...quality };
}

/** What is stated of deals, where it lies outside the 95 % interval of the share that was won; null inside. */
export function lostWinCalibration(
  rows: readonly DealSnapshot[],
  chances: Float64Array,
): LostWinCalibration | null {
  const amiss = statedAmiss(chances, rows.filter(({ isWon }) => isWon).length);
  if (amiss === null) return null;
  const { happenedPercent: wonPercent, ...stated } = amiss;
  return { deals: rows.length, ...stated, wonPercent };
}

function movedAmong(
  fresh: readonly DealSnapshot[],
  chances: Float64Array,
  { references, report, own, notes }: WinModel,
) {
  const counting = countingFactors(report.topFactors);
  const judged = references.filter(
    ({ name }) =>
      name === CHANCE_COLUMN || (!MOVES_WITH_THE_CALENDAR.has(name) && counting.has(factorOfColumn(name))),
  );
  const names = judged.map(({ name }) => name).filter((name) => name !== CHANCE_COLUMN);
  const features = rowsForModel(fresh, { own, notes }, names).columns;
  const byName = new Map(features.map((column) => [column.name, column]));
  const columns = judged.map(
    ({ name }) => byName.get(name) ?? ({ kind: 'numeric', name, values: chances } as const),
  );
  return movedColumns(judged, columns);
}

/** Worse for certain: even the upper end of what it may rank at lies under what is asked of a successor. */
function lostQuality(
  fresh: readonly DealSnapshot[],
  chances: Float64Array,
  { report }: Pick<WinModel, 'report'>,
): LostWinQuality | null {
  const labels = labelsOf(fresh);
  const won = labels.reduce((sum, label) => sum + label, 0);
  if (won === 0 || won === labels.length) return null;
  const auc = aucInterval([{ scores: chances, labels }]);
  const testedAuc = report.test.auc.value;
  const isWorse = auc.high - 0.5 < LEAST_QUALITY * (testedAuc - 0.5);
  return isWorse ? { deals: fresh.length, auc: auc.value, testedAuc } : null;
}
