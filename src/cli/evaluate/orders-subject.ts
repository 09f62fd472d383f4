import type { OrdersShortfall } from './orders-minimums.js';

/** What an evaluation of orders was made of, as it is shown. */
export interface OrdersSubject {
  readonly file: string;
  readonly trainAt: string;
  readonly testAt: string;
  readonly silenceDays: number;
  /** Minimums that were not reached, and were waived. */
  readonly shortfalls: readonly OrdersShortfall[];
  readonly notes: readonly string[];
}
