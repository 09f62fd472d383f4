import type { ChurnSubject } from '../src/churn/subjects.js';
import type { JobDependencies } from './dependencies.js';
import type { JobPayload } from './names.js';

const BATCH = 1000;

/** Scores the customers of some partitions for one run. Doing it again writes the same rows. */
export async function scoreCustomers(
  { stores, openScorer, onStep, log }: JobDependencies,
  { runId, partitions }: JobPayload<'score-customers'>,
): Promise<number> {
  const run = await stores.runs.find(runId);
  if (run?.context === null || run?.context === undefined) {
    throw new Error(`run ${runId} has no context: start-scoring has to come first`);
  }
  const { context } = run;
  const scorer = await openScorer();
  await onStep('partition claimed');
  let count = 0;
  for await (const histories of stores.histories.byPartition(partitions, BATCH)) {
    const customers = await stores.customers.findMany(histories.map((history) => history.customerId));
    await onStep('histories read');
    const customerById = new Map(customers.map((customer) => [customer.id, customer]));
    const subjects = histories.flatMap((history): ChurnSubject[] => {
      const customer = customerById.get(history.customerId);
      // Parked: events came before their customer did. Merged: they count for another one.
      if (customer === undefined || customer.mergedIntoId !== null) return [];
      return [{ customer, history }];
    });
    const results = await scorer.score(subjects, context, runId);
    const scores = results.flatMap((result) => (result.ok ? [result.value] : []));
    await stores.scores.save(scores);
    await onStep('scores written');
    count += scores.length;
  }
  const modelId = scorer.active?.model.id ?? null;
  log.info({ runId, partitions: partitions.length, scored: count, modelId }, 'partitions scored');
  const shadow = scorer.shadow();
  if (shadow !== null) log.info({ runId, ...shadow }, 'a model in shadow scored beside');
  return count;
}
