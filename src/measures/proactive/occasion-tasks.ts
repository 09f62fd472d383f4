import type { RowFailures } from '../../domain/row-failures.js';
import type { Task } from '../../domain/task.js';
import type { Stores } from '../../stores/stores.js';
import { dueWithin, type IsWorkingDay, type TaskCalendar } from '../task-period.js';
import { type FoundOccasion, isService } from './find-occasions.js';
import type { Occasion } from './occasion.js';
import type { ProactiveSettings } from './proactive-settings.js';
import { askedKeys } from './reference-ask.js';

interface OccasionTasksDependencies {
  readonly stores: Pick<Stores, 'tasks'>;
  readonly settings: ProactiveSettings;
  readonly isWorkingDay: IsWorkingDay;
  /** Whoever answers for a customer, on their own calendar; null for nobody. */
  readonly ownerOf: (customer: FoundOccasion['customer']) => Doer | null;
  /** A member of staff by id, on their own calendar. */
  readonly personOf: (staffId: string) => Doer | null;
  readonly failures: RowFailures;
}

export interface Doer {
  readonly id: string;
  readonly calendar: TaskCalendar;
}

const OPEN_COUNTED = 1000;

/** The tasks that occasions make, each for the right person, due on a working day of theirs. */
export async function occasionTasks(
  found: readonly FoundOccasion[],
  dependencies: OccasionTasksDependencies,
  at: Date,
): Promise<Task[]> {
  const { isWorkingDay, failures } = dependencies;
  const tasks: Task[] = [];
  for (const each of found) {
    const task = await failures.attempt(each.customer.id, () =>
      taskOf(each, doerOf(each, dependencies), at, isWorkingDay),
    );
    if (task !== null) tasks.push(task);
  }
  return withFewAsks(tasks, dependencies, at);
}

function doerOf(
  { customer, occasion }: FoundOccasion,
  { settings: { servicePeople }, ownerOf, personOf }: OccasionTasksDependencies,
): Doer | null {
  const owner = ownerOf(customer);
  if (owner === null || !isService(occasion.reason.kind)) return owner;
  const servicePerson = Object.hasOwn(servicePeople, owner.id)
    ? servicePeople[owner.id]
    : servicePeople.default;
  return (servicePerson === undefined ? null : personOf(servicePerson)) ?? owner;
}

/** Null where nobody is there to do it, or too little time is left. */
function taskOf(
  { customer, occasion }: FoundOccasion,
  doer: Doer | null,
  at: Date,
  isWorkingDay: IsWorkingDay,
): Task | null {
  if (doer === null) return null;
  const dueAt = dueWithin(
    at,
    new Date(occasion.dueMs),
    new Date(occasion.endsMs),
    doer.calendar,
    isWorkingDay,
  );
  return dueAt === null ? null : newTask(customer.id, occasion, doer.id, at, dueAt);
}

function newTask(
  customerId: string,
  occasion: Occasion,
  ownerId: string,
  createdAt: Date,
  dueAt: Date,
): Task {
  const { key, endsMs, reason } = occasion;
  return {
    id: taskId(reason.kind, key, customerId),
    kind: reason.kind,
    customerId,
    period: key,
    reason,
    ownerId,
    createdAt,
    dueAt,
    endsAt: new Date(endsMs),
    isOpen: true,
    state: { name: 'open' },
    version: 1,
    undo: null,
    targets: [],
    isCardStale: false,
  };
}

/**
 * Nobody is asked for a reference twice in a year, and few asks wait with one person at a time: the customers most
 * willing to recommend come first, the others once those are done.
 */
async function withFewAsks(
  tasks: readonly Task[],
  { stores, settings: { referenceAsk } }: OccasionTasksDependencies,
  at: Date,
): Promise<Task[]> {
  const asks = tasks.filter(({ kind }) => kind === 'reference_ask').sort(byWillingness);
  const keys = askedKeys(at);
  const formerIds = (customerId: string) => keys.map((key) => taskId('reference_ask', key, customerId));
  const asked = await stores.tasks.existing(asks.flatMap(({ customerId }) => formerIds(customerId)));
  const room = new Map<string, number>();
  const taken = new Set<string>();
  for (const { id, customerId, ownerId } of asks) {
    // One that is there already stays wanted, so that a card that a killed process left out is made up for.
    if (asked.has(id)) taken.add(id);
    if (formerIds(customerId).some((former) => asked.has(former))) continue;
    const left = room.get(ownerId) ?? referenceAsk.openPerPerson - (await openAsks(ownerId, stores));
    if (left > 0) taken.add(id);
    room.set(ownerId, left - (left > 0 ? 1 : 0));
  }
  return tasks.filter(({ id, kind }) => kind !== 'reference_ask' || taken.has(id));
}

async function openAsks(ownerId: string, { tasks }: Pick<Stores, 'tasks'>): Promise<number> {
  const open = await tasks.openOfOwner(ownerId, OPEN_COUNTED);
  return open.filter(({ kind }) => kind === 'reference_ask').length;
}

function byWillingness(a: Task, b: Task): number {
  return scoreOf(b) - scoreOf(a) || (a.id < b.id ? -1 : 1);
}

function scoreOf({ reason }: Task): number {
  return reason?.kind === 'reference_ask' ? reason.score : 0;
}

function taskId(kind: Task['kind'], key: string, customerId: string): string {
  return `task:${kind}:${key}:${customerId}`;
}
