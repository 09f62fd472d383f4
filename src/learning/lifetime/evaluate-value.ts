import { randomStream } from '../../domain/random.js';
import type { Crew } from '../crew/crew.js';
import {
  type ChoiceReason,
  type ChosenLifetime,
  chooseLifetimeModel,
  type InnerWindow,
} from './choose-lifetime-model.js';
import type { Degeneracy } from './degeneracy.js';
import { forecastLifetime, type LifetimeModel } from './lifetime-model.js';
import { historyOf } from './purchase-history.js';
import { ratePurchases } from './purchase-rate.js';
import {
  DAYS_PER_WEEK,
  type PurchaseDays,
  type PurchaseSummaries,
  purchasesBetween,
} from './purchase-summaries.js';
import { type SpendModel, spendHistoryOf } from './spend-model.js';
import { type CandidateName, forestBase } from './value-candidate.js';
import { topShareCapture, type ValueErrors, valueErrors } from './value-errors.js';
import { valueInterval } from './value-interval.js';

/** How well a model told what came behind the calibration. */
export interface HoldoutFigures {
  readonly purchases: ValueErrors;
  readonly spend: ValueErrors;
  /** Part of the spend that fell to the tenth told to bring the most. */
  readonly topTenthCapture: number | null;
}

export interface EvaluatedModel {
  readonly name: CandidateName | 'own_rate' | 'everybody_alike';
  /** Null for what isn't fitted by likelihood. */
  readonly fit: {
    readonly parameters: Readonly<Record<string, number>>;
    readonly standardErrors: Readonly<Record<string, number>>;
    readonly logLikelihood: number;
    readonly iterations: number;
  } | null;
  readonly degeneracy: Degeneracy | null;
  readonly spendModel: SpendModel['name'] | null;
  readonly seconds: number | null;
  readonly holdout: HoldoutFigures;
}

export interface EvaluatedSpend {
  readonly parameters: Readonly<Record<string, number>>;
  readonly standardErrors: Readonly<Record<string, number>>;
  readonly logLikelihood: number;
  readonly customers: number;
  readonly correlation: number;
  readonly degeneracy: Degeneracy | null;
  readonly seconds: number;
}

export interface ValueEvaluation {
  readonly customers: number;
  readonly repeatBuyers: number;
  readonly calibrationWeeks: number;
  readonly holdoutWeeks: number;
  readonly models: readonly EvaluatedModel[];
  readonly gammaGamma: EvaluatedSpend | null;
  readonly chosen: {
    readonly name: CandidateName;
    readonly spendModel: SpendModel['name'];
    readonly why: ChoiceReason;
    readonly inner: InnerWindow | null;
    readonly holdout: HoldoutFigures;
    /** Of intervals meant to hold that share of customers, how many did. */
    readonly interval: { readonly level: number; readonly coverage: number };
  };
  /** Of everything: fitting twice, judging, refitting. */
  readonly seconds: number;
}

export interface ValueEvaluationInput {
  readonly purchases: PurchaseDays;
  /** The last day of the calibration, and of the hold-out behind it. */
  readonly calibrationEnd: number;
  readonly holdoutEnd: number;
}

const LEVEL = 0.8;
const DRAWS = 200;
const MOST_INTERVALS = 5_000;

/**
 * Fits all models to what was bought by the end of the calibration, chooses one without looking further, and holds all
 * against what came afterwards. Nothing is discounted: what was spent is compared with what was told.
 *
 * @throws RangeError without customers in the calibration.
 */
export function evaluateValue(
  crew: Crew,
  { purchases: days, calibrationEnd, holdoutEnd }: ValueEvaluationInput,
  { seed, clock }: { readonly seed: number; readonly clock: () => number },
): ValueEvaluation {
  const started = clock();
  const horizonWeeks = (holdoutEnd - calibrationEnd) / DAYS_PER_WEEK;
  const chosen = chooseLifetimeModel({
    days,
    crew,
    covariatesAt: null,
    seed,
    clock,
    asOfDay: calibrationEnd,
    horizonWeeks,
  });
  const seconds = clock() - started;
  const { known } = chosen.candidates;
  const { summaries, customers } = known;
  const actual = purchasesBetween(days, customers, calibrationEnd, holdoutEnd);
  const figures = (purchases: Float64Array, spend: Float64Array): HoldoutFigures => ({
    purchases: valueErrors(purchases, actual.purchases),
    spend: valueErrors(spend, actual.spend),
    topTenthCapture: topShareCapture(spend, actual.spend, 0.1),
  });
  const told = (model: LifetimeModel): HoldoutFigures => {
    const { purchases, value } = forecastLifetime(model, summaries, horizonWeeks, 0);
    return figures(purchases, value);
  };
  const repeats = summaries.repeatPurchases;
  return {
    customers: customers.length,
    repeatBuyers: repeats.reduce((count, repeat) => count + (repeat > 0 ? 1 : 0), 0),
    calibrationWeeks: summaries.ageWeeks.reduce((most, age) => Math.max(most, age), 0),
    holdoutWeeks: horizonWeeks,
    models: [
      ...evaluatedModels(chosen, told),
      ownRate(summaries, horizonWeeks, figures),
      everybodyAlike(actual, figures),
    ],
    gammaGamma: gammaGammaOf(chosen),
    chosen: {
      name: chosen.name,
      spendModel: chosen.spendName,
      why: chosen.why,
      inner: chosen.inner,
      holdout: told(chosen.model),
      interval: {
        level: LEVEL,
        coverage: coverage(chosen.model, summaries, horizonWeeks, actual.spend, seed),
      },
    },
    seconds,
  };
}

