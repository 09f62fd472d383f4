import { OFFER_SIGNALS, type OfferSignal } from '../../domain/service-offer.js';
import { logistic } from '../../learning/calibration/calibration.js';
import { chooseCalibration } from '../../learning/calibration/choose-calibration.js';
import { fitAroundPrior, type LinearLogOdds, logOddsOf } from '../../learning/linear/fit-around-prior.js';
import { logLoss } from '../../learning/metrics/log-loss.js';
import { stratifiedFolds } from '../../learning/statistics/stratified-folds.js';
import { takeNumbers } from '../../learning/table.js';
import {
  type AcceptanceModel,
  acceptanceLogOdds,
  BELIEVED_ACCEPTANCE,
  signalDistances,
} from './acceptance-chance.js';
import type { AnsweredOffer } from './answered-offers.js';

const FOLDS = 5;
/** How many rows' worth the rules of thumb are held against answers; chosen out of fold. */
const STRENGTHS = [1, 4, 16, 64] as const;

/** What may speak either way; everything else was made a signal because it speaks for an offer. */
const EITHER_WAY: ReadonlySet<OfferSignal> = new Set(['popular', 'price']);
const AT_LEAST = Float64Array.from(OFFER_SIGNALS, (signal) =>
  EITHER_WAY.has(signal) ? Number.NEGATIVE_INFINITY : 0,
);

/**
 * Weights between the rules of thumb and what was accepted and declined: with few answers near the rules, with many what
 * the answers say; then calibrated out of fold. Same answers, same model.
 *
 * @param offers of both answers.
 */
export function fitAcceptance(offers: readonly AnsweredOffer[], seed: number): AcceptanceModel {
  const references = usualSignals(offers);
  const prior = believedAround(references);
  const labels = labelsOf(offers);
  const groups = groupsOf(offers);
  const values = valuesOf(offers, references);
  const folds = stratifiedFolds(labels, groups, FOLDS, seed);
  const tried = STRENGTHS.map((strength) => {
    const chances = outOfFold({ values, labels, folds, prior, strength });
    return { strength, chances, loss: logLoss(chances, labels) };
  });
  const best = tried.reduce((leader, each) => (each.loss < leader.loss ? each : leader));
  const { calibration } = chooseCalibration(best.chances, labels, null, groups, seed);
  const fitted = fitAroundPrior({ values, labels, prior, strength: best.strength, atLeast: AT_LEAST });
  return {
    weights: fitted.coefficients,
    references,
    intercept: fitted.intercept,
    calibration,
    isCalibrated: true,
    leastBelieved: offers.reduce(
      (least, { signals }) => Math.min(least, acceptanceLogOdds(BELIEVED_ACCEPTANCE, signals)),
      Number.POSITIVE_INFINITY,
    ),
  };
}

export function labelsOf(offers: readonly AnsweredOffer[]): Float64Array {
  return Float64Array.from(offers, ({ isAccepted }) => Number(isAccepted));
}

/** Answers of one customer are not independent of each other. */
export function groupsOf(offers: readonly AnsweredOffer[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(offers, ({ customerId }) => {
    const known = numbers.get(customerId) ?? numbers.size;
    numbers.set(customerId, known);
    return known;
  });
}

/** Means of what is known; where nothing is, what was believed to be usual. */
function usualSignals(offers: readonly AnsweredOffer[]): Float64Array {
  return Float64Array.from(OFFER_SIGNALS, (signal, place) => {
    const known = offers.flatMap(({ signals }) => signals[signal] ?? []);
    if (known.length === 0) return BELIEVED_ACCEPTANCE.references[place] as number;
    return known.reduce((sum, value) => sum + value, 0) / known.length;
  });
}

/** The rules of thumb, told from other references. */
function believedAround(references: Float64Array): LinearLogOdds {
  const { weights, intercept } = BELIEVED_ACCEPTANCE;
  const moved = references.reduce(
    (sum, reference, place) =>
      sum + (weights[place] as number) * (reference - (BELIEVED_ACCEPTANCE.references[place] as number)),
    intercept,
  );
  return { intercept: moved, coefficients: weights };
}

function valuesOf(offers: readonly AnsweredOffer[], references: Float64Array): Float64Array {
  const values = new Float64Array(offers.length * OFFER_SIGNALS.length);
  for (const [row, { signals }] of offers.entries()) {
    values.set(signalDistances(references, signals), row * OFFER_SIGNALS.length);
  }
  return values;
}

interface Folded {
  readonly values: Float64Array;
  readonly labels: Float64Array;
  readonly folds: Int32Array;
  readonly prior: LinearLogOdds;
  readonly strength: number;
}

function outOfFold({ values, labels, folds, prior, strength }: Folded): Float64Array {
  const width = OFFER_SIGNALS.length;
  const chances = new Float64Array(labels.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const rows = Int32Array.from(labels.keys()).filter((row) => folds[row] !== fold);
    const train = new Float64Array(rows.length * width);
    for (const [at, row] of rows.entries()) {
      train.set(values.subarray(row * width, (row + 1) * width), at * width);
    }
    const fitted = fitAroundPrior({
      values: train,
      labels: takeNumbers(labels, rows),
      prior,
      strength,
      atLeast: AT_LEAST,
    });
    for (let row = 0; row < labels.length; row++) {
      if (folds[row] !== fold) continue;
      chances[row] = logistic(logOddsOf(fitted, values.subarray(row * width, (row + 1) * width)));
    }
  }
  return chances;
}
