import { LEVELS, type Level } from '../src/domain/level.js';
import { DAY_MS } from '../src/domain/time.js';
import { rocAuc } from '../src/learning/metrics/roc-auc.js';
import { causeFactors } from '../src/sample/worlds/world-cause.js';
import type { WorldTruth } from '../src/sample/worlds/world-company.js';
import type { JudgedRow, JudgedWorld } from './churn-world.js';

/** Among so many factors a cause has to be. */
export const TOP_FACTORS = 3;
/** Windows that don't overlap, so that a customer stands in each once. */
const MONTHS_APART = 3;

/** How early and how truly the leavers of some worlds were warned of. */
export interface WorldsFigures {
  readonly leavers: number;
  readonly warned: number;
  /** From the first warning to the leaving. */
  readonly medianWarningDays: number;
  /** Of the warned leavers with a planted cause under way: told among the top factors, raising the risk. */
  readonly causeNamed: {
    readonly atLast: Counted;
    readonly atFirst: Counted;
    /** At the first warning since the cause shows; before, nobody can tell it. */
    readonly sinceItShows: Counted;
  };
  /** Means of the worlds' own. */
  readonly auc: number;
  readonly recencyAuc: number;
  readonly levels: Readonly<Record<Level | 'below', LevelFigures>>;
}

export interface Counted {
  readonly named: number;
  readonly of: number;
}

/** Of customers that are there. */
export interface LevelFigures {
  readonly customers: number;
  readonly left: number;
  /** Mean chance, 0 to 1; NaN without customers. */
  readonly stated: number;
}

export function worldsFigures(worlds: readonly JudgedWorld[]): WorldsFigures {
  const leavers = worlds.flatMap(leaversOf);
  const warned = leavers.filter(({ warnings }) => warnings.length > 0);
  const days = warned.map(({ leavesOnMs, warnings }) => (leavesOnMs - (warnings[0]?.atMs ?? 0)) / DAY_MS);
  const rows = worlds.flatMap(spaced);
  const levelFigures = (level: Level | null) => figuresOf(rows.filter((row) => row.level === level));
  return {
    leavers: leavers.length,
    warned: warned.length,
    medianWarningDays: median(days),
    causeNamed: {
      atLast: causeNamed(warned, ({ warnings }) => warnings.at(-1)),
      atFirst: causeNamed(warned, ({ warnings }) => warnings[0]),
      sinceItShows: causeNamed(warned, ({ warnings, causes }) => {
        const showsMs = Math.min(...causes.map(({ showsFrom }) => showsFrom.getTime()));
        return warnings.find(({ atMs }) => atMs >= showsMs);
      }),
    },
    auc: meanAuc(worlds, ({ chance }) => chance),
    recencyAuc: meanAuc(worlds, ({ recencyDays }) => recencyDays),
    levels: {
      below: levelFigures(null),
      low: levelFigures('low'),
      medium: levelFigures('medium'),
      high: levelFigures('high'),
    },
  };
}

/** In the order in which they are told. */
export const LEVELS_AND_BELOW = [...LEVELS, 'below'] as const;

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

/** Leavers without a cause, or without such a warning, don't count. */
function causeNamed(
  warned: readonly Leaver[],
  warningOf: (leaver: Leaver) => JudgedRow | undefined,
): Counted {
  const judged = warned.flatMap((leaver) => {
    const warning = leaver.causes.length === 0 ? undefined : warningOf(leaver);
    return warning === undefined ? [] : [isNamed(leaver, warning)];
  });
  return { named: judged.filter(Boolean).length, of: judged.length };
}

function isNamed({ causes }: Leaver, { factors }: JudgedRow): boolean {
  const top = factors.slice(0, TOP_FACTORS).filter(({ points }) => points > 0);
  return causes.some(({ cause }) => top.some(({ signal }) => causeFactors[cause].includes(signal)));
}

/** Every third month's rows of customers that are there. */
function spaced({ rows: all }: JudgedWorld): JudgedRow[] {
  const rows = all.filter(({ isGoneUnnoticed }) => !isGoneUnnoticed);
  const dates = [...new Set(rows.map(({ atMs }) => atMs))].sort((a, b) => a - b);
  const kept = new Set(dates.filter((_, index) => index % MONTHS_APART === 0));
  return rows.filter(({ atMs }) => kept.has(atMs));
}

function figuresOf(rows: readonly JudgedRow[]): LevelFigures {
  return {
    customers: rows.length,
    left: rows.filter(({ leaves }) => leaves).length,
    stated: rows.reduce((sum, { chance }) => sum + chance, 0) / rows.length,
  };
}

/** The mean of the worlds' own, over non-overlapping windows. */
function meanAuc(worlds: readonly JudgedWorld[], scoreOf: (row: JudgedRow) => number): number {
  const aucs = worlds.map((world) => {
    const rows = spaced(world);
    return rocAuc(
      Float64Array.from(rows, scoreOf),
      Float64Array.from(rows, ({ leaves }) => Number(leaves)),
    );
  });
  return aucs.reduce((sum, auc) => sum + auc, 0) / aucs.length;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