/** Each with Gamma-Gamma where that is usable, as the literature has it; degenerate ones too, to be seen. */
function evaluatedModels(
  { candidates }: ChosenLifetime,
  told: (model: LifetimeModel) => HoldoutFigures,
): EvaluatedModel[] {
  const { purchaseFits, purchaseModels, spendModels, forest } = candidates;
  const spend = spendModels.at(-1) as SpendModel;
  const fitted = purchaseFits.map(
    ({ fit, seconds }): EvaluatedModel => ({
      name: fit.model.name,
      fit: { ...fit, parameters: { ...fit.model.parameters } },
      degeneracy: fit.degeneracy,
      spendModel: spend.name,
      seconds,
      holdout: told({ purchases: fit.model, spend, forest: null }),
    }),
  );
  const others = purchaseModels
    .filter(({ name }) => fitted.every((each) => each.name !== name))
    .map(
      (purchases): EvaluatedModel => ({
        name: purchases.name,
        fit: null,
        degeneracy: null,
        spendModel: spend.name,
        seconds: null,
        holdout: told({ purchases, spend, forest: null }),
      }),
    );
  const base = forestBase(purchaseModels);
  if (forest === null || base === undefined) return [...fitted, ...others];
  return [
    ...fitted,
    ...others,
    {
      name: 'forest',
      fit: null,
      degeneracy: null,
      spendModel: spend.name,
      seconds: forest.seconds,
      holdout: told({ purchases: base, spend, forest: forest.fit }),
    },
  ];
}

/** What it costs nothing to say: everybody goes on at the own rate since the first purchase, at the own mean spend. */
function ownRate(
  summaries: PurchaseSummaries,
  horizonWeeks: number,
  figures: (purchases: Float64Array, spend: Float64Array) => HoldoutFigures,
): EvaluatedModel {
  const purchases = summaries.repeatPurchases.map((repeats, row) => {
    const ageWeeks = summaries.ageWeeks[row] as number;
    return ageWeeks > 0 ? ratePurchases({ r: 0, alpha: 0 }, { repeats, ageWeeks }, horizonWeeks) : 0;
  });
  const spend = purchases.map((count, row) => count * (summaries.meanRepeatSpend[row] as number));
  return unfitted('own_rate', figures(purchases, spend));
}

/** A bound: the mean of what came, which nobody knows beforehand. */
function everybodyAlike(
  actual: { readonly purchases: Float64Array; readonly spend: Float64Array },
  figures: (purchases: Float64Array, spend: Float64Array) => HoldoutFigures,
): EvaluatedModel {
  const alike = (values: Float64Array) =>
    values.map(() => 0).fill(values.reduce((sum, value) => sum + value, 0) / values.length);
  return unfitted('everybody_alike', figures(alike(actual.purchases), alike(actual.spend)));
}

function unfitted(name: EvaluatedModel['name'], holdout: HoldoutFigures): EvaluatedModel {
  return { name, fit: null, degeneracy: null, spendModel: null, seconds: null, holdout };
}

function gammaGammaOf({ candidates: { spendFit } }: ChosenLifetime): EvaluatedSpend | null {
  if (spendFit === null) return null;
  const { fit, seconds } = spendFit;
  const { standardErrors, logLikelihood, customers, correlation, degeneracy } = fit;
  return {
    parameters: { ...fit.model.parameters },
    standardErrors,
    logLikelihood,
    customers,
    correlation,
    degeneracy,
    seconds,
  };
}

function coverage(
  model: LifetimeModel,
  summaries: PurchaseSummaries,
  horizonWeeks: number,
  actual: Float64Array,
  seed: number,
): number {
  const size = actual.length;
  const every = Math.ceil(size / MOST_INTERVALS);
  const random = randomStream(seed, 'value intervals');
  const { value } = forecastLifetime(model, summaries, horizonWeeks, 0);
  const { value: plain } = forecastLifetime({ ...model, forest: null }, summaries, horizonWeeks, 0);
  let within = 0;
  let asked = 0;
  for (let row = 0; row < size; row += every) {
    const expected = plain[row] as number;
    const scale = expected > 0 ? (value[row] as number) / expected : 1;
    const { low, high } = valueInterval(
      model.purchases,
      model.spend,
      historyOf(summaries, row),
      spendHistoryOf(summaries, row),
      { horizonWeeks, level: LEVEL, draws: DRAWS, random, scale },
    );
    const came = actual[row] as number;
    if (came >= low && came <= high) within++;
    asked++;
  }
  return within / asked;
}
