import { OFFER_SIGNALS } from '../../domain/service-offer.js';
import { utcDate } from '../../domain/time.js';
import { verdictAgainstBaseRate } from '../../learning/honesty/verdict.js';
import { brier } from '../../learning/metrics/brier.js';
import { eceInterval } from '../../learning/metrics/ece-interval.js';
import { logLoss } from '../../learning/metrics/log-loss.js';
import { rocAuc } from '../../learning/metrics/roc-auc.js';
import { type AcceptanceModel, acceptanceChance } from './acceptance-chance.js';
import type { AnsweredOffer } from './answered-offers.js';
import { fitAcceptance, groupsOf, labelsOf } from './fit-acceptance.js';
import type { AcceptanceReport, AcceptanceTest } from './training-report.js';

export interface JudgedAcceptance {
  /** Fitted on all answers; null where it is not to be used. */
  readonly model: AcceptanceModel | null;
  readonly report: AcceptanceReport;
  /** What it was tested on, for a comparison with the model in use. */
  readonly tested: readonly AnsweredOffer[];
  /** Chances of those, by the model that had not seen them. */
  readonly chances: Float64Array;
}

/** Fewer answers in all, and fewer of each kind, and no chance can be told from rules of thumb. */
export const LEAST_ANSWERS = { all: 100, ofEach: 20 } as const;
const LEAST_TESTED_OF_EACH = 5;
/** The later half, in stretches that are each predicted from all that was answered before it: of few answers most count. */
const TEST_SHARE = 0.5;
const STRETCHES = 4;
/** Chances may be off on average by so much beyond what chance explains. */
const TOLERATED_ECE = 0.05;

/**
 * Learns from what was answered before a date and tests on what was shown after it, stretch by stretch, and fits on all of
 * it where that was better than one rate of acceptance for everything.
 *
 * @param offers the earliest first. @param isExperimental goes on under the minimums.
 */
export function judgeAcceptance(
  offers: readonly AnsweredOffer[],
  seed: number,
  isExperimental = false,
): JudgedAcceptance {
  const accepted = offers.filter(({ isAccepted }) => isAccepted).length;
  const answers = { accepted, declined: offers.length - accepted };
  const refused = (because: AcceptanceReport['because'], test: AcceptanceTest | null = null) => ({
    model: null,
    report: { isUsed: false, because, answers, test, weights: {} },
    tested: [],
    chances: new Float64Array(0),
  });
  const least = Math.min(answers.accepted, answers.declined);
  const isEnough = offers.length >= LEAST_ANSWERS.all && least >= LEAST_ANSWERS.ofEach;
  if (!isEnough && !isExperimental) return refused('too_few_answers');
  const { earlier, later, chances } = forward(offers, seed);
  if (fewestOf(earlier) < LEAST_TESTED_OF_EACH || fewestOf(later) < LEAST_TESTED_OF_EACH) {
    return refused('too_few_later');
  }
  const test = testOf(earlier, later, chances, seed);
  const isBetter = test.verdict.verdict === 'usable';
  if (!isBetter) return { ...refused('no_better_than_the_base_rate', test), tested: later, chances };
  if (test.ece.low > TOLERATED_ECE) return { ...refused('calibration_off', test), tested: later, chances };
  const model = fitAcceptance(offers, seed);
  const weights = Object.fromEntries(
    OFFER_SIGNALS.map((signal, place) => [signal, model.weights[place] as number]),
  );
  return {
    model,
    report: { isUsed: true, because: null, answers, test, weights },
    tested: later,
    chances,
  };
}

/** Chances of the later offers, each from what was answered before its stretch began. */
function forward(
  offers: readonly AnsweredOffer[],
  seed: number,
): {
  /** Answered before the first stretch. */
  readonly earlier: readonly AnsweredOffer[];
  readonly later: readonly AnsweredOffer[];
  readonly chances: Float64Array;
} {
  const first = Math.floor((1 - TEST_SHARE) * offers.length);
  const starts = Array.from({ length: STRETCHES + 1 }, (_, place) => {
    const at = first + Math.round((place * (offers.length - first)) / STRETCHES);
    return offers[at]?.shownAt.getTime() ?? Number.POSITIVE_INFINITY;
  });
  const answeredBefore = (atMs: number) => offers.filter(({ answeredAt }) => answeredAt.getTime() < atMs);
  const earlier = answeredBefore(starts[0] as number);
  if (fewestOf(earlier) < LEAST_TESTED_OF_EACH) return { earlier, later: [], chances: new Float64Array(0) };
  const stretches = starts.slice(0, -1).map((fromMs, place) => {
    const untilMs = starts[place + 1] as number;
    const rows = offers.filter(({ shownAt }) => shownAt.getTime() >= fromMs && shownAt.getTime() < untilMs);
    return {
      rows,
      chances: rows.length === 0 ? [] : chancesOf(fitAcceptance(answeredBefore(fromMs), seed), rows),
    };
  });
  return {
    earlier,
    later: stretches.flatMap(({ rows }) => rows),
    chances: Float64Array.from(stretches.flatMap(({ chances }) => [...chances])),
  };
}

export function chancesOf(model: AcceptanceModel, offers: readonly AnsweredOffer[]): Float64Array {
  return Float64Array.from(offers, ({ signals }) => acceptanceChance(model, signals).chance);
}

function testOf(
  earlier: readonly AnsweredOffer[],
  later: readonly AnsweredOffer[],
  probabilities: Float64Array,
  seed: number,
): AcceptanceTest {
  const labels = labelsOf(later);
  const groups = groupsOf(later);
  return {
    from: utcDate(later[0]?.shownAt ?? new Date(0)),
    to: utcDate(later.at(-1)?.shownAt ?? new Date(0)),
    offers: later.length,
    accepted: labels.reduce((sum, label) => sum + label, 0),
    verdict: verdictAgainstBaseRate(
      [
        {
          trainRows: earlier.length,
          trainPositives: earlier.filter(({ isAccepted }) => isAccepted).length,
          probabilities,
          labels,
          groups,
        },
      ],
      true,
    ),
    auc: rocAuc(probabilities, labels),
    ece: eceInterval(probabilities, labels, groups, seed),
    logLoss: logLoss(probabilities, labels),
    brier: brier(probabilities, labels),
  };
}

function fewestOf(offers: readonly AnsweredOffer[]): number {
  const accepted = offers.filter(({ isAccepted }) => isAccepted).length;
  return Math.min(accepted, offers.length - accepted);
}
