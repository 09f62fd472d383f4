import type { Random } from '../../domain/random.js';
import { quantileOfSorted } from '../../learning/statistics/quantile.js';
import { type Dispersion, USUAL_QUARTERS } from './dispersion.js';

/** A deal that may be won: `chance` is of being won within the time that is forecast. */
export interface Stake {
  readonly amountMinor: number;
  /** 0 to 1. */
  readonly chance: number;
  readonly team: string;
}

export interface ForecastInterval {
  readonly lowMinor: number;
  readonly highMinor: number;
}

export interface IntervalOptions {
  readonly random: Random;
  /** Share of cases that the interval is to hold, 0 to 1; default .9. */
  readonly coverage?: number;
  /** Final amounts of past deals over what was expected of them; none: amounts stay as they are. */
  readonly amountRatios?: readonly number[];
}

/**
 * What the won value of some deals lies between. The deals of a quarter and team are not independent: each simulated
 * quarter draws one shift in log-odds for the company and one for each team (`Dispersion`), then each deal on its own.
 * The chances stay right on average, because log-odds are stretched by what a shift would take from them. How sure the
 * dispersion itself is, is drawn too: its variance over a chi-squared of as many quarters as it stands on.
 */
export function forecastInterval(
  stakes: readonly Stake[],
  dispersion: Dispersion,
  { random, coverage = 0.9, amountRatios = [] }: IntervalOptions,
): ForecastInterval {
  const certain = stakes.filter(({ chance }) => chance >= 1);
  const open = stakes.filter(({ chance, amountMinor }) => chance > 0 && chance < 1 && amountMinor > 0);
  const base = certain.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  if (open.length === 0) return { lowMinor: base, highMinor: base };
  const teams = [...new Set(open.map(({ team }) => team))];
  const teamOf = Int32Array.from(open, ({ team }) => teams.indexOf(team));
  const logits = Float64Array.from(open, ({ chance }) => Math.log(chance / (1 - chance)));
  const amounts = Float64Array.from(open, ({ amountMinor }) => amountMinor);
  const draws = Math.max(FEWEST_DRAWS, Math.min(MOST_DRAWS, Math.round(WORK / open.length)));
  const shifts = new Float64Array(teams.length);
  const totals = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    const doubt = Math.sqrt(1 / chiSquaredOverDegrees(dispersion.quarters + USUAL_QUARTERS, random));
    const companySd = dispersion.companySd * doubt;
    const teamSd = dispersion.teamSd * doubt;
    const stretch = Math.sqrt(1 + LOGISTIC_SHRINKAGE * (companySd ** 2 + teamSd ** 2));
    const company = companySd * normal(random);
    for (let team = 0; team < shifts.length; team++) shifts[team] = company + teamSd * normal(random);
    let total = base;
    for (let deal = 0; deal < amounts.length; deal++) {
      const logit = (logits[deal] as number) * stretch + (shifts[teamOf[deal] as number] as number);
      if (random() < 1 / (1 + Math.exp(-logit))) {
        total += (amounts[deal] as number) * ratioDrawn(amountRatios, random);
      }
    }
    totals[draw] = total;
  }
  totals.sort();
  const outside = (1 - coverage) / 2;
  return {
    lowMinor: Math.round(quantileOfSorted(totals, outside)),
    highMinor: Math.round(quantileOfSorted(totals, 1 - outside)),
  };
}

const FEWEST_DRAWS = 400;
const MOST_DRAWS = 2000;
/** Deals times draws, so that ten thousand deals take no longer than a thousand. */
const WORK = 2_000_000;
/** (16√3 / 15π)²: how a normal shift flattens a logistic curve; Zeger, Liang and Albert, Biometrics 44 (1988). */
const LOGISTIC_SHRINKAGE = ((16 * Math.sqrt(3)) / (15 * Math.PI)) ** 2;

function ratioDrawn(ratios: readonly number[], random: Random): number {
  return ratios.length === 0 ? 1 : (ratios[Math.floor(random() * ratios.length)] as number);
}

/** A chi-squared variable over its degrees of freedom: mean 1. */
function chiSquaredOverDegrees(degrees: number, random: Random): number {
  let sum = 0;
  for (let nth = 0; nth < degrees; nth++) sum += normal(random) ** 2;
  return Math.max(sum / degrees, 1e-3);
}

/** Box and Muller (1958). */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
