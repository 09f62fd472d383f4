import { LEVELS, type Level } from '../src/domain/level.js';
import { DAY_MS } from '../src/domain/time.js';
import { rocAuc } from '../src/learning/metrics/roc-auc.js';
import { wilsonInterval } from '../src/learning/statistics/wilson.js';
import { causeFactors } from '../src/sample/worlds/world-cause.js';
import type { WorldTruth } from '../src/sample/worlds/world-company.js';
import type { JudgedRow, JudgedWorld } from './churn-world.js';

const TOP_FACTORS = 3;
/** Windows that don't overlap, so that a customer stands in each once. */
const MONTHS_APART = 3;

/** The figures of some worlds together, line by line. */
export function worldsText(title: string, worlds: readonly JudgedWorld[]): string[] {
  const leavers = worlds.flatMap(leaversOf);
  const warned = leavers.filter(({ warnings }) => warnings.length > 0);
  const days = warned.map(({ leavesOnMs, warnings }) => (leavesOnMs - (warnings[0]?.atMs ?? 0)) / DAY_MS);
  const named = warned.filter(({ causes }) => causes.length > 0);
  const share = (part: number, whole: number) => `${part} of ${whole} (${percent(part / whole)})`;
  const rows = worlds.flatMap((world) => spaced(world));
  return [
    title,
    `  leavers ${leavers.length}, warned ${share(warned.length, leavers.length)}, median warning ${Math.round(median(days))} days`,
    `  planted cause among the top ${TOP_FACTORS}, raising the risk: at the last warning ${share(named.filter((each) => namesCause(each, 'last')).length, named.length)}, at the first ${share(named.filter((each) => namesCause(each, 'first')).length, named.length)}`,
    `  AUC ${meanAuc(worlds, ({ chance }) => chance)}, recency alone ${meanAuc(worlds, ({ recencyDays }) => recencyDays)}`,
    ...LEVELS.map((level) => `  ${levelText(level, rows)}`),
    `  below  ${calibrationText(rows.filter((row) => row.level === null))}`,
    ...(worlds.length === 1 ? reportLines(worlds[0] as JudgedWorld) : []),
  ];
}

interface Leaver {
  readonly leavesOnMs: number;
  readonly causes: WorldTruth['causes'];
  /** Dates before it left on which it stood at a level, ascending. */
  readonly warnings: readonly JudgedRow[];
}

function leaversOf({ truth, rows, fromMs, untilMs }: JudgedWorld): Leaver[] {
  const byCustomer = new Map<string, JudgedRow[]>();
  for (const row of rows) byCustomer.set(row.customerId, [...(byCustomer.get(row.customerId) ?? []), row]);
  return [...truth.values()].flatMap(({ customerId, causes, leavesOn }): Leaver[] => {
    const leavesOnMs = leavesOn?.getTime() ?? Number.NaN;
    if (!(leavesOnMs > fromMs && leavesOnMs <= untilMs)) return [];
    const warnings = (byCustomer.get(customerId) ?? []).filter(
      ({ level, isGoneUnnoticed }) => level !== null && !isGoneUnnoticed,
    );
    const shown = causes.filter(({ showsFrom, ended }) => ended === null && showsFrom.getTime() < leavesOnMs);
    return [{ leavesOnMs, causes: shown, warnings }];
  });
}

function namesCause({ causes, warnings }: Leaver, which: 'first' | 'last'): boolean {
  const row = which === 'first' ? warnings[0] : warnings.at(-1);
  const top = (row?.factors ?? []).slice(0, TOP_FACTORS).filter(({ points }) => points > 0);
  return causes.some(({ cause }) => top.some(({ signal }) => causeFactors[cause].includes(signal)));
}

/** Every third month's rows of customers that are there. */
function spaced({ rows: all }: JudgedWorld): JudgedRow[] {
  const rows = all.filter(({ isGoneUnnoticed }) => !isGoneUnnoticed);
  const dates = [...new Set(rows.map(({ atMs }) => atMs))].sort((a, b) => a - b);
  const kept = new Set(dates.filter((_, index) => index % MONTHS_APART === 0));
  return rows.filter(({ atMs }) => kept.has(atMs));
}

function levelText(level: Level, rows: readonly JudgedRow[]): string {
  return `${level.padEnd(6)} ${calibrationText(rows.filter((row) => row.level === level))}`;
}

function calibrationText(rows: readonly JudgedRow[]): string {
  const left = rows.filter(({ leaves }) => leaves).length;
  const stated = rows.reduce((sum, { chance }) => sum + chance, 0) / rows.length;
  const { low, high } = wilsonInterval(left, rows.length);
  const agrees = stated >= low && stated <= high ? 'agrees' : 'DIFFERS';
  return `${rows.length} customers, stated ${percent(stated)}, left ${percent(left / rows.length)} (${percent(low)} to ${percent(high)}): ${agrees}`;
}

/** The mean of the worlds' own, over non-overlapping windows. */
function meanAuc(worlds: readonly JudgedWorld[], scoreOf: (row: JudgedRow) => number): string {
  const aucs = worlds.map((world) => {
    const rows = spaced(world);
    return rocAuc(
      Float64Array.from(rows, scoreOf),
      Float64Array.from(rows, ({ leaves }) => Number(leaves)),
    );
  });
  return (aucs.reduce((sum, auc) => sum + auc, 0) / aucs.length).toFixed(3);
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

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
