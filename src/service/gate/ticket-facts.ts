import type { EventPayload, VarselEvent } from '../../domain/event.js';
import type { ServiceTicket } from '../../domain/service-ticket.js';
import { DAY_MS } from '../../domain/time.js';
import type { TicketFacts } from './situation.js';

/** An answer that names no ticket is taken to be about one that ended so short before. */
const ANSWERED_WITHIN_DAYS = 14;

/**
 * A customer's tickets, as its events and the open rows tell them: a ticket is open where its row is, whatever closings are
 * on record, because it may have been opened again.
 *
 * @param events what stands today; see standingVersions.
 */
export function ticketFacts(
  events: readonly VarselEvent[],
  openRows: readonly ServiceTicket[],
): TicketFacts[] {
  const closings = momentsOf(events, 'ticket_closed');
  const escalations = momentsOf(events, 'ticket_escalated');
  const answers = events.flatMap(({ payload, occurredAt }) =>
    payload.type === 'satisfaction_answered' ? [{ ...payload, at: occurredAt }] : [],
  );
  const open = new Map(openRows.map((row) => [row.id, row]));
  const facts = new Map<string, TicketFacts>();
  for (const event of events) {
    const { payload } = event;
    if (payload.type !== 'ticket_opened') continue;
    const interaction = interactionOf(event, payload);
    const row = open.get(interaction);
    const closedAt = row === undefined ? (closings.get(interaction) ?? null) : null;
    const ratings = answers.filter(({ ticketId, at }) =>
      ticketId === null ? closedAt !== null && isShortAfter(closedAt, at) : ticketId === payload.ticketId,
    );
    facts.set(interaction, {
      interaction,
      openedAt: row?.openedAt ?? event.occurredAt,
      closedAt,
      isEscalated: escalations.has(interaction),
      category: payload.category,
      isCategoryRead: payload.categoryBy === undefined,
      flags: payload.flags,
      tone: payload.tone,
      isToneRead: payload.toneBy === undefined,
      words: { subject: payload.subject, text: payload.text },
      worstRating: ratings.length === 0 ? null : Math.min(...ratings.map(({ share }) => share)),
    });
  }
  // A row without its event says what it is about, and nothing of what was written.
  for (const row of openRows) {
    if (!facts.has(row.id)) facts.set(row.id, ofRow(row));
  }
  return [...facts.values()];
}

/** `ticket:${source}:${number}`, as service tickets are called. */
function interactionOf({ key }: VarselEvent, { type, ticketId }: TicketPayload): string {
  const source = key.slice(0, key.length - `:${type}:${ticketId}`.length);
  return `ticket:${source}:${ticketId}`;
}

type TicketPayload = Extract<EventPayload, { ticketId: string; type: `ticket_${string}` }>;

/** The last of a type, by interaction. */
function momentsOf(
  events: readonly VarselEvent[],
  type: 'ticket_closed' | 'ticket_escalated',
): Map<string, Date> {
  const moments = new Map<string, Date>();
  for (const event of events) {
    const { payload, occurredAt } = event;
    if (payload.type !== type) continue;
    const interaction = interactionOf(event, payload);
    const held = moments.get(interaction);
    if (held === undefined || held < occurredAt) moments.set(interaction, occurredAt);
  }
  return moments;
}

function isShortAfter(closedAt: Date, at: Date): boolean {
  const gapMs = at.getTime() - closedAt.getTime();
  return gapMs >= 0 && gapMs < ANSWERED_WITHIN_DAYS * DAY_MS;
}

function ofRow({ id, openedAt, category, tone }: ServiceTicket): TicketFacts {
  return {
    interaction: id,
    openedAt,
    closedAt: null,
    isEscalated: false,
    category,
    isCategoryRead: false,
    flags: [],
    tone,
    isToneRead: false,
    words: 'unknown',
    worstRating: null,
  };
}
