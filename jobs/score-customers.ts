import type { Score } from '../src/domain/score.js';
import type { JobDependencies } from './dependencies.js';
import type { JobPayload } from './names.js';

const BATCH = 1000;

/** Scores the customers of some partitions for one run. Doing it again writes the same rows. */
export async function scoreCustomers(
  { stores, scoreChurn, onStep, log }: JobDependencies,
  { runId, partitions }: JobPayload<'score-customers'>,
): Promise<number> {
  const run = await stores.runs.find(runId);
  if (run?.context === null || run?.context === undefined) {
    throw new Error(`run ${runId} has no context: start-scoring has to come first`);
  }
  const { context } = run;
  await onStep('partition claimed');
  let count = 0;
  for await (const histories of stores.histories.byPartition(partitions, BATCH)) {
    const ids = histories.map((history) => history.customerId);
    const [customers, previous, lost] = await Promise.all([
      stores.customers.findMany(ids),
      stores.scores.findMany('churn', ids),
      stores.outcomes.lastLost(ids, context.asOf),
    ]);
    await onStep('histories read');
    const customerById = new Map(customers.map((customer) => [customer.id, customer]));
    const levelById = new Map(previous.map((score) => [score.subjectId, score.level]));
    const scores = histories.flatMap((history): Score[] => {
      const customer = customerById.get(history.customerId);
      // Parked: events came before their customer did.
      if (customer === undefined) return [];
      const previousLevel = levelById.get(customer.id) ?? null;
      const lostAt = lost.get(customer.id) ?? null;
      const score = scoreChurn(customer, history, context, previousLevel, lostAt, runId);
      return score === null ? [] : [score];
    });
    await stores.scores.save(scores);
    await onStep('scores written');
    count += scores.length;
  }
  log.info({ runId, partitions: partitions.length, scored: count }, 'partitions scored');
  return count;
}
