import type { RunName } from '../src/domain/run.js';
import type { JobDependencies } from './dependencies.js';

/** The id of a period's run, claimed for whoever works on it now; null where it was finished already. */
export async function claimPeriod(
  { stores, now }: Pick<JobDependencies, 'stores' | 'now'>,
  name: RunName,
  period: string,
): Promise<string | null> {
  const id = `${name}.${period}`;
  const { run } = await stores.runs.claim({
    id,
    name,
    period,
    startedAt: now(),
    context: null,
    finishedAt: null,
    counts: {},
  });
  return run.finishedAt === null ? id : null;
}
