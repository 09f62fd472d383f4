import type { Platform } from '../domain/delivery.js';
import type { ServiceTicket } from '../domain/service-ticket.js';
import type { Role } from '../domain/staff.js';
import type { ActOnTicketRefusal, RequestedTicketAction } from '../tickets/act-on-ticket.js';
import { refreshSoon } from './answer-act.js';
import { answerChanged } from './answer-changed.js';
import type { Card } from './card.js';
import { messageCard } from './cards/message-card.js';
import { ticketCard } from './cards/ticket-card.js';
import { ticketCategory, ticketStateText } from './cards/ticket-text.js';
import type { TicketView } from './cards/ticket-view.js';
import { undoRefusalText } from './cards/undo-refusal-text.js';
import type { Desk, KnownAsker } from './dependencies.js';
import { personName } from './people.js';
import { suggestionOfTicket } from './read-suggestion.js';
import { readTicket, ticketViewOf } from './read-ticket.js';
import type { Reader } from './reader.js';
import type { ChatAnswer } from './request.js';

const DONE_TEXTS = {
  take: 'done.taken',
  answered: 'done.ticketAnswered',
  hand_over: 'done.handedOver',
  confirm: 'done.ticketConfirmed',
  move: 'done.ticketMoved',
  undo: 'done.undone',
} as const satisfies Record<RequestedTicketAction['name'], string>;

/** Does what was asked to a ticket and answers: on a posted card by its change, on a private one by the new state. */
export async function actOnTicketAndAnswer(
  ticketId: string,
  action: RequestedTicketAction,
  args: Readonly<Record<string, string>>,
  asker: KnownAsker,
  desk: Desk,
): Promise<ChatAnswer> {
  const { staff, reader, platform } = asker;
  const shown = { shownTo: 'private', platform, role: staff.role } as const;
  const before = await readTicket(ticketId, desk, shown);
  if (before === null) return ticketGone(asker);
  if (!desk.tickets.mayWork(staff, before.ticket)) return notOfQueue(asker);
  const result = await desk.tickets.act(ticketId, action, staff.id);
  // Refused too: then the card that was pressed is out of date.
  refreshSoon(ticketId, desk);
  if (!result.ok) {
    const text = refusalText(result.refusal, before, staff.id, reader);
    return { kind: 'whisper', card: messageCard(text) };
  }
  const ticket = result.value;
  return answerChanged(ticket, args, reader.words.text(DONE_TEXTS[action.name]), () =>
    cardAfter(ticket, shown, reader, desk),
  );
}

/** Sorts a ticket under another category and answers as for any other change of it. */
export async function sortTicketAndAnswer(
  ticketId: string,
  label: string,
  args: Readonly<Record<string, string>>,
  asker: KnownAsker,
  desk: Desk,
): Promise<ChatAnswer> {
  const before = await desk.stores.serviceTickets.find(ticketId);
  if (before === null) return ticketGone(asker);
  if (!desk.tickets.mayWork(asker.staff, before)) return notOfQueue(asker);
  const sorted = await desk.tickets.sort(ticketId, label, asker.staff.id);
  if (!sorted.ok) return ticketGone(asker);
  return answerSorted(sorted.value, args, asker, desk);
}

async function answerSorted(
  ticket: ServiceTicket,
  args: Readonly<Record<string, string>>,
  { staff, reader, platform }: KnownAsker,
  desk: Desk,
): Promise<ChatAnswer> {
  refreshSoon(ticket.id, desk);
  const text = reader.words.text('done.ticketSorted', { category: ticketCategory(ticket, reader) });
  return answerChanged(ticket, args, text, () =>
    cardAfter(ticket, { shownTo: 'private', platform, role: staff.role }, reader, desk),
  );
}

async function cardAfter(
  ticket: ServiceTicket,
  shown: { readonly shownTo: 'private'; readonly platform: Platform; readonly role: Role },
  reader: Reader,
  desk: Desk,
): Promise<Card> {
  const view = await ticketViewOf(ticket, desk, shown);
  const suggestion = await suggestionOfTicket(ticket, view.customerName, desk, shown);
  return ticketCard({ ...view, suggestion }, reader);
}

export function ticketGone({ reader }: KnownAsker): ChatAnswer {
  return { kind: 'whisper', card: messageCard(reader.words.text('refusal.ticket_gone')) };
}

export function notOfQueue({ reader }: KnownAsker): ChatAnswer {
  return { kind: 'whisper', card: messageCard(reader.words.text('refusal.ticket_others')) };
}

function refusalText(
  refusal: ActOnTicketRefusal,
  { ticket, people }: TicketView,
  actorId: string,
  reader: Reader,
): string {
  const { words, formats } = reader;
  switch (refusal.reason) {
    case 'ticket_done': {
      const state = ticketStateText({ ...ticket, state: refusal.state }, people, reader);
      return words.text('refusal.ticket_done', { state: state ?? '' });
    }
    case 'ticket_taken':
      return refusal.byId === actorId
        ? words.text('refusal.already.take')
        : words.text('refusal.taken_by', {
            person: personName(people, refusal.byId, reader),
            time: formats.dateTime(refusal.at),
          });
    case 'ticket_same_person':
      return words.text('refusal.already.hand_over');
    case 'ticket_gone':
    case 'ticket_not_proposed':
    case 'ticket_same_queue':
    case 'queue_gone':
    case 'unknown_staff':
      return words.text(`refusal.${refusal.reason}`);
    case 'nothing_to_undo':
    case 'undo_too_late':
    case 'undo_overtaken':
    case 'undo_by_other':
      return undoRefusalText(refusal, people, reader);
  }
}
