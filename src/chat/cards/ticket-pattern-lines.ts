import { TICKET_CATEGORIES } from '../../domain/event.js';
import type { KeptPatterns } from '../../service/mining/kept-patterns.js';
import type { NamedPattern } from '../../service/mining/mine-from-stores.js';
import type { Reader } from '../reader.js';
import { shortened } from '../shortened.js';
import { liftText } from './lift-text.js';

export interface TicketPatternLines {
  readonly lines: readonly string[];
  /** What they rest on; null where nothing was looked at. */
  readonly how: string | null;
}

/** What tickets are followed by, a sentence each; or what is missing to tell. */
export function ticketPatternLines(
  kept: KeptPatterns | null,
  most: number,
  reader: Reader,
): TicketPatternLines {
  const { words, formats } = reader;
  if (kept === null) return { lines: [words.text('patterns.ticketsNotYet')], how: null };
  const { patterns, tried, customers, tickets, purchases, asOf } = kept;
  if (tried === 0)
    return { lines: [words.text('patterns.ticketsTooFew', { tickets, purchases })], how: null };
  const figures = { tried, customers: formats.number(customers), date: formats.date(asOf) };
  return {
    lines:
      patterns.length === 0
        ? [words.text('patterns.ticketsNone')]
        : patterns.slice(0, most).map((pattern) => ticketPatternLine(pattern, reader)),
    how: words.text('patterns.ticketsHow', figures),
  };
}

/** A name that is no name fills no card. */
const NAME_LETTERS = 80;

function ticketPatternLine(pattern: NamedPattern, reader: Reader): string {
  const { words } = reader;
  const { category, ageBand, named, fromWeeks, toWeeks, lift, customers } = pattern;
  const name = shortened(named.name, NAME_LETTERS);
  const known = TICKET_CATEGORIES.find((each) => each === category);
  const said = {
    category: known === undefined ? category : words.text(`ticketCategory.${known}`),
    item: named.kind === 'family' ? words.text('patterns.family', { family: name }) : name,
    window:
      fromWeeks === 0
        ? words.text('patterns.within', { to: toWeeks })
        : words.text('patterns.between', { from: fromWeeks, to: toWeeks }),
    lift: liftText(lift, reader),
    customers,
  };
  if (ageBand === null) return words.text('patterns.ticket', said);
  return ageBand.toMonths === null
    ? words.text('patterns.ticket.late', { ...said, months: ageBand.fromMonths })
    : words.text('patterns.ticket.early', { ...said, months: ageBand.toMonths });
}
