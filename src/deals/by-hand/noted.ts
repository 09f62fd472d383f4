import type { DealEvent, DealEventPayload } from '../../domain/deal-event.js';
import { noteOf } from '../../intake/deal-event-payloads.js';
import { contentHash, eventId } from '../../intake/event-identity.js';

/** What a person can say happened with a deal. */
export const DEAL_NOTED = [
  'meeting',
  'call',
  'answer',
  'mail_sent',
  'decision_maker',
  'competitor_in',
  'competitor_out',
  'budget_yes',
  'budget_no',
  'note',
  'won',
  'lost',
] as const;
export type DealNoted = (typeof DEAL_NOTED)[number];

/** What somebody logged of a deal in one go. */
export interface DealLog {
  readonly dealId: string;
  readonly staffId: string;
  /** The same again is the same log. */
  readonly requestId: string;
  readonly at: Date;
  readonly what: DealNoted | null;
  /** Also the competitor's name, or why a deal was won or lost. */
  readonly note: string | null;
  readonly expectedCloseAt: Date | null;
  readonly hours: number | null;
}

/** The events that a log amounts to. */
export function notedEvents(log: DealLog): DealEvent[] {
  const { what, note, expectedCloseAt, hours, staffId } = log;
  const payloads: DealEventPayload[] = [
    ...(what === null ? [] : whatHappened(what, log)),
    ...(note === null || what === 'competitor_in' ? [] : [noteOf(note)]),
    ...(expectedCloseAt === null ? [] : [{ type: 'date_moved', expectedCloseAt } as const]),
    ...(hours === null ? [] : [{ type: 'effort', staffId, hours } as const]),
  ];
  return payloads.map((payload, nth) => eventOf(log, nth, log.at, payload));
}

/** By what key the events of a log begin. */
export function notedKey({ staffId, requestId }: Pick<DealLog, 'staffId' | 'requestId'>): string {
  return `varsel:deal:${staffId}:${requestId}:`;
}

/** The same events taken back: corrections that say nothing, so that both are kept. */
export function takenBack(events: readonly DealEvent[], at: Date): DealEvent[] {
  return events.map((event) => ({
    ...event,
    id: eventId(event.key, contentHash(['taken back'])),
    knownAt: at,
    importedAt: at,
    payload: NOTHING,
  }));
}

/** Nothing was spent, and nothing happened. */
const NOTHING: DealEventPayload = { type: 'effort', staffId: null, hours: 0 };

/** Whether somebody has taken an event back. */
export function isTakenBack({ payload }: Pick<DealEvent, 'payload'>): boolean {
  return payload.type === 'effort' && payload.hours === 0;
}

function whatHappened(what: DealNoted, { note, staffId, requestId }: DealLog): DealEventPayload[] {
  switch (what) {
    case 'meeting':
    case 'call':
      return [contact(what, null)];
    case 'answer':
      return [contact('email', 'in')];
    case 'mail_sent':
      return [contact('email', 'out')];
    case 'decision_maker':
      // Nobody asks for a name: it is somebody, and each time they say so another one.
      return [{ type: 'person_joined', contactId: `varsel:${staffId}:${requestId}`, role: 'decision_maker' }];
    case 'competitor_in':
    case 'competitor_out':
      return [
        { type: 'competitor', name: what === 'competitor_in' ? note : null, isIn: what === 'competitor_in' },
      ];
    case 'budget_yes':
    case 'budget_no':
      return [{ type: 'budget', isConfirmed: what === 'budget_yes' }];
    case 'won':
    case 'lost':
      return [{ type: 'closed', isWon: what === 'won', reason: note }];
    case 'note':
      return [];
  }
}

function contact(channel: 'meeting' | 'call' | 'email', direction: 'in' | 'out' | null): DealEventPayload {
  return { type: 'contact', channel, direction, contactIds: [], status: 'held', changedBy: null, tone: null };
}

function eventOf(log: DealLog, nth: number, at: Date, payload: DealEventPayload): DealEvent {
  const key = `${notedKey(log)}${nth}`;
  return {
    id: eventId(key, contentHash([log.dealId, JSON.stringify(payload)])),
    key,
    dealId: log.dealId,
    occurredAt: at,
    knownAt: at,
    importId: 'chat',
    importedAt: at,
    payload,
  };
}
