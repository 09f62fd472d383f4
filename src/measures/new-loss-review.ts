import { type ChurnAlert, cardedAt } from '../domain/alert.js';
import type { Target } from '../domain/delivery.js';
import type { LossReview, LossWarning } from '../domain/loss-review.js';
import type { Score } from '../domain/score.js';
import { DAY_MS, utcDate } from '../domain/time.js';

export interface Loss {
  readonly customerId: string;
  readonly lostAt: Date;
  readonly foundBy: LossReview['foundBy'];
}

interface AboutLoss {
  /** All of the customer's alerts. */
  readonly alerts: readonly ChurnAlert[];
  readonly score: Score | null;
  readonly ownerId: string | null;
  readonly leaderId: string | null;
  readonly targets: readonly Target[];
}

/** An alert opened longer before than this was about something else. */
const WARNED_WITHIN_DAYS = 365;

/** What there is to learn from a loss, put down once as it was seen then. */
export function newLossReview(loss: Loss, about: AboutLoss, now: Date): LossReview {
  const { customerId, lostAt, foundBy } = loss;
  const earliest = lostAt.getTime() - WARNED_WITHIN_DAYS * DAY_MS;
  const concerned = about.alerts
    .filter(({ openedAt }) => openedAt.getTime() >= earliest && openedAt <= lostAt)
    .sort((a, b) => a.openedAt.getTime() - b.openedAt.getTime());
  const basis = concerned.at(-1)?.evidence ?? about.score;
  return {
    id: `loss:${customerId}:${utcDate(lostAt)}`,
    customerId,
    lostAt,
    foundBy,
    ownerId: about.ownerId,
    leaderId: about.leaderId,
    createdAt: now,
    warnings: concerned.map(warning),
    evidence:
      basis === null
        ? null
        : { asOf: basis.asOf, basis: basis.basis, risk: basis.risk, factors: basis.factors },
    answer: null,
    undo: null,
    version: 1,
    targets: about.targets,
    isCardStale: false,
  };
}

function warning(alert: ChurnAlert): LossWarning {
  return {
    alertId: alert.id,
    level: alert.level,
    warnedAt: cardedAt(alert) ?? alert.openedAt,
    contactedAt: alert.log.find(({ event }) => event === 'contacted')?.at ?? null,
  };
}
