import { FIGURE_NAMES, type FigureName } from '../../learning/evaluation/evaluation.js';
import { learnedJson, verdictJson } from './learned-json.js';
import type { OrdersEvaluation } from './orders-evaluation.js';
import type { OrdersSubject } from './orders-subject.js';

/** An evaluation of orders for programs. The keys are documented in docs/evaluating.md, and stay. */
export function ordersJson(subject: OrdersSubject, evaluation: OrdersEvaluation): string {
  const { file, trainAt, testAt, silenceDays, shortfalls, notes } = subject;
  const { train, test, figures, seconds, recencyAlone, verdict } = evaluation;
  const { modelAhead } = recencyAlone;
  const values = figuresOf((name) => figures[name].value);
  const shown = {
    kind: 'churn',
    file,
    trainAt,
    testAt,
    silenceDays,
    rows: test.customers,
    positives: test.positives,
    train,
    test,
    minimumsWaived: shortfalls.length > 0,
    shortfalls,
    split: { kind: 'two_dates', trainAt, testAt },
    folds: [
      {
        name: testAt,
        trainRows: train.customers,
        testRows: test.customers,
        testPositives: test.positives,
        ...values,
        seconds,
        learner: evaluation.learner.chosen,
      },
    ],
    average: { ...values, seconds },
    intervals: figuresOf((name) => ({ low: figures[name].low, high: figures[name].high })),
    recencyAlone: {
      auc: recencyAlone.auc.value,
      low: recencyAlone.auc.low,
      high: recencyAlone.auc.high,
    },
    aheadOfRecency: {
      auc: modelAhead.value,
      low: modelAhead.low,
      high: modelAhead.high,
      pValue: modelAhead.pValue,
    },
    ...learnedJson(evaluation),
    moved: evaluation.moved,
    warnings: evaluation.warnings,
    notes,
    ...verdictJson(verdict),
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

function figuresOf<Value>(figure: (name: FigureName) => Value): Record<FigureName, Value> {
  return Object.fromEntries(FIGURE_NAMES.map((name) => [name, figure(name)])) as Record<FigureName, Value>;
}
