import type { ContactWay, Mood } from '../domain/alert.js';
import { INTERACTION_CHANNELS } from '../domain/event.js';
import type { History } from '../domain/history.js';
import { historyAsOf } from './as-of.js';

/** A contact that was held. */
export interface ContactHeld {
  readonly at: Date;
  readonly how: ContactWay;
  /** Null where nobody told. */
  readonly mood: Mood | null;
}

/** What people have had to do with a customer, as it was known at a moment. */
export interface CustomerActivity {
  /** Newest first, all of them. */
  readonly contacts: readonly ContactHeld[];
  /** Null where no ticket of the customer is on record: nobody knows whether there could be one. */
  readonly openTickets: number | null;
}

// Where a tone from −1 to 1 begins to say something.
const CLEAR_TONE = 0.3;
const HELD = 0;
const OPENED = 0;
const CLOSED = 2;

export function customerActivity(history: History, now: Date): CustomerActivity {
  const known = historyAsOf(history, now.getTime());
  return { contacts: contactsIn(known), openTickets: openTicketsIn(known) };
}

/** Newest first. */
export function contactsIn({ interactions }: History): ContactHeld[] {
  const { atMs, channel, status, tone } = interactions;
  const contacts: ContactHeld[] = [];
  for (let index = atMs.length - 1; index >= 0; index--) {
    const how = INTERACTION_CHANNELS[channel[index] ?? -1];
    if (status[index] !== HELD || how === undefined) continue;
    contacts.push({ at: new Date(atMs[index] ?? 0), how, mood: moodOfTone(tone[index] ?? Number.NaN) });
  }
  return contacts;
}

/** Null where no ticket is on record. */
export function openTicketsIn({ tickets }: History): number | null {
  const { ticketIndex, fact } = tickets;
  const open = new Set<number>();
  for (const [index, ticket] of ticketIndex.entries()) {
    if (fact[index] === OPENED) open.add(ticket);
    if (fact[index] === CLOSED) open.delete(ticket);
  }
  return ticketIndex.length === 0 ? null : open.size;
}

/** Null for a tone that is not known. */
export function moodOfTone(tone: number): Mood | null {
  if (Number.isNaN(tone)) return null;
  if (Math.abs(tone) < CLEAR_TONE) return 'neutral';
  return tone > 0 ? 'good' : 'bad';
}
