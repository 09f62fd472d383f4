import { appendContacts, contactEvent } from '../alerts/contact-events.js';
import type { ContactWay, Mood } from '../domain/alert.js';
import type { Outcome, OutcomeKind } from '../domain/outcome.js';
import type { Score } from '../domain/score.js';
import type { Stores } from '../stores/stores.js';

export interface ContactMade {
  readonly how: ContactWay;
  readonly mood: Mood;
}

/** Something logged about a customer without an open alert. */
export interface LogEntry {
  readonly customerId: string;
  readonly contact: ContactMade | null;
  readonly outcome: OutcomeKind | null;
  readonly note: string | null;
  /** One per form that was opened: submitting it again writes nothing new. */
  readonly requestId: string;
  readonly staffId: string;
  /** The customer's score at that moment, which an outcome is about. */
  readonly score: Score | null;
  readonly at: Date;
}

type LogStores = Pick<Stores, 'events' | 'histories' | 'outcomes'>;

/** Everything logged by a request is found again by these. */
export const loggedOutcomeId = (requestId: string): string => `log:${requestId}`;
export const loggedEventKey = (requestId: string): string => `varsel:interaction:${requestId}`;

/** Writes a contact as an event and an outcome as a label. */
export async function writeLog(entry: LogEntry, stores: LogStores): Promise<void> {
  const { contact, outcome, customerId, requestId, staffId, at } = entry;
  if (contact !== null) {
    const key = loggedEventKey(requestId);
    await appendContacts(stores, [
      contactEvent({ key, customerId, staffId, how: contact.how, mood: contact.mood, at }),
    ]);
  }
  if (outcome !== null) await stores.outcomes.add([loggedOutcome(entry, outcome)]);
}

function loggedOutcome(
  { customerId, note, requestId, staffId, score, at }: LogEntry,
  outcome: OutcomeKind,
): Outcome {
  return {
    id: loggedOutcomeId(requestId),
    customerId,
    outcome,
    reason: note,
    occurredAt: at,
    knownAt: at,
    saidBy: staffId,
    alertId: null,
    about:
      score === null
        ? null
        : { basis: score.basis, risk: score.risk, runId: score.runId, modelId: score.modelId },
    revokedAt: null,
  };
}
