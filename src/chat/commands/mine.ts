import { alertsOfKind } from '../../domain/alert.js';
import type { ServiceTicket } from '../../domain/service-ticket.js';
import type { AwaitedOffer } from '../../service/desk/offer-desk.js';
import type { ActionHandler } from '../actions/action-handler.js';
import type { Block } from '../card.js';
import { dealsDueBlocks } from '../cards/deals-due.js';
import { LIST_SHOWN } from '../cards/leafed-list.js';
import { messageCard } from '../cards/message-card.js';
import { LINES_SHOWN, mineCard } from '../cards/mine-card.js';
import { suggestionLines } from '../cards/suggestion-lines.js';
import { taskLines } from '../cards/task-lines.js';
import { ticketLines } from '../cards/ticket-lines.js';
import { ticketCustomer } from '../cards/ticket-text.js';
import { customerNames } from '../customer-names.js';
import type { Desk, KnownAsker } from '../dependencies.js';
import { customersOf, myTickets } from '../my-tickets.js';
import { button, press } from '../press.js';
import { readDealsDue } from '../read-deals-due.js';
import type { Reader } from '../reader.js';
import type { ChatAnswer } from '../request.js';
import { isOneOf } from '../roles.js';
import type { CommandHandler } from './command-handler.js';

const ALERTS_COUNTED = 100;
const TASKS_COUNTED = 100;
const SUGGESTIONS_COUNTED = 100;
/** Nobody leafs further than this. */
const LAST_PAGE = 10_000;

/** The asker's open alerts; tickets, suggestions and tasks below them. The one command that has to know who asks before it reads. */
export const mine: CommandHandler =
  async (_argument, desk) =>
  async ({ staff, reader }) => {
    const { stores, now } = desk;
    const [alerts, tasks, tickets, awaited, due] = await Promise.all([
      stores.alerts.openOfOwner(staff.id, ALERTS_COUNTED + 1),
      stores.tasks.openOfOwner(staff.id, TASKS_COUNTED),
      myTickets(staff.id, desk),
      awaitedOf(staff.id, desk),
      // Who answers tickets has no deals.
      staff.role === 'agent' ? [] : readDealsDue(staff.id, new Set(), desk),
    ]);
    const ids = [
      ...alertsOfKind(alerts, 'churn').map(({ subjectId }) => subjectId),
      ...tasks.map(({ customerId }) => customerId),
      ...customersOf(tickets),
      ...awaited.map(({ customerId }) => customerId),
    ];
    const customerName = await customerNames(ids, desk);
    const fallen = new Set(alertsOfKind(alerts, 'win').map(({ subjectId }) => subjectId));
    // Those that fell stand among the alerts.
    const closing = due.filter(({ dealId }) => !fallen.has(dealId));
    const ofDeals = dealsDueBlocks(closing, now(), reader);
    const card = mineCard({ alerts, limit: ALERTS_COUNTED, customerName, now: now() }, reader);
    const isAllDone = [alerts, tasks, tickets, awaited, closing].every((list) => list.length === 0);
    // Who answers tickets asks about these.
    if (isAllDone && staff.role === 'agent')
      return { kind: 'whisper', card: messageCard(reader.words.text('mine.noTickets')) };
    const onwards = isAllDone && isOneOf(staff.role, 'managers') ? [managerButtons(reader)] : [];
    const nameOf = ({ customerId }: ServiceTicket) =>
      ticketCustomer(customerId === null ? null : customerName(customerId), reader);
    const ofTickets = ticketLines({ tickets, customerName: nameOf, now: now() }, reader);
    const ofSuggestions = suggestionLines({ awaited, customerName }, reader);
    const below = [
      ...ofTickets,
      ...ofSuggestions,
      ...taskLines({ tasks, customerName, now: now() }, reader),
      ...ofDeals,
    ];
    // "Nothing to do" is no word for somebody who has tickets to answer.
    if (alerts.length === 0 && ofTickets.length + ofSuggestions.length > 0) {
      const summary = reader.words.text(ofTickets.length > 0 ? 'mine.tickets' : 'mine.suggestions');
      return { kind: 'whisper', card: { summary, blocks: below.slice(1) } };
    }
    return { kind: 'whisper', card: { ...card, blocks: [...card.blocks, ...below, ...onwards] } };
  };

