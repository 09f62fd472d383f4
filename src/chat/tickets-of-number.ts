import type { ServiceTicket } from '../domain/service-ticket.js';
import type { Stores } from '../stores/stores.js';

/** One number seldom stands in more systems, and nobody reads a longer menu. */
const MOST_OF_NUMBER = 10;
/** Of the words that look like a number. */
const WORDS_TRIED = 3;

/** The words of a text that may be the number of a ticket, such as "4711", "T-4711" and "desk:4711". */
export function ticketNumbersIn(text: string): string[] {
  return wordsIn(text)
    .filter((word) => /\d/.test(word) && !word.includes('@'))
    .slice(0, WORDS_TRIED);
}

/** Those that nobody types for anything else: with a letter, a "#" or the name of a system. A bare number may be any number. */
export function plainTicketNumbersIn(text: string): string[] {
  const raw = withoutLookalikes(text).split(/\s+/);
  return ticketNumbersIn(text).filter(
    (number) => /[\p{L}:]/u.test(number) || raw.some((word) => word.includes(`#${number}`)),
  );
}

/** The words of what somebody typed, without what stands around them. */
export function wordsIn(text: string): string[] {
  return withoutLookalikes(text)
    .split(/\s+/)
    .map((word) => word.replace(/^[#<(„"'”“«]+|[>)?!.,;:"'”“»]+$/g, ''));
}

/** Copied from a card, where an underscore is shown as a letter that is like it: no number begins a format there. */
function withoutLookalikes(text: string): string {
  return text.replaceAll('\u02cd', '_');
}

/** Tickets that came in by webhook, open or not, under a number with or without its system; the last opened first. */
export async function ticketsOfNumber(
  number: string,
  { serviceTickets }: Pick<Stores, 'serviceTickets'>,
): Promise<ServiceTicket[]> {
  const spellings = [...new Set([number, number.toUpperCase()])];
  const [whole, ...named] = await Promise.all([
    serviceTickets.find(`ticket:${number}`),
    ...spellings.map((spelling) => serviceTickets.withNumber(spelling, MOST_OF_NUMBER)),
  ]);
  const found = [...(whole === null ? [] : [whole]), ...named.flat()];
  return [...new Map(found.map((ticket) => [ticket.id, ticket])).values()];
}
