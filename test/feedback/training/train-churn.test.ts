import { beforeAll, describe, expect, it } from 'vitest';
import { openChurnModel } from '../../../src/churn/model/churn-model.js';
import { activeChurnModel, openScorer } from '../../../src/churn/model/open-scorer.js';
import { DAY_MS } from '../../../src/domain/time.js';
import { acceptChurnModel } from '../../../src/feedback/accept-model.js';
import { labelCounter } from '../../../src/feedback/training/label-counts.js';
import type { ChurnTraining } from '../../../src/feedback/training/train-churn.js';
import { someOutcome } from '../../churn/model/some-outcome.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { someAlert } from '../../support/alerts.js';
import { someObjection } from '../../support/objection.js';
import { contextOf, type SmallCompany, smallCompany, TRAINED_AT, trainOn } from './small-company.js';

type Trained = Extract<ChurnTraining, { kind: 'trained' }>;

let company: SmallCompany;
let first: Trained;

beforeAll(async () => {
  company = await smallCompany();
  first = trained(await trainOn(company));
});

function trained(training: ChurnTraining): Trained {
  if (training.kind !== 'trained') throw new Error(JSON.stringify(training));
  return training;
}

describe('training on the past', () => {
  it('finds what the leavers did, and is kept in shadow until it is accepted', async () => {
    const { model, isNew, report, faults } = first;
    expect(isNew).toBe(true);
    expect(faults).toEqual([]);
    expect(model).toMatchObject({ id: 'churn.1', state: 'shadow', createdBy: 'test' });
    expect(report.test.verdict.verdict).toBe('usable');
    expect(report.test.auc.value).toBeGreaterThan(0.8);
    expect(report.topFactors[0]?.factor).toBe('contact_frequency');
    expect(await company.stores.trainedModels.active('churn')).toBeNull();
  });

  it('says what it was made from, and tests on later months than it learned from', () => {
    const { data, test, labels, definition } = first.report;
    expect(definition).toBe('auto');
    // Some left before the first snapshot.
    expect(data.customers).toBeGreaterThan(120);
    expect(data.customers).toBeLessThanOrEqual(130);
    // Nobody twice, though each has several snapshots before it left.
    expect(data.churnedCustomers).toBeGreaterThan(30);
    expect(data.churnedCustomers).toBeLessThan(80);
    expect(data.positiveSnapshots).toBeGreaterThan(data.churnedCustomers);
    expect(labels.losses.import).toBeGreaterThanOrEqual(data.churnedCustomers);
    expect(test.from > data.from).toBe(true);
    expect(test.to).toBe(data.to);
    expect(first.model.quality.auc).toBe(test.auc.value);
  });

  it('learns nothing from customers that have objected to being assessed, from then on', async () => {
    const objecting = company.subjects.slice(0, 40).map(({ customer }) => customer.id);
    const said = (at: Date) => objecting.map((id) => someObjection(id, at));
    const { consents } = memoryStores();
    const { trainedModels } = memoryStores();
    const stores = { ...company.stores, consents, trainedModels };
    await consents.add(said(new Date(TRAINED_AT.getTime() + DAY_MS)));
    const before = trained(await trainOn({ ...company, stores }));
    expect(before.report.data.customers).toBe(first.report.data.customers);
    await consents.add(said(TRAINED_AT).map((each) => ({ ...each, id: `${each.id}:earlier` })));
    const after = await trainOn({ ...company, stores });
    const customers = after.kind === 'trained' ? after.report.data.customers : Number.POSITIVE_INFINITY;
    expect(customers).toBeLessThanOrEqual(first.report.data.customers - 35);
  });

  it('gives the same artefact for the same data, byte for byte', async () => {
    const again = trained(await trainOn(company, { createdAt: new Date(TRAINED_AT.getTime() + DAY_MS) }));
    expect(again).toMatchObject({ isNew: false, model: { id: 'churn.1', checksum: first.model.checksum } });
    const kept = await company.stores.trainedModels.list('churn');
    // A verdict that stands is not spoken twice.
    expect(kept.map(({ history }) => history.length)).toEqual([1]);
  });

  it('judges a model that a killed process had kept and left without a verdict, once', async () => {
    const { trainedModels } = memoryStores();
    // What a process leaves that is killed between keeping a model and judging it.
    const bytes = (await company.stores.trainedModels.artefact('churn', 1)) ?? NONE;
    await trainedModels.save(first.model, bytes);
    expect(await trainedModels.find('churn', 1)).toMatchObject({ state: 'candidate', history: [] });
    const stores = { ...company.stores, trainedModels };
    const because = { kind: 'drift', moved: [{ column: 'tone.tone', psi: 0.4 }] } as const;
    const { model, report, isNew } = trained(await trainOn({ ...company, stores }, { because }));
    expect(isNew).toBe(false);
    expect(model).toMatchObject({ id: 'churn.1', state: 'shadow' });
    // Why it was trained is told beside the artefact, which depends on the data alone.
    expect(model.checksum).toBe(first.model.checksum);
    expect(report).toEqual(first.report);
    expect(model.history.map(({ reason }) => reason)).toEqual([
      'trained because features have moved: tone.tone (index 0.40); nothing speaks against it',
    ]);
  });

  it('proposes levels that rise and that would have caught leavers', () => {
    const { proposal, typicalPercent } = first.report;
    const { low, medium, high } = proposal.borders;
    expect(low).toBeLessThan(medium);
    expect(medium).toBeLessThan(high);
    if (proposal.by === 'capacity') expect(low).toBeGreaterThanOrEqual(2 * typicalPercent - 0.1);
    expect(proposal.levels.low.leaversCaught).toBeGreaterThanOrEqual(proposal.levels.high.leaversCaught);
    expect(proposal.levels.low.leaversCaught).toBeGreaterThan(0.3);
  });

  it('tries the configured levels on each segment’s own customers, and proposes them where they reach enough', async () => {
    const { trainedModels } = memoryStores();
    const own = { segment: 'a', borders: { low: 1, medium: 2, high: 3 } };
    const borders = { low: 97, medium: 98, high: 99 };
    const { report } = trained(
      await trainOn(
        { ...company, stores: { ...company.stores, trainedModels } },
        { configured: { borders, segmentBorders: [own], hysteresisPoints: 5 } },
      ),
    );
    // A third of the customers and of the leavers are in it; hardly any other one reaches 97 per cent.
    expect(report.proposal).toMatchObject({ by: 'configuration', borders, segmentBorders: [own] });
    expect(report.levels.levels.high.customersPerMonth).toBeGreaterThan(5);
    expect(report.levels.levels.low.customersPerMonth).toBeLessThan(44);
    expect(report.levels.levels.high.leaversCaught).toBeGreaterThan(0.2);
    expect(report.levels.levels.high.leaversCaught).toBeLessThan(0.5);
    expect(report.hysteresisPoints).toBe(0.2);
  });

  it('refuses under the minimum and says what is missing', async () => {
    const few = { ...company, subjects: company.subjects.slice(0, 70) };
    expect(await trainOn(few)).toEqual({
      kind: 'under_the_minimum',
      shortfalls: [{ what: 'active_customers', has: expect.any(Number), needed: 100 }],
    });
  });

  it('trains an experiment under the minimum, which is never used', async () => {
    const few = { stores: company.stores, subjects: company.subjects.slice(0, 70) };
    const experiment = trained(await trainOn(few, { isExperimental: true }));
    expect(experiment.report.waived.map(({ what }) => what)).toEqual(['active_customers']);
    expect(experiment.faults).toContainEqual({ kind: 'minimums_waived' });
    expect(experiment.model.state).toBe('candidate');
    expect(await acceptChurnModel(company.stores, experiment.model.version, 'S01', TRAINED_AT)).toMatchObject(
      {
        ok: false,
        refusal: { reason: 'not_fit' },
      },
    );
  });
});

