import { winTable } from '../../../deals/features/win-table.js';
import { noteLogOdds } from '../../../deals/model/note-text.js';
import type { WinTrainingReport } from '../../../deals/model/training-report.js';
import type { WinModel } from '../../../deals/model/win-model.js';
import { predictClassifier } from '../../../learning/classifier/classifier.js';
import { comparePaired } from '../../../learning/honesty/compare-paired.js';
import { rocAuc } from '../../../learning/metrics/roc-auc.js';
import { takeNumbers } from '../../../learning/table.js';
import type { FittedWin } from './fit-win.js';
import { labelsOf } from './learning-rows.js';

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
  | {
      readonly kind: 'worse_than_active';
      /** '' for all deals. */
      readonly product: string;
      readonly auc: number;
      readonly activeAuc: number;
    };

/** Of what the active model ranks better than chance, the candidate has to reach so much. */
const LEAST_QUALITY = 0.95;
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
    case 'worse_than_active': {
      const where = fault.product === '' ? '' : ` for the product "${fault.product}"`;
      return `ranks worse than the active model${where}: AUC ${fault.auc.toFixed(3)} against ${fault.activeAuc.toFixed(3)}`;
    }
  }
}

function worseThanActive({ rows, probabilities }: FittedWin['tested'], active: WinModel): WinFault[] {
  const features = rows.map((row) => row.features);
  const notes = noteLogOdds(
    active.notes,
    features.map((each) => each.notes),
  );
  const ofActive = predictClassifier(
    active.classifier,
    winTable(features, active.own, notes, active.columnNames),
  );
  const labels = labelsOf(rows);
  const products = [...new Set(rows.map(({ product }) => product ?? ''))]
    .filter((product) => product !== '')
    .sort();
  return ['', ...products].flatMap((product): WinFault[] => {
    const own = Int32Array.from(rows.keys()).filter(
      (row) => product === '' || rows[row]?.product === product,
    );
    const ownLabels = takeNumbers(labels, own);
    const won = ownLabels.reduce((sum, label) => sum + label, 0);
    const ofEach = Math.min(won, own.length - won);
    const isLarge = own.length >= LARGE_PRODUCT.rows && ofEach >= LARGE_PRODUCT.ofEach;
    if (ofEach === 0 || (product !== '' && !isLarge)) return [];
    const first = takeNumbers(probabilities, own);
    const second = takeNumbers(ofActive, own);
    const auc = rocAuc(first, ownLabels);
    const activeAuc = rocAuc(second, ownLabels);
    const ahead = comparePaired([{ trainRows: own.length, labels: ownLabels, first, second }]).auc.byRows;
    // Deals are few, and the active model has learned from these: being behind by chance alone speaks against nobody.
    const isBehind = auc - 0.5 < LEAST_QUALITY * (activeAuc - 0.5) && ahead.high < 0;
    return isBehind ? [{ kind: 'worse_than_active', product, auc, activeAuc }] : [];
  });
}
