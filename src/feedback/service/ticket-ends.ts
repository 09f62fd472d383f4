import type { History } from '../../domain/history.js';
import { DAY_MS } from '../../domain/time.js';
import type { FigurePeriod } from '../../domain/value-figures.js';

export interface TicketEnds {
  /** Settled with one answer, for good. */
  readonly atFirstContact: number;
  /** Opened in the span, long enough ago to say. */
  readonly judged: number;
}

/** A ticket has so long to be closed before it is judged. */
const JUDGED_AFTER_DAYS = 14;
/** Who writes in again so soon about the same kind of thing was not helped. */
const AGAIN_WITHIN_DAYS = 7;

const OPENED = 0;
const ANSWERED = 1;
const CLOSED = 2;
const ESCALATED = 3;

interface Ticket {
  readonly openedAtMs: number;
  readonly category: number;
  openings: number;
  answers: number;
  closedAtMs: number;
  isEscalated: boolean;
}

/**
 * How many tickets were settled at the first contact: closed after one answer at most, not opened again, not escalated, and
 * none of the same category soon after.
 *
 * @param history as of `asOfMs`.
 */
export function ticketEnds(history: History, { from, until }: FigurePeriod, asOfMs: number): TicketEnds {
  const tickets = [...ticketsOf(history).values()];
  const lastMs = Math.min(until.getTime() - 1, asOfMs - JUDGED_AFTER_DAYS * DAY_MS);
  const judged = tickets.filter(({ openedAtMs }) => openedAtMs >= from.getTime() && openedAtMs <= lastMs);
  const atFirstContact = judged.filter((ticket) => {
    if (ticket.closedAtMs === Number.POSITIVE_INFINITY || ticket.isEscalated) return false;
    if (ticket.openings > 1 || ticket.answers > 1) return false;
    return !tickets.some(
      (other) =>
        other !== ticket &&
        other.category === ticket.category &&
        other.openedAtMs > ticket.openedAtMs &&
        other.openedAtMs - ticket.closedAtMs < AGAIN_WITHIN_DAYS * DAY_MS,
    );
  }).length;
  return { atFirstContact, judged: judged.length };
}

function ticketsOf({ tickets }: History): Map<number, Ticket> {
  const byIndex = new Map<number, Ticket>();
  for (const [index, place] of tickets.ticketIndex.entries()) {
    const atMs = tickets.atMs[index] ?? Number.NaN;
    const fact = tickets.fact[index];
    const held = byIndex.get(place);
    if (fact === OPENED && held === undefined) {
      byIndex.set(place, {
        openedAtMs: atMs,
        category: tickets.category[index] ?? Number.NaN,
        openings: 1,
        answers: 0,
        closedAtMs: Number.POSITIVE_INFINITY,
        isEscalated: false,
      });
    }
    if (held === undefined) continue;
    if (fact === OPENED) held.openings += 1;
    if (fact === ANSWERED) held.answers += 1;
    if (fact === CLOSED) held.closedAtMs = atMs;
    if (fact === ESCALATED) held.isEscalated = true;
  }
  return byIndex;
}
