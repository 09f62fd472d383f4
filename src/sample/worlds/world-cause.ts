import type { FactorKey } from '../../domain/score.js';

export const WORLD_KINDS = ['saas', 'machinery', 'services'] as const;
export type WorldKind = (typeof WORLD_KINDS)[number];

export const WORLD_CAUSES = [
  'usage_decline',
  'champion_left',
  'support_trouble',
  'budget_cut',
  'export',
  'shopping_around',
  'competitor',
  'cash_trouble',
  'bad_service',
  'wind_down',
  'owner_change',
  'dissatisfied',
  'insourcing',
  'contact_change',
  'quiet',
] as const;
/** A planted reason to leave. */
export type WorldCause = (typeof WORLD_CAUSES)[number];

/** Which factors of a score name a cause: one of them among the top ones, raising the risk, and the cause was told. */
export const causeFactors: Readonly<Record<WorldCause, readonly FactorKey[]>> = {
  usage_decline: ['usage', 'silence'],
  champion_left: ['contact_person'],
  support_trouble: ['own_failings', 'tone', 'support_load'],
  budget_cut: ['late_payment', 'usage'],
  export: ['data_export'],
  shopping_around: ['interest'],
  competitor: ['compatibility', 'order_value', 'order_rhythm'],
  cash_trouble: ['late_payment'],
  bad_service: ['own_failings', 'tone'],
  wind_down: ['maintenance', 'order_rhythm', 'order_value'],
  owner_change: ['contact_frequency', 'contact_person', 'postponed_meetings'],
  dissatisfied: ['tone', 'satisfaction', 'contact_frequency', 'postponed_meetings'],
  insourcing: ['order_value', 'approvals'],
  contact_change: ['contact_person'],
  quiet: ['contact_frequency', 'reply_time', 'silence'],
};
