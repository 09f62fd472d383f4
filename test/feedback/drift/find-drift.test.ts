import { beforeAll, describe, expect, it } from 'vitest';
import { type ChurnModel, openChurnModel } from '../../../src/churn/model/churn-model.js';
import type { ChurnSubject } from '../../../src/churn/subjects.js';
import { DAY_MS } from '../../../src/domain/time.js';
import { findDrift } from '../../../src/feedback/drift/find-drift.js';
import { memoryStores } from '../../memory/memory-stores.js';
import {
  contextOf,
  type SmallCompany,
  smallCompany,
  TRAINED_AT,
  trainOn,
} from '../training/small-company.js';

let company: SmallCompany;
let model: ChurnModel;

beforeAll(async () => {
  company = await smallCompany();
  const training = await trainOn(company);
  if (training.kind !== 'trained') throw new Error(JSON.stringify(training));
  const bytes = await company.stores.trainedModels.artefact('churn', training.model.version);
  model = openChurnModel(training.model.id, bytes ?? new Uint8Array());
});

async function driftOf(of: SmallCompany, about: ChurnModel = model) {
  const subjects = async function* (): AsyncGenerator<readonly ChurnSubject[]> {
    yield of.subjects;
  };
  return findDrift({ stores: of.stores, subjects, now: await contextOf(of) }, about);
}

describe('looking for drift', () => {
  it('finds none in the company that the model was trained on', async () => {
    expect(await driftOf(company)).toBeNull();
  });

  it('names the features by which customers behave otherwise today', async () => {
    const rare = await smallCompany(new Date(TRAINED_AT.getTime() - 80 * DAY_MS));
    const found = await driftOf(rare);
    expect(found?.kind).toBe('drift');
    const columns = found?.kind === 'drift' ? found.moved.map(({ column }) => column) : [];
    expect(columns).toContain('contact_frequency.percent');
    // A look in passing: what the model scores with is what it was.
    expect(await driftOf(company)).toBeNull();
  });

  it('judges chances on the newest month that is settled, if the model has not learned from it', async () => {
    // As if nobody had left since: nobody is documented, and orders are not asked.
    const calm = { ...company, stores: { ...company.stores, outcomes: memoryStores().outcomes } };
    const about = (to: string): ChurnModel => ({
      ...model,
      references: [],
      report: { ...model.report, definition: 'documented', data: { ...model.report.data, to } },
    });
    const found = await driftOf(calm, about('2025-10-31'));
    expect(found).toMatchObject({ kind: 'calibration', date: '2026-01-31', leftPercent: 0 });
    if (found?.kind === 'calibration') expect(found.statedPercent).toBeGreaterThan(found.highPercent);
    expect(await driftOf(calm, about('2026-01-31'))).toBeNull();
  });
});
