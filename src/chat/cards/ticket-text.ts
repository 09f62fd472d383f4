import type { ServiceTicket } from '../../domain/service-ticket.js';
import { type People, personName } from '../people.js';
import type { Reader } from '../reader.js';

/** Whose ticket it is, at the beginning of a line. */
export function ticketCustomer(name: string | null, { words }: Reader): string {
  return name ?? words.text('ticket.unknownCustomer');
}

/** The same inside a sentence. */
export function fromCustomer(name: string | null, { words }: Reader): string {
  return name ?? words.text('ticket.anUnknownCustomer');
}

/** What it is about: as the company calls it, else as we do. */
export function ticketCategory(
  { category, ownCategory }: Pick<ServiceTicket, 'category' | 'ownCategory'>,
  { words }: Reader,
): string {
  return ownCategory ?? words.text(`ticketCategory.${category}`);
}

/** What became of a ticket; null while it waits as the rules have sent it. */
export function ticketStateText({ state }: ServiceTicket, people: People, reader: Reader): string | null {
  const { words, formats } = reader;
  const by = (byId: string, at: Date) => ({
    person: personName(people, byId, reader),
    time: formats.dateTime(at),
  });
  switch (state.name) {
    case 'proposed':
      return null;
    case 'routed':
      return state.byId === null ? null : words.text('ticket.state.sent', by(state.byId, state.at));
    case 'taken':
      return words.text('ticket.state.taken', by(state.byId, state.at));
    case 'answered':
      return state.byId === null
        ? words.text('ticket.state.answeredThere', { time: formats.dateTime(state.at) })
        : words.text('ticket.state.answered', by(state.byId, state.at));
    case 'closed':
      return words.text('ticket.state.closed', { time: formats.dateTime(state.at) });
  }
}

/** Whether somebody still has to answer it. */
export function isWaiting({ isOpen, state }: ServiceTicket): boolean {
  return isOpen && state.name !== 'answered';
}
