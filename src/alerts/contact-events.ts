import { type Alert, CONTACT_WAYS, type ContactWay, MOODS, type Mood } from '../domain/alert.js';
import { undoneEntries } from '../domain/alert-log.js';
import type { InteractionChannel, VarselEvent } from '../domain/event.js';
import { contentHash, eventId } from '../intake/event-identity.js';
import type { Stores } from '../stores/stores.js';

/** A contact that somebody of the company logged in chat. */
export interface LoggedContact {
  readonly key: string;
  readonly customerId: string;
  readonly staffId: string;
  readonly how: ContactWay;
  readonly mood: Mood;
  readonly at: Date;
}

export const CHANNELS = {
  call: 'call',
  meeting: 'meeting',
  visit: 'visit',
  email: 'email',
} as const satisfies Record<ContactWay, InteractionChannel>;

export const TONES = { good: 1, neutral: 0, bad: -1 } as const satisfies Record<Mood, number>;

/** The contact as an event, so that the next score knows of it. */
export function contactEvent({ key, customerId, staffId, how, mood, at }: LoggedContact): VarselEvent {
  return {
    id: eventId(key, contentHash(['held', how, mood])),
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
      contactIds: [],
      staffId,
      status: 'held',
      changedBy: null,
      tone: TONES[mood],
    },
  };
}

/** The same contact taken back: a correction, so that both are kept. */
export function cancelledContact(event: VarselEvent, at: Date): VarselEvent {
  const { payload } = event;
  if (payload.type !== 'interaction')
    throw new Error(`event ${event.id} is no interaction; only those are taken back`);
  return {
    ...event,
    id: eventId(event.key, contentHash(['cancelled'])),
    knownAt: at,
    importedAt: at,
    // Nobody's mood was heard in a talk that never was.
    payload: { ...payload, status: 'cancelled', changedBy: 'us', tone: null },
  };
}

/** The contacts that an alert's log amounts to, with what was taken back. Derived from the row, as its labels are. */
export function contactEventsOf(alert: Alert): VarselEvent[] {
  const undoneAt = undoneEntries(alert);
  return alert.log.flatMap(({ event, at, byId, details }, index) => {
    const how = CONTACT_WAYS.find((way) => way === details.how);
    if (event !== 'contacted' || byId === null || how === undefined) return [];
    const key = `varsel:interaction:${alert.id}:${index}`;
    const mood = MOODS.find((each) => each === details.mood) ?? 'neutral';
    const made = contactEvent({ key, customerId: alert.subjectId, staffId: byId, how, mood, at });
    const undone = undoneAt.get(index);
    return undone === undefined ? [made] : [made, cancelledContact(made, undone)];
  });
}

/** Appends events of one customer and has its history rebuilt. */
export async function appendContacts(
  { events, histories }: Pick<Stores, 'events' | 'histories'>,
  contacts: readonly VarselEvent[],
): Promise<void> {
  const ids = [...new Set(contacts.map(({ customerId }) => customerId))];
  if (ids.length === 0) return;
  // Marked before, for a process that dies in between, and again after, for a rebuild that ran in between.
  await histories.markDirty(ids);
  if ((await events.append(contacts)) > 0) await histories.markDirty(ids);
}
