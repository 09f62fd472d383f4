import type { BuyingSignal } from '../../reading/buying/buying-phrases.js';

export const LEAD_GROUPS = ['buying', 'budget', 'time', 'relationship'] as const;
/** What the quality of a lead is made from. */
export type LeadGroup = (typeof LEAD_GROUPS)[number];

/** What a sign is worth: from "against it" to "very high potential", the words of the handbook's table. */
export const LEAD_WEIGHTS = { against: -1, medium: 1, high: 2, very_high: 3 } as const;
export type LeadWeight = keyof typeof LEAD_WEIGHTS;

export type LeadCode =
  | `asks_${BuyingSignal}`
  | 'capacity'
  | 'missing_function'
  | 'at_limit_frustrated'
  | 'power_use'
  | 'use_grows'
  | 'seats_grow'
  | 'plan_noted'
  | 'among_top'
  | 'orders_grew'
  | 'orders_fell'
  | 'firm_grows'
  | 'renewal_near'
  | 'budget_open'
  | 'season'
  | 'thankful'
  | 'satisfied'
  | 'dissatisfied'
  | 'complained'
  | 'pays_on_time'
  | 'pays_late';

/** One sign, in a code that wording makes a sentence of, and the figures it needs. */
export interface LeadSignal {
  readonly group: LeadGroup;
  readonly code: LeadCode;
  readonly weight: LeadWeight;
  readonly values: Readonly<Record<string, string | number>>;
}

/** The signs of one group; null where nothing is known that could tell, which is no "none". */
export type GroupSignals = readonly LeadSignal[] | null;

export function leadSignal(
  group: LeadGroup,
  code: LeadCode,
  weight: LeadWeight,
  values: LeadSignal['values'] = {},
): LeadSignal {
  return { group, code, weight, values };
}
