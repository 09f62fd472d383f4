export const STRATEGIC_FACTS = ['reference', 'market_position', 'innovation'] as const;
/** What a customer is worth beyond its money: by staff, or imported as attributes of these names. */
export type StrategicFactKey = (typeof STRATEGIC_FACTS)[number];

/** What somebody said of a customer; the newest of a key counts. */
export interface StrategicFact {
  /** `strategic-fact:${customerId}:${key}:${at in ms}`. */
  readonly id: string;
  readonly customerId: string;
  readonly key: StrategicFactKey;
  /** 0 none, 1 some, 2 high, 3 outstanding. */
  readonly grade: 0 | 1 | 2 | 3;
  readonly byId: string;
  readonly at: Date;
  /** Set when its author took it back. */
  readonly endedAt: Date | null;
}
