export const CAPABILITY_STATES = ['ready', 'moderate', 'rules_only', 'off'] as const;
/** ready: enough for a model; moderate: under twice the minimum; rules only: under it; off: nothing to go on. */
export type CapabilityState = (typeof CAPABILITY_STATES)[number];

export const DATA_FIGURES = [
  'customers',
  'completeness_percent',
  'duplicates',
  'mixed_formats',
  'synonymous_labels',
  'stale_contacts',
  'orphans',
  'gaps',
  'parked_events',
] as const;
/** What is followed from week to week. */
export type DataFigure = (typeof DATA_FIGURES)[number];

/** Null: not measurable. */
export type DataFigures = Readonly<Record<DataFigure, number | null>>;

export const REPAIR_KINDS = [
  'missing_field',
  'unknown_owner',
  'duplicate',
  'mixed_format',
  'synonymous_labels',
  'without_contact',
  'without_main_contact',
  'main_contact_silent',
  'orphans',
  'gap',
] as const;
export type RepairKind = (typeof REPAIR_KINDS)[number];

/** One thing to put right, with the customers behind it. */
export interface RepairItem {
  readonly kind: RepairKind;
  /** Which field, owner, pair, column, label, kind of row or source. */
  readonly subject: string;
  readonly customers: number;
  /** Yearly value in minor units of the company's currency, of those whose value is known. */
  readonly valueMinor: number;
}

/** What one week's data check came to. */
export interface DataCheckResult {
  /** The ISO week, such as 2026-W48. */
  readonly id: string;
  readonly asOf: Date;
  readonly churn: CapabilityState;
  readonly figures: DataFigures;
  /** The first few of the work list. */
  readonly repairs: readonly RepairItem[];
}
