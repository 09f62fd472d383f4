import { type EventPayload, isNamed, NAMED_BY, type VarselEvent } from '../domain/event.js';
import { ticketLabel } from '../domain/own-category.js';
import type { Stores } from '../stores/stores.js';
import { contentHash, eventId } from './event-identity.js';

type OpenedTicket = Extract<EventPayload, { type: 'ticket_opened' }>;

/**
 * Tickets that a person has sorted here stay sorted so when a file tells of them again, with other texts say, under what their
 * source had said before. Only a source that has sorted a ticket anew since is believed.
 */
export async function asPeopleSorted(
  events: readonly VarselEvent[],
  store: Pick<Stores['events'], 'ofKey' | 'sortedByPeople'>,
): Promise<VarselEvent[]> {
  const keys = events.flatMap(({ key, payload }) => (payload.type === 'ticket_opened' ? [key] : []));
  const sorted = keys.length === 0 ? new Set() : await store.sortedByPeople(keys);
  return Promise.all(
    events.map(async (event) =>
      sorted.has(event.key) ? asSorted(event, await store.ofKey(event.key)) : event,
    ),
  );
}

function asSorted(event: VarselEvent, versions: readonly VarselEvent[]): VarselEvent {
  const told = openedIn(event);
  if (told === null || versions.some(({ id }) => id === event.id)) return event;
  const ordered = inOrderOfComing(versions);
  const newest = openedIn(ordered.at(-1));
  if (newest?.categoryBy !== NAMED_BY.person) return event;
  const before = saidBeforePerson(ordered);
  if (isNamed(told.categoryBy) && (before === null || ticketLabel(told) !== ticketLabel(before)))
    return event;
  const { ownCategory: _, categoryBy: __, ...rest } = told;
  const payload: OpenedTicket = {
    ...rest,
    category: newest.category,
    ...(newest.ownCategory === undefined ? {} : { ownCategory: newest.ownCategory }),
    categoryBy: NAMED_BY.person,
  };
  // By what the file says and how it is sorted, and not by when it came or what some model has read in it since.
  const content = contentHash([event.id, newest.category, newest.ownCategory ?? null, NAMED_BY.person]);
  return { ...event, id: eventId(event.key, content), payload };
}

export function inOrderOfComing(versions: readonly VarselEvent[]): VarselEvent[] {
  return versions.toSorted((a, b) => a.importedAt.getTime() - b.importedAt.getTime());
}

/**
 * What was told of a ticket before a person sorted it, where that is how it stands; null where it isn't, or nothing was.
 *
 * @param ordered its versions, in the order in which they came.
 */
export function saidBeforePerson(ordered: readonly VarselEvent[]): OpenedTicket | null {
  const told = ordered.flatMap((version) => openedIn(version) ?? []);
  if (told.at(-1)?.categoryBy !== NAMED_BY.person) return null;
  return told.findLast(({ categoryBy }) => categoryBy !== NAMED_BY.person) ?? null;
}

function openedIn(event: VarselEvent | undefined): OpenedTicket | null {
  return event?.payload.type === 'ticket_opened' ? event.payload : null;
}
