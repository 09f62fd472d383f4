import type { Stores } from '../../src/stores/stores.js';

/** Customers were first checked on a day. */
export async function firstRunOn({ runs }: Pick<Stores, 'runs'>, period: string): Promise<void> {
  const id = `score-churn.${period}`;
  const startedAt = new Date(`${period}T03:00:00Z`);
  await runs.claim({
    id,
    name: 'score-churn',
    period,
    startedAt,
    context: null,
    finishedAt: null,
    counts: {},
  });
  await runs.finish(id, startedAt, {});
}
