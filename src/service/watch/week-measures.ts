import type { OfferWatchMeasure, WatchedMeasure } from '../../domain/offer-watch.js';
import type { ServiceOffer } from '../../domain/service-offer.js';
import { intervalOfDifference } from '../../learning/statistics/interval-of-difference.js';
import { NORMAL_95 } from '../../learning/statistics/normal.js';
import { wilsonInterval } from '../../learning/statistics/wilson.js';

/** What the offers of a stretch are judged by. */
export interface WatchedOffers {
  /** Shown within the stretch, whatever became of them. */
  readonly offers: readonly Pick<
    ServiceOffer,
    'customerId' | 'interaction' | 'shownAt' | 'state' | 'isOpen'
  >[];
  /** Answers to surveys about service, 0 (worst) to 1 (best), of interactions with an offer. */
  readonly satisfactionAfter: readonly number[];
  /** Of interactions without one, of the same stretch. */
  readonly satisfactionWithout: readonly number[];
  /** Offers whose customer complained of being sold to soon after. */
  readonly sellingComplaints: number;
}

export interface WatchLimits {
  /** How many points lower satisfaction may be after offers, as a share: .05 is five of 100. */
  readonly satisfactionDrop: number;
  readonly sellingComplaints: number;
  readonly ignored: number;
  readonly noSale: number;
  /** Under so many cases a measure says nothing; of complaints two are enough. */
  readonly fewest: number;
}

/** What would tell that it is too much, each against its limit. */
export function weekMeasures(watched: WatchedOffers, limits: WatchLimits): readonly WatchedMeasure[] {
  const { offers } = watched;
  const settled = offers.filter(({ isOpen }) => !isOpen);
  const made = settled.filter(({ state }) => MADE.has(state.name) || wasOffered(state));
  const count = (of: typeof offers, name: ServiceOffer['state']['name']) =>
    of.filter(({ state }) => state.name === name).length;
  return [
    satisfaction(watched, limits),
    complaints(Math.min(watched.sellingComplaints, offers.length), offers.length, limits),
    share(
      'ignored',
      settled.filter(({ state }) => isIgnored(state)).length,
      settled.length,
      limits.ignored,
      limits.fewest,
    ),
    share('no_sale', made.length - count(made, 'accepted'), made.length, limits.noSale, limits.fewest),
  ];
}

/** The customer was told of it, and has answered. */
const MADE: ReadonlySet<string> = new Set(['accepted', 'declined', 'never']);
function isIgnored(state: ServiceOffer['state']): boolean {
  return state.name === 'lapsed' && !wasOffered(state);
}

/** Told, and never answered. */
function wasOffered(state: ServiceOffer['state']): boolean {
  return state.name === 'lapsed' && state.wasOffered === true;
}

/** One angry customer is no pattern; a second one is taken for one. */
const FEWEST_COMPLAINTS = 2;

function satisfaction(
  { satisfactionAfter, satisfactionWithout }: WatchedOffers,
  { satisfactionDrop, fewest }: WatchLimits,
): WatchedMeasure {
  const count = satisfactionAfter.length;
  const unknown = { ...nothing('satisfaction', satisfactionDrop), count };
  if (count < fewest || satisfactionWithout.length < fewest) return unknown;
  const { value, low, high } = intervalOfDifference(meanOf(satisfactionWithout), meanOf(satisfactionAfter));
  return { ...unknown, value, low, high, isCrossed: value > satisfactionDrop && low > 0 };
}

/** Complaints count at once: waiting for certainty would cost customers. */
function complaints(hits: number, of: number, { sellingComplaints }: WatchLimits): WatchedMeasure {
  if (of === 0) return nothing('selling_complaints', sellingComplaints);
  return {
    measure: 'selling_complaints',
    value: hits / of,
    ...wilsonInterval(hits, of),
    count: of,
    limit: sellingComplaints,
    isCrossed: hits >= FEWEST_COMPLAINTS && hits / of > sellingComplaints,
  };
}

/** Crossed where chance alone doesn't explain it. */
function share(
  measure: OfferWatchMeasure,
  hits: number,
  of: number,
  limit: number,
  fewest: number,
): WatchedMeasure {
  if (of < fewest) return { ...nothing(measure, limit), count: of };
  const { low, high } = wilsonInterval(hits, of);
  return { measure, value: hits / of, low, high, count: of, limit, isCrossed: low > limit };
}

function nothing(measure: OfferWatchMeasure, limit: number): WatchedMeasure {
  return { measure, value: null, low: null, high: null, count: 0, limit, isCrossed: false };
}

/** Mean of answers with its 95 % interval, normal: there are enough of them. */
function meanOf(answers: readonly number[]) {
  const value = answers.reduce((sum, answer) => sum + answer, 0) / answers.length;
  const squares = answers.reduce((sum, answer) => sum + (answer - value) ** 2, 0);
  const half = NORMAL_95 * Math.sqrt(squares / Math.max(1, answers.length - 1) / answers.length);
  return { value, low: value - half, high: value + half };
}
