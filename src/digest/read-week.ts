import type { SalesSettings } from '../deals/sales-settings.js';
import { alertsOfKind, type ChurnAlert } from '../domain/alert.js';
import type { KeptFigures } from '../domain/kept-figures.js';
import { DAY_MS } from '../domain/time.js';
import { lastMonthBefore, type MonthWindow } from '../feedback/figures/month-window.js';
import type { Stores } from '../stores/stores.js';
import { controlAmong } from './control-customers.js';
import { type DigestCase, digestCase } from './digest-case.js';
import { freshnessOf } from './freshness.js';
import { readMoves } from './moves/read-moves.js';
import { readSalesWeek, type SalesWeekStores } from './sales/read-sales-week.js';
import type { ModelHealth, NamedCustomer, WeekLoss, WeekMaterial } from './week-material.js';
import { type DigestWindow, digestWindow, isIn } from './window.js';

export type WeekStores = Pick<
  Stores,
  | 'acceptedThresholds'
  | 'alerts'
  | 'consents'
  | 'customers'
  | 'decisions'
  | 'lossReviews'
  | 'outcomes'
  | 'runs'
  | 'staff'
  | 'tasks'
  | 'tierMoves'
  | 'trainedModels'
> &
  SalesWeekStores;

export interface WeekOptions {
  readonly asOf: Date;
  /** The company's. */
  readonly timezone: string;
  /** For customers without a currency of their own. */
  readonly companyCurrency: string;
  /** The figures of a month, of customer value and of offers in service; left out, no digest tells them. */
  readonly readMonthFigures?: (month: MonthWindow) => Promise<Pick<KeptFigures, 'value' | 'service'> | null>;
  /** Who answers for offers in service. */
  readonly offersOwnerId?: string | undefined;
  /** What deals are reckoned with; left out, no digest tells of sales. */
  readonly sales?: SalesSettings;
}

const BATCH = 1_000;
/** An alert is answered or has expired by then. */
const OPENED_WITHIN_DAYS = 180;

/** Reads what a week's digests are made from, as of a moment: once for all who read it at the same time. */
export async function readWeek(stores: WeekStores, options: WeekOptions): Promise<WeekMaterial> {
  const window = digestWindow(options.asOf, options.timezone);
  const { from, until, before } = window;
  const [everybody, cases, lost, tasksDone, lastRun, moves, figures, sales] = await Promise.all([
    stores.staff.all(),
    readCases(stores, until),
    readLosses(stores, before.from, until),
    stores.tasks.doneBetween(before.from, until),
    stores.runs.lastFinished('score-churn'),
    readMoves(stores, from, until, options.asOf),
    figuresOfNewMonth(window, options),
    options.sales === undefined ? null : readSalesWeek(stores, options.sales, window),
  ]);
  const named = [...cases.filter((each) => isNamed(each, window)).map(({ customerId }) => customerId)];
  const ids = [...new Set([...named, ...lost.keys()])];
  const [found, control, model] = await Promise.all([
    stores.customers.findMany(ids),
    controlAmong([...new Set([...ids, ...cases.map(({ customerId }) => customerId)])], lastRun, stores),
    readModelHealth(stores, window, lastRun?.context?.readiness ?? null),
  ]);
  const customers = new Map(
    found
      .filter(({ id }) => !control.has(id))
      .map(({ id, name, ownerId, yearlyValueMinor, currency }): [string, NamedCustomer] => [
        id,
        {
          id,
          name,
          ownerId,
          yearlyValue:
            yearlyValueMinor === null
              ? null
              : { amountMinor: yearlyValueMinor, currency: currency ?? options.companyCurrency },
        },
      ]),
  );
  return {
    window,
    staff: new Map(everybody.map((person) => [person.id, person])),
    cases: cases.filter(({ customerId }) => !control.has(customerId)),
    losses: [...lost].flatMap(([id, at]): WeekLoss[] => {
      const customer = customers.get(id);
      return customer === undefined ? [] : [{ at, customer }];
    }),
    tasksDone,
    tierMoves: moves,
    customers,
    freshness: freshnessOf(lastRun, options.asOf),
    model,
    valueFigures: figures?.value ?? null,
    serviceFigures: figures?.service ?? null,
    offersOwnerId: options.offersOwnerId ?? null,
    sales,
  };
}