async function awaitedOf(staffId: string, { offers }: Pick<Desk, 'offers'>): Promise<AwaitedOffer[]> {
  return (await offers?.awaiting(staffId, SUGGESTIONS_COUNTED)) ?? [];
}

/** Most managers have no alerts of their own: they look for everybody's. */
function managerButtons(reader: Reader): Block {
  return {
    type: 'buttons',
    visible: [
      button(reader, 'button.thisWeek', press('command.run', 'digest'), 'primary'),
      button(reader, 'button.figuresAll', press('command.run', 'figures')),
    ],
    more: [],
    moreLabel: reader.words.text('button.more'),
  };
}

/** Leafs on in the presser's own alerts or tasks, as they are now. */
export const minePage: ActionHandler =
  async ({ subject }, desk) =>
  async (asker) => {
    const [, list, from = ''] = /^(alerts|tasks|tickets|suggestions):(\d{1,6})$/.exec(subject) ?? [];
    const offset = Math.min(LAST_PAGE, Number(from));
    if (list === 'tickets') return ticketsFrom(offset, asker, desk);
    if (list === 'suggestions') return suggestionsFrom(offset, asker, desk);
    return list === 'tasks' ? tasksFrom(offset, asker, desk) : alertsFrom(offset, asker, desk);
  };

async function alertsFrom(offset: number, { staff, reader }: KnownAsker, desk: Desk): Promise<ChatAnswer> {
  const limit = offset + LINES_SHOWN;
  const alerts = await desk.stores.alerts.openOfOwner(staff.id, limit + 1);
  const customerName = await customerNames(
    alertsOfKind(alerts.slice(offset), 'churn').map(({ subjectId }) => subjectId),
    desk,
  );
  return {
    kind: 'whisper',
    card: mineCard({ alerts, limit, offset, customerName, now: desk.now() }, reader),
  };
}

async function tasksFrom(offset: number, { staff, reader }: KnownAsker, desk: Desk): Promise<ChatAnswer> {
  const tasks = await desk.stores.tasks.openOfOwner(staff.id, offset + LIST_SHOWN + TASKS_COUNTED);
  const customerName = await customerNames(
    tasks.slice(offset).map(({ customerId }) => customerId),
    desk,
  );
  const lines = taskLines({ tasks, offset, customerName, now: desk.now() }, reader);
  return pageOf('mine.tasks', lines, reader);
}

async function ticketsFrom(offset: number, { staff, reader }: KnownAsker, desk: Desk): Promise<ChatAnswer> {
  const tickets = await myTickets(staff.id, desk);
  const customerName = await customerNames(customersOf(tickets.slice(offset)), desk);
  const nameOf = ({ customerId }: ServiceTicket) =>
    ticketCustomer(customerId === null ? null : customerName(customerId), reader);
  const lines = ticketLines({ tickets, offset, customerName: nameOf, now: desk.now() }, reader);
  return pageOf('mine.tickets', lines, reader);
}

async function suggestionsFrom(
  offset: number,
  { staff, reader }: KnownAsker,
  desk: Desk,
): Promise<ChatAnswer> {
  const awaited = await awaitedOf(staff.id, desk);
  const customerName = await customerNames(
    awaited.slice(offset).map(({ customerId }) => customerId),
    desk,
  );
  return pageOf('mine.suggestions', suggestionLines({ awaited, offset, customerName }, reader), reader);
}

/** Lines that stand alone: without what divides them from those above. */
function pageOf(
  summary: 'mine.tasks' | 'mine.tickets' | 'mine.suggestions',
  [, ...lines]: readonly Block[],
  { words }: Reader,
): ChatAnswer {
  const none: Block[] = [{ type: 'text', text: [words.text('mine.noMore')] }];
  return {
    kind: 'whisper',
    card: { summary: words.text(summary), blocks: lines.length > 0 ? lines : none },
  };
}
