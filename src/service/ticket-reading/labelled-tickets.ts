import type { VarselEvent } from '../../domain/event.js';
import { knownEvents } from '../recommend/subject-of-events.js';
import { labelOf, type TicketModelKind } from './ticket-label.js';

/** A ticket that somebody has named, as it was known at a moment. */
export interface LabelledTicket {
  readonly ticketKey: string;
  readonly customerId: string;
  readonly at: Date;
  readonly subject: string;
  readonly text: string;
  readonly label: string;
}

export interface GatheredTickets {
  /** The newest so many, the oldest of them first. */
  readonly tickets: readonly LabelledTicket[];
  /** All that somebody has named. */
  readonly named: number;
}

/** The newest named tickets as of a moment: a name that was corrected later counts as it was known then. */
export async function gatherLabelled(
  kind: TicketModelKind,
  events: () => AsyncIterable<readonly VarselEvent[]>,
  asOf: Date,
  most: number,
): Promise<GatheredTickets> {
  let kept: LabelledTicket[] = [];
  let named = 0;
  for await (const ofSome of events()) {
    for (const event of knownEvents(ofSome, asOf)) {
      const ticket = labelled(kind, event);
      if (ticket === null) continue;
      named += 1;
      kept.push(ticket);
    }
    if (kept.length > 2 * most) kept = newest(kept, most);
  }
  return { tickets: newest(kept, most), named };
}

/** As much as is read of a text anyway. */
const MOST_CHARACTERS = 4_000;

function labelled(kind: TicketModelKind, event: VarselEvent): LabelledTicket | null {
  const { payload, key, customerId, occurredAt } = event;
  if (payload.type !== 'ticket_opened') return null;
  const { subject } = payload;
  const text = payload.text.slice(0, MOST_CHARACTERS);
  const label = labelOf(kind, payload);
  // Without a word there is nothing to learn from.
  if (label === null || `${subject}${text}`.trim() === '') return null;
  return { ticketKey: key, customerId, at: occurredAt, subject, text, label };
}

/** Whatever order the database gave them in: the same tickets give the same model. */
function newest(tickets: readonly LabelledTicket[], most: number): LabelledTicket[] {
  return tickets
    .toSorted((a, b) => a.at.getTime() - b.at.getTime() || (a.ticketKey < b.ticketKey ? -1 : 1))
    .slice(-most);
}
