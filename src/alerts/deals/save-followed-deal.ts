import type { DealAlert } from '../../domain/alert.js';
import type { Deal } from '../../domain/deal.js';
import type { WinScore } from '../../domain/win-score.js';
import type { Stores } from '../../stores/stores.js';
import { timed } from '../clock-times.js';
import { withRise } from '../open.js';
import type { AlertSettings } from '../settings.js';
import type { AlertSubject } from '../subject.js';
import type { Surroundings } from '../surroundings.js';
import { type FollowedDeal, followDeal } from './follow-deal.js';

// Each round is lost only to somebody whose change went through.
const MAX_ROUNDS = 10;

/** Where the card of a deal that fell further goes besides, and until when its measure is due; null where nothing changed. */
export function withFollowed(
  { next, isFurther }: FollowedDeal,
  subject: AlertSubject,
  around: Surroundings,
  now: Date,
  settings: AlertSettings,
): DealAlert | null {
  if (next === null || next.placement !== 'carded') return next;
  if (isFurther) return withRise(withoutPassedTime(next, now), subject, around, now, settings);
  return timed(next, settings);
}

/** Writes it; when somebody presses meanwhile, what the score does to the alert as it is then. Null where that is nothing. */
export async function saveFollowedDeal(
  planned: DealAlert,
  {
    deal,
    score,
    subject,
    around,
  }: {
    readonly deal: Deal;
    readonly score: WinScore | null;
    readonly subject: AlertSubject;
    readonly around: Surroundings;
  },
  {
    stores,
    settings,
    now,
  }: {
    readonly stores: Pick<Stores, 'alerts'>;
    readonly settings: AlertSettings;
    readonly now: () => Date;
  },
): Promise<DealAlert | null> {
  let next = planned;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    if (await stores.alerts.compareAndSet(next)) return next;
    const [current] = await stores.alerts.findOpenMany('win', [deal.id]);
    if (current === undefined || current.id !== planned.id) return null;
    const followed = followDeal(current, deal, score, now(), settings);
    const again = withFollowed(followed, subject, around, now(), settings);
    if (again === null) return null;
    next = again;
  }
  return null;
}

/** A time that is up is no time for the measure against a new fall. */
function withoutPassedTime(alert: DealAlert, now: Date): DealAlert {
  return alert.dueAt !== null && alert.dueAt <= now ? { ...alert, clock: null, dueAt: null } : alert;
}
