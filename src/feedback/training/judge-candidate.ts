import type { ChurnModel } from '../../churn/model/churn-model.js';
import type { ChurnTrainingReport } from '../../churn/model/training-report.js';
import { predictClassifier } from '../../learning/classifier/classifier.js';
import type { Column, Table } from '../../learning/table.js';
import type { LearningSet } from './learning-set.js';
import { ranksWorse } from './ranks-worse.js';

/** Why a candidate stays one. */
export type CandidateFault =
  | { readonly kind: 'minimums_waived' }
  | { readonly kind: 'truncated' }
  | { readonly kind: 'no_better_than_the_base_rate' }
  | { readonly kind: 'calibration_off'; readonly ece: number }
  | {
      readonly kind: 'worse_than_active';
      /** '' for all customers. */
      readonly segment: string;
      readonly auc: number;
      readonly activeAuc: number;
    };

export interface Candidate {
  readonly report: Pick<ChurnTrainingReport, 'waived' | 'test'>;
  readonly isTruncated: boolean;
  readonly tested: { readonly set: LearningSet; readonly probabilities: Float64Array };
}

/** A segment counts for itself with so many tested rows, and so many leavers' among them. */
const LARGE_SEGMENT = { rows: 200, ofEach: 10 } as const;
/** Chances may be off on average by a quarter of the base rate, or half a point. */
const TOLERATED_ECE = { share: 0.25, least: 0.005 } as const;

/** Everything that speaks against a candidate; empty where it may run in shadow. The active model saw the tested rows. */
export function candidateFaults(candidate: Candidate, active: ChurnModel | null): CandidateFault[] {
  return [
    ...reportFaults(candidate.report, candidate.isTruncated),
    ...(active === null ? [] : worseThanActive(candidate, active)),
  ];
}

/** What speaks against a model by its report alone. */
export function reportFaults({ waived, test }: Candidate['report'], isTruncated = false): CandidateFault[] {
  const { verdict, ece, positives, rows } = test;
  const tolerated = Math.max(TOLERATED_ECE.least, (TOLERATED_ECE.share * positives) / rows);
  return [
    ...(waived.length > 0 ? [{ kind: 'minimums_waived' } as const] : []),
    ...(isTruncated ? [{ kind: 'truncated' } as const] : []),
    ...(verdict.verdict === 'usable' ? [] : [{ kind: 'no_better_than_the_base_rate' } as const]),
    // As little as chance allows: the interval's lower end.
    ...(ece.low > tolerated ? [{ kind: 'calibration_off', ece: ece.value } as const] : []),
  ];
}

/** For the register's note, which people read in one language. */
export function faultText(fault: CandidateFault): string {
  switch (fault.kind) {
    case 'minimums_waived':
      return 'trained as an experiment, under the minimums';
    case 'truncated':
      return 'the clock ended the search for it';
    case 'no_better_than_the_base_rate':
      return 'no better than the base rate';
    case 'calibration_off':
      return `chances are off by ${(100 * fault.ece).toFixed(1)} points on average`;
    case 'worse_than_active': {
      const where = fault.segment === '' ? '' : ` in the segment "${fault.segment}"`;
      return `ranks worse than the active model${where}: AUC ${fault.auc.toFixed(3)} against ${fault.activeAuc.toFixed(3)}`;
    }
  }
}

function worseThanActive(
  { tested: { set, probabilities } }: Candidate,
  active: ChurnModel,
): CandidateFault[] {
  const ofActive = predictClassifier(active.classifier, columnsOf(set.table, active.columnNames));
  const worse = ranksWorse(
    { labels: set.labels, parts: set.segments, candidate: probabilities, active: ofActive },
    { largePart: LARGE_SEGMENT, onlyBeyondChance: false },
  );
  return worse.map(({ part, auc, activeAuc }) => ({
    kind: 'worse_than_active',
    segment: part,
    auc,
    activeAuc,
  }));
}

function columnsOf({ rowCount, columns }: Table, names: readonly string[]): Table {
  const byName = new Map(columns.map((column) => [column.name, column]));
  return { rowCount, columns: names.map((name) => byName.get(name) as Column) };
}
