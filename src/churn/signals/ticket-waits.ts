import type { Series } from '../../domain/history.js';
import { countedDays } from '../../history/calendar.js';
import { placesWithin } from './entries-within.js';
import type { Wait } from './waits.js';

const OPENED = 0;
const ANSWERED = 1;
const CLOSED = 2;

export interface TicketWaits {
  /** From opening to our first answer; empty where no answer was ever recorded. */
  readonly responses: readonly Wait[];
  /** From opening to closing; empty where nothing was ever closed. */
  readonly resolutions: readonly Wait[];
}

/**
 * How long the customer waited for us on each ticket, by opening, holiday weeks left out. A ticket closed without an
 * answer on record was answered at the latest then.
 *
 * @param fromMs tickets opened earlier are left out.
 * @param untilMs up to when tickets are known: open ones wait up to then.
 */
export function ticketWaits(
  { atMs, ticketIndex, fact }: Pick<Series<'tickets'>, 'atMs' | 'ticketIndex' | 'fact'>,
  { fromMs, untilMs }: { readonly fromMs: number; readonly untilMs: number },
): TicketWaits {
  const answeredMs = new Map<number, number>();
  const closedMs = new Map<number, number>();
  const openedMs = new Map<number, number>();
  const { first } = placesWithin(atMs, { afterMs: fromMs, untilMs });
  for (let place = first; place < atMs.length; place++) {
    const ticket = ticketIndex[place] ?? Number.NaN;
    const at = atMs[place] ?? Number.NaN;
    if (fact[place] === OPENED) {
      if (!openedMs.has(ticket)) openedMs.set(ticket, at);
    } else if (fact[place] === ANSWERED && !answeredMs.has(ticket)) answeredMs.set(ticket, at);
    // A ticket that was opened again is solved with the last closing.
    else if (fact[place] === CLOSED) closedMs.set(ticket, at);
  }
  const waitsUntil = (endOf: (ticket: number) => number | undefined): Wait[] =>
    [...openedMs].map(([ticket, startedMs]) => {
      const endMs = endOf(ticket);
      const days = Math.max(0, countedDays(startedMs, endMs ?? untilMs));
      return { startedMs, days, isOver: endMs !== undefined };
    });
  return {
    responses:
      answeredMs.size === 0 ? [] : waitsUntil((ticket) => answeredMs.get(ticket) ?? closedMs.get(ticket)),
    resolutions: closedMs.size === 0 ? [] : waitsUntil((ticket) => closedMs.get(ticket)),
  };
}
