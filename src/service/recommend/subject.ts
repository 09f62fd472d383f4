import type { TicketCategory } from '../../domain/event.js';
import type { OwnedProduct } from '../catalogue/ownership.js';

/** Who might be offered something: what was known of a customer at a moment. What isn't known is null, never 0. */
export interface RecommendSubject {
  readonly customerId: string;
  readonly asOf: Date;
  readonly traits: CustomerTraits;
  readonly owned: readonly OwnedProduct[];
  readonly use: readonly UseReading[];
  readonly installations: readonly Installation[];
  /** Licences or users that are paid for. */
  readonly seats: number | null;
  /** Growth of the firm over a year as a share, such as .2: of its staff, of its users, or of what it buys. */
  readonly firmGrowth: number | null;
  /** Null where an agent asks outside a ticket. */
  readonly ticket: TicketInHand | null;
  /** What was offered to this customer before and answered; null where that isn't known. */
  readonly answered: { readonly accepted: number; readonly declined: number } | null;
}

/** By what customers are alike, beside what they have. */
export interface CustomerTraits {
  /** '' when unknown. */
  readonly sector: string;
  /** '' when unknown. */
  readonly country: string;
  readonly yearlyValueMinor: number | null;
  readonly currency: string | null;
  /** What its tickets of the last year were about. */
  readonly problems: readonly TicketCategory[];
}

/** How much something is used, and how much it was some months before. */
export interface UseReading {
  readonly metric: string;
  readonly value: number;
  /** Null: nothing was read then. */
  readonly earlier: number | null;
  readonly overMonths: number;
}

/** A machine at the customer's. */
export interface Installation {
  readonly machineId: string;
  readonly productId: string | null;
  readonly ageYears: number | null;
  readonly hours: number | null;
  readonly outagesInYear: number | null;
}

export interface TicketInHand {
  readonly subject: string;
  readonly text: string;
  readonly category: TicketCategory;
  /** Whether it asks for a price, for availability or for what a product can do; null where nobody could tell. */
  readonly asksToBuy: boolean | null;
}
