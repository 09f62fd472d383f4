import { customerActivity } from '../history/customer-activity.js';
import { newestScore } from '../stores/newest-scores.js';
import type { CustomerView } from './cards/customer-view.js';
import { isLevelKept } from './cards/level-kept.js';
import type { Desk } from './dependencies.js';

const HISTORY_POINTS = 24;

/** How much of a score's history is read: all that is shown, or what explains an open alert's level. */
type PointsRead = 'shown' | 'explaining';

/** Everything about one customer in one round; null when there is no such customer. */
export async function readCustomer(
  customerId: string,
  desk: Desk,
  pointsRead: PointsRead,
): Promise<CustomerView | null> {
  const { stores, settings, now, people } = desk;
  const points = () => stores.scores.history('churn', customerId, HISTORY_POINTS);
  const [customer, held, openAlert, shownPoints, events, staff, overview] = await Promise.all([
    stores.customers.find(customerId),
    newestScore(stores, 'churn', customerId),
    stores.alerts.findOpen('churn', customerId),
    pointsRead === 'shown' ? points() : [],
    stores.histories.find(customerId),
    people(),
    stores.overviews.find(customerId),
  ]);
  if (customer === null) return null;
  // At once: what was scored before the objection is not shown until the night takes it away.
  const isObjecting = overview?.hasObjected === true;
  // A night explains only what reaches a level.
  const known = events === null ? null : { customer, history: events };
  const isExplained = pointsRead === 'explaining' && openAlert !== null && isLevelKept(openAlert);
  const [score, history] = await Promise.all([
    held === null || isObjecting ? null : (desk.withFactors?.(held, known) ?? held),
    // Seldom, and the dearest to read: the points of many customers can't be asked for together.
    isExplained ? points() : shownPoints,
  ]);
  const activity = events === null ? {} : { activity: customerActivity(events, now()) };
  const stored = overview === null ? {} : { overview };
  return { customer, score, openAlert, history, ...activity, ...stored, people: staff, settings, now: now() };
}
