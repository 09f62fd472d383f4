import type { Customer } from '../../domain/customer.js';
import type { EventType } from '../../domain/event.js';
import {
  emptySeries,
  type History,
  type HistorySeries,
  historyOf,
  type SeriesName,
} from '../../domain/history.js';
import { ALL_PARTITIONS } from '../../domain/partition.js';
import type { FigureGoals, FigurePeriod, ValueFigureName, ValueFigures } from '../../domain/value-figures.js';
import { VALUE_FIGURES } from '../../domain/value-figures.js';
import { historyAsOf } from '../../history/as-of.js';
import { newestOverrides } from '../../stores/newest-overrides.js';
import type { Stores } from '../../stores/stores.js';
import type { ServiceRates } from '../../value/observed/cost-to-serve.js';
import { beginningOf } from '../../value/observed/observe-value.js';
import { type Loss, type RatedCustomer, ratedPeriods } from '../figures/churn-rate.js';
import type { MonthWindow } from '../figures/month-window.js';
import { type ContractEndBy, readLosses } from '../figures/read-losses.js';
import {
  type BaselinePeriod,
  baselinePeriod,
  type ConfiguredBaseline,
  figurePeriod,
  PERIOD_MONTHS,
  partsOf,
} from './figure-periods.js';
import { tierTimeline } from './tier-timeline.js';
import { valueFigures } from './value-figures.js';
import { emptyTally, type TallySpans, tallyCustomer, type ValueTally } from './value-tallies.js';

export type ValueFiguresStores = Pick<
  Stores,
  | 'customers'
  | 'customerValues'
  | 'events'
  | 'histories'
  | 'outcomes'
  | 'runs'
  | 'tierMoves'
  | 'tierOverrides'
>;

export interface ValueFiguresOptions {
  readonly window: MonthWindow;
  readonly timezone: string;
  readonly companyCurrency: string;
  readonly baseline: ConfiguredBaseline | null;
  readonly goals: FigureGoals;
  readonly rates: ServiceRates;
  /** Who answers tickets, as configured; null where it isn't. */
  readonly servicePeople: number | null;
  readonly contractEndBy: ContractEndBy;
}

type Periods = Readonly<Record<ValueFigureName, FigurePeriod>>;
type Baselines = Readonly<Record<ValueFigureName, BaselinePeriod | null>>;

const BATCH = 1_000;
const COUNTED: ReadonlySet<SeriesName> = new Set([
  'orders',
  'invoices',
  'contracts',
  'interactions',
  'tickets',
  'satisfaction',
]);
const BUSINESS: readonly EventType[] = ['order_line', 'invoice_sent', 'contract_signed'];
/** What each figure is made from. */
const SOURCES = {
  retention: BUSINESS,
  satisfaction: ['satisfaction_answered'],
  upsell: BUSINESS,
  response_time: ['ticket_answered', 'ticket_closed'],
  service_cost: ['ticket_opened'],
} as const satisfies Record<ValueFigureName, readonly EventType[]>;

/**
 * Reads what the figures of customer value are made from, a batch at a time, and makes them: as of the end of a month, with
 * nothing that happened or became known later.
 *
 * @returns null while customers were never valued.
 */
export async function readValueFigures(
  stores: ValueFiguresStores,
  options: ValueFiguresOptions,
): Promise<ValueFigures | null> {
  const { window, timezone, rates } = options;
  const { until, month } = window;
  const firstRun = await stores.runs.firstFinished('value-customers');
  if (firstRun === null) return null;
  const since = firstRun.startedAt;
  const periods = ofEach((name) => figurePeriod(name, until, timezone));
  const firstAt = await beginnings(stores, until);
  const baselines = ofEach((name) =>
    baselinePeriod(name, { since, firstAt: firstAt[name], configured: options.baseline }, timezone),
  );
  const { losses } = await readLosses(stores, options.contractEndBy, until, until);
  const [now, baseline] = [emptyTally(), emptyTally()];
  const lost = await lostShares(stores, losses, periods, baselines, options);
  await tallyAll({ now, baseline }, stores, losses, spansOf(periods, baselines, timezone), options);
  return valueFigures({
    month,
    until,
    timezone,
    since,
    periods,
    baselines,
    lost,
    now,
    baseline,
    goals: options.goals,
    hasAnswers: firstAt.response_time !== null,
    hasTickets: firstAt.service_cost !== null,
    hasRates: rates.perTicketMinor !== null || rates.perHandlingHourMinor !== null,
    servicePeople: options.servicePeople,
  });
}

