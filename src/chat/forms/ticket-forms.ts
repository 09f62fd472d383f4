import { actOnTicketAndAnswer } from '../answer-ticket.js';
import type { Form } from '../card.js';
import { fromCustomer } from '../cards/ticket-text.js';
import type { TicketView } from '../cards/ticket-view.js';
import type { Desk, KnownAsker } from '../dependencies.js';
import { absencesNow, chosenPerson, personInputs } from './choose-person.js';
import { type SubmitHandler, withErrors } from './form-handler.js';
import { select } from './inputs.js';
import { chosen } from './read-values.js';

/** A form about a ticket that waits for an answer. */
export interface TicketForm {
  readonly make: (
    view: TicketView,
    asker: KnownAsker,
    args: Readonly<Record<string, string>>,
    desk: Pick<Desk, 'stores' | 'now' | 'tickets'>,
  ) => Form | Promise<Form>;
  readonly submit: SubmitHandler;
  /** What speaks against asking; null for nothing. */
  readonly obstacle?: (view: TicketView, desk: Pick<Desk, 'tickets'>) => 'refusal.ticket_one_queue' | null;
}

/** Who answers it from now on. */
export const ticketHandOverForm = {
  async make({ ticket, customerName, people }, { reader, staff }, args, desk): Promise<Form> {
    const { words } = reader;
    return {
      id: 'ticket.hand_over',
      subject: ticket.id,
      title: words.text('form.handOver.title'),
      submitText: words.text('form.save'),
      cancelText: words.text('form.cancel'),
      intro: [words.text('form.ticket.handOver', { customer: fromCustomer(customerName, reader) })],
      inputs: personInputs(
        people,
        await absencesNow(desk),
        ticket.routing.assigneeId,
        staff,
        reader,
        desk.tickets.crewOf(ticket.routing.queue),
      ),
      args,
    };
  },
  submit: async ({ subject, values, args }, desk) => {
    const [people, absences] = await Promise.all([desk.people(), absencesNow(desk)]);
    return (asker) => {
      const person = chosenPerson(values, people, absences, asker.reader);
      if (!person.ok) return withErrors(person.refusal);
      return actOnTicketAndAnswer(subject, { name: 'hand_over', toId: person.value }, args, asker, desk);
    };
  },
} as const satisfies TicketForm;

/** Where a proposed route should lead instead. */
export const ticketMoveForm = {
  obstacle: (_view, desk) => (desk.tickets.queues.length < 2 ? 'refusal.ticket_one_queue' : null),
  make({ ticket, customerName }, { reader }, args, desk): Form {
    const { words } = reader;
    const others = desk.tickets.queues.filter((name) => name !== ticket.routing.queue);
    return {
      id: 'ticket.move',
      subject: ticket.id,
      title: words.text('form.ticketMove.title'),
      submitText: words.text('form.save'),
      cancelText: words.text('form.cancel'),
      intro: [words.text('form.ticketMove.intro', { customer: fromCustomer(customerName, reader) })],
      inputs: [
        select(
          'queue',
          words.text('ticket.queue'),
          others.map((name) => ({ value: name, text: name })),
          false,
        ),
      ],
      args,
    };
  },
  submit:
    async ({ subject, values, args }, desk) =>
    (asker) => {
      const queue = chosen(values, 'queue', desk.tickets.queues);
      if (queue === null) return withErrors({ queue: asker.reader.words.text('error.choose') });
      return actOnTicketAndAnswer(subject, { name: 'move', queue }, args, asker, desk);
    },
} as const satisfies TicketForm;
