import type { PeopleSeniority, ServiceQueue } from './service-desk.js';

const LADDER = ['junior', 'experienced', 'senior'] as const satisfies readonly PeopleSeniority[];

/** Who could answer, as things are now. */
export interface Crew {
  /** Whether somebody is on staff and not away. */
  readonly isThere: (staffId: string) => boolean;
  /** Open tickets by staff id; nobody's are 0. */
  readonly openTickets: ReadonlyMap<string, number>;
}

export interface Assignee {
  readonly staffId: string;
  readonly seniority: PeopleSeniority;
}

/**
 * The person with the fewest open tickets of the wanted seniority; where nobody of it is there, of the next one up, and
 * only then down. Of equals the first by id. Null where the queue has nobody who is there.
 */
export function assigneeFor(
  { people }: Pick<ServiceQueue, 'people'>,
  wanted: PeopleSeniority,
  { isThere, openTickets }: Crew,
): Assignee | null {
  const from = LADDER.indexOf(wanted);
  const order = [...LADDER.slice(from), ...LADDER.slice(0, from).reverse()];
  const load = (id: string) => openTickets.get(id) ?? 0;
  for (const seniority of order) {
    const [staffId] = people[seniority]
      .filter(isThere)
      .sort((a, b) => load(a) - load(b) || (a < b ? -1 : a > b ? 1 : 0));
    if (staffId !== undefined) return { staffId, seniority };
  }
  return null;
}
