import type { PersonLink, PersonLinkState } from '../domain/person-link.js';

export interface PersonLinkStore {
  /** Adds a link unless its id is there; says whether it was added. */
  add(link: PersonLink): Promise<boolean>;
  find(id: string): Promise<PersonLink | null>;
  /** Those in a state, the oldest first (proposedAt, then id), at most `limit`. */
  inState(state: PersonLinkState, limit: number): Promise<PersonLink[]>;
  /** The confirmed links that hold one of these places, in no order. */
  holding(places: readonly string[]): Promise<PersonLink[]>;
  /** Writes `next` where the stored version is still `next.version − 1` and no other link holds what it holds. */
  compareAndSet(next: PersonLink): Promise<boolean>;
  /** Those with a posted card that shows an older version, by id, at most `limit`. */
  withStaleCard(limit: number): Promise<PersonLink[]>;
  /** Clears the mark where the version is still this one. */
  clearStaleCard(id: string, version: number): Promise<boolean>;
}
