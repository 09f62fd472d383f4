import { prepareText, visitNgrams } from './ngrams.js';

/** How often each bucket occurs in each text, row by row; within a row by bucket, ascending. */
export interface TermCounts {
  /** Where each row begins; one more entry than rows. */
  readonly starts: Int32Array;
  readonly buckets: Int32Array;
  readonly counts: Int32Array;
}

/** @param texts any strings. */
export function countTerms(texts: readonly string[]): TermCounts {
  const starts = new Int32Array(texts.length + 1);
  let buckets = new Int32Array(1024);
  let counts = new Int32Array(1024);
  let end = 0;
  let seen = new Int32Array(1024);
  let seenCount = 0;
  const visit = (bucket: number): void => {
    if (seenCount === seen.length) seen = enlarged(seen, seenCount + 1);
    seen[seenCount] = bucket;
    seenCount += 1;
  };
  texts.forEach((text, row) => {
    seenCount = 0;
    visitNgrams(prepareText(text), visit);
    buckets = enlarged(buckets, end + seenCount);
    counts = enlarged(counts, end + seenCount);
    // Sorting costs a little more than a table of all buckets, but a single text costs next to nothing.
    seen.subarray(0, seenCount).sort();
    for (let position = 0; position < seenCount; position++) {
      const bucket = seen[position] as number;
      if (position === 0 || bucket !== seen[position - 1]) {
        buckets[end] = bucket;
        end += 1;
      }
      counts[end - 1] = (counts[end - 1] as number) + 1;
    }
    starts[row + 1] = end;
  });
  return { starts, buckets: buckets.slice(0, end), counts: counts.slice(0, end) };
}

/** The counts of some rows (0-based), in that order. */
export function takeTexts({ starts, buckets, counts }: TermCounts, rows: Int32Array): TermCounts {
  const taken = new Int32Array(rows.length + 1);
  rows.forEach((row, position) => {
    const length = (starts[row + 1] as number) - (starts[row] as number);
    taken[position + 1] = (taken[position] as number) + length;
  });
  const end = taken[rows.length] as number;
  const takenBuckets = new Int32Array(end);
  const takenCounts = new Int32Array(end);
  rows.forEach((row, position) => {
    takenBuckets.set(buckets.subarray(starts[row], starts[row + 1]), taken[position]);
    takenCounts.set(counts.subarray(starts[row], starts[row + 1]), taken[position]);
  });
  return { starts: taken, buckets: takenBuckets, counts: takenCounts };
}

/** The same array where it is long enough, else a copy at least twice as long. */
function enlarged(values: Int32Array<ArrayBuffer>, needed: number): Int32Array<ArrayBuffer> {
  if (needed <= values.length) return values;
  const larger = new Int32Array(Math.max(needed, values.length * 2));
  larger.set(values);
  return larger;
}
