import { type CandidateContext, type FittedCandidates, fitCandidates } from './fit-candidates.js';
import { forecastLifetime, type LifetimeModel } from './lifetime-model.js';
import { DAYS_PER_WEEK, purchasesBetween } from './purchase-summaries.js';
import { chanceBetter } from './really-better.js';
import type { SpendModel } from './spend-model.js';
import { type CandidateName, COMPLEXITY, forestBase, type JudgedCandidate } from './value-candidate.js';
import { valueErrors } from './value-errors.js';

/** What was chosen, and from what. */
export interface ChosenLifetime {
  readonly model: LifetimeModel;
  readonly name: CandidateName;
  readonly spendName: SpendModel['name'];
  /** All candidates fitted to all that was known. */
  readonly candidates: FittedCandidates;
  /** The hold-out within what was known; null where it is too short or too few bought in it. */
  readonly inner: InnerWindow | null;
  readonly why: ChoiceReason;
}

export interface InnerWindow {
  /** The last day known to the candidates that were judged. */
  readonly fromDay: number;
  readonly weeks: number;
  readonly customers: number;
  readonly judged: readonly JudgedCandidate[];
}

/**
 * `really_better`: of the inner window's candidates the one with the least error, more elaborate than the runner-up of
 * the simpler ones and better in so many of the resamples. `simplest_as_good`: a more elaborate one had a lower error,
 * but not for sure. `least_error`: nothing more elaborate came closer. `only_one`: there was no choice. `not_judged`: the
 * window is too short to judge in; the most elaborate usable one is taken.
 */
export interface ChoiceReason {
  readonly kind: 'really_better' | 'simplest_as_good' | 'least_error' | 'only_one' | 'not_judged';
  /** Whom it was held against last; null for none. */
  readonly against: CandidateName | null;
  /** Share of resamples in which the more elaborate of both had the lower error. */
  readonly chanceBetter: number | null;
}

export interface ChooseOptions extends CandidateContext {
  readonly asOfDay: number;
  readonly horizonWeeks: number;
}

const LEAST_WINDOW_DAYS = 21;
const FEWEST_CUSTOMERS = 100;
const FEWEST_BUYERS = 20;
const SURE_ENOUGH = 0.95;

/**
 * Judges all candidates on a hold-out inside what is known on the day, never behind it: each is fitted to what was known
 * a third of the history earlier and tells the spend of that third. The one that is chosen is fitted to all.
 *
 * @throws RangeError without customers on the day.
 */
export function chooseLifetimeModel(options: ChooseOptions): ChosenLifetime {
  const { days, asOfDay, horizonWeeks } = options;
  const firstDay = days.days.reduce((first, day) => Math.min(first, day), asOfDay);
  const windowDays = Math.floor(Math.min(horizonWeeks * DAYS_PER_WEEK, (asOfDay - firstDay) / 3));
  const candidates = fitCandidates(options, asOfDay, Math.max(1, windowDays));
  const trial = windowDays < LEAST_WINDOW_DAYS ? null : innerTrial(options, windowDays);
  if (trial === null) {
    const named = modelsOf(candidates, null).reduce((most, next) =>
      complexity(next) > complexity(most) ? next : most,
    );
    const why = { kind: 'not_judged', against: null, chanceBetter: null } as const;
    return { ...finalOf(named), candidates, inner: null, why };
  }
  const usable = new Set(modelsOf(candidates, null).map(({ name }) => name));
  const { winner, why } = contest(
    trial.entries.filter(({ name }) => usable.has(name)),
    trial.actual,
    options.seed,
  );
  const spendModel = candidates.spendModels.some(({ name }) => name === winner.spendModel)
    ? winner.spendModel
    : 'shrunk_mean';
  const named = modelsOf(candidates, spendModel).find(({ name }) => name === winner.name);
  if (named === undefined) throw new Error(`The candidate ${winner.name} vanished while it was chosen.`);
  return { ...finalOf(named), candidates, inner: trial.inner, why };
}

interface NamedModel {
  readonly name: CandidateName;
  readonly model: LifetimeModel;
}

interface Entry {
  readonly name: CandidateName;
  readonly spendModel: SpendModel['name'];
  readonly spend: Float64Array;
  readonly mae: number;
}

interface Trial {
  readonly inner: InnerWindow;
  readonly entries: readonly Entry[];
  readonly actual: Float64Array;
}

