/** What a win chance can be made of. Keys are stable: cards, documents and the database share them. */
export const WIN_FACTORS = [
  // Engagement.
  'opens',
  'downloads',
  'replies',
  'meetings',
  'early_meetings',
  'silence',
  // Communication.
  'answer_time',
  'people_involved',
  'decision_maker',
  'tone',
  // History.
  'similar_deals',
  'customer_history',
  'rep_history',
  'product_history',
  'source_history',
  // Price.
  'amount',
  'discount',
  'budget',
  // Time.
  'stage',
  'stage_age',
  'deal_age',
  'budget_cycle',
  'season',
  'postponed',
  'overdue',
  // Others.
  'competitor',
  'notes',
  'outside',
  'customer_size',
  'sector',
  /** A column of the company's own; `variant` names it. */
  'attribute',
] as const;
export type WinFactorKey = (typeof WIN_FACTORS)[number];

/**
 * One reason for a chance: whole percentage points against the typical deal, the largest first. All of them add up to the
 * whole per cent of the chance less those of the typical one, and so do the first five with the sum of the others.
 */
export interface WinFactor {
  readonly key: WinFactorKey;
  readonly points: number;
  /** The measured values behind it, by name, for the wording (numbers, or dates as milliseconds). */
  readonly values: Readonly<Record<string, number>>;
  /** Which wording fits, or the name of what it is about (a product, a column): foreign text. */
  readonly variant: string;
}

/** What would change the chance, when it is in people's hands: "with the decision maker at the next meeting: about 75 %". */
export interface WinChange {
  readonly key: WinFactorKey;
  /** Chance with the change, 0 to 1. */
  readonly chance: number;
  readonly values: Readonly<Record<string, number>>;
}

/** Known weak cases: said on the card. */
export const WEAK_CASES = [
  'new_product',
  'small_team',
  'market_changed',
  'little_history',
  'no_activity',
] as const;
export type WeakCase = (typeof WEAK_CASES)[number];

/**
 * "model": a fitted predictor's calibrated chance; "stage_rate": the share of closed deals of the past that were won
 * from this stage; "none": too few deals closed for even that; "people": marked for people to judge, no chance is shown;
 * "objected": its customer has objected to automated assessment, no chance is reckoned or shown.
 */
export const WIN_BASES = ['model', 'stage_rate', 'none', 'people', 'objected'] as const;
export type WinBasis = (typeof WIN_BASES)[number];

/** The chance that an open deal is won. */
export interface WinScore {
  readonly dealId: string;
  readonly partition: number;
  readonly asOf: Date;
  /** Version of the deal that was scored: no event is scored twice. */
  readonly dealVersion: number;
  readonly basis: WinBasis;
  /** 0 to 1; null without one. */
  readonly chance: number | null;
  /** The typical deal's, 0 to 1: by a model at the mean log-odds, by stage rate the share of all. */
  readonly typicalChance: number | null;
  /** The trained model that made it, such as "win.3"; null otherwise. */
  readonly modelId: string | null;
  /** How many closed deals a stage's rate stands on; null for a model. */
  readonly basedOn: number | null;
  readonly factors: readonly WinFactor[];
  readonly changes: readonly WinChange[];
  readonly weakCases: readonly WeakCase[];
  /** When it is expected to close, with an interval that holds 8 of 10. */
  readonly expectedClose: { readonly at: Date; readonly lowAt: Date; readonly highAt: Date } | null;
}

/** One point of a deal's history of chances. */
export interface WinPoint {
  readonly dealId: string;
  readonly asOf: Date;
  readonly dealVersion: number;
  readonly basis: WinBasis;
  readonly chance: number | null;
  readonly modelId: string | null;
}
