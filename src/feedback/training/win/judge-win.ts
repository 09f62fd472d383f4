import type { DealSnapshot } from '../../../deals/model/snapshots.js';
import type { WinTrainingReport } from '../../../deals/model/training-report.js';
import type { WinModel } from '../../../deals/model/win-model.js';
import type { LostWinCalibration } from '../../../domain/training-reason.js';
import { predictClassifier } from '../../../learning/classifier/classifier.js';
import { ranksWorse } from '../ranks-worse.js';
import type { FittedWin } from './fit-win.js';
import { labelsOf, rowsForModel } from './learning-rows.js';

/** Why a win model stays a candidate. */
export type WinFault =
  | {
      readonly kind:
        | 'minimums_waived'
        | 'truncated'
        | 'no_better_than_the_base_rate'
        | 'no_better_than_the_stage';
    }
  | { readonly kind: 'calibration_off'; readonly ece: number }
  /** Of deals that closed while it was in shadow. */
  | ({ readonly kind: 'calibration_lost' } & LostWinCalibration)
  | {
      readonly kind: 'worse_than_active';
      /** '' for all deals. */
      readonly product: string;
      readonly auc: number;
      readonly activeAuc: number;
    };

/** A product counts for itself with so many tested deals, and so many of either end among them. */
const LARGE_PRODUCT = { rows: 200, ofEach: 20 } as const;
/** Chances may be off on average by five points beyond what chance explains. */
const TOLERATED_ECE = 0.05;

/** Everything that speaks against a candidate; empty where it may count. The active model saw the tested deals. */
export function winFaults(
  {
    report,
    isTruncated,
    tested,
  }: Pick<FittedWin, 'isTruncated' | 'tested'> & {
    readonly report: Pick<WinTrainingReport, 'waived' | 'test'>;
  },
  active: WinModel | null,
): WinFault[] {
  return [
    ...(isTruncated ? [{ kind: 'truncated' } as const] : []),
    ...winReportFaults(report),
    ...(active === null ? [] : worseThanActive(tested, active)),
  ];
}

/** What a model's own report says against it. */
export function winReportFaults({ waived, test }: Pick<WinTrainingReport, 'waived' | 'test'>): WinFault[] {
  const isUsable = test.verdict.verdict === 'usable';
  return [
    ...(waived.length > 0 ? [{ kind: 'minimums_waived' } as const] : []),
    ...(isUsable ? [] : [{ kind: 'no_better_than_the_base_rate' } as const]),
    ...(isUsable && test.againstStages.verdict !== 'usable'
      ? [{ kind: 'no_better_than_the_stage' } as const]
      : []),
    // As little as chance allows: the interval's lower end.
    ...(test.ece.low > TOLERATED_ECE ? [{ kind: 'calibration_off', ece: test.ece.value } as const] : []),
  ];
}

/** For the register's note, which people read in one language. */
export function winFaultText(fault: WinFault): string {
  switch (fault.kind) {
    case 'minimums_waived':
      return 'trained as an experiment, under the minimums';
    case 'truncated':
      return 'the clock ended the search for it';
    case 'no_better_than_the_base_rate':
      return 'no better than the base rate';
    case 'no_better_than_the_stage':
      return 'no better than the base rate of each deal’s stage';
    case 'calibration_off':
      return `chances are off by ${(100 * fault.ece).toFixed(1)} points on average`;
    case 'calibration_lost':
      return `of ${fault.deals} deals that closed since ${fault.wonPercent} % were won (${fault.lowPercent} to ${fault.highPercent} %), it stated ${fault.statedPercent} %`;
    case 'worse_than_active': {
      const where = fault.product === '' ? '' : ` for the product "${fault.product}"`;
      return `ranks worse than the active model${where}: AUC ${fault.auc.toFixed(3)} against ${fault.activeAuc.toFixed(3)}`;
    }
  }
}

/** Deals are few, and the active model has learned from these: being behind by chance alone speaks against nobody. */
function worseThanActive({ rows, probabilities }: FittedWin['tested'], active: WinModel): WinFault[] {
  return worseThan({ rows, probabilities, ofActive: chancesBy(active, rows) });
}

/** Of the same deals, by both. */
export function worseThan({
  rows,
  probabilities,
  ofActive,
}: FittedWin['tested'] & { readonly ofActive: Float64Array }): WinFault[] {
  const worse = ranksWorse(
    {
      labels: labelsOf(rows),
      parts: rows.map(({ product }) => product ?? ''),
      candidate: probabilities,
      active: ofActive,
    },
    { largePart: LARGE_PRODUCT, onlyBeyondChance: true },
  );
  return worse.map(({ part, auc, activeAuc }) => ({
    kind: 'worse_than_active',
    product: part,
    auc,
    activeAuc,
  }));
}

/** A model's chances of deals as of the moments of their rows. */
export function chancesBy(
  { classifier, own, notes, columnNames }: Pick<WinModel, 'classifier' | 'own' | 'notes' | 'columnNames'>,
  rows: readonly DealSnapshot[],
): Float64Array {
  return predictClassifier(classifier, rowsForModel(rows, { own, notes }, columnNames));
}