function innerTrial(options: ChooseOptions, windowDays: number): Trial | null {
  const { days, asOfDay, seed, covariatesAt } = options;
  const fromDay = asOfDay - windowDays;
  const weeks = windowDays / DAYS_PER_WEEK;
  if (days.days.every((day) => day > fromDay)) return null;
  const fitted = fitCandidates(options, fromDay, windowDays);
  const { summaries, customers } = fitted.known;
  const { purchases, spend: actual } = purchasesBetween(days, customers, fromDay, asOfDay);
  const buyers = purchases.reduce((count, bought) => count + (bought > 0 ? 1 : 0), 0);
  if (customers.length < FEWEST_CUSTOMERS || buyers < FEWEST_BUYERS) return null;
  const covariates = fitted.forest === null ? null : (covariatesAt?.(fromDay, customers) ?? null);
  const told = (model: LifetimeModel) => forecastLifetime(model, summaries, weeks, 0, covariates).value;
  const bySpend = fitted.spendModels.map(({ name: spendModel }) =>
    modelsOf(fitted, spendModel).map(({ name, model }): Entry => {
      const spend = told(model);
      return { name, spendModel, spend, mae: valueErrors(spend, actual).mae };
    }),
  );
  const entries = (bySpend[0] ?? []).map((simple, place) => {
    const elaborate = bySpend[1]?.[place];
    if (elaborate === undefined || elaborate.mae >= simple.mae) return simple;
    return chanceBetter(elaborate.spend, simple.spend, actual, seed) >= SURE_ENOUGH ? elaborate : simple;
  });
  const judged = entries.map(({ name, spendModel, spend, mae }) => {
    const { predicted, actual: spendActual } = valueErrors(spend, actual);
    return { name, spendModel, spendMae: mae, spendPredicted: predicted, spendActual };
  });
  return { inner: { fromDay, weeks, customers: customers.length, judged }, entries, actual };
}

/** From the simplest on: the best of each complexity takes over where it is really better. */
function contest(
  entries: readonly Entry[],
  actual: Float64Array,
  seed: number,
): { readonly winner: Entry; readonly why: ChoiceReason } {
  const levels = [...new Set(entries.map(({ name }) => COMPLEXITY[name]))].sort((a, b) => a - b);
  const bestOf = (level: number) =>
    entries
      .filter(({ name }) => COMPLEXITY[name] === level)
      .reduce((least, next) => (next.mae < least.mae ? next : least));
  const [first, ...others] = levels.map(bestOf);
  if (first === undefined) throw new RangeError('There is no candidate to choose from.');
  let winner = first;
  let why: ChoiceReason = {
    kind: others.length === 0 ? 'only_one' : 'least_error',
    against: null,
    chanceBetter: null,
  };
  for (const challenger of others) {
    const chance = chanceBetter(challenger.spend, winner.spend, actual, seed);
    if (chance >= SURE_ENOUGH) {
      why = { kind: 'really_better', against: winner.name, chanceBetter: chance };
      winner = challenger;
    } else if (challenger.mae < winner.mae) {
      why = { kind: 'simplest_as_good', against: challenger.name, chanceBetter: chance };
    }
  }
  return { winner, why };
}

/** Usable models of purchases, and the forest on the most elaborate of them, with one model of spend. */
function modelsOf(candidates: FittedCandidates, spendModel: SpendModel['name'] | null): NamedModel[] {
  const { spendModels, purchaseModels, forest } = candidates;
  const spend = spendModels.find(({ name }) => name === spendModel) ?? (spendModels.at(-1) as SpendModel);
  const plain = purchaseModels.map(
    (purchases): NamedModel => ({
      name: purchases.name,
      model: { purchases, spend, forest: null },
    }),
  );
  const base = forestBase(purchaseModels);
  if (forest === null || base === undefined) return plain;
  return [...plain, { name: 'forest', model: { purchases: base, spend, forest: forest.fit } }];
}

function complexity({ name }: NamedModel): number {
  // Unjudged, what learns from one window alone is not trusted.
  return name === 'forest' || name === 'recency_rate' ? -1 : COMPLEXITY[name];
}

function finalOf({ name, model }: NamedModel): Pick<ChosenLifetime, 'name' | 'model' | 'spendName'> {
  return { name, model, spendName: model.spend.name };
}
