import type { Customer } from '../domain/customer.js';
import { PARTITION_COUNT } from '../domain/partition.js';
import { type RowFailures, rowFailures } from '../domain/row-failures.js';
import type { Staff } from '../domain/staff.js';
import { PERIODIC_TASK_KINDS, type PeriodicTaskKind, type Task } from '../domain/task.js';
import { DAY_MS } from '../domain/time.js';
import { lastLosses } from '../stores/last-losses.js';
import type { Stores } from '../stores/stores.js';
import { endSettledTasks } from './proactive/end-settled.js';
import { findOccasions, type OccasionStores } from './proactive/find-occasions.js';
import { occasionTasks } from './proactive/occasion-tasks.js';
import type { ProactiveSettings } from './proactive/proactive-settings.js';
import type { Reach } from './reach.js';
import type { StageOf } from './stages.js';
import { taskDeliveries } from './task-deliveries.js';
import { lapsed } from './task-lifecycle.js';
import {
  dueAfter,
  dueInPeriod,
  type IsWorkingDay,
  periodAt,
  type TaskCalendar,
  type TaskPeriod,
} from './task-period.js';
import { topCustomers, type ValuedCustomer } from './top-customers.js';

export interface TaskSettings {
  readonly topCustomersPercent: number;
  /** Months between two of a kind; 0 for never. */
  readonly everyMonths: Readonly<Record<PeriodicTaskKind, number>>;
  readonly leadDays: number;
  readonly cardsPerPersonAndDay: number;
  readonly companyCurrency: string;
  readonly companyCalendar: TaskCalendar;
  readonly isWorkingDay: IsWorkingDay;
  /** Of tasks that come on occasions; left out, only those of the calendar come. */
  readonly proactive?: ProactiveSettings;
}

export interface PlanTasksDependencies {
  readonly stores: Pick<Stores, 'deliveries' | 'tasks'> & OccasionStores;
  readonly settings: TaskSettings;
  readonly stageOf: StageOf;
  readonly reach: Reach;
  /** The member of staff who answers for a customer; null for nobody. */
  readonly ownerOf: (customer: Customer) => string | null;
  readonly now: () => Date;
}

export interface PlanTasksCounts {
  readonly created: number;
  readonly lapsed: number;
}

const BATCH = 1000;
const DAYS_FOR_LATE = 7;
const ALL_PARTITIONS = Array.from({ length: PARTITION_COUNT }, (_, index) => index);

/**
 * Creates the tasks that come due within the lead time, and those that there is an occasion for, and ends those whose
 * period is over. Each customer and period, or occasion, has one of a kind, however often this runs. They interrupt
 * nobody: all stand in their owner's list, and a few a day also get a card in the direct conversation.
 *
 * @throws AggregateError naming the customers and tasks that failed, once all others have been looked at.
 */
export async function planTasks(dependencies: PlanTasksDependencies): Promise<PlanTasksCounts> {
  const { stores, settings, reach, now } = dependencies;
  const failures = rowFailures('tasks');
  const lapsedCount = await endLapsed(dependencies, failures);
  const top = await topOf(stores, settings);
  const wanted: Task[] = [];
  for await (const batch of stores.customers.byPartition(ALL_PARTITIONS, BATCH)) {
    const important = batch.filter(({ id }) => top.has(id));
    const lost = await lastLosses(
      stores,
      important.map(({ id }) => id),
      now(),
    );
    for (const customer of important) {
      if (lost.has(customer.id) || dependencies.stageOf(customer.team) === 'observe') continue;
      const tasks = await failures.attempt(customer.id, () => tasksOf(customer, dependencies));
      for (const task of tasks ?? []) wanted.push(task);
    }
  }
  wanted.push(...(await tasksOnOccasion(dependencies, failures)));
  const wantedIds = wanted.map(({ id }) => id);
  const settledCount = await endSettledTasks(
    {
      renewals: settings.proactive?.renewal.on === true,
      maintenance: settings.proactive?.maintenance.on === true,
    },
    new Set(wantedIds),
    reach.staff.keys(),
    stores,
    failures,
    now(),
  );
  const existing = await stores.tasks.existing(wantedIds);
  for (const id of existing) await failures.attempt(id, () => addMissingCards(id, dependencies));
  const missing = wanted
    .filter(({ id }) => !existing.has(id))
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || (a.id < b.id ? -1 : 1));
  const placed = withCards(missing, settings.cardsPerPersonAndDay, reach);
  const added = await failures.attemptAll(
    placed,
    ({ id }) => id,
    async (tasks) => ({ tasks, count: await stores.tasks.add(tasks) }),
  );
  for (const task of added.flatMap(({ tasks }) => tasks)) {
    await failures.attempt(task.id, () => addCards(task, dependencies));
  }
  failures.throwIfAny();
  const created = added.reduce((sum, { count }) => sum + count, 0);
  return { created, lapsed: lapsedCount + settledCount };
}

/** What a process that was killed between a task and its card left out; cards that are there stay as they are. */
async function addMissingCards(id: string, dependencies: PlanTasksDependencies): Promise<void> {
  const task = await dependencies.stores.tasks.find(id);
  if (task?.isOpen === true) await addCards(task, dependencies);
}

