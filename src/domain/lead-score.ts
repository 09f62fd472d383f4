/** What a lead's chance stands on. */
export const LEAD_BASES = ['model', 'source_rate', 'none', 'objected'] as const;
export type LeadBasis = (typeof LEAD_BASES)[number];

/** Reasons of a lead's chance. */
export const LEAD_FACTORS = [
  'source',
  'size',
  'sector',
  'country',
  'segment',
  'relation',
  'reply',
  'waiting',
] as const;
export type LeadFactorKey = (typeof LEAD_FACTORS)[number];

export interface LeadFactor {
  readonly key: LeadFactorKey;
  /** Whole percentage points, against the typical lead. */
  readonly points: number;
}

/** The chance that a lead becomes a won deal, as of a moment. */
export interface LeadScore {
  readonly leadId: string;
  readonly asOf: Date;
  readonly basis: LeadBasis;
  /** 0 to 1; null where nothing can be said. */
  readonly chance: number | null;
  /** Of the typical lead by a model; of all leads as old for the share of a source. */
  readonly typicalChance: number | null;
  /** Earlier leads that it stands on. */
  readonly basedOn: number;
  /** Largest first, of a model; they add up to the difference from the typical lead. Empty for a share. */
  readonly factors: readonly LeadFactor[];
}
