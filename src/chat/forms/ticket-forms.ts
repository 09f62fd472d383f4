import { TICKET_CATEGORIES } from '../../domain/event.js';
import { ownCategoryIn, ownCategoryLabel, ticketLabel } from '../../domain/own-category.js';
import { actOnTicketAndAnswer, sortTicketAndAnswer } from '../answer-ticket.js';
import type { Form } from '../card.js';
import { fromCustomer, ticketCategory } from '../cards/ticket-text.js';
import type { TicketView } from '../cards/ticket-view.js';
import type { Desk, KnownAsker } from '../dependencies.js';
import { absencesNow, chosenPerson, personInputs } from './choose-person.js';
import { type SubmitHandler, withErrors } from './form-handler.js';
import { select } from './inputs.js';
import { chosen } from './read-values.js';

/** A form about a ticket, most of them about one that waits for an answer. */
export interface TicketForm {
  readonly make: (
    view: TicketView,
    asker: KnownAsker,
    args: Readonly<Record<string, string>>,
    desk: Pick<Desk, 'stores' | 'now' | 'tickets'>,
  ) => Form | Promise<Form>;
  readonly submit: SubmitHandler;
  /** Whether it is asked about a ticket that has been answered, too. */
  readonly isForAnswered?: boolean;
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

/** What it is about: what people say is learned from, and decides about suggestions. */
export const ticketSortForm = {
  isForAnswered: true,
  async make({ ticket, customerName }, { reader }, args, desk): Promise<Form> {
    const { words } = reader;
    const labels = await categoryLabels(desk, ticketLabel(ticket));
    return {
      id: 'ticket.sort',
      subject: ticket.id,
      title: words.text('form.ticketSort.title'),
      submitText: words.text('form.save'),
      cancelText: words.text('form.cancel'),
      intro: [words.text('form.ticketSort.intro', { customer: fromCustomer(customerName, reader) })],
      inputs: [
        {
          ...select(
            'category',
            words.text('ticket.category'),
            labels.map((label) => ({ value: label, text: categoryText(label, reader) })),
            false,
          ),
          initial: ticketLabel(ticket),
        },
      ],
      args,
    };
  },
  submit: async ({ subject, values, args }, desk) => {
    const ticket = await desk.stores.serviceTickets.find(subject);
    const labels = await categoryLabels(desk, ticket === null ? null : ticketLabel(ticket));
    return (asker) => {
      const label = chosen(values, 'category', labels);
      if (label === null) return withErrors({ category: asker.reader.words.text('error.choose') });
      return sortTicketAndAnswer(subject, label, args, asker, desk);
    };
  },
} as const satisfies TicketForm;

/** So many entries a menu has at most; of more categories of its own a company keeps the first. */
const MOST_LABELS = 100;

/** The company's own first: whoever has them sorts by them. */
async function categoryLabels({ tickets }: Pick<Desk, 'tickets'>, current: string | null): Promise<string[]> {
  const own = (await tickets.ownCategories()).map(ownCategoryLabel);
  const labels = new Set([...own.slice(0, MOST_LABELS - TICKET_CATEGORIES.length - 1), ...TICKET_CATEGORIES]);
  if (current !== null) labels.add(current);
  return [...labels];
}

function categoryText(label: string, reader: KnownAsker['reader']): string {
  const ownCategory = ownCategoryIn(label);
  const category = TICKET_CATEGORIES.find((each) => each === label) ?? 'other';
  return ticketCategory({ category, ...(ownCategory === null ? {} : { ownCategory }) }, reader);
}
