import { beforeAll, describe, expect, it } from 'vitest';
import { openChurnModel } from '../../../src/churn/model/churn-model.js';
import { explainedScore } from '../../../src/churn/model/explain-score.js';
import { scorerOf } from '../../../src/churn/model/open-scorer.js';
import { churnReadiness } from '../../../src/churn/readiness.js';
import type { Score } from '../../../src/domain/score.js';
import { buildHistory } from '../../../src/history/build.js';
import { type Artefact, packArtefact } from '../../../src/learning/artefact/artefact.js';
import { newTrainedModel } from '../../../src/learning/artefact/new-trained-model.js';
import type { Stores } from '../../../src/stores/stores.js';
import { CUSTOMER, email, order } from '../../history/make-events.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { contextAsOf, customer } from '../make-context.js';
import { evenly } from '../signals/evenly.js';
import { smallArtefact } from './small-model.js';

const rules = { borders: { low: 30, medium: 50, high: 70 }, hysteresisPoints: 5 };
const context = {
  ...contextAsOf('2026-06-30'),
  readiness: churnReadiness({
    activeCustomers: 300,
    filledFields: 1500,
    documentedChurns: 60,
    historyMonths: 40,
    hasContactLog: true,
  }),
};
const subject = {
  customer: customer(CUSTOMER, { segment: 'machinery' }),
  history: buildHistory(CUSTOMER, [
    ...evenly('2026-06-25', 14, 60, (date) => order(date)),
    ...evenly('2026-06-25', 9, 60, (date) => email(date)),
  ]),
};

let artefact: Artefact;
beforeAll(() => {
  artefact = smallArtefact();
});

/** A night that has scored the customer by a model, below every level. */
async function scoredNight(): Promise<{ stores: Stores; score: Score }> {
  const stores = memoryStores();
  const bytes = packArtefact(artefact);
  const about = { createdAt: context.asOf, createdBy: 'test' };
  await stores.trainedModels.save(newTrainedModel(artefact, bytes, about), bytes);
  await stores.customers.upsert([subject.customer]);
  await stores.histories.markDirty([CUSTOMER]);
  await stores.histories.saveRebuilt([{ history: subject.history, version: 1 }]);
  await stores.runs.claim({
    id: 'night',
    name: 'score-churn',
    period: '2026-06-30',
    startedAt: context.asOf,
    context,
    finishedAt: null,
    counts: {},
  });
  const active = {
    model: openChurnModel('churn.1', bytes),
    levels: { borders: { low: 90, medium: 95, high: 99 }, hysteresisPoints: 5 },
  };
  const scorer = scorerOf({ stores, rules, explain: 'reached' }, active);
  const [result] = await scorer.score([subject], context, 'night');
  if (result?.ok !== true) throw new Error('not scored');
  await stores.scores.save([result.value]);
  return { stores, score: result.value };
}

const silent = () => {
  throw new Error('the model can be used');
};

describe('the factors of a score that a night left out', () => {
  it('are made when somebody asks, and add up to the risk that was stated', async () => {
    const { stores, score } = await scoredNight();
    expect(score).toMatchObject({ basis: 'model', level: null, factors: [] });
    const asked = await explainedScore({ stores, rules, onUnusable: silent }, score);
    expect({ ...asked, factors: [] }).toEqual(score);
    expect(asked.factors.length).toBeGreaterThan(1);
    expect(asked.factors.map(({ signal }) => signal)).toContain('contact_frequency');
  });

  it('are those of the night, whatever has happened to the customer since', async () => {
    const { stores, score } = await scoredNight();
    const before = await explainedScore({ stores, rules, onUnusable: silent }, score);
    const later = evenly('2026-09-30', 2, 40, (date) => email(date));
    const events = [
      ...evenly('2026-06-25', 14, 60, (date) => order(date)),
      ...evenly('2026-06-25', 9, 60, (date) => email(date)),
      ...later,
    ];
    await stores.histories.markDirty([CUSTOMER]);
    await stores.histories.saveRebuilt([{ history: buildHistory(CUSTOMER, events), version: 2 }]);
    const after = await explainedScore({ stores, rules, onUnusable: silent }, score);
    expect(after.factors).toEqual(before.factors);
  });

  it('stay out where they can’t be made, and the reason is told', async () => {
    const { stores, score } = await scoredNight();
    const reasons: string[] = [];
    const onUnusable = (id: string, reason: string) => void reasons.push(`${id}: ${reason}`);
    const other = { ...score, modelId: 'churn.9' };
    expect(await explainedScore({ stores, rules, onUnusable }, other)).toEqual(other);
    expect(reasons).toEqual(['churn.9: The model churn.9 is not there; look at varsel models list.']);
    const ofNoRun = { ...score, runId: 'preview' };
    expect(await explainedScore({ stores, rules, onUnusable: silent }, ofNoRun)).toEqual(ofNoRun);
  });

  it('are what they were for a score by rules', async () => {
    const { stores, score } = await scoredNight();
    const byRules: Score = { ...score, basis: 'rules', modelId: null, typicalRisk: null };
    expect(await explainedScore({ stores, rules, onUnusable: silent }, byRules)).toBe(byRules);
  });
});
