import type { TicketCategory } from '../../domain/event.js';

/** What was often bought some weeks after tickets like this one. */
export interface PatternHint {
  readonly category: TicketCategory;
  readonly productId: string;
  readonly fromWeeks: number;
  readonly toWeeks: number;
  /** How many times as often as otherwise. */
  readonly lift: number;
  readonly customers: number;
}
