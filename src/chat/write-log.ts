import type { ContactWay, Mood } from '../domain/alert.js';
import type { InteractionChannel, VarselEvent } from '../domain/event.js';
import type { Outcome, OutcomeKind } from '../domain/outcome.js';
import type { Score } from '../domain/score.js';
import { contentHash, eventId } from '../intake/event-identity.js';
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

/** Writes a contact as an event and an outcome as a label. The mark comes first: a rebuild too many harms nothing. */
export async function writeLog(entry: LogEntry, { events, histories, outcomes }: LogStores): Promise<void> {
  const { contact, outcome } = entry;
  if (contact !== null) {
    await histories.markDirty([entry.customerId]);
    await events.append([contactEvent(entry, contact.how, 'held')]);
  }
  if (outcome !== null) await outcomes.add([loggedOutcome(entry, outcome)]);
}

/** Takes a logged contact back by a correction: the same event, cancelled, so that both are kept. */
export async function cancelContact(
  event: VarselEvent,
  at: Date,
  { events, histories }: Pick<Stores, 'events' | 'histories'>,
): Promise<void> {
  const { payload } = event;
  if (payload.type !== 'interaction') return;
  await histories.markDirty([event.customerId]);
  await events.append([
    {
      ...event,
      id: eventId(event.key, contentHash(['cancelled'])),
      knownAt: at,
      importedAt: at,
      payload: { ...payload, status: 'cancelled', changedBy: 'us' },
    },
  ]);
}

const CHANNELS = {
  call: 'call',
  meeting: 'meeting',
  visit: 'meeting',
  email: 'email',
} as const satisfies Record<ContactWay, InteractionChannel>;

function contactEvent(entry: LogEntry, how: ContactWay, status: 'held'): VarselEvent {
  const { customerId, requestId, staffId, at } = entry;
  const key = loggedEventKey(requestId);
  return {
    id: eventId(key, contentHash([status, how])),
    key,
    customerId,
    occurredAt: at,
    knownAt: at,
    importId: 'chat',
    importedAt: at,
    payload: {
      type: 'interaction',
      channel: CHANNELS[how],
      direction: 'out',
      contactId: null,
      staffId,
      status,
      changedBy: null,
    },
  };
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
    about: score === null ? null : { basis: score.basis, risk: score.risk, runId: score.runId },
    revokedAt: null,
  };
}
