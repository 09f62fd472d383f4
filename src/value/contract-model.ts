import { contractValue, remainingSurvival } from '../learning/lifetime/contract-value.js';
import { kaplanMeier, type SurvivalCurve } from '../learning/survival/kaplan-meier.js';
import type { ObservedTable } from './observed/observed-table.js';
import type { ContractModel } from './value-to-come.js';

/** How long customers under contract stay; plain data. */
export interface ContractCurves {
  /** Null where nobody has left yet. */
  readonly all: StayingCurve | null;
  /** Of segments of which enough have left. */
  readonly segments: readonly { readonly segment: string; readonly curve: StayingCurve }[];
}

/** Share that has stayed, from each time on. */
export interface StayingCurve {
  /** Years, ascending. */
  readonly years: readonly number[];
  readonly survival: readonly number[];
  readonly lastSeenYears: number;
}

export interface ContractTerms {
  readonly horizonMonths: number;
  readonly discountPercentPerYear: number;
  readonly level: number;
}

const QUARTER_YEARS = 0.25;
const QUARTER_WEEKS = (365.25 / 7) * QUARTER_YEARS;
/** A segment with fewer that have left is told by all customers. */
const FEWEST_LEFT = 10;
/** What is kept of a night is one document: so many points of a curve, of so many segments, the largest. */
const MOST_POINTS = 400;
const MOST_SEGMENTS = 100;
const NONE = new Float64Array(0);

/** Of all who are or were under contract, by the time from the first contract to the end of the last one. */
export function contractCurves(table: ObservedTable): ContractCurves {
  const rows: number[] = [];
  for (let row = 0; row < table.size; row++) {
    if (!Number.isNaN(table.number('contractYears', row))) rows.push(row);
  }
  const bySegment = new Map<string, number[]>();
  for (const row of rows) {
    const segment = table.segment(row);
    const members = bySegment.get(segment);
    if (members === undefined) bySegment.set(segment, [row]);
    else members.push(row);
  }
  const segments = [...bySegment]
    .sort(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1))
    .slice(0, MOST_SEGMENTS)
    .flatMap(([segment, members]) => {
      const known = curveOf(table, members);
      return known !== null && known.left >= FEWEST_LEFT ? [{ segment, curve: known.curve }] : [];
    });
  return { all: curveOf(table, rows)?.curve ?? null, segments };
}

/** Survival times margin. With nobody gone yet, all are expected to stay. */
export function contractModel({ all, segments }: ContractCurves, terms: ContractTerms): ContractModel {
  const bySegment = new Map(segments.map(({ segment, curve }) => [segment, survivalCurve(curve)]));
  const ofAll = all === null ? null : survivalCurve(all);
  const quarters = Math.max(1, Math.round(terms.horizonMonths / 12 / QUARTER_YEARS));
  return {
    predict(segment, { yearlyMinor, years }) {
      const curve = bySegment.get(segment) ?? ofAll;
      const remaining =
        curve === null
          ? new Float64Array(quarters).fill(1)
          : remainingSurvival(curve, years, QUARTER_YEARS, quarters).remaining;
      const {
        value,
        low,
        high,
        remaining: aliveChance,
      } = contractValue(remaining, {
        marginPerPeriod: yearlyMinor * QUARTER_YEARS,
        periodWeeks: QUARTER_WEEKS,
        annualDiscount: terms.discountPercentPerYear / 100,
        level: terms.level,
      });
      return { valueMinor: value, lowMinor: low, highMinor: high, aliveChance };
    },
  };
}

function curveOf(
  table: ObservedTable,
  rows: readonly number[],
): { readonly curve: StayingCurve; readonly left: number } | null {
  const years = (row: number) => table.number('contractYears', row) || 0;
  const since = (row: number) => table.number('contractedSinceMs', row);
  const known = rows.filter((row) => years(row) > 0);
  const gone = Uint8Array.from(known, (row) => Number(Number.isNaN(since(row))));
  const left = gone.reduce((sum, isGone) => sum + isGone, 0);
  if (left === 0) return null;
  const { times, survival, lastSeen } = kaplanMeier(Float64Array.from(known, years), gone);
  const kept = evenly(times.length);
  return {
    curve: {
      years: kept.map((place) => times[place] ?? 0),
      survival: kept.map((place) => survival[place] ?? 0),
      lastSeenYears: lastSeen,
    },
    left,
  };
}

/** Places of a curve, the last one among them. */
function evenly(count: number): number[] {
  if (count <= MOST_POINTS) return Array.from({ length: count }, (_, place) => place);
  return Array.from(
    { length: MOST_POINTS },
    (_, place) => Math.round(((place + 1) * count) / MOST_POINTS) - 1,
  );
}

/** Without its variance and interval, which nothing here reads. */
function survivalCurve({ years, survival, lastSeenYears }: StayingCurve): SurvivalCurve {
  return {
    times: Float64Array.from(years),
    survival: Float64Array.from(survival),
    variance: NONE,
    low: NONE,
    high: NONE,
    atRisk: NONE,
    events: NONE,
    lastSeen: lastSeenYears,
  };
}
