/**
 * What a night found out about all customers together, so that between two nights one customer can be valued anew: models,
 * curves of ranks, borders of tiers. Only the newest is kept.
 */
export interface ValueBasis {
  /** The night's run. */
  readonly id: string;
  readonly asOf: Date;
  /** JSON; src/value writes and reads it. */
  readonly content: string;
}
