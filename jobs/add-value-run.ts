import type { Run } from '../src/domain/run.js';
import type { JobQueue } from './queue.js';

/** Has a run's customers valued; nothing where it was never begun. */
export async function addValueRun(queue: JobQueue, { period, context }: Run): Promise<void> {
  if (context !== null) await queue.add('value-customers', { period, asOf: context.asOf.toISOString() });
}
