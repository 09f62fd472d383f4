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
  return {
    percentPerYear: Math.round(1000 * perYear) / 10,
    sector,
    isDoubtful: sector !== null && 100 * perYear > DOUBTFUL_TIMES * SECTOR_CHURN[sector].high,
  };
}
