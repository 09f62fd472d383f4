import type { ChurnAlert } from '../domain/alert.js';
import type { Customer } from '../domain/customer.js';
import type { Score } from '../domain/score.js';
import type { Candidate } from './placement.js';

/** A subject that may get an alert, or get the card that its listed alert waits for. */
export interface Proposal {
  readonly score: Score;
  readonly customer: Customer;
  readonly candidate: Candidate;
  /** As it would be opened or stands now, of a stand-in where its owner is away. */
  readonly alert: ChurnAlert;
  /** The stored alert that waits for its card; null for one to be opened. */
  readonly listed: Listed | null;
}

export interface Listed {
  readonly alert: ChurnAlert;
  /** The score has changed it, and that is not written yet. */
  readonly isChanged: boolean;
}

export function proposalOf(
  { score, customer, alert, listed }: Omit<Proposal, 'candidate'>,
  companyCurrency: string,
  isWaiting = false,
): Proposal {
  const candidate = {
    subjectId: score.subjectId,
    ownerId: alert.ownerId,
    team: customer.team,
    level: alert.level,
    risk: score.risk,
    valueMinor: customer.yearlyValueMinor,
    currency: customer.currency ?? companyCurrency,
    isWaiting,
  };
  return { score, customer, candidate, alert, listed };
}