describe('a model that is accepted', () => {
  const reasons: string[] = [];
  const sources = () =>
    ({
      stores: company.stores,
      rules: { borders: { low: 30, medium: 50, high: 70 }, hysteresisPoints: 5 },
      explain: 'reached',
      onUnusable: (id: string, reason: string) => void reasons.push(`${id}: ${reason}`),
    }) as const;

  it('scores in shadow before, without being shown', async () => {
    const scorer = await openScorer({ ...sources(), withShadow: true });
    expect(scorer.active).toBeNull();
    const context = await contextOf(company);
    const results = await scorer.score(company.subjects, context, 'night');
    expect(results.every((result) => !result.ok || result.value.basis === 'rules')).toBe(true);
    const tally = scorer.shadow();
    expect(tally?.modelId).toBe('churn.1');
    expect(tally?.scored).toBeGreaterThan(40);
    const { low = 0, medium = 0, high = 0 } = tally?.levels ?? {};
    expect(low + medium + high).toBeLessThan(tally?.scored ?? 0);
    expect(low + medium + high).toBeGreaterThan(0);
  });

  it('scores from then on', async () => {
    expect((await openScorer(sources())).active).toBeNull();
    const accepted = await acceptChurnModel(company.stores, 1, 'S01', TRAINED_AT);
    expect(accepted).toMatchObject({ ok: true, value: { modelId: 'churn.1', revision: 1 } });
    expect((await openScorer(sources())).active?.model.id).toBe('churn.1');
    // Again changes nothing.
    await acceptChurnModel(company.stores, 1, 'S02', TRAINED_AT);
    expect(await company.stores.acceptedThresholds.find('churn')).toMatchObject({
      revision: 1,
      acceptedBy: 'S01',
    });
  });

  it('gives way to rules, with the reason, when it can’t be opened', async () => {
    const { trainedModels } = company.stores;
    const damaged = async () => (await trainedModels.artefact('churn', 1))?.slice(0, -9) ?? null;
    const stores = { ...company.stores, trainedModels: { ...trainedModels, artefact: damaged } };
    expect(await activeChurnModel({ stores, onUnusable: sources().onUnusable })).toBeNull();
    expect(reasons).toEqual([expect.stringMatching(/^churn\.1: The trained model ends after/)]);
  });
});

