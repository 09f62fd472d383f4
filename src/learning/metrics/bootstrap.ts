import { randomStream } from '../../domain/random.js';

/**
 * Draws one resample with replacement: how often each row was drawn. `strata` are the rows drawn among themselves. The
 * array is reused by the next draw.
 */
export type Resampler = (strata: readonly Int32Array[]) => Float64Array;

/** Every row for itself: as many rows of each stratum as it has. */
export function rowResampler(rowCount: number, seed: number, purpose: string): Resampler {
  const random = randomStream(seed, `bootstrap/${purpose}`);
  const counts = new Float64Array(rowCount);
  return (strata) => {
    counts.fill(0);
    for (const rows of strata) {
      const size = rows.length;
      for (let draw = 0; draw < size; draw++) {
        const row = rows[Math.floor(random() * size)] as number;
        counts[row] = (counts[row] as number) + 1;
      }
    }
    return counts;
  };
}

/** All rows of a group together, over all strata: as many groups as there are. Field and Welsh (2007). */
export function groupResampler(groups: Int32Array, seed: number, purpose: string): Resampler {
  const random = randomStream(seed, `bootstrap/${purpose}`);
  const numberOf = new Map<number, number>();
  const groupOfRow = groups.map((group) => {
    const known = numberOf.get(group) ?? numberOf.size;
    numberOf.set(group, known);
    return known;
  });
  const drawn = new Float64Array(numberOf.size);
  const counts = new Float64Array(groups.length);
  return () => {
    drawn.fill(0);
    for (let draw = 0; draw < drawn.length; draw++) {
      const group = Math.floor(random() * drawn.length);
      drawn[group] = (drawn[group] as number) + 1;
    }
    for (let row = 0; row < counts.length; row++) counts[row] = drawn[groupOfRow[row] as number] as number;
    return counts;
  };
}
