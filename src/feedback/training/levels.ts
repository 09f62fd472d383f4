import type { LevelReport, LevelsReport } from '../../churn/model/training-report.js';
import type { Level, LevelBorders } from '../../domain/level.js';
import { bordersOf, type Thresholds } from '../../domain/thresholds.js';
import type { LearningSet } from './learning-set.js';

/** Chances of past rows that the model had not seen, in per cent, and what came of them. */
export interface ScoredRows extends Pick<LearningSet, 'labels' | 'customers' | 'dates' | 'segments'> {
  readonly percents: Float64Array;
}

/** How much a year's dates are thinned: every so many-th date of a customer is there. */
export interface YearOfRows {
  readonly rows: ScoredRows;
  /** Dates in the year. */
  readonly months: number;
  readonly every: number;
  readonly typicalPercent: number;
}

/** Months that a level is held for, where dates are too thin to see who rises: about the horizon. */
const MONTHS_HELD = 3;

/** Under this share of the leavers at "high", it stands in the way of being warned at all. */
const LEAST_CAUGHT = 0.1;
/** Alerts at or above a level for each one at "high": a call costs less than a talk led by management. */
const ALERTS_PER_HIGH = { high: 1, medium: 3, low: 6 } as const satisfies Record<Level, number>;
/** Times the typical chance: nobody is told of customers that are hardly likelier to leave than the typical one. */
const LEAST_LIFT = { low: 2, medium: 3, high: 4.5 } as const satisfies Record<Level, number>;
const STEP_PERCENT = 0.1;

/** What levels with these borders would have meant in the past year, each customer's by those of its segment. */
export function levelsReport(
  year: YearOfRows,
  { borders, segmentBorders = [] }: Pick<Thresholds, 'borders' | 'segmentBorders'>,
  by: LevelsReport['by'],
): LevelsReport {
  const ofRows = year.rows.segments.map((segment) => bordersOf({ borders, segmentBorders }, segment));
  const reportOf = (level: Level) => levelReport(year, (row) => (ofRows[row] ?? borders)[level]);
  return {
    by,
    borders,
    ...(segmentBorders.length === 0 ? {} : { segmentBorders }),
    levels: { low: reportOf('low'), medium: reportOf('medium'), high: reportOf('high') },
  };
}

/** Whether levels reach so few leavers that others have to be proposed. */
export function reachesTooFew({ levels }: LevelsReport): boolean {
  return levels.high.leaversCaught < LEAST_CAUGHT;
}

/**
 * Borders by what the owners have the time for: the lowest ones that would not have raised more alerts in the average
 * month than that. In steps of a tenth of a per cent, some times the typical chance at least, and rising. The same for
 * all segments: what owners have the time for is not divided by segment.
 */
export function bordersByCapacity(year: YearOfRows, highAlertsPerMonth: number): LevelBorders {
  const rises = risesByPercent(year);
  const borderFor = (level: Level): number =>
    Math.max(
      LEAST_LIFT[level] * year.typicalPercent,
      lowestBorder(rises, highAlertsPerMonth * ALERTS_PER_HIGH[level]),
    );
  const low = borderFor('low');
  const medium = Math.max(borderFor('medium'), low + 5 * STEP_PERCENT);
  const high = Math.max(borderFor('high'), medium + 5 * STEP_PERCENT);
  return { low: roundUp(low), medium: roundUp(medium), high: roundUp(high) };
}

/** A level is left a fifth of the lowest border below its own, at most five points: cards don't flap, yet do end. */
export function hysteresisFor(
  { borders, segmentBorders = [] }: Pick<Thresholds, 'borders' | 'segmentBorders'>,
  configuredPoints: number,
): number {
  const lowest = Math.min(borders.low, ...segmentBorders.map((own) => own.borders.low));
  return Math.min(configuredPoints, Math.round(2 * lowest) / 10);
}

/** The border that a row's customer has to reach. */
type BorderOf = (row: number) => number;

function levelReport(year: YearOfRows, borderOf: BorderOf): LevelReport {
  const { rows, months, every, typicalPercent } = year;
  const { percents, labels, customers } = rows;
  let standing = 0;
  let sum = 0;
  const leavers = new Set<number>();
  const caught = new Set<number>();
  for (let row = 0; row < percents.length; row++) {
    const percent = percents[row] as number;
    const customer = customers[row] as number;
    if (labels[row] === 1) leavers.add(customer);
    if (percent < borderOf(row)) continue;
    standing += 1;
    sum += percent;
    if (labels[row] === 1) caught.add(customer);
  }
  return {
    customersPerMonth: tenths((standing * every) / months),
    alertsPerMonth: tenths(risesByPercent(year).perMonth(borderOf)),
    leaversCaught: leavers.size === 0 ? 0 : caught.size / leavers.size,
    lift: standing === 0 ? 0 : tenths(sum / standing / typicalPercent),
  };
}

interface Rises {
  /** Alerts in the average month with these borders. */
  readonly perMonth: (borderOf: BorderOf) => number;
  /** Chances that occur, descending. */
  readonly percents: Float64Array;
}

/** A row raises an alert when its chance reaches a border that the customer's chance at the date before did not. */
function risesByPercent({ rows, months, every }: YearOfRows): Rises {
  const { percents, customers, dates } = rows;
  const before = previousPercents(percents, customers, dates);
  return {
    percents: percents.toSorted().reverse(),
    perMonth(borderOf) {
      let alerts = 0;
      for (let row = 0; row < percents.length; row++) {
        const border = borderOf(row);
        if ((percents[row] as number) < border) continue;
        if (every > 1) alerts += every / MONTHS_HELD;
        else if (!((before[row] as number) >= border)) alerts += 1;
      }
      return alerts / months;
    },
  };
}

/** The customer's chance at the date before; NaN where it had none. */
function previousPercents(percents: Float64Array, customers: Int32Array, dates: Int32Array): Float64Array {
  const at = new Map<string, number>();
  for (const [row, customer] of customers.entries()) at.set(`${customer} ${dates[row]}`, row);
  return percents.map((_, row) => {
    const place = at.get(`${customers[row]} ${(dates[row] as number) - 1}`);
    return place === undefined ? Number.NaN : (percents[place] as number);
  });
}

/** The lowest border, going down from the highest chance, that keeps within the alerts. */
function lowestBorder({ percents, perMonth }: Rises, alertsPerMonth: number): number {
  const highest = percents[0] ?? 100;
  let border = roundUp(highest);
  // The chances that occur, thinned: a few hundred borders tell enough.
  const step = Math.max(1, Math.floor(percents.length / 400));
  for (let place = 0; place < percents.length; place += place < 100 ? 1 : step) {
    const candidate = roundUp(percents[place] as number);
    if (perMonth(() => candidate) > alertsPerMonth) break;
    border = candidate;
  }
  return border;
}

function roundUp(percent: number): number {
  return Math.ceil(percent / STEP_PERCENT - 1e-9) / (1 / STEP_PERCENT);
}

function tenths(value: number): number {
  return Math.round(10 * value) / 10;
}
