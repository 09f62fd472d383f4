import type { Random } from '../../domain/random.js';
import type { Account } from '../account.js';
import { isoDate, isoTime, nextWorkingDay, type Window } from '../calendar.js';
import { integer, pick, pickWeighted } from '../distributions.js';
import { agentsIn, languageOf } from '../staff.js';
import type { OrderRow, PastOfferAnswer, SampleCompany, TicketRow } from '../tables.js';
import type { TicketCategory } from '../ticket-category.js';
import { ticketTexts } from '../ticket-texts.js';
import { MACHINE_YEARS, storyRows, YEAR_DAYS } from './story-rows.js';

type PastCompany = Pick<
  SampleCompany,
  'contracts' | 'machines' | 'orders' | 'past_offers' | 'tickets' | 'usage'
>;

const MOST_OFFERS = 90;
/** Since suggestions were turned on, and until the last had time to be answered. */
const DAYS_AGO = [15, 200] as const;
/** Nothing else of theirs is open, or was closed a short while ago. */
const QUIET_DAYS = 20;
const MINUTE = 60;
const HOUR = 3600;

/** What customers made of suggestions; a seventh of them never reached one. */
const ANSWERS: readonly (readonly [PastOfferAnswer, number])[] = [
  ['accepted', 42],
  ['declined', 26],
  ['no_answer', 18],
  ['not_fitting', 8],
  ['not_told', 6],
];

type PastStory = 'growth' | 'expansion' | 'maintenance_plan';
type Bought = Pick<OrderRow, 'product' | 'quantity' | 'unit_price'>;
type Story = readonly [PastStory, TicketCategory, Bought];

/** What is suggested, as it was ordered where it was taken: what is paid by the month, for a year. */
const STORIES: readonly [Story, ...Story[]] = [
  ['growth', 'capacity', { product: 'Link Storage 500', quantity: 12, unit_price: 100 }],
  ['expansion', 'missing_function', { product: 'Fjordvik Link Team', quantity: 72, unit_price: 50 }],
  ['maintenance_plan', 'spare_part', { product: 'Maintenance plan', quantity: 1, unit_price: 2_400 }],
];

/**
 * Gives some content customers a past in which they wrote in for one of the cases, were suggested something or could have
 * been, and took it or did not. What was really suggested then is for who lives through it to find out.
 *
 * @param content those to whom nothing else was planted, in their order.
 */
export function addPastOffers(
  company: PastCompany,
  content: readonly Account[],
  window: Window,
  random: Random,
): void {
  const ticketDays = daysOfTickets(company.tickets);
  const onPlan = new Set(
    company.orders.filter(({ product }) => product === 'Maintenance plan').map((row) => row.customer_id),
  );
  let given = 0;
  // Small ones have less use for plans and more room.
  const inOrder = [...content.filter(isLarger), ...content.filter((account) => !isLarger(account))];
  for (const account of inOrder) {
    if (given === MOST_OFFERS) return;
    const [story, category, bought] = storyOf(given);
    const day = nextWorkingDay(window.end - integer(random, DAYS_AGO));
    const isQuiet = (ticketDays.get(account.id) ?? []).every(
      (other) => other < day - QUIET_DAYS || other > day + 1,
    );
    const years = story === 'maintenance_plan' ? MACHINE_YEARS : 2;
    if (!isQuiet || account.since > day - years * YEAR_DAYS) continue;
    if (story === 'maintenance_plan' && onPlan.has(account.id)) continue;
    given += 1;
    const { contracts, machines, usage } = storyRows(story, account, day);
    company.contracts.push(...contracts);
    company.machines.push(...machines);
    company.usage.push(...usage);
    const opened = integer(random, [7 * HOUR, 12 * HOUR]);
    company.tickets.push(pastTicket(account, category, day, opened, random));
    const answer = pickWeighted(random, ANSWERS);
    const answeredDay = nextWorkingDay(day + integer(random, answer === 'not_fitting' ? [1, 3] : [1, 9]));
    company.past_offers.push({
      ticket_id: ticketId(account),
      customer_id: account.id,
      agent_id: pick(random, agentsIn(account.team)),
      asked: isoTime(day, opened + 10 * MINUTE),
      answer,
      answered: answer === 'no_answer' || answer === 'not_told' ? '' : isoTime(answeredDay, 10 * HOUR),
    });
    if (answer === 'accepted') company.orders.push(orderOf(account, bought, nextWorkingDay(answeredDay + 1)));
  }
}

function isLarger({ segment }: Account): boolean {
  return segment !== 'small';
}

function storyOf(nth: number): Story {
  return STORIES[nth % STORIES.length] ?? STORIES[0];
}

function daysOfTickets(tickets: readonly TicketRow[]): ReadonlyMap<string, readonly number[]> {
  const days = new Map<string, number[]>();
  for (const { customer_id: id, opened, closed } of tickets) {
    const own = days.get(id) ?? [];
    days.set(id, own);
    for (const at of [opened, closed]) if (at !== '') own.push(Math.floor(Date.parse(at) / 86_400_000));
  }
  return days;
}

function pastTicket(
  account: Account,
  category: TicketCategory,
  day: number,
  opened: number,
  random: Random,
): TicketRow {
  const [subject, text] = pick(random, ticketTexts[languageOf(account.country)][category]);
  return {
    id: ticketId(account),
    customer_id: account.id,
    opened: isoTime(day, opened),
    first_response: isoTime(day, opened + integer(random, [20 * MINUTE, 2 * HOUR])),
    closed: isoTime(day, opened + integer(random, [3 * HOUR, 5 * HOUR])),
    escalated_at: '',
    category,
    subject: subject.replaceAll('{product}', 'Seal set'),
    text: text.replaceAll('{product}', 'Seal set'),
    priority: 'low',
  };
}

/** Apart from the numbers of all other tickets, which stay as they are. */
function ticketId({ id }: Account): string {
  return `TS${id.slice(1)}`;
}

function orderOf({ id }: Account, bought: Bought, day: number): OrderRow {
  return {
    order_id: `OS${id.slice(1)}`,
    line: 1,
    customer_id: id,
    date: isoDate(day),
    ...bought,
    currency: 'EUR',
  };
}
