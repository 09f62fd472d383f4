import { chiSquaredQuantile } from '../src/learning/statistics/chi-squared.js';
import { LEVELS_AND_BELOW, type WorldsFigures } from './churn-worlds-figures.js';

/** What is asked of warnings in worlds with planted causes. */
const LEAST_CAUSE_NAMED = 0.8;
const LEAST_WARNING_DAYS = 45;
const LEAST_AHEAD_OF_RECENCY = 0.05;
const LEVELS_DISAGREE_BY_CHANCE = 0.05;

/** Which bounds the figures of all worlds together miss; empty where they hold. */
export function missedBounds({
  medianWarningDays,
  causeNamed,
  auc,
  recencyAuc,
  levels,
}: WorldsFigures): string[] {
  const { named, of } = causeNamed.atLast;
  const told = LEVELS_AND_BELOW.filter((level) => level !== 'below' && levels[level].customers > 0);
  const differing = told.filter((level) => isBeyondChance(levels[level], told.length));
  // Not "less than": what could not be measured is missed as well.
  return [
    ...(named / of >= LEAST_CAUSE_NAMED
      ? []
      : [`a planted cause was named of ${named} of ${of} warned leavers at the last warning, not of 80 %`]),
    ...(medianWarningDays >= LEAST_WARNING_DAYS
      ? []
      : [`the median warning came ${medianWarningDays} days before, not ${LEAST_WARNING_DAYS}`]),
    ...(auc - recencyAuc >= LEAST_AHEAD_OF_RECENCY
      ? []
      : [`the AUC is ${(auc - recencyAuc).toFixed(3)} above recency alone, not ${LEAST_AHEAD_OF_RECENCY}`]),
    ...differing.map((level) => {
      const { customers, left, stated } = levels[level];
      return `of ${customers} customers at "${level}" ${left} left, stated ${(100 * stated).toFixed(1)} %`;
    }),
  ];
}

/** By the score test of a share, with Bonferroni's part of the errors for each of so many levels. */
function isBeyondChance(
  { customers, left, stated }: WorldsFigures['levels']['low'],
  levels: number,
): boolean {
  const squared = (left - customers * stated) ** 2 / (customers * stated * (1 - stated));
  return squared > chiSquaredQuantile(1 - LEVELS_DISAGREE_BY_CHANCE / levels, 1);
}
