import { ticketStepMadeAt } from '../../tickets/ticket-lifecycle.js';
import type { Block, Button } from '../card.js';
import { button, press, SEEN_PRIVATELY } from '../press.js';
import type { Reader } from '../reader.js';
import { stepArgs } from '../undo-step.js';
import { isWaiting } from './ticket-text.js';
import type { TicketView } from './ticket-view.js';

/** The two that are needed next stand in sight. */
export function ticketButtons(view: TicketView, reader: Reader): Block {
  const { ticket, customerName, overview, shownTo, now } = view;
  const args = shownTo === 'private' ? SEEN_PRIVATELY : {};
  const { state, undo } = ticket;
  const customerId = overview?.customerId ?? (customerName === null ? null : ticket.customerId);
  const asked = (name: 'take' | 'answered' | 'hand_over' | 'confirm' | 'move' | 'sort' | 'why') =>
    press(`ticket.${name}`, ticket.id, args);
  const take = button(
    reader,
    'button.ticketTake',
    asked('take'),
    state.name === 'proposed' ? undefined : 'primary',
  );
  const answered = button(reader, 'button.ticketAnswered', asked('answered'));
  const handOver = button(reader, 'button.handOver', asked('hand_over'));
  const sort = button(reader, 'button.ticketSort', asked('sort'));
  const mayUndo = undo !== null && now <= undo.until;
  const shownAlways: readonly Button[] = [
    ...(customerId === null ? [] : [button(reader, 'button.customer', press('customer.show', customerId))]),
    button(reader, 'button.ticketWhy', asked('why')),
    // Right after an answer what was pressed by mistake comes first, and is to stand in sight.
    ...(mayUndo && !isWaiting(ticket) ? [] : [sort]),
    ...(mayUndo
      ? [
          button(
            reader,
            'button.undo',
            press('ticket.undo', ticket.id, { ...args, ...stepArgs(ticketStepMadeAt(undo)) }),
          ),
        ]
      : []),
  ];
  const moreLabel = reader.words.text('button.more');
  const row = (all: readonly Button[]): Block => ({
    type: 'buttons',
    visible: all.slice(0, 2),
    more: all.slice(2),
    moreLabel,
  });
  if (!isWaiting(ticket)) return row(shownAlways);
  switch (state.name) {
    case 'proposed':
      return row([
        button(reader, 'button.ticketConfirm', asked('confirm'), 'primary'),
        button(reader, 'button.ticketMove', asked('move')),
        take,
        answered,
        handOver,
        ...shownAlways,
      ]);
    case 'taken':
      return row([
        button(reader, 'button.ticketAnswered', asked('answered'), 'primary'),
        handOver,
        ...shownAlways,
      ]);
    default:
      return row([take, answered, handOver, ...shownAlways]);
  }
}
