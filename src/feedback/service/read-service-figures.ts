import { DateTime } from 'luxon';
import {
  emptySeries,
  type History,
  type HistorySeries,
  historyOf,
  type SeriesName,
} from '../../domain/history.js';
import { ALL_PARTITIONS } from '../../domain/partition.js';
import type { ServiceFigures } from '../../domain/service-figures.js';
import type { ServiceOffer } from '../../domain/service-offer.js';
import { DAY_MS } from '../../domain/time.js';
import type { FigurePeriod } from '../../domain/value-figures.js';
import { historyAsOf } from '../../history/as-of.js';
import { addUnit, emptyRatioSums } from '../../learning/statistics/ratio-estimate.js';
import type { Stores } from '../../stores/stores.js';
import type { MonthWindow } from '../figures/month-window.js';
import { type BaselinePeriod, baselinePeriod, type ConfiguredBaseline } from '../value/figure-periods.js';
import { offerCounts } from './offer-counts.js';
import { serviceFigures } from './service-figures.js';
import { emptyServiceTally, tallyService } from './service-tally.js';

export type ServiceFiguresStores = Pick<
  Stores,
  'customers' | 'customerValues' | 'events' | 'histories' | 'serviceOffers'
>;

export interface ServiceFiguresOptions {
  readonly window: MonthWindow;
  readonly timezone: string;
  readonly baseline: ConfiguredBaseline | null;
  readonly now: Date;
}

const BATCH = 1_000;
const MONTHS = 3;
/** An order may follow an offer that was taken before the three months began. */
const ORDERS_FOLLOW_DAYS = 31;
/** Values are those of today: of a month that ended longer ago they would tell what nobody knew then. */
const VALUES_HOLD_DAYS = 45;
const COUNTED: ReadonlySet<SeriesName> = new Set(['orders', 'contracts', 'tickets', 'satisfaction']);

/**
 * Reads what the figures of offers are made from, a batch at a time, and makes them: as of a month's end, with nothing that
 * happened or became known later.
 *
 * @returns null while nothing was ever offered.
 */
export async function readServiceFigures(
  stores: ServiceFiguresStores,
  { window, timezone, baseline: configured, now }: ServiceFiguresOptions,
): Promise<ServiceFigures | null> {
  const { month, until } = window;
  const since = await firstShownAt(stores, until);
  if (since === null) return null;
  const from = DateTime.fromJSDate(until, { zone: timezone }).minus({ months: MONTHS }).toJSDate();
  const span = { from, until };
  const has = await sources(stores, until);
  const baseline = standing(
    baselinePeriod('satisfaction', { since, firstAt: has.firstTicketAt, configured }, timezone),
    span,
  );
  const offers = await offersOf(stores, span);
  const [tally, before] = [emptyServiceTally(), baseline === null ? null : emptyServiceTally()];
  const values = { buyers: emptyRatioSums(), others: emptyRatioSums() };
  const areValuesOfThen = now.getTime() - until.getTime() < VALUES_HOLD_DAYS * DAY_MS;
  const asOfMs = until.getTime() - 1;
  for await (const histories of stores.histories.byPartition(ALL_PARTITIONS, BATCH)) {
    const ids = histories.map(({ customerId }) => customerId);
    const standingOf = await stores.customers.standing(ids);
    const valued = areValuesOfThen ? await stores.customerValues.findMany(ids) : [];
    const predicted = new Map(valued.map((each) => [each.customerId, each.predicted]));
    for (const history of histories) {
      // A merged customer counts for another one.
      if (standingOf.get(history.customerId) !== history.customerId) continue;
      const acceptedAtMs = offers.acceptedAtMs.get(history.customerId) ?? [];
      const known = historyAsOf(countedSeries(history), asOfMs);
      tallyService(tally, known, acceptedAtMs, span, asOfMs);
      if (before !== null && baseline !== null) tallyService(before, known, [], baseline, asOfMs);
      const toCome = predicted.get(history.customerId) ?? null;
      const isBuyer = acceptedAtMs.length > 0;
      if (toCome !== null) addUnit(isBuyer ? values.buyers : values.others, toCome.valueMinor, 1);
    }
  }
  return serviceFigures({
    month,
    ...span,
    since,
    baseline,
    baselineMonths: baseline === null ? MONTHS : monthsOf(baseline, timezone),
    offers: offerCounts(offers.shown, until),
    now: tally,
    before,
    values: areValuesOfThen ? values : null,
    has,
  });
}

/** Months that are a part of the baseline are not compared with it. */
function standing(baseline: BaselinePeriod | null, { from }: FigurePeriod): BaselinePeriod | null {
  return baseline !== null && baseline.until <= from ? baseline : null;
}

function monthsOf({ from, until }: FigurePeriod, timezone: string): number {
  const end = DateTime.fromJSDate(until, { zone: timezone });
  return Math.round(end.diff(DateTime.fromJSDate(from, { zone: timezone }), 'months').months);
}

/** Null where nothing was shown before a moment. */
async function firstShownAt(
  { serviceOffers }: Pick<Stores, 'serviceOffers'>,
  until: Date,
): Promise<Date | null> {
  for await (const [first] of serviceOffers.shownBetween(new Date(0), until, 1))
    return first?.shownAt ?? null;
  return null;
}

async function sources({ events }: Pick<Stores, 'events'>, until: Date) {
  const asOf = new Date(until.getTime() - 1);
  const [tickets, answers, surveys] = await Promise.all([
    events.coverage('ticket_opened', asOf),
    events.coverage('ticket_answered', asOf),
    events.coverage('satisfaction_answered', asOf),
  ]);
  return {
    tickets: tickets !== null,
    answers: answers !== null,
    surveys: surveys !== null,
    firstTicketAt: tickets?.firstAt ?? null,
  };
}

/** Shown within the span; and when customers took offers, by whom they count for. */
async function offersOf(
  { serviceOffers, customers }: Pick<Stores, 'serviceOffers' | 'customers'>,
  { from, until }: FigurePeriod,
): Promise<{
  readonly shown: readonly ServiceOffer[];
  readonly acceptedAtMs: ReadonlyMap<string, readonly number[]>;
}> {
  const known: ServiceOffer[] = [];
  const earlier = new Date(from.getTime() - (ORDERS_FOLLOW_DAYS + OFFERED_AT_MOST_DAYS) * DAY_MS);
  for await (const batch of serviceOffers.shownBetween(earlier, until, BATCH)) known.push(...batch);
  const standing = await customers.standing([...new Set(known.map(({ customerId }) => customerId))]);
  const acceptedAtMs = new Map<string, number[]>();
  for (const { state, customerId } of known) {
    if (state.name !== 'accepted' || state.at >= until) continue;
    const id = standing.get(customerId) ?? customerId;
    const own = acceptedAtMs.get(id);
    if (own === undefined) acceptedAtMs.set(id, [state.at.getTime()]);
    else own.push(state.at.getTime());
  }
  const shown = known.filter(({ shownAt }) => shownAt !== null && shownAt >= from);
  return { shown, acceptedAtMs };
}

/** A customer may take an offer so long after it was shown. */
const OFFERED_AT_MOST_DAYS = 70;

/** Without what nothing is counted from: readings of use and visits are most of a history. */
function countedSeries(history: History): History {
  const series: HistorySeries = history;
  return historyOf(history.customerId, (name) => (COUNTED.has(name) ? series[name] : emptySeries(name)));
}
