import type { Run } from '../domain/run.js';
import type { Stores } from '../stores/stores.js';

/** Of these customers, those that the last check kept in a control group: they appear in no digest. */
export async function controlAmong(
  customerIds: readonly string[],
  lastRun: Run | null,
  { decisions }: Pick<Stores, 'decisions'>,
): Promise<Set<string>> {
  if (lastRun === null || customerIds.length === 0) return new Set();
  const decided = await decisions.ofSubjects(lastRun.id, customerIds);
  return new Set(decided.filter(({ arm }) => arm === 'control').map(({ subjectId }) => subjectId));
}
