import type { ValueEvaluation, ValueEvaluationInput } from '../../learning/lifetime/evaluate-value.js';

/** The learning behind "value". Same input, same figures, but for the seconds. */
export interface ValueEngine {
  judge(input: ValueEvaluationInput): ValueEvaluation;
  close(): Promise<void>;
}

const SEED = 0;

/** Loaded when there is something to learn: it takes longer than saying what is wrong with the call. */
export async function openValueEngine(threads: number): Promise<ValueEngine> {
  const [{ openCrew }, { evaluateValue }] = await Promise.all([
    import('../../learning/crew/crew.js'),
    import('../../learning/lifetime/evaluate-value.js'),
  ]);
  const crew = openCrew({ threads });
  return {
    judge: (input) => evaluateValue(crew, input, { seed: SEED, clock: () => performance.now() / 1000 }),
    close: () => crew.close(),
  };
}
