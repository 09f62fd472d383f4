import { DAY_MS } from '../../domain/time.js';
import type { UpsellJudgement } from '../../domain/value-run.js';
import { comparePaired } from '../../learning/honesty/compare-paired.js';
import { fitCandidates } from '../../learning/lifetime/fit-candidates.js';
import { type PurchaseModel, purchaseChance } from '../../learning/lifetime/purchase-model.js';
import type { PurchaseDays } from '../../learning/lifetime/purchase-summaries.js';
import { fitLogistic } from '../../learning/linear/fit-logistic.js';
import { logLoss } from '../../learning/metrics/log-loss.js';
import { keptLogistic } from './kept-logistic.js';
import { BESIDE_PURCHASES, type BesideColumn, LOG_ODDS, UPSELL_DAYS } from './upsell-inputs.js';
import { type UpsellModel, upsellChance, upsellTable } from './upsell-model.js';
import type { UpsellSample, UpsellSnapshot } from './upsell-sample.js';

/** What was found out about a model of further purchases: the model where it is better than purchases alone. */
export interface FittedUpsell {
  readonly model: UpsellModel | null;
  readonly judgement: UpsellJudgement;
}

interface FitOptions {
  readonly asOf: Date;
  /** The purchase model in use, which is fitted anew to what was known on each past date. */
  readonly method: PurchaseModel['name'];
  readonly seed: number;
  /** Seconds since whenever. */
  readonly clock: () => number;
}

const FEWEST_ROWS = 200;
const FEWEST_OF_EITHER = 30;
/** An input that is known of fewer teaches nothing. */
const LEAST_KNOWN = 0.05;
/** It takes over where it is better for sure, and by so much of the log loss. */
const SURE = 0.05;
const LEAST_GAIN = 0.01;
const UPSELL_WEEKS = UPSELL_DAYS / 7;

/**
 * A model that reads seats, projects, interest and use beside the purchases: trained on customers as they were known 180
 * days ago, judged against the purchase model alone on those of 90 days ago, and where it is better fitted to both.
 */
export function fitUpsell(sample: UpsellSample, options: FitOptions): FittedUpsell {
  const { earlier, later } = sample;
  const columns = BESIDE_PURCHASES.map(({ column }) => column).filter((column) => isTold(column, earlier));
  const counts = { customers: later.length, bought: later.filter(({ hasBought }) => hasBought).length };
  const unused = (why: UpsellJudgement['why']): FittedUpsell => ({
    model: null,
    judgement: { why, ...counts, inputs: columns.map(factorOf), logLoss: null },
  });
  if (!isEnough(earlier) || !isEnough(later)) return unused('too_few');
  if (columns.length === 0) return unused('no_inputs');
  const days = sample.days();
  const [past, recent] = [chancesAt(days, earlier, 2, options), chancesAt(days, later, 1, options)];
  const trained = fitted(columns, [{ snapshots: earlier, chances: past }], options.seed);
  const chanceOf = upsellChance(trained);
  const byModel = Float64Array.from(later, ({ beside }, row) => chanceOf(recent[row] ?? Number.NaN, beside));
  const labels = labelsOf(later);
  const difference = comparePaired([{ trainRows: earlier.length, labels, first: byModel, second: recent }])
    .logLoss.byRows;
  const losses = { model: logLoss(byModel, labels), purchases: logLoss(recent, labels) };
  const isSure = difference !== null && difference.value < 0 && difference.pValue <= SURE;
  const isBetter = isSure && losses.purchases - losses.model >= LEAST_GAIN * losses.purchases;
  const both = [
    { snapshots: earlier, chances: past },
    { snapshots: later, chances: recent },
  ];
  return {
    model: isBetter ? fitted(columns, both, options.seed) : null,
    judgement: {
      why: isBetter ? 'better' : 'not_better',
      ...counts,
      inputs: columns.map(factorOf),
      logLoss: losses,
    },
  };
}

interface Judged {
  readonly snapshots: readonly UpsellSnapshot[];
  readonly chances: Float64Array;
}

function fitted(columns: readonly BesideColumn[], parts: readonly Judged[], seed: number): UpsellModel {
  const snapshots = parts.flatMap((part) => part.snapshots);
  const chances = Float64Array.from(parts.flatMap((part) => [...part.chances]));
  const rows = upsellTable(
    columns,
    chances,
    snapshots.map(({ beside }) => beside),
  );
  return keptLogistic(fitLogistic(rows, labelsOf(snapshots), null, {}, { seed }), [LOG_ODDS, ...columns]);
}

/** What the purchase model would have said on a past date, fitted to what was bought by then. */
function chancesAt(
  days: PurchaseDays,
  snapshots: readonly UpsellSnapshot[],
  windowsAgo: number,
  { asOf, method, seed, clock }: FitOptions,
): Float64Array {
  const day = Math.floor(asOf.getTime() / DAY_MS) - windowsAgo * UPSELL_DAYS;
  const { purchaseModels } = fitCandidates(
    { days, crew: null, covariatesAt: null, seed, clock },
    day,
    UPSELL_DAYS,
  );
  // The simplest one where the one in use can't be fitted to so little.
  const model = purchaseModels.find(({ name }) => name === method) ?? purchaseModels[0];
  if (model === undefined) throw new Error(`No model of purchases could be fitted as of day ${day}.`);
  return Float64Array.from(snapshots, ({ numbers }) => purchaseChance(model, numbers, UPSELL_WEEKS));
}

function isEnough(snapshots: readonly UpsellSnapshot[]): boolean {
  const bought = snapshots.filter(({ hasBought }) => hasBought).length;
  return snapshots.length >= FEWEST_ROWS && Math.min(bought, snapshots.length - bought) >= FEWEST_OF_EITHER;
}

/** Known of enough customers, and not the same of all of them. */
function isTold(column: BesideColumn, snapshots: readonly UpsellSnapshot[]): boolean {
  const known = snapshots.map(({ beside }) => beside[column]).filter((value) => !Number.isNaN(value));
  return known.length >= LEAST_KNOWN * snapshots.length && new Set(known).size > 1;
}

function labelsOf(snapshots: readonly UpsellSnapshot[]): Float64Array {
  return Float64Array.from(snapshots, ({ hasBought }) => Number(hasBought));
}

function factorOf(column: BesideColumn) {
  const named = BESIDE_PURCHASES.find((each) => each.column === column);
  if (named === undefined) throw new Error(`No reason is named for the input ${column}.`);
  return named.factor;
}
