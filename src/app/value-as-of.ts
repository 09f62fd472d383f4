import { activeChurnModel, scorerOf } from '../churn/model/open-scorer.js';
import { churnSubjects } from '../churn/subjects.js';
import { configuredThresholds } from '../config/level-thresholds.js';
import type { CustomerValue } from '../domain/customer-value.js';
import type { Score } from '../domain/score.js';
import { utcDate } from '../domain/time.js';
import type { ValueRun } from '../domain/value-run.js';
import { openCrew } from '../learning/crew/crew.js';
import { fitValueModels } from '../value/fit-value-models.js';
import { groupCustomers } from '../value/groups/group-customers.js';
import { storesAsOf } from '../value/walk/stores-as-of.js';
import { valueCustomers } from '../value/walk/value-customers.js';
import { contextAsOf } from './histories.js';
import type { Parts } from './parts.js';
import { valueSettings } from './value.js';

/** What a night at a past moment would have said. */
export interface ValuesAsOf {
  readonly run: ValueRun;
  readonly values: readonly CustomerValue[];
}

const BATCH = 1000;

/** Values all customers as of a moment, from what was known then alone. Writes nothing. */
export async function valuesAsOf(parts: Parts, asOf: Date): Promise<ValuesAsOf> {
  const { stores, config, now } = parts;
  const values: CustomerValue[] = [];
  const past = storesAsOf(stores, asOf, {
    churnScores: await churnScoresAsOf(parts, asOf),
    onValues: (batch) => {
      for (const value of batch) values.push(value);
    },
  });
  const crew = openCrew({ threads: 1 });
  try {
    const run = await valueCustomers(
      {
        stores: past,
        settings: valueSettings(config),
        fitModels: fitValueModels({ crew, clock: () => now().getTime() / 1000 }),
        groupRows: async (night) => groupCustomers(night, (await past.valueRuns.newest())?.groups ?? []),
      },
      asOf,
      `value-as-of.${utcDate(asOf)}`,
    );
    return { run, values };
  } finally {
    await crew.close();
  }
}

/** By the model that counts if it did then already, else by rules: a model knows what came after its own training. */
async function churnScoresAsOf(parts: Parts, asOf: Date): Promise<Map<string, Score>> {
  const { stores, config, logger } = parts;
  const onUnusable = (modelId: string, reason: string) =>
    logger.error({ modelId, reason }, 'the model can’t be used and rules score: train again, or roll back');
  const [active, trained, levels] = await Promise.all([
    activeChurnModel({ stores, onUnusable }),
    stores.trainedModels.active('churn'),
    stores.acceptedThresholds.find('churn'),
  ]);
  const since = [trained?.createdAt, levels?.acceptedAt];
  const isOfThen = since.every((at) => at !== undefined && at <= asOf);
  const scorer = scorerOf(
    { stores, rules: configuredThresholds(config.churn), explain: 'reached' },
    isOfThen ? active : null,
  );
  const context = await contextAsOf(parts, asOf, false);
  const scores = new Map<string, Score>();
  for await (const subjects of churnSubjects(stores, { batchSize: BATCH })) {
    const scored = await scorer.score(subjects, context, 'value-as-of');
    for (const [place, { customer }] of subjects.entries()) {
      const result = scored[place];
      if (result?.ok === true) scores.set(customer.id, result.value);
    }
  }
  return scores;
}
