import { median } from './statistics.js';

/** A way to learn that is measured. Seconds are the library's own work, without handing rows over. */
export interface Contestant {
  readonly name: string;
  readonly threads: number;
  /** Fits on the training rows; what comes after works on the last fit. */
  fit(): Promise<number>;
  /** Scores the test rows a number of times. */
  predict(): Promise<{ readonly seconds: readonly number[]; readonly probabilities: Float64Array }>;
  /** Explains some test rows; null where it can't. */
  readonly explain: (() => Promise<number>) | null;
}

/** Seconds, one entry a round. */
export interface Measured {
  readonly contestant: Contestant;
  readonly fit: readonly number[];
  readonly predict: readonly number[];
  /** Empty where it can't. */
  readonly explain: readonly number[];
  readonly probabilities: Float64Array;
}

interface Growing extends Measured {
  readonly fit: number[];
  readonly predict: number[];
  readonly explain: number[];
  probabilities: Float64Array;
}

/** Lets all take turns, round by round, so that noise hits each alike. The first rounds warm up and don't count. */
export async function compete(
  contestants: readonly Contestant[],
  { rounds, warmUps }: { readonly rounds: number; readonly warmUps: number },
): Promise<Measured[]> {
  const measured = contestants.map(
    (contestant): Growing => ({
      contestant,
      fit: [],
      predict: [],
      explain: [],
      probabilities: new Float64Array(0),
    }),
  );
  for (let round = -warmUps; round < rounds; round++) {
    for (const result of measured) {
      const { contestant } = result;
      const fit = await contestant.fit();
      const { seconds, probabilities } = await contestant.predict();
      const explain = await contestant.explain?.();
      if (round < 0) continue;
      result.fit.push(fit);
      result.predict.push(median(seconds));
      if (explain !== undefined) result.explain.push(explain);
      result.probabilities = probabilities;
    }
  }
  return measured;
}

/** First over second in each round. */
export function ratios(first: readonly number[], second: readonly number[]): number[] {
  return first.map((seconds, round) => seconds / (second[round] as number));
}
