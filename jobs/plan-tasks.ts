import type { JobDependencies } from './dependencies.js';

/** The tasks that come due, and those whose period is over. */
export async function planTasks({ planTasks: plan, log }: JobDependencies): Promise<void> {
  const counts = await plan();
  if (counts.created + counts.lapsed > 0) log.info({ ...counts }, 'tasks planned');
}
