import type {
  EvaluatedModel,
  HoldoutFigures,
  ValueEvaluation,
} from '../../../src/learning/lifetime/evaluate-value.js';

/** An evaluation of value as the engine might give it; the numbers are made up. */
export function valueEvaluationFixture(changes: Partial<ValueEvaluation> = {}): ValueEvaluation {
  return {
    customers: 2_357,
    repeatBuyers: 946,
    calibrationWeeks: 38.86,
    holdoutWeeks: 39,
    models: [
      model('nbd', { r: 0.385, alpha: 12.07 }, 42.76),
      {
        ...model('bg_nbd', { r: 0.676, alpha: 7.63, a: 0.001, b: 1_000 }, 42.7),
        degeneracy: { reason: 'no_drop_out', figures: { logLikelihoodGain: 0.01, needed: 2.996 } },
      },
      model('mbg_nbd', { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }, 29.71),
      { ...model('everybody_alike', {}, 44.72), fit: null, spendModel: null, seconds: null },
    ],
    gammaGamma: {
      parameters: { p: 6.25, q: 3.744, v: 15.44 },
      standardErrors: { p: 0.19, q: 0.08, v: 0.27 },
      logLikelihood: -4_055.92,
      customers: 946,
      correlation: 0.19,
      degeneracy: null,
      seconds: 0.01,
    },
    chosen: {
      name: 'mbg_nbd',
      spendModel: 'shrunk_mean',
      why: { kind: 'really_better', against: 'nbd', chanceBetter: 0.99 },
      inner: {
        fromDay: 10_044,
        weeks: 12.86,
        customers: 2_357,
        judged: [
          {
            name: 'nbd',
            spendModel: 'shrunk_mean',
            spendMae: 19.2,
            spendPredicted: 42_557,
            spendActual: 26_411,
          },
        ],
      },
      holdout: figures(29.31),
      interval: { level: 0.8, coverage: 0.84 },
    },
    seconds: 0.61,
    ...changes,
  };
}

function model(
  name: EvaluatedModel['name'],
  parameters: Readonly<Record<string, number>>,
  spendMae: number,
): EvaluatedModel {
  return {
    name,
    fit: { parameters, standardErrors: {}, logLikelihood: -9_582.43, iterations: 20 },
    degeneracy: null,
    spendModel: 'gamma_gamma',
    seconds: 0.02,
    holdout: figures(spendMae),
  };
}

function figures(mae: number): HoldoutFigures {
  return {
    purchases: { predicted: 1_577, actual: 1_882, mae: 0.765, rmse: 1.607, pearson: 0.627, spearman: 0.45 },
    spend: { predicted: 56_299, actual: 70_976, mae, rmse: 71.95, pearson: 0.567, spearman: null },
    topTenthCapture: 0.503,
  };
}