describe('the loop of feedback', () => {
  it('has what people answered by button among the labels of the next training, and what was done', async () => {
    const answeredAt = new Date(TRAINED_AT.getTime() - 200 * DAY_MS);
    const said = { saidBy: 'S01', knownAt: answeredAt, occurredAt: answeredAt };
    const ids = company.subjects.map(({ customer }) => customer.id);
    const lost = await company.stores.outcomes.lastLost(ids, TRAINED_AT);
    const [one = '', two = '', three = '', four = ''] = ids.filter((id) => !lost.has(id));
    await company.stores.outcomes.add([
      someOutcome('2026-01-31', { ...said, id: 'alert:a:3', customerId: one }),
      someOutcome('2026-01-31', { ...said, id: 'alert:b:3', customerId: two, outcome: 'never_at_risk' }),
      someOutcome('2026-01-31', { ...said, id: `presumed:2026-01-31:${three}:0`, customerId: three }),
      someOutcome('2026-01-31', { ...said, id: 'alert:c:3', customerId: four, revokedAt: answeredAt }),
    ]);
    const contactedAt = new Date(TRAINED_AT.getTime() - 540 * DAY_MS);
    for (const { customer } of company.subjects.slice(0, 40)) {
      const log = [{ event: 'contacted', at: contactedAt, byId: 'S01', details: {} }] as const;
      await company.stores.alerts.open(someAlert(customer.id, { isOpen: false, log }));
    }
    const after = trained(await trainOn(company, { createdAt: new Date(TRAINED_AT.getTime() + DAY_MS) }));
    const { labels, data } = after.report;
    expect(labels.losses).toMatchObject({ answer: 1, confirmation: 1 });
    expect(labels.answers).toMatchObject({ lost: 2, never_at_risk: 1, saved: 0 });
    expect(data.churnedCustomers).toBe(first.report.data.churnedCustomers + 2);
    expect(data.actedOn).toBeGreaterThan(30);
    const columns = async (version: number) =>
      openChurnModel('churn', (await company.stores.trainedModels.artefact('churn', version)) ?? NONE)
        .columnNames;
    expect(await columns(after.model.version)).toContain('treatment.acted_on');
    expect(await columns(1)).not.toContain('treatment.acted_on');
  });

  it('counts as new only what came to be known after the training before', () => {
    const counter = labelCounter(new Date('2024-01-01'), TRAINED_AT, new Date('2026-01-15'));
    const lost = (id: string, date: string, knownAt: string) =>
      someOutcome(date, { id, saidBy: 'S01', knownAt: new Date(knownAt) });
    const outcomes = [
      lost('alert:a', '2026-01-10', '2026-01-12'),
      lost('alert:b', '2026-01-11', '2026-02-01'),
    ];
    counter.add(
      outcomes.map(({ occurredAt }) => ({
        leftAtMs: occurredAt.getTime(),
        returnedAtMs: Number.POSITIVE_INFINITY,
        source: 'answer' as const,
        isConfirmed: true,
      })),
      outcomes,
    );
    expect(counter.counts()).toMatchObject({ losses: { answer: 2 }, answers: { lost: 2 } });
    expect(counter.fresh()).toMatchObject({ losses: { answer: 1 }, answers: { lost: 1 } });
  });
});

const NONE = new Uint8Array();