function ofEach<Value>(make: (name: ValueFigureName) => Value): Readonly<Record<ValueFigureName, Value>> {
  return Object.fromEntries(VALUE_FIGURES.map((name) => [name, make(name)])) as Record<
    ValueFigureName,
    Value
  >;
}

/** Since when there are data for each figure, as known at the month's end. */
async function beginnings(
  { events }: Pick<Stores, 'events'>,
  until: Date,
): Promise<Readonly<Record<ValueFigureName, Date | null>>> {
  const asOf = new Date(until.getTime() - 1);
  const types = [...new Set(Object.values(SOURCES).flat())];
  const coverage = await Promise.all(types.map((type) => events.coverage(type, asOf)));
  const firstOf = new Map(types.map((type, place) => [type, coverage[place]?.firstAt ?? null]));
  return ofEach((name) =>
    SOURCES[name].reduce<Date | null>((first, type) => {
      const at = firstOf.get(type) ?? null;
      return first === null || (at !== null && at < first) ? at : first;
    }, null),
  );
}

async function lostShares(
  { customers }: Pick<Stores, 'customers'>,
  losses: ReadonlyMap<string, readonly Loss[]>,
  { retention: period }: Periods,
  { retention: before }: Baselines,
  { companyCurrency }: ValueFiguresOptions,
) {
  const rows = ratedCustomers(customers, companyCurrency);
  const [now, baseline] = await ratedPeriods(rows, losses, [period, before ?? period]);
  return { now: now.lost, baseline: before === null ? null : baseline.lost };
}

async function* ratedCustomers(
  customers: Stores['customers'],
  companyCurrency: string,
): AsyncIterable<RatedCustomer[]> {
  for await (const batch of customers.byPartition(ALL_PARTITIONS, BATCH)) {
    yield batch.map(({ id, customerSince, yearlyValueMinor, currency }) => ({
      id,
      since: customerSince,
      yearlyValueMinor,
      currency: currency ?? companyCurrency,
    }));
  }
}

interface BothSpans {
  readonly now: TallySpans;
  readonly baseline: TallySpans;
}

function spansOf(periods: Periods, baselines: Baselines, timezone: string): BothSpans {
  const spans = (of: Readonly<Record<ValueFigureName, FigurePeriod | null>>): TallySpans => ({
    responseTime: of.response_time,
    serviceCost: partsIn(of.service_cost, PERIOD_MONTHS.service_cost),
    satisfaction: of.satisfaction,
    upsell: partsIn(of.upsell, PERIOD_MONTHS.upsell),
  });
  const partsIn = (period: FigurePeriod | null, months: number) =>
    period === null ? [] : partsOf(period, months, timezone);
  return { now: spans(periods), baseline: spans(baselines) };
}

async function tallyAll(
  tallies: { readonly now: ValueTally; readonly baseline: ValueTally },
  stores: ValueFiguresStores,
  losses: ReadonlyMap<string, readonly Loss[]>,
  spans: BothSpans,
  { window: { until }, rates }: ValueFiguresOptions,
): Promise<void> {
  const asOfMs = until.getTime() - 1;
  for await (const histories of stores.histories.byPartition(ALL_PARTITIONS, BATCH)) {
    const ids = histories.map(({ customerId }) => customerId);
    const [customers, values, moves, overrides] = await Promise.all([
      stores.customers.findMany(ids),
      stores.customerValues.findMany(ids),
      stores.tierMoves.ofCustomers(ids),
      newestOverrides(stores, ids),
    ]);
    const standing = new Map(values.map((value) => [value.customerId, value.standing]));
    const counted = new Map(customers.filter(countsItself).map((customer) => [customer.id, customer]));
    for (const history of histories) {
      const { customerId } = history;
      const customer = counted.get(customerId);
      if (customer === undefined) continue;
      const known = historyAsOf(countedSeries(history), asOfMs);
      const tallied = {
        history: known,
        losses: losses.get(customerId) ?? [],
        tierAt: tierTimeline(
          moves.get(customerId) ?? [],
          standing.get(customerId) ?? null,
          overrides.get(customerId) ?? null,
          until,
        ),
        beganMs: beginningOf(customer, known, asOfMs),
      };
      tallyCustomer(tallies.now, tallied, spans.now, rates, asOfMs);
      tallyCustomer(tallies.baseline, tallied, spans.baseline, rates, asOfMs);
    }
  }
}

/** Without what nothing is counted from: readings of use and visits are most of a history. */
function countedSeries(history: History): History {
  const series: HistorySeries = history;
  return historyOf(history.customerId, (name) => (COUNTED.has(name) ? series[name] : emptySeries(name)));
}

/** A merged customer counts for another one. */
function countsItself({ mergedIntoId }: Customer): boolean {
  return mergedIntoId === null;
}
