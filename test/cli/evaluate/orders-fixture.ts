import type { OrdersEvaluation } from '../../../src/cli/evaluate/orders-evaluation.js';
import { evaluationFixture } from '../../reports/evaluation-fixture.js';

/** An evaluation of orders as the engine might give it; the numbers are made up. */
export function ordersEvaluationFixture(changes: Partial<OrdersEvaluation> = {}): OrdersEvaluation {
  const { average, seconds, pooled, learner, verdict } = evaluationFixture();
  return {
    train: { customers: 1_282, positives: 671 },
    test: { customers: 2_134, positives: 1_181 },
    features: [
      { name: 'days_since_last_order', kind: 'numeric' },
      { name: 'country', kind: 'categorical' },
    ],
    figures: average,
    seconds,
    pooled,
    learner,
    topFeatures: [
      { name: 'days_since_last_order', importance: { value: 0.0341, low: 0.023, high: 0.0454 } },
      { name: 'country', importance: { value: 0.0012, low: -0.001, high: 0.003 } },
    ],
    recencyAlone: {
      auc: { value: 0.6205, low: 0.5966, high: 0.6438 },
      modelAhead: { value: 0.116, low: 0.093, high: 0.139, pValue: 0.00001 },
    },
    moved: [{ name: 'value_change_30', psi: 0.4858 }],
    warnings: [
      { kind: 'column_ignored', column: 'value_last_90', reason: 'empty' },
      { kind: 'column_ignored', column: 'value_last_180', reason: 'empty' },
      { kind: 'column_ignored', column: 'cancelled_share', reason: 'constant' },
    ],
    verdict,
    ...changes,
  };
}
