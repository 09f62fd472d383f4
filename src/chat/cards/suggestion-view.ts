import type { Target } from '../../domain/delivery.js';
import type { Role } from '../../domain/staff.js';
import type { OfferSight } from '../../service/desk/offer-desk.js';
import type { People } from '../people.js';

/** Everything that a suggestion is shown with. */
export interface SuggestionView {
  readonly sight: OfferSight;
  readonly customerName: string;
  readonly people: People;
  /** Who reads it. "private": one person, who has asked. */
  readonly shownTo: Target['kind'] | 'private';
  /** Of the one person who has asked. */
  readonly role?: Role;
  readonly now: Date;
}
