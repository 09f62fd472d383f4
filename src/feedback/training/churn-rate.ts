import type { ChurnRate } from '../../churn/model/training-report.js';
import { SECTOR_CHURN, type Sector } from '../../domain/churn-definition.js';

/** So many times the sector's rate can't be true of the same business. */
const DOUBTFUL_TIMES = 3;

/**
 * @param positiveRows snapshots whose customer left within the horizon, of `rows`.
 */
export function churnRate(
  positiveRows: number,
  rows: number,
  horizonDays: number,
  sector: Sector | null,
): ChurnRate {
  const withinHorizon = rows === 0 ? 0 : positiveRows / rows;
  // Who stays does so again and again: by horizons over a year.
  const perYear = 1 - (1 - withinHorizon) ** (365 / horizonDays);
  return rateOf(perYear, sector);
}

/**
 * The rate at which customers seem to leave by what was derived alone, before anybody has looked at it.
 *
 * @param presumed losses of the last `months`, at most; those who are still there are `activeCustomers`.
 */
export function presumedRate(
  presumed: number,
  activeCustomers: number,
  months: number,
  sector: Sector | null,
): ChurnRate {
  const customers = activeCustomers + presumed;
  const perYear = customers === 0 || months === 0 ? 0 : presumed / customers / (months / 12);
  return rateOf(perYear, sector);
}

function rateOf(perYear: number, sector: Sector | null): ChurnRate {
  return {
    percentPerYear: Math.round(1000 * perYear) / 10,
    sector,
    isDoubtful: sector !== null && 100 * perYear > DOUBTFUL_TIMES * SECTOR_CHURN[sector].high,
  };
}
