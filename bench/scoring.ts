import { churnContext } from '../src/churn/context.js';
import { scoreChurn } from '../src/churn/score.js';
import { churnSubjects } from '../src/churn/subjects.js';
import { DEFAULT_BORDERS, DEFAULT_HYSTERESIS_POINTS } from '../src/domain/level.js';
import type { Score } from '../src/domain/score.js';
import { countLost } from '../src/stores/count-lost.js';
import type { Stores } from '../src/stores/stores.js';

const BATCH = 1_000;

/** Scores every customer that is there, from histories in the database to scores in the database. */
export async function benchScoring(stores: Stores, asOf: Date, print: (line: string) => void): Promise<void> {
  const start = performance.now();
  const context = await churnContext({
    asOf,
    subjects: churnSubjects(stores, { batchSize: BATCH }),
    outcomes: { countLost: (from, to) => countLost(stores, from, to) },
    isFirstRun: false,
  });
  const contextMs = performance.now() - start;
  let computeMs = 0;
  let writeMs = 0;
  let count = 0;
  for await (const subjects of churnSubjects(stores, { batchSize: BATCH })) {
    const computeStart = performance.now();
    const scores = subjects.flatMap(({ customer, history }): Score[] => {
      const scored = scoreChurn({
        customer,
        history,
        context,
        previousLevel: null,
        runId: 'bench',
        borders: DEFAULT_BORDERS,
        hysteresisPoints: DEFAULT_HYSTERESIS_POINTS,
      });
      return scored.ok ? [scored.value] : [];
    });
    const writeStart = performance.now();
    computeMs += writeStart - computeStart;
    await stores.scores.save(scores);
    writeMs += performance.now() - writeStart;
    count += scores.length;
  }
  const totalMs = performance.now() - start;
  const share = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
  print(
    `  ${count} customers scored in ${share(totalMs)} (context ${share(contextMs)}, computing ${share(computeMs)}, writing ${share(writeMs)}, reading the rest)`,
  );
}
