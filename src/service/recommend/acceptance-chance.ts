import { OFFER_SIGNALS, type OfferCandidate, type OfferSignal } from '../../domain/service-offer.js';
import { type Calibration, calibrate, logistic } from '../../learning/calibration/calibration.js';
import { factorsInPoints } from '../../learning/explanation/percentage-points.js';
import { wholePointFactors } from '../../learning/explanation/whole-points.js';

export type OfferSignals = OfferCandidate['signals'];

/** From signals to a chance that the offer is accepted; plain data. */
export interface AcceptanceModel {
  /** In the order of OFFER_SIGNALS: what a signal adds to the log-odds per unit away from its reference. */
  readonly weights: Float64Array;
  /** What counts as usual, which a signal that isn't known is taken to be. */
  readonly references: Float64Array;
  /** Log-odds where every signal is at its reference. */
  readonly intercept: number;
  readonly calibration: Calibration;
  /** Whether answers of customers stand behind it. */
  readonly isCalibrated: boolean;
  /**
   * The least that rules of thumb said (log-odds) of any offer that was learned from. Of anything that less speaks for nobody
   * knows how it would be answered, however readily customers have taken what they were offered.
   */
  readonly leastBelieved: number;
}

export interface AcceptanceChance {
  readonly chance: number;
  /** Chance of an offer that nothing known speaks for. */
  readonly bare: number;
  /** Signals that count, in whole points of the chance, the weightiest first. */
  readonly points: readonly { readonly signal: OfferSignal; readonly points: number }[];
}

/** What is believed before anybody has answered an offer: one of eight accepted where nothing speaks for it. */
const BELIEVED: Readonly<Record<OfferSignal, { readonly weight: number; readonly reference: number }>> = {
  limit_reached: { weight: 2.4, reference: 0 },
  growth: { weight: 2.2, reference: 0 },
  expansion: { weight: 2.4, reference: 0 },
  performance: { weight: 2, reference: 0 },
  wear: { weight: 3, reference: 0 },
  legacy: { weight: 2.2, reference: 0 },
  solves: { weight: 0.8, reference: 0 },
  text: { weight: 1.5, reference: 0 },
  named: { weight: 1.8, reference: 0 },
  asks_to_buy: { weight: 0.5, reference: 0 },
  pattern: { weight: 1.2, reference: 0 },
  similar_customers: { weight: 0.5, reference: 0 },
  popular: { weight: 0.2, reference: 0 },
  past_answers: { weight: 1.5, reference: 0 },
  price: { weight: -0.3, reference: -1.5 },
};
const BELIEVED_INTERCEPT = -2;

/** Rules of thumb; what they say is no calibrated chance, and is marked so. */
export const BELIEVED_ACCEPTANCE: AcceptanceModel = {
  weights: Float64Array.from(OFFER_SIGNALS, (signal) => BELIEVED[signal].weight),
  references: Float64Array.from(OFFER_SIGNALS, (signal) => BELIEVED[signal].reference),
  intercept: BELIEVED_INTERCEPT,
  calibration: { kind: 'identity', reason: 'not_asked' },
  isCalibrated: false,
  leastBelieved: Number.NEGATIVE_INFINITY,
};

/** Signals as distances from what is usual, in the order of OFFER_SIGNALS; what isn't known is at no distance. */
export function signalDistances(references: Float64Array, signals: OfferSignals): Float64Array {
  return references.map((reference, place) => {
    const value = signals[OFFER_SIGNALS[place] as OfferSignal] ?? null;
    return value === null ? 0 : value - reference;
  });
}

export function acceptanceLogOdds(model: AcceptanceModel, signals: OfferSignals): number {
  return signalDistances(model.references, signals).reduce(
    (sum, distance, place) => sum + distance * (model.weights[place] as number),
    model.intercept,
  );
}

/**
 * The chance and what makes it. Points are counted from where no sign is there and the price is usual, also where most offers
 * that were learned from had one: what every offer has is a reason all the same.
 */
export function acceptanceChance(model: AcceptanceModel, signals: OfferSignals): AcceptanceChance {
  const score = acceptanceLogOdds(model, signals);
  const contributions = signalDistances(BELIEVED_ACCEPTANCE.references, signals).map(
    (distance, place) => distance * (model.weights[place] as number),
  );
  const factors = factorsInPoints(
    [
      {
        weight: 1,
        score,
        reference: contributions.reduce((rest, each) => rest - each, score),
        contributions,
        pooledScore: (pooled) => pooled,
      },
    ],
    (pooled) => calibrate(model.calibration, logistic(pooled)),
  );
  const whole = wholePointFactors(factors, OFFER_SIGNALS.length);
  return {
    chance: factors.probability,
    bare: factors.reference,
    points: whole.factors.map(({ column, points }) => ({
      signal: OFFER_SIGNALS[column] as OfferSignal,
      points,
    })),
  };
}
