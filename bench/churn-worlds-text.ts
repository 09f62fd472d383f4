import { LEVELS } from '../src/domain/level.js';
import { wilsonInterval } from '../src/learning/statistics/wilson.js';
import type { JudgedWorld } from './churn-world.js';
import {
  type Counted,
  LEVELS_AND_BELOW,
  type LevelFigures,
  TOP_FACTORS,
  worldsFigures,
} from './churn-worlds-figures.js';

/** The figures of some worlds together, line by line. */
export function worldsText(title: string, worlds: readonly JudgedWorld[]): string[] {
  const { leavers, warned, medianWarningDays, causeNamed, auc, recencyAuc, levels } = worldsFigures(worlds);
  const { atLast, atFirst, sinceItShows } = causeNamed;
  return [
    title,
    `  leavers ${leavers}, warned ${countText({ named: warned, of: leavers })}, median warning ${Math.round(medianWarningDays)} days`,
    `  planted cause among the top ${TOP_FACTORS}, raising the risk: at the last warning ${countText(atLast)}, at the first ${countText(atFirst)}, at the first since it shows ${countText(sinceItShows)}`,
    `  AUC ${auc.toFixed(3)}, recency alone ${recencyAuc.toFixed(3)}`,
    ...LEVELS_AND_BELOW.map((level) => `  ${level.padEnd(6)} ${calibrationText(levels[level])}`),
    ...(worlds.length === 1 ? reportLines(worlds[0] as JudgedWorld) : []),
  ];
}

function countText({ named, of }: Counted): string {
  return `${named} of ${of} (${percent(named / of)})`;
}

function calibrationText({ customers, left, stated }: LevelFigures): string {
  if (customers === 0) return 'nobody';
  const { low, high } = wilsonInterval(left, customers);
  const agrees = stated >= low && stated <= high ? 'agrees' : 'DIFFERS';
  return `${customers} customers, stated ${percent(stated)}, left ${percent(left / customers)} (${percent(low)} to ${percent(high)}): ${agrees}`;
}

function reportLines({ report, trainingSeconds }: JudgedWorld): string[] {
  const { data, test, proposal, typicalPercent } = report;
  const { low, medium, high } = proposal.borders;
  return [
    `  trained in ${trainingSeconds.toFixed(1)} s: ${report.learner}, ${data.snapshots} snapshots, ${data.churnedCustomers} leavers of ${data.customers}, ${report.churnRate.percentPerYear} % a year; tested AUC ${test.auc.value.toFixed(3)}, recency ${test.recencyAuc.value.toFixed(3)}, ece ${test.ece.value.toFixed(4)}, ${test.verdict.verdict}`,
    `  levels by ${proposal.by} from ${low}, ${medium}, ${high} %; typical ${typicalPercent} %; a month ${LEVELS.map((level) => `${level} ${proposal.levels[level].alertsPerMonth} alerts, ${percent(proposal.levels[level].leaversCaught)} caught`).join('; ')}`,
    `  factors: ${report.topFactors
      .slice(0, 8)
      .map(({ factor, importance }) => `${factor} ${importance.toFixed(4)}`)
      .join(', ')}`,
    ...(report.leaks.length === 0
      ? []
      : [`  left out: ${report.leaks.map(({ column }) => column).join(', ')}`]),
  ];
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
