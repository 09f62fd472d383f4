import { stageRates } from '../../../deals/model/stage-rates.js';
import type { StageRate, WinShortfall, WinTrainingReport } from '../../../deals/model/training-report.js';
import { utcDate } from '../../../domain/time.js';
import { classifierExplainer } from '../../../learning/classifier/explain-classifier.js';
import type { FittedWin } from './fit-win.js';
import type { GatheredDeals } from './gather-deals.js';

export function reportOf(
  { closed, withoutSnapshot }: GatheredDeals,
  fitted: FittedWin,
  waived: readonly WinShortfall[],
  stages: readonly StageRate[],
): WinTrainingReport {
  const { test, topFactors, leaks, ignored, closing, dealsWithNotes, learner, classifier, table } = fitted;
  const ends = new Map(
    closed.map(({ dealId, closedAt, isWon }) => [dealId, { ms: closedAt?.getTime() ?? 0, isWon }]),
  );
  const endMs = [...ends.values()].map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    waived,
    data: {
      deals: ends.size,
      won: [...ends.values()].filter(({ isWon }) => isWon).length,
      snapshots: closed.length,
      withoutSnapshot,
      from: utcDate(new Date(endMs[0] ?? 0)),
      to: utcDate(new Date(endMs.at(-1) ?? 0)),
    },
    learner,
    columns: classifier.columns.length,
    dealsWithNotes,
    leaks,
    ignored,
    test,
    topFactors,
    stages,
    // The chance at the mean log-odds: the same for every row.
    typicalPercent: Math.round(1000 * classifierExplainer(classifier)(table, 0).reference) / 10,
    closing,
  };
}

/** Of every stage that closed deals had been in. */
export function stagesOf({ context, closed, open }: GatheredDeals, now: Date): StageRate[] {
  const { past, settings } = context;
  const found = [...closed, ...open].flatMap(({ stage }) => stage ?? []);
  return stageRates(past, settings.stages, found, now.getTime());
}
