import type { ChurnAlert } from '../../domain/alert.js';
import type { Target } from '../../domain/delivery.js';
import type { Overview } from '../../domain/overview.js';
import type { ServiceTicket } from '../../domain/service-ticket.js';
import type { Role } from '../../domain/staff.js';
import type { People } from '../people.js';
import type { ChatSettings } from '../settings.js';

import type { SuggestionView } from './suggestion-view.js';

/** Everything that a ticket's card is made from. */
export interface TicketView {
  readonly ticket: ServiceTicket;
  /** Null for a customer that nobody knows. */
  readonly customerName: string | null;
  readonly overview: Overview | null;
  readonly openAlert: ChurnAlert | null;
  readonly people: People;
  /** What it shows of suggestions; null or left out: nothing. */
  readonly suggestion?: SuggestionView | null;
  /** Who reads it: a channel is told nothing of what the customer is worth. "private": one person, who has asked. */
  readonly shownTo: Target['kind'] | 'private';
  /** Of the one person who has asked; left out where a card is posted, which is made for those who answer it. */
  readonly role?: Role;
  readonly platform: Target['platform'];
  readonly settings: Pick<ChatSettings, 'company' | 'extras' | 'people'>;
  readonly now: Date;
}
