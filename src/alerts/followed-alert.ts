import type { ChurnAlert } from '../domain/alert.js';
import type { Customer } from '../domain/customer.js';
import type { Score } from '../domain/score.js';
import { timed } from './clock-times.js';
import type { Deciding } from './deciding.js';
import { type Followed, followScore } from './follow.js';
import { withRise } from './open.js';
import type { AlertSettings } from './settings.js';
import { noticeTo, type Surroundings } from './surroundings.js';

// Each round is lost only to somebody whose change went through.
const MAX_ROUNDS = 10;

/** What a new score does to an open alert, and where its card goes and who hears of it besides. */
export function followedAlert(
  alert: ChurnAlert,
  score: Score,
  customer: Customer,
  around: Surroundings,
  now: Date,
  settings: AlertSettings,
): Followed {
  const { next, action } = followScore(alert, score, customer.segment, now, settings);
  if (next === null || next.placement !== 'carded') return { next, action };
  if (action === 'raised') return { action, next: withRise(next, customer, around, now, settings) };
  const told = action === 'fell' ? withFallTold(next, around, now, settings) : next;
  return { action, next: timed(told, settings) };
}

/** Writes it; when somebody presses meanwhile, what the score does to the alert as it is then. Null where that is nothing. */
export async function saveFollowed(
  { stores, settings, now, around }: Deciding,
  { score, customer, next: planned }: { score: Score; customer: Customer; next: ChurnAlert },
): Promise<ChurnAlert | null> {
  let next = planned;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    if (await stores.alerts.compareAndSet(next)) return next;
    const current = await stores.alerts.find(planned.id);
    if (current === null || !current.isOpen || current.kind !== 'churn') return null;
    const again = followedAlert(current, score, customer, around, now(), settings);
    if (again.next === null) return null;
    next = again.next;
  }
  return null;
}

/** A fall is said under the card, by name, but it wakes nobody. */
function withFallTold(
  alert: ChurnAlert,
  around: Surroundings,
  now: Date,
  settings: AlertSettings,
): ChurnAlert {
  const owner = alert.ownerId === null ? undefined : around.staff.get(alert.ownerId);
  const last = alert.log.at(-1);
  if (owner === undefined || last === undefined) return alert;
  const { staffId, notBefore } = noticeTo(owner, around, settings, now);
  return {
    ...alert,
    log: [...alert.log.slice(0, -1), { ...last, notices: [{ staffId, notBefore, targets: [] }] }],
  };
}
