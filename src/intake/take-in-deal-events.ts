import type { z } from 'zod';
import type { DealEvent } from '../domain/deal-event.js';
import { DAY_MS } from '../domain/time.js';
import type { DirtyDeal } from '../stores/deals.js';
import { dealEventOf, dealIdOf, eventNumber } from './deal-identity.js';
import { type IncomingDealEvents, incomingDealEvent } from './incoming-deal-event.js';
import { incomingDealPayload } from './incoming-deal-payload.js';
import type { KeepDealEvents } from './keep-deal-events.js';

/** What became of one event; in the order in which they were sent. */
export interface DealEventAnswer {
  readonly id: string | null;
  readonly deal: string | null;
  /** parked: kept, and joined when somebody tells of the deal's opening. */
  readonly status: 'taken' | 'parked' | 'refused';
  readonly problems?: readonly { readonly field: string; readonly reason: string }[];
}

export interface TakenDealEvents {
  readonly answers: readonly DealEventAnswer[];
  /** The deals with their new versions. */
  readonly changed: readonly DirtyDeal[];
}

export interface TakeInDealEventsDependencies {
  readonly keep: KeepDealEvents;
  /** ISO 4217 code of amounts that carry none. */
  readonly companyCurrency: string;
  readonly now: () => Date;
}

/** What stands for the import in an event that was told one by one. */
const TOLD = 'told';

/**
 * Takes in events of deals that were told as they happened. Whoever tells is answered only when events are kept and their
 * deals marked: who got no answer tells again.
 */
export async function takeInDealEvents(
  told: IncomingDealEvents,
  { keep, companyCurrency, now }: TakeInDealEventsDependencies,
): Promise<TakenDealEvents> {
  const at = now();
  const read = told.events.map((event) => readEvent(event, told, companyCurrency, at));
  const events = read.flatMap(({ event }) => event ?? []);
  if (events.length === 0) return { answers: read.map(({ answer }) => answer), changed: [] };
  const { changed, opened } = await keep(events);
  const answers = read.map(({ answer, event }): DealEventAnswer => {
    return event === null || opened.has(event.dealId) ? answer : { ...answer, status: 'parked' };
  });
  return { answers, changed };
}

interface ReadEvent {
  readonly answer: DealEventAnswer;
  readonly event: DealEvent | null;
}

function readEvent(
  given: unknown,
  { source, customerSource = source }: IncomingDealEvents,
  companyCurrency: string,
  now: Date,
): ReadEvent {
  const parsed = incomingDealEvent.safeParse(given);
  if (!parsed.success) return refused(given, problemsOf(parsed.error));
  const { data } = parsed;
  // Clocks differ; what lies further ahead has not happened.
  if (data.at.getTime() > now.getTime() + DAY_MS) {
    return refused(given, [{ field: 'at', reason: 'lies in the future' }]);
  }
  const payload = incomingDealPayload(data, { source, customerSource, companyCurrency });
  const atMs = data.at.getTime();
  const event = dealEventOf(
    dealIdOf(source, data.deal),
    `${source}:${payload.type}:${eventNumber(payload.type, data)}`,
    { atMs, basis: atMs },
    // Told when it happened, by the clock of whoever tells; a file of it later says the same.
    { atMs: Math.max(atMs, now.getTime()), basis: atMs },
    payload,
    { importId: TOLD, importedAt: now },
  );
  return { answer: { id: data.id, deal: data.deal, status: 'taken' }, event };
}

function refused(given: unknown, problems: DealEventAnswer['problems'] & object): ReadEvent {
  return {
    answer: { id: shownText(given, 'id'), deal: shownText(given, 'deal'), status: 'refused', problems },
    event: null,
  };
}

function problemsOf({ issues }: z.ZodError): { readonly field: string; readonly reason: string }[] {
  return issues.map(({ path, message }) => ({ field: path.join('.'), reason: message }));
}

const SHOWN_LENGTH = 100;

function shownText(given: unknown, field: string): string | null {
  const value = typeof given === 'object' && given !== null ? Reflect.get(given, field) : undefined;
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  return String(value).slice(0, SHOWN_LENGTH);
}
