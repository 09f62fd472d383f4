import type { RowProblem } from './raw-row.js';

/** Why a row was left out without being wrong. Keys are stable: the summary and its JSON show them. */
export const SKIP_REASONS = ['without_customer', 'repeated', 'not_yet_happened', 'without_value'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** What became of one row. */
export type RowFate<Row> =
  | { readonly kind: 'accepted'; readonly record: Row }
  | { readonly kind: 'skipped'; readonly reason: SkipReason }
  | { readonly kind: 'rejected'; readonly problems: readonly RowProblem[] };

/** One line of the rejects file. */
export interface Reject extends RowProblem {
  /** Rejected: not stored. Parked: stored, and joined when the customer comes. */
  readonly kind: 'rejected' | 'parked';
  readonly row: number;
  readonly line: number;
}

/** Where rejects go, in the order of their rows. */
export interface RejectSink {
  write(rejects: readonly Reject[]): Promise<void>;
}