async function addCards(task: Task, { stores, reach, now }: PlanTasksDependencies): Promise<void> {
  const owner = reach.staff.get(task.ownerId);
  if (owner === undefined || task.targets.length === 0) return;
  await stores.deliveries.add(taskDeliveries(task, now(), reach.direct(owner).notBefore));
}

function tasksOf(customer: Customer, { settings, reach, ownerOf, now }: PlanTasksDependencies): Task[] {
  const owner = reach.staff.get(ownerOf(customer) ?? '');
  if (owner === undefined) return [];
  const calendar = calendarOf(owner, settings.companyCalendar);
  return PERIODIC_TASK_KINDS.flatMap((kind): Task[] => {
    const months = settings.everyMonths[kind];
    if (months === 0) return [];
    const at = now();
    // What is due early in the next period shows up in this one.
    const shown = [at, new Date(at.getTime() + settings.leadDays * DAY_MS)].map((each) =>
      periodAt(each, months, calendar.timezone),
    );
    return shown.flatMap((period, index): Task[] => {
      if (index > 0 && period.name === shown[0]?.name) return [];
      const dueAt = dueInPeriod(period, `${kind}:${customer.id}`, calendar, settings.isWorkingDay);
      const untilDueMs = dueAt.getTime() - at.getTime();
      if (Math.abs(untilDueMs) > settings.leadDays * DAY_MS) return [];
      // Found late, because nobody ran or the product is new: there is still time for it.
      const due =
        untilDueMs > 0 ? dueAt : dueAfter(at, DAYS_FOR_LATE, period, calendar, settings.isWorkingDay);
      return due === null ? [] : [newTask(kind, customer.id, period, owner.id, at, due)];
    });
  });
}

async function tasksOnOccasion(
  { stores, settings, stageOf, reach, ownerOf, now }: PlanTasksDependencies,
  failures: RowFailures,
): Promise<Task[]> {
  const { proactive, companyCalendar, isWorkingDay } = settings;
  if (proactive === undefined) return [];
  const at = now();
  const personOf = (staffId: string) => {
    const person = reach.staff.get(staffId);
    return person === undefined ? null : { id: person.id, calendar: calendarOf(person, companyCalendar) };
  };
  const doerOf = (customer: Customer) => personOf(ownerOf(customer) ?? '');
  const isMeant = (customer: Customer) => stageOf(customer.team) !== 'observe' && doerOf(customer) !== null;
  const found = await findOccasions({ stores, settings: proactive, isMeant, failures }, at);
  return occasionTasks(
    found,
    { stores, settings: proactive, isWorkingDay, ownerOf: doerOf, personOf, failures },
    at,
  );
}

function newTask(
  kind: PeriodicTaskKind,
  customerId: string,
  period: TaskPeriod,
  ownerId: string,
  createdAt: Date,
  dueAt: Date,
): Task {
  return {
    id: `task:${kind}:${period.name}:${customerId}`,
    kind,
    customerId,
    period: period.name,
    ownerId,
    createdAt,
    dueAt,
    endsAt: period.endsAt.toJSDate(),
    isOpen: true,
    state: { name: 'open' },
    version: 1,
    undo: null,
    targets: [],
    isCardStale: false,
  };
}

/** The first few of each owner get a card. */
function withCards(tasks: readonly Task[], cardsPerPerson: number, { staff, direct }: Reach): Task[] {
  const cards = new Map<string, number>();
  return tasks.map((task) => {
    const count = cards.get(task.ownerId) ?? 0;
    const owner = staff.get(task.ownerId);
    if (owner === undefined || count >= cardsPerPerson) return task;
    cards.set(task.ownerId, count + 1);
    return { ...task, targets: direct(owner).targets };
  });
}

async function endLapsed({ stores, now }: PlanTasksDependencies, failures: RowFailures): Promise<number> {
  let count = 0;
  for (;;) {
    const over = await stores.tasks.openEndedBy(now(), BATCH);
    let ended = 0;
    for (const task of over) {
      const isEnded = await failures.attempt(task.id, async () => {
        const next = lapsed(task, now());
        return next !== null && stores.tasks.compareAndSet(next);
      });
      ended += isEnded === true ? 1 : 0;
    }
    count += ended;
    // What somebody changed meanwhile is looked at again tomorrow.
    if (over.length < BATCH || ended === 0) return count;
  }
}

async function topOf(
  stores: Pick<Stores, 'customers'>,
  { topCustomersPercent, companyCurrency }: TaskSettings,
): Promise<Set<string>> {
  const valued: ValuedCustomer[] = [];
  for await (const batch of stores.customers.byPartition(ALL_PARTITIONS, BATCH)) {
    for (const { id, yearlyValueMinor, currency } of batch) valued.push({ id, yearlyValueMinor, currency });
  }
  return topCustomers(valued, topCustomersPercent, companyCurrency);
}

function calendarOf({ timezone, country }: Staff, company: TaskCalendar): TaskCalendar {
  return { timezone: timezone ?? company.timezone, country: country ?? company.country };
}
