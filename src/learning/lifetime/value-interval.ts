import type { Random } from '../../domain/random.js';
import { quantileOfSorted } from '../statistics/quantile.js';
import { FIRST_PURCHASES } from './beta-geometric.js';
import { drawBeta, drawGamma, drawGeometric, drawPoisson } from './draws.js';
import type { PurchaseHistory } from './purchase-history.js';
import { chanceAlive, type PurchaseModel } from './purchase-model.js';
import { expectedSpend, type SpendHistory, type SpendModel } from './spend-model.js';

/** Where a value will lie with the chance asked for. */
export interface ValueInterval {
  readonly low: number;
  readonly high: number;
}

export interface IntervalOptions {
  readonly horizonWeeks: number;
  /** Chance of lying within, such as 0.8. */
  readonly level: number;
  readonly draws: number;
  readonly random: Random;
  /**
   * What the horizon's spend counts on average: the discounted value over the undiscounted one, or a forest's value over
   * that of the models of purchases and spend. Draws are scaled by it.
   */
  readonly scale?: number;
  /** As many numbers as there are draws, written over: a million customers need not each make their own. */
  readonly scratch?: Float64Array;
}

/**
 * The spend of one customer within a horizon: quantiles of its posterior predictive distribution, by simulation. Whether
 * the customer still buys, how often, until when and for how much are each drawn given what is known of them; that the
 * models' parameters are estimates is left out.
 */
export function valueInterval(
  buying: PurchaseModel,
  spending: SpendModel,
  history: PurchaseHistory,
  spend: SpendHistory,
  { horizonWeeks, level, draws, random, scale = 1, scratch }: IntervalOptions,
): ValueInterval {
  if (!(level > 0 && level < 1)) throw new RangeError(`A level lies between 0 and 1, not at ${level}.`);
  const values = scratch ?? new Float64Array(draws);
  if (values.length !== draws) throw new RangeError(`${draws} draws don't fit into ${values.length} places.`);
  const alive = chanceAlive(buying, history);
  for (let draw = 0; draw < draws; draw++) {
    const isAlive = random() < alive;
    const purchases = isAlive ? drawPurchases(buying, history, horizonWeeks, random) : 0;
    values[draw] = purchases === 0 ? 0 : scale * drawSpend(spending, spend, purchases, random);
  }
  const mean = values.reduce((sum, value) => sum + value, 0) / draws;
  values.sort();
  const low = quantileOfSorted(values, (1 - level) / 2);
  // Where nothing at all is likely, all that may be left out lies above; the expected value still lies within.
  return low > 0
    ? { low, high: quantileOfSorted(values, (1 + level) / 2) }
    : { low: 0, high: Math.max(mean, quantileOfSorted(values, level)) };
}

/** Purchases within the horizon of a customer who still buys at its beginning. */
function drawPurchases(
  model: PurchaseModel,
  { repeats, ageWeeks }: PurchaseHistory,
  horizonWeeks: number,
  random: Random,
): number {
  const { r, alpha } = model.parameters;
  const rate = drawGamma(random, r + repeats) / (alpha + ageWeeks);
  switch (model.name) {
    case 'bg_nbd':
    case 'mbg_nbd': {
      const { a, b } = model.parameters;
      const dropOut = drawBeta(random, a, b + repeats + FIRST_PURCHASES[model.name]);
      return Math.min(drawPoisson(random, rate * horizonWeeks), drawGeometric(random, dropOut));
    }
    case 'pareto_nbd': {
      const { s, beta } = model.parameters;
      const dropOutRate = drawGamma(random, s) / (beta + ageWeeks);
      const lifeWeeks = -Math.log(1 - random()) / dropOutRate;
      return drawPoisson(random, rate * Math.min(horizonWeeks, lifeWeeks));
    }
    default:
      return drawPoisson(random, rate * horizonWeeks);
  }
}

function drawSpend(model: SpendModel, history: SpendHistory, purchases: number, random: Random): number {
  if (model.name === 'gamma_gamma') {
    const { p, q, v } = model.parameters;
    const { repeats, meanRepeatSpend } = history;
    const known = repeats === 0 ? 0 : repeats * meanRepeatSpend;
    const rate = drawGamma(random, p * repeats + q) / (v + known);
    return drawGamma(random, p * purchases) / rate;
  }
  // The own mean is uncertain as the mean of that many purchases is; each purchase then varies around it.
  const shape = 1 / Math.max(1e-6, model.variation ** 2);
  const meanShape = shape * (model.strength + history.repeats + 1);
  const mean = (expectedSpend(model, history) * drawGamma(random, meanShape)) / meanShape;
  return (mean * drawGamma(random, shape * purchases)) / shape;
}
