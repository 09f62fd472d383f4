import type { AgeBand } from './age-band.js';
import type { PurchaseKind } from './item-buyers.js';

/** Tickets of a kind that are followed by purchases of a kind more often than these would have come anyway. */
export interface TicketPattern {
  readonly category: string;
  /** Null: at any age. */
  readonly ageBand: AgeBand | null;
  readonly item: string;
  readonly purchase: PurchaseKind;
  /** More than so many weeks after the ticket, and at most so many. */
  readonly fromWeeks: number;
  readonly toWeeks: number;
  /** How many times as often as otherwise. */
  readonly lift: number;
  /** Who bought within that time, each once. */
  readonly customers: number;
  /** How many would have anyway. */
  readonly expected: number;
  /** How many had such a ticket, whatever they bought. */
  readonly askers: number;
  readonly pValue: number;
  /** Share of false ones among all patterns that are as likely as this one. */
  readonly qValue: number;
}

export interface FoundTicketPatterns {
  /** The surest first; one for each category and item. */
  readonly patterns: readonly TicketPattern[];
  /** How many were tried: what the correction is for. */
  readonly tried: number;
  readonly customers: number;
  readonly tickets: number;
  readonly purchases: number;
}
