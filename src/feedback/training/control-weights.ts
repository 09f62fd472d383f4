import { utcDate } from '../../domain/time.js';
import type { Stores } from '../../stores/stores.js';

/** How much a snapshot counts: 1 over the chance of the control group for those in it, 1 for all others. */
export interface ControlWeights {
  readonly of: (customerId: string, date: number) => number;
  readonly isAny: boolean;
}

/**
 * From the decision rows of the run on each date. Where the latest run has no control group, none is looked for: it is
 * off until an administrator turns it on.
 */
export async function controlWeights(
  { decisions, runs }: Pick<Stores, 'decisions' | 'runs'>,
  dates: readonly Date[],
): Promise<ControlWeights> {
  const weights = new Map<string, number>();
  const takeFrom = async (runId: string, date: number): Promise<void> => {
    for await (const batch of decisions.ofRun(runId)) {
      for (const { subjectId, arm, assignmentChance } of batch) {
        if (arm === 'control' && assignmentChance > 0)
          weights.set(key(subjectId, date), 1 / assignmentChance);
      }
    }
  };
  const last = await runs.lastFinished('score-churn');
  if (last !== null) await takeFrom(last.id, dates.length);
  const isAny = weights.size > 0;
  if (isAny) {
    for (const [index, date] of dates.entries()) await takeFrom(`score-churn.${utcDate(date)}`, index);
  }
  return { of: (customerId, date) => weights.get(key(customerId, date)) ?? 1, isAny };
}

function key(customerId: string, date: number): string {
  return `${date} ${customerId}`;
}
