/** A closed deal with the chance that was seen for it beforehand, out of sample. */
export interface PastDeal {
  /** Such as "2026-Q3": when it closed. */
  readonly quarter: string;
  readonly team: string;
  /** 0 to 1. */
  readonly chance: number;
  readonly isWon: boolean;
}

/**
 * How much better or worse than their chances the deals of a quarter go together, as standard deviations in log-odds:
 * a good quarter lifts all of the company's deals, a good team's quarter the team's.
 */
export interface Dispersion {
  readonly companySd: number;
  readonly teamSd: number;
  /** Past quarters it was estimated from; with few of them a usual value counts for most. */
  readonly quarters: number;
}

/** What is usual counts as much as so many quarters of one's own. */
export const USUAL_QUARTERS = 4;
/** Standard deviation in log-odds of company and team each where nothing is known yet. */
const USUAL_SD = 0.25;

/**
 * By the method of moments. With S the wins of a team in a quarter less their expected number and V the sum of p(1 − p),
 * S² is expected to be V + (company² + team²)V², and the product of two teams' S in one quarter company² V₁V₂ (a first-order
 * expansion of a logistic model with two random effects, as in Breslow and Clayton, JASA 88, 1993). Both are then drawn
 * towards the usual, and never fall below nothing.
 */
export function estimateDispersion(past: readonly PastDeal[]): Dispersion {
  const quarters = [...bySquads(past).values()];
  let overAll = { excess: 0, weight: 0 };
  let between = { excess: 0, weight: 0 };
  for (const teams of quarters) {
    for (const { surplus, variance } of teams) {
      overAll = plus(overAll, surplus ** 2 - variance, variance ** 2);
    }
    const sum = (of: (team: Team) => number) => teams.reduce((total, team) => total + of(team), 0);
    const sameTeam = sum(({ surplus }) => surplus ** 2);
    const sameWeight = sum(({ variance }) => variance ** 2);
    between = plus(
      between,
      sum(({ surplus }) => surplus) ** 2 - sameTeam,
      sum(({ variance }) => variance) ** 2 - sameWeight,
    );
  }
  const total = ratio(overAll);
  // With a single team nobody can tell its quarters from the company's.
  const company = between.weight > 0 ? Math.min(total, ratio(between)) : total;
  const ofCompany = drawn(company, quarters.length);
  const ofTeam = drawn(between.weight > 0 ? total - company : 0, quarters.length);
  return { companySd: Math.sqrt(ofCompany), teamSd: Math.sqrt(ofTeam), quarters: quarters.length };
}

interface Team {
  surplus: number;
  variance: number;
}

function bySquads(past: readonly PastDeal[]): Map<string, Team[]> {
  const quarters = new Map<string, Map<string, Team>>();
  for (const { quarter, team, chance, isWon } of past) {
    const teams = quarters.get(quarter) ?? new Map<string, Team>();
    quarters.set(quarter, teams);
    const counted = teams.get(team) ?? { surplus: 0, variance: 0 };
    teams.set(team, counted);
    counted.surplus += Number(isWon) - chance;
    counted.variance += chance * (1 - chance);
  }
  return new Map([...quarters].map(([quarter, teams]) => [quarter, [...teams.values()]]));
}

interface Moment {
  readonly excess: number;
  readonly weight: number;
}

function plus({ excess, weight }: Moment, moreExcess: number, moreWeight: number): Moment {
  return { excess: excess + moreExcess, weight: weight + moreWeight };
}

function ratio({ excess, weight }: Moment): number {
  return weight > 0 ? Math.max(0, excess / weight) : 0;
}

function drawn(variance: number, quarters: number): number {
  return (quarters * variance + USUAL_QUARTERS * USUAL_SD ** 2) / (quarters + USUAL_QUARTERS);
}