/** Once a month, in the week in which it turned. */
async function figuresOfNewMonth(
  { from, until }: DigestWindow,
  { timezone, readMonthFigures }: WeekOptions,
): Promise<Pick<KeptFigures, 'value' | 'service'> | null> {
  const month = lastMonthBefore(until, timezone);
  return readMonthFigures === undefined || month.until < from ? null : readMonthFigures(month);
}

async function readCases(
  { alerts, customers }: Pick<WeekStores, 'alerts' | 'customers'>,
  until: Date,
): Promise<DigestCase[]> {
  const from = new Date(until.getTime() - OPENED_WITHIN_DAYS * DAY_MS);
  const cases = new Map<string, DigestCase>();
  // Merged customers under the one that they count for.
  const note = async (batch: readonly ChurnAlert[]): Promise<void> => {
    const news = batch.filter(({ id, openedAt }) => openedAt < until && !cases.has(id));
    const standing = await customers.standing(news.map(({ subjectId }) => subjectId));
    for (const alert of news) {
      const subjectId = standing.get(alert.subjectId) ?? alert.subjectId;
      cases.set(alert.id, digestCase({ ...alert, subjectId }, until));
    }
  };
  for await (const batch of alerts.openedBetween('churn', from, until, BATCH)) await note(batch);
  for await (const batch of alerts.allOpen(BATCH)) await note(alertsOfKind(batch, 'churn'));
  return [...cases.values()];
}

/** When each customer was lost, by the one that it counts for: said by people or files, or the end of its contract. */
async function readLosses(
  { outcomes, lossReviews, customers }: Pick<WeekStores, 'outcomes' | 'lossReviews' | 'customers'>,
  from: Date,
  until: Date,
): Promise<Map<string, Date>> {
  const [said, reviewed] = await Promise.all([
    outcomes.lostBetween(from, until),
    lossReviews.lostBetween(from, until),
  ]);
  const told = [
    ...said.map(({ customerId, occurredAt }) => ({ customerId, at: occurredAt })),
    ...reviewed.map(({ customerId, lostAt }) => ({ customerId, at: lostAt })),
  ];
  const standing = await customers.standing(told.map(({ customerId }) => customerId));
  const lost = new Map<string, Date>();
  for (const { customerId, at } of told) {
    const id = standing.get(customerId);
    if (id === undefined) continue;
    const held = lost.get(id);
    if (held === undefined || at < held) lost.set(id, at);
  }
  return lost;
}

/** Whose customers are named or have their value counted. */
function isNamed(each: DigestCase, { from, until, before }: DigestWindow): boolean {
  if (each.isOverdue) return true;
  return isIn({ from: before.from, until }, each.ended?.at ?? null) || isIn({ from, until }, each.openedAt);
}

async function readModelHealth(
  { trainedModels, acceptedThresholds }: Pick<WeekStores, 'trainedModels' | 'acceptedThresholds'>,
  window: DigestWindow,
  readiness: ModelHealth['readiness'],
): Promise<ModelHealth> {
  const [active, accepted, versions] = await Promise.all([
    trainedModels.active('churn'),
    acceptedThresholds.find('churn'),
    trainedModels.list('churn'),
  ]);
  return {
    activeId: accepted === null ? null : (active?.id ?? null),
    waitingId: versions.find(({ state }) => state === 'shadow')?.id ?? null,
    trainedIds: versions.filter(({ createdAt }) => isIn(window, createdAt)).map(({ id }) => id),
    readiness,
  };
}
