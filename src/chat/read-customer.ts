import { customerActivity } from '../history/customer-activity.js';
import type { CustomerView } from './cards/customer-view.js';
import type { Desk } from './dependencies.js';

const HISTORY_POINTS = 24;

/** Everything about one customer in one round; null when there is no such customer. */
export async function readCustomer(customerId: string, desk: Desk): Promise<CustomerView | null> {
  const { stores, settings, now, people } = desk;
  const [customer, held, openAlert, history, events, staff, overview] = await Promise.all([
    stores.customers.find(customerId),
    stores.scores.find('churn', customerId),
    stores.alerts.findOpen('churn', customerId),
    stores.scores.history('churn', customerId, HISTORY_POINTS),
    stores.histories.find(customerId),
    people(),
    stores.overviews.find(customerId),
  ]);
  if (customer === null) return null;
  // A night explains only what reaches a level.
  const known = events === null ? null : { customer, history: events };
  const score = held === null ? null : ((await desk.withFactors?.(held, known)) ?? held);
  const activity = events === null ? {} : { activity: customerActivity(events, now()) };
  const stored = overview === null ? {} : { overview };
  return { customer, score, openAlert, history, ...activity, ...stored, people: staff, settings, now: now() };
}
