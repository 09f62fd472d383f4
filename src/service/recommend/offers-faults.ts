import { comparePaired } from '../../learning/honesty/compare-paired.js';
import { rocAuc } from '../../learning/metrics/roc-auc.js';
import { labelsOf } from './fit-acceptance.js';
import { chancesOf, type JudgedAcceptance } from './judge-acceptance.js';
import type { OffersModel } from './offers-model.js';
import type { OffersTrainingReport } from './training-report.js';

/** Why an offers model stays a candidate. */
export type OffersFault =
  | { readonly kind: 'minimums_waived' | 'says_nothing' | 'loses_chances' | 'loses_similarity' }
  | { readonly kind: 'worse_than_active'; readonly auc: number; readonly activeAuc: number };

/** Of what the active model ranks better than chance, the candidate has to reach so much. */
const LEAST_QUALITY = 0.95;

/** Everything that speaks against a candidate; empty where it may count. */
export function offersFaults(
  report: OffersTrainingReport,
  { tested, chances }: Pick<JudgedAcceptance, 'tested' | 'chances'>,
  isExperimental: boolean,
  active: OffersModel | null,
): OffersFault[] {
  const { similarity, acceptance } = report;
  const faults: OffersFault[] = [];
  if (isExperimental) faults.push({ kind: 'minimums_waived' });
  if (!similarity.isUsed && !acceptance.isUsed) faults.push({ kind: 'says_nothing' });
  if (active === null) return faults;
  if (active.neighbours !== null && !similarity.isUsed) faults.push({ kind: 'loses_similarity' });
  if (active.acceptance === null) return faults;
  if (!acceptance.isUsed) return [...faults, { kind: 'loses_chances' }];
  const labels = labelsOf(tested);
  const ofActive = chancesOf(active.acceptance, tested);
  const auc = rocAuc(chances, labels);
  const activeAuc = rocAuc(ofActive, labels);
  const ahead = comparePaired([{ trainRows: tested.length, labels, first: chances, second: ofActive }]).auc
    .byRows;
  // The active one may have learned from these answers: being behind by chance alone speaks against nobody.
  const isBehind = auc - 0.5 < LEAST_QUALITY * (activeAuc - 0.5) && ahead.high < 0;
  return isBehind ? [...faults, { kind: 'worse_than_active', auc, activeAuc }] : faults;
}

export function offersFaultText(fault: OffersFault): string {
  switch (fault.kind) {
    case 'minimums_waived':
      return 'trained under the minimums, as an experiment';
    case 'says_nothing':
      return 'neither purchases nor answers told more than the base rate';
    case 'loses_chances':
      return 'the active model tells chances of acceptance, this one can’t';
    case 'loses_similarity':
      return 'the active model tells what similar customers buy, this one can’t';
    case 'worse_than_active':
      return `ranks worse than the active model: AUC ${fault.auc.toFixed(3)} against ${fault.activeAuc.toFixed(3)}`;
  }
}
