import { isSeenPrivately } from '../answer-act.js';
import { actOnTicketAndAnswer, notOfQueue, ticketGone } from '../answer-ticket.js';
import { recordAudit } from '../audit.js';
import type { Card } from '../card.js';
import { messageCard } from '../cards/message-card.js';
import { ticketCard } from '../cards/ticket-card.js';
import { isWaiting, ticketStateText } from '../cards/ticket-text.js';
import type { TicketView } from '../cards/ticket-view.js';
import { ticketWhyCard } from '../cards/ticket-why-card.js';
import type { Desk } from '../dependencies.js';
import type { TicketForm } from '../forms/ticket-forms.js';
import { suggestionOfTicket } from '../read-suggestion.js';
import { readTicket } from '../read-ticket.js';
import type { Reader } from '../reader.js';
import { stepIn } from '../undo-step.js';
import type { ActionHandler, Press } from './action-handler.js';

/** Acts at once, on today's state of the ticket. */
export function actOnTicketAtOnce(name: 'take' | 'answered' | 'confirm' | 'undo'): ActionHandler {
  return async ({ subject, args }, desk) =>
    (asker) =>
      actOnTicketAndAnswer(
        subject,
        name === 'undo' ? { name, ...stepIn(args) } : { name },
        args,
        asker,
        desk,
      );
}

/** Opens a form about a ticket; one that needs no answer any more says so instead. */
export function openTicketForm({ make, obstacle, isForAnswered = false }: TicketForm): ActionHandler {
  return async (press, desk) => {
    const view = await read(press, desk, isSeenPrivately(press.args) ? 'private' : 'channel');
    return async (asker) => {
      if (view === null) return ticketGone(asker);
      if (!desk.tickets.mayWork(asker.staff, view.ticket)) return notOfQueue(asker);
      const why = obstacle?.(view, desk) ?? null;
      if (why !== null) return { kind: 'whisper', card: messageCard(asker.reader.words.text(why)) };
      if (isForAnswered || isWaiting(view.ticket))
        return { kind: 'form', form: await make(view, asker, press.args, desk) };
      const state = ticketStateText(view.ticket, view.people, asker.reader);
      const text = asker.reader.words.text('refusal.ticket_done', { state: state ?? '' });
      return { kind: 'whisper', card: messageCard(text) };
    };
  };
}

/** The card of a ticket, for the person who chose it from a list. */
export const showTicket: ActionHandler = privately(ticketCard);

/** Why a ticket went where it is. */
export const showTicketWhy: ActionHandler = privately(ticketWhyCard);

function privately(cardOf: (view: TicketView, reader: Reader) => Card): ActionHandler {
  return async (press, desk) => {
    const view = await read(press, desk, 'private');
    return async (asker) => {
      if (view === null) return ticketGone(asker);
      if (!desk.tickets.mayWork(asker.staff, view.ticket)) return notOfQueue(asker);
      const { overview, ticket } = view;
      if (overview !== null)
        await recordAudit(desk, asker.staff.id, 'customer_viewed', overview.customerId, {
          ticketId: ticket.id,
        });
      const { role } = asker.staff;
      const shown = { shownTo: 'private', role } as const;
      const suggestion = await suggestionOfTicket(ticket, view.customerName, desk, shown);
      return { kind: 'whisper', card: cardOf({ ...view, role, suggestion }, asker.reader) };
    };
  };
}

function read({ subject, from }: Press, desk: Desk, shownTo: TicketView['shownTo']) {
  return readTicket(subject, desk, { shownTo, platform: from.reply.platform });
}
