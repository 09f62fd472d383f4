import type { ChurnModel } from '../../churn/model/churn-model.js';
import type { ChurnTrainingReport } from '../../churn/model/training-report.js';
import { predictClassifier } from '../../learning/classifier/classifier.js';
import { rocAuc } from '../../learning/metrics/roc-auc.js';
import { type Column, type Table, takeNumbers } from '../../learning/table.js';
import type { LearningSet } from './learning-set.js';

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

/** Of what the active model ranks better than chance, the candidate has to reach so much. */
const LEAST_QUALITY = 0.95;
/** A segment counts for itself with so many tested rows, and so many leavers' among them. */
const LARGE_SEGMENT = { rows: 200, positives: 10 } as const;
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
  const all = Int32Array.from(set.labels.keys());
  const segments = [...new Set(set.segments)].filter((segment) => segment !== '').sort();
  const parts = [
    { segment: '', rows: all },
    ...segments.map((segment) => ({
      segment,
      rows: all.filter((row) => set.segments[row] === segment),
    })),
  ];
  return parts.flatMap(({ segment, rows }): CandidateFault[] => {
    const labels = takeNumbers(set.labels, rows);
    const positives = labels.reduce((sum, label) => sum + label, 0);
    const isLarge = rows.length >= LARGE_SEGMENT.rows && positives >= LARGE_SEGMENT.positives;
    if (positives === 0 || positives === rows.length || (segment !== '' && !isLarge)) return [];
    const auc = rocAuc(takeNumbers(probabilities, rows), labels);
    const activeAuc = rocAuc(takeNumbers(ofActive, rows), labels);
    return auc - 0.5 >= LEAST_QUALITY * (activeAuc - 0.5)
      ? []
      : [{ kind: 'worse_than_active', segment, auc, activeAuc }];
  });
}

function columnsOf({ rowCount, columns }: Table, names: readonly string[]): Table {
  const byName = new Map(columns.map((column) => [column.name, column]));
  return { rowCount, columns: names.map((name) => byName.get(name) as Column) };
}
