import type { FactStrength, InteractionChannel } from './event.js';

/** What happened to a deal. One closed union: a new kind of event is a new member here. */
export type DealEventPayload =
  | {
      readonly type: 'opened';
      readonly name: string | null;
      /** Null where the source names none: the deal counts, but nothing is known of its customer. */
      readonly customerId: string | null;
      readonly ownerId: string | null;
      readonly product: string | null;
      readonly stage: string | null;
      readonly amountMinor: number | null;
      readonly listPriceMinor: number | null;
      readonly currency: string | null;
      readonly expectedCloseAt: Date | null;
      readonly leadSource: string | null;
      readonly leadId: string | null;
    }
  | { readonly type: 'stage_changed'; readonly stage: string }
  | { readonly type: 'amount_changed'; readonly amountMinor: number; readonly currency: string | null }
  /** The date moved: later is a postponement. */
  | { readonly type: 'date_moved'; readonly expectedCloseAt: Date }
  | { readonly type: 'owner_changed'; readonly ownerId: string }
  /** A mail, call, meeting or visit. */
  | {
      readonly type: 'contact';
      readonly channel: InteractionChannel;
      readonly direction: 'in' | 'out' | null;
      readonly contactIds: readonly string[];
      readonly status: 'held' | 'cancelled' | 'moved';
      readonly changedBy: 'customer' | 'us' | null;
      /** Mood of what was written or said, −1 to 1; null when nothing tells. */
      readonly tone: number | null;
    }
  /** The customer read or fetched something that was sent. */
  | { readonly type: 'interest'; readonly kind: 'mail_open' | 'download' }
  | { readonly type: 'person_joined'; readonly contactId: string; readonly role: DealRole | null }
  | { readonly type: 'competitor'; readonly name: string | null; readonly isIn: boolean }
  | { readonly type: 'budget'; readonly isConfirmed: boolean }
  | {
      readonly type: 'note';
      readonly text: string;
      /** ISO 639-1; null when too short to tell. */
      readonly language: string | null;
      readonly tone: number | null;
    }
  | { readonly type: 'effort'; readonly staffId: string | null; readonly hours: number }
  | { readonly type: 'outside_fact'; readonly fact: string; readonly strength: FactStrength }
  /** One-off, political or purely personal: no chance is shown, and nothing is learned from it. */
  | { readonly type: 'judged_by_people'; readonly isOn: boolean; readonly byId: string | null }
  | { readonly type: 'closed'; readonly isWon: boolean; readonly reason: string | null }
  | { readonly type: 'reopened' };

export type DealEventType = DealEventPayload['type'];
export const DEAL_EVENT_TYPES = [
  'opened',
  'stage_changed',
  'amount_changed',
  'date_moved',
  'owner_changed',
  'contact',
  'interest',
  'person_joined',
  'competitor',
  'budget',
  'note',
  'effort',
  'outside_fact',
  'judged_by_people',
  'closed',
  'reopened',
] as const satisfies readonly DealEventType[];

export const DEAL_ROLES = ['decision_maker', 'champion', 'buyer', 'user', 'technical'] as const;
export type DealRole = (typeof DEAL_ROLES)[number];

/**
 * One event of a deal. The same key with other content is a correction: both are kept, and the one imported later counts
 * from the moment it was known.
 */
export interface DealEvent {
  /** `${key}~${hash of the content}`: writing the same event again changes nothing. */
  readonly id: string;
  /** `${source}:${type}:${external id}`, shared by an event and its corrections. */
  readonly key: string;
  readonly dealId: string;
  readonly occurredAt: Date;
  /** When the company could first know it. What is as of a date reads only what was known by then. */
  readonly knownAt: Date;
  readonly importId: string;
  readonly importedAt: Date;
  readonly payload: DealEventPayload;
}
