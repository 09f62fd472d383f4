import { CHURN_SIGNALS, type FactorKey } from '../../domain/score.js';
import { ORDER_FEATURES, type OrderFeature } from '../../history/order-features.js';
import { churnSignals } from '../signals/signals.js';
import { TRAIT_COLUMNS } from './traits.js';

/** One column of what a churn model learns from. */
export interface ChurnColumn {
  /** `${signal or trait}.${value}`; stable, because kept models name it. */
  readonly name: string;
  readonly kind: 'numeric' | 'categorical';
  /** The factor that it counts to; null for what nobody is told as a reason. */
  readonly factor: FactorKey | null;
}

/** Whether an alert on the customer was acted on in the window: known in training alone, 0 when scoring. */
export const TREATMENT_COLUMN = 'treatment.acted_on';

/** Beside the others: what is more of the same kind of behaviour than its signal says. */
const ORDER_FACTORS = {
  days_since_last_order: 'order_rhythm',
  days_since_first_order: 'tenure',
  order_days: 'order_rhythm',
  usual_gap_days: 'order_rhythm',
  mean_gap_days: 'order_rhythm',
  gap_spread: 'order_rhythm',
  last_gap_to_usual: 'order_rhythm',
  silence_to_usual_gap: 'order_rhythm',
  order_days_last_30: 'order_rhythm',
  order_days_last_90: 'order_rhythm',
  order_days_last_180: 'order_rhythm',
  order_days_change_30: 'order_rhythm',
  order_days_change_90: 'order_rhythm',
  value_last_30: 'order_value',
  value_last_90: 'order_value',
  value_last_180: 'order_value',
  value_change_30: 'order_value',
  value_change_90: 'order_value',
  value_total: 'order_value',
  mean_order_value: 'order_value',
  usual_order_value: 'order_value',
  order_value_trend: 'order_value',
  lines_per_order: 'order_value',
  cancelled_share: 'order_value',
} as const satisfies Readonly<Record<OrderFeature, FactorKey>>;

/** Every column, in the order in which features are told. */
export const CHURN_COLUMNS: readonly ChurnColumn[] = [
  ...CHURN_SIGNALS.flatMap((signal) =>
    churnSignals[signal].modelValues.map(
      (value): ChurnColumn => ({ name: `${signal}.${value}`, kind: 'numeric', factor: signal }),
    ),
  ),
  ...ORDER_FEATURES.map(
    (feature): ChurnColumn => ({
      name: `orders.${feature}`,
      kind: 'numeric',
      factor: ORDER_FACTORS[feature],
    }),
  ),
  ...TRAIT_COLUMNS,
  { name: TREATMENT_COLUMN, kind: 'numeric', factor: null },
];

const FACTORS = new Map(CHURN_COLUMNS.map(({ name, factor }) => [name, factor]));

/** Which factor a column counts to; null for one that is no reason, or that this version does not know. */
export function factorOfColumn(name: string): FactorKey | null {
  return FACTORS.get(name) ?? null;
}
