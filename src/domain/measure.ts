import type { ContactPurpose } from './consent.js';
import type { Level } from './level.js';
import type { FactorKey } from './score.js';

export const MEASURE_HOLDERS = ['contact', 'key_account_manager', 'leader'] as const;
/** Who carries out the personal part of a measure: the owner as the customer's contact or key account manager, or the leader. */
export type MeasureHolder = (typeof MEASURE_HOLDERS)[number];

/** What happens by itself when an alert reaches a level. */
export type AutomaticPart =
  /** The customer goes on a list for the company's own marketing tool. */
  | { readonly list: string }
  /** The account team is told at once, with the leader who will hold the talk. */
  | { readonly notify: 'account_team' };

/** Why a customer on a list was not exported. All are kept: they show that nobody was written to against their will. */
export const MEASURE_REFUSALS = [
  'no_consent',
  'objection',
  'consent_expired',
  'alert_closed',
  'customer_gone',
  'address_not_allowed',
  'rejected',
  'unreachable',
] as const;
export type MeasureRefusal = (typeof MEASURE_REFUSALS)[number];

export type MeasureState =
  /** `notBefore`: a webhook that failed is tried again from then on; also the lease of whoever tries it now. */
  | { readonly name: 'pending'; readonly attempts: number; readonly notBefore: Date | null }
  | { readonly name: 'sent'; readonly at: Date; readonly by: 'webhook' | 'csv' }
  | { readonly name: 'refused'; readonly at: Date; readonly reason: MeasureRefusal; readonly detail: string };

/** One customer put on one list because an alert reached a level: a row before anything leaves the house. */
export interface ListedMeasure {
  /**
   * `${alertId}|${level}`: an alert that reaches a level has one list, even if another factor comes to lead it later. Never
   * exported: see exported-entry.ts.
   */
  readonly id: string;
  /** What it is called outside, the same each time it goes out: drawn, so that neither alert nor level can be guessed from it. */
  readonly exportId: string;
  readonly alertId: string;
  readonly customerId: string;
  readonly level: Level;
  readonly list: string;
  /** The alert's main factor at that moment, which may have chosen the list. */
  readonly factor: FactorKey | null;
  readonly decidedAt: Date;
  readonly state: MeasureState;
}

/** A list of customers for the company's own marketing tool. */
export interface MeasureList {
  readonly name: string;
  /** What its customers must allow before they are written to. */
  readonly purpose: ContactPurpose;
  /** Posted by itself, or fetched as a file. */
  readonly to: 'webhook' | 'csv';
}
