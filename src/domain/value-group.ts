/** By what customers are grouped. "recency": time since the last purchase; "effort": cost to serve, or tickets. */
export const GROUP_FEATURES = [
  'income',
  'frequency',
  'recency',
  'tenure',
  'effort',
  'contacts',
  'satisfaction',
] as const;
export type GroupFeature = (typeof GROUP_FEATURES)[number];

/** What sets a group apart from all customers. */
export interface GroupTrait {
  readonly feature: GroupFeature;
  readonly isHigh: boolean;
}

/** Customers that are alike. The key stays from night to night, and the traits while they hold. */
export interface ValueGroup {
  readonly key: string;
  readonly customers: number;
  /** In standard deviations from the mean of all active customers, by feature. */
  readonly centroid: Readonly<Partial<Record<GroupFeature, number>>>;
  /** Two at most, three where another group has the same two; none for the typical customer. */
  readonly traits: readonly GroupTrait[];
}

/** How many customers came from one group to another since the night before. */
export interface GroupMovement {
  readonly from: string;
  readonly to: string;
  readonly customers: number;
}
