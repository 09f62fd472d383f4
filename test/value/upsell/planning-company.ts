import type { VarselEvent } from '../../../src/domain/event.js';
import { randomStream } from '../../../src/domain/random.js';
import { DAY_MS, utcDate } from '../../../src/domain/time.js';
import type { Stores } from '../../../src/stores/stores.js';
import { event, order } from '../../history/make-events.js';
import { AS_OF, companyOf } from '../walk/made-company.js';

const QUARTER_DAYS = 90;
const QUARTERS = 10;
const SHARE_PLANNING = 0.4;

/** Chances of a purchase within a quarter, with an open project at its start and without one. */
export interface Habits {
  readonly withProject: number;
  readonly without: number;
}

export const PROJECTS_TELL: Habits = { withProject: 0.9, without: 0.2 };
export const PROJECTS_TELL_NOTHING: Habits = { withProject: 0.45, without: 0.45 };

/** Customers who ask for a project before some quarters; what comes of it is as their habits say. */
export function planningCompany(count: number, habits: Habits): Promise<Stores> {
  return companyOf(count, (n) => ({ events: lifeOf(n, habits) }));
}

function lifeOf(n: number, habits: Habits): VarselEvent[] {
  const random = randomStream(23, `planner ${n}`);
  const events: VarselEvent[] = [order(dayOf(QUARTERS * QUARTER_DAYS + 5 + (n % 20)), 20_000)];
  for (let quarter = QUARTERS; quarter >= 0; quarter--) {
    const isPlanning = random() < SHARE_PLANNING;
    if (isPlanning) events.push(...project(`${n}-${quarter}`, quarter * QUARTER_DAYS + 3));
    const isBuying = random() < (isPlanning ? habits.withProject : habits.without);
    const day = quarter * QUARTER_DAYS - 5 - Math.floor(60 * random());
    if (isBuying && day > 0) events.push(order(dayOf(day), 10_000 + Math.floor(20_000 * random())));
  }
  return events;
}

/** Open from a few days before a quarter until just before the next. */
function project(projectId: string, daysAgo: number): VarselEvent[] {
  const requested = event(projectId, momentOf(daysAgo), { type: 'project_requested', projectId });
  const over = daysAgo - (QUARTER_DAYS - 5);
  return over <= 0
    ? [requested]
    : [requested, event(projectId, momentOf(over), { type: 'project_approved', projectId })];
}

function momentOf(daysAgo: number): Date {
  return new Date(AS_OF.getTime() - daysAgo * DAY_MS);
}

function dayOf(daysAgo: number): string {
  return utcDate(momentOf(daysAgo));
}
