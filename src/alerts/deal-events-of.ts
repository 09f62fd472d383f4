import { type AlertLogEntry, CONTACT_WAYS, type DealAlert, MOODS } from '../domain/alert.js';
import { undoneEntries } from '../domain/alert-log.js';
import type { DealEvent, DealEventPayload } from '../domain/deal-event.js';
import { DEAL_OUTCOMES } from '../domain/outcome.js';
import { contentHash, eventId } from '../intake/event-identity.js';
import { CHANNELS, TONES } from './contact-events.js';

/**
 * The events of a deal that its alert's log amounts to: contacts, and what people said came of it. What was taken back is a
 * correction, so that both are kept. Derived from the row, as a customer's labels are.
 */
export function dealEventsOf(alert: DealAlert): DealEvent[] {
  const undoneAt = undoneEntries(alert);
  return alert.log.flatMap((entry, index): DealEvent[] => {
    const said = saidBy(entry);
    if (said === null) return [];
    const key = `varsel:${said.payload.type}:${alert.id}:${index}`;
    const event = eventOf(alert.subjectId, key, entry.at, entry.at, said.payload);
    const undone = undoneAt.get(index);
    return undone === undefined
      ? [event]
      : [event, eventOf(alert.subjectId, key, entry.at, undone, said.takenBack)];
  });
}

interface Said {
  readonly payload: DealEventPayload;
  readonly takenBack: DealEventPayload;
}

function saidBy({ event, byId, details }: AlertLogEntry): Said | null {
  if (byId === null) return null;
  if (event === 'contacted') return contactSaid(details);
  if (event !== 'resolved') return null;
  switch (DEAL_OUTCOMES.find((outcome) => outcome === details.outcome)) {
    case 'deal_won':
    case 'deal_lost':
      return {
        payload: { type: 'closed', isWon: details.outcome === 'deal_won', reason: details.reason ?? null },
        takenBack: { type: 'reopened' },
      };
    case 'by_people':
      return {
        payload: { type: 'judged_by_people', isOn: true, byId },
        takenBack: { type: 'judged_by_people', isOn: false, byId },
      };
    default:
      return null;
  }
}

function contactSaid({ how, mood }: AlertLogEntry['details']): Said | null {
  const way = CONTACT_WAYS.find((each) => each === how);
  if (way === undefined) return null;
  const payload = {
    type: 'contact',
    channel: CHANNELS[way],
    direction: 'out',
    contactIds: [],
    status: 'held',
    changedBy: null,
    tone: TONES[MOODS.find((each) => each === mood) ?? 'neutral'],
  } as const satisfies DealEventPayload;
  // Nobody's mood was heard in a talk that never was.
  return { payload, takenBack: { ...payload, status: 'cancelled', changedBy: 'us', tone: null } };
}

function eventOf(
  dealId: string,
  key: string,
  occurredAt: Date,
  knownAt: Date,
  payload: DealEventPayload,
): DealEvent {
  return {
    id: eventId(key, contentHash([JSON.stringify(payload)])),
    key,
    dealId,
    occurredAt,
    knownAt,
    importId: 'chat',
    importedAt: knownAt,
    payload,
  };
}
