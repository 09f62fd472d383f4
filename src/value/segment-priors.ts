import { segmentPriors } from '../learning/lifetime/segment-prior.js';
import type { ObservedTable } from './observed/observed-table.js';
import type { SegmentPrior } from './value-to-come.js';

/** What newcomers of each segment are worth, in minor units; plain data. */
export interface SegmentPriors {
  readonly segments: readonly ({ readonly segment: string } & Prior)[];
  /** Of a segment that is new itself; null without anybody who bought. */
  readonly others: Prior | null;
}

interface Prior {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** A segment with fewer has nothing to tell of its own. */
const FEWEST_CUSTOMERS = 5;
/** Each further segment is another pass over all customers: of a column with a word for each there would be no end. */
const MOST_SEGMENTS = 100;

/** @param expected by row, in minor units; NaN for who never bought. Null without a model of purchases. */
export function priorsOf(table: ObservedTable, expected: Float64Array | null, level: number): SegmentPriors {
  const rows = Int32Array.from(expected?.keys() ?? []).filter(
    (row) => table.number('isActive', row) === 1 && !Number.isNaN(expected?.[row] ?? Number.NaN),
  );
  if (expected === null || rows.length === 0) return { segments: [], others: null };
  const names = largestSegments(rows, table);
  const placeOf = new Map(names.map((name, place) => [name, place]));
  const unknown = names.length;
  const priors = segmentPriors(
    Float64Array.from(rows, (row) => expected[row] ?? 0),
    Int32Array.from(rows, (row) => placeOf.get(table.segment(row)) ?? unknown),
    unknown + 1,
    level,
  );
  const plain = priors.map(({ mean, low, high }) => ({ mean, low, high }));
  return {
    segments: names.flatMap((segment, place) => {
      const prior = plain[place];
      return prior === undefined ? [] : [{ segment, ...prior }];
    }),
    others: plain[unknown] ?? null,
  };
}

function largestSegments(rows: Int32Array, table: Pick<ObservedTable, 'segment'>): string[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const segment = table.segment(row);
    counts.set(segment, (counts.get(segment) ?? 0) + 1);
  }
  const large = [...counts].filter(([, count]) => count >= FEWEST_CUSTOMERS);
  large.sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
  return large
    .slice(0, MOST_SEGMENTS)
    .map(([segment]) => segment)
    .sort();
}

/** What a newcomer of a segment is worth, by what its customers are expected to bring. */
export function priorModel({ segments, others }: SegmentPriors): SegmentPrior {
  const bySegment = new Map(segments.map((prior) => [prior.segment, prior]));
  return {
    predict(segment) {
      const prior = bySegment.get(segment) ?? others;
      return prior === null ? null : { valueMinor: prior.mean, lowMinor: prior.low, highMinor: prior.high };
    },
  };
}
