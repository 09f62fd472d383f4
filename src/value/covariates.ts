import { type Table, table } from '../learning/table.js';

/** Segments of so many kinds get a column of their own; the rest are told apart by nothing. */
const MOST_SEGMENTS = 12;
const FEWEST_CUSTOMERS = 30;

/** Segments that a forest is told of, the largest first: what is known of customers beside their purchases. */
export function covariateSegments(segments: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const segment of segments) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  const large = [...counts].filter(([segment, count]) => segment !== '' && count >= FEWEST_CUSTOMERS);
  return large
    .sort(([a, inA], [b, inB]) => inB - inA || (a < b ? -1 : 1))
    .slice(0, MOST_SEGMENTS)
    .map(([segment]) => segment);
}

/** One column a segment, 1 for its customers and 0 for all others. */
export function covariateTable(named: readonly string[], segments: readonly string[]): Table {
  return table(
    named.map((segment, place) => ({
      kind: 'numeric',
      // Numbered: a segment's name is foreign text.
      name: `segment_${place + 1}`,
      values: Float64Array.from(segments, (own) => Number(own === segment)),
    })),
  );
}
