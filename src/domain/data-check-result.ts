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

export const DEAL_SHORTFALLS = [
  'closed',
  'won',
  'lost',
  'history_months',
  'activities_a_month',
  'consistent_percent',
  'complete_percent',
] as const;

/** What there is of deals against what a model of them needs. */
export interface DealShortfall {
  readonly what: (typeof DEAL_SHORTFALLS)[number];
  readonly has: number;
  readonly needed: number;
}

/** How far the data carry chances of deals, and what is missing. */
export interface DealsReadiness {
  readonly state: CapabilityState;
  readonly missing: readonly DealShortfall[];
}

export const VALUE_SHORTFALLS = ['purchases', 'active_customers', 'history_months'] as const;

/** What there is against what predicting value needs; of moderate data, against what makes them good. */
export interface ValueShortfall {
  readonly what: (typeof VALUE_SHORTFALLS)[number];
  readonly has: number;
  readonly needed: number;
}

/** How far the data carry what customers are worth, and what is missing. */
export interface ValueReadiness {
  readonly state: CapabilityState;
  readonly missing: readonly ValueShortfall[];
}

export const SERVICE_SHORTFALLS = [
  'products',
  'tickets',
  'described_percent',
  'priced_percent',
  'country_percent',
  'named_percent',
  'history_months',
  'buyers',
  'answered_offers',
] as const;

/** What there is of products, tickets and answers against what offers in service need. */
export interface ServiceShortfall {
  readonly what: (typeof SERVICE_SHORTFALLS)[number];
  readonly has: number;
  readonly needed: number;
}

/** How far the data carry offers in service, and what is missing. */
export interface ServiceReadiness {
  readonly state: CapabilityState;
  readonly missing: readonly ServiceShortfall[];
}

/** What one week's data check came to. */
export interface DataCheckResult {
  /** The ISO week, such as 2026-W48. */
  readonly id: string;
  readonly asOf: Date;
  readonly churn: CapabilityState;
  /** Null for a week whose check knew nothing of value. */
  readonly value: ValueReadiness | null;
  /** Null for a week whose check knew nothing of deals. */
  readonly deals: DealsReadiness | null;
  /** Null for a week whose check knew nothing of offers in service. */
  readonly service: ServiceReadiness | null;
  readonly figures: DataFigures;
  /** The first few of the work list. */
  readonly repairs: readonly RepairItem[];
}
