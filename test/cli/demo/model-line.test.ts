import { describe, expect, it } from 'vitest';
import { modelLine } from '../../../src/cli/demo/model-line.js';
import { summaryTable } from '../../../src/cli/demo/summary.js';
import { tellOfModel } from '../../../src/cli/demo/tell-of-model.js';
import { acceptChurnModel } from '../../../src/feedback/accept-model.js';
import { packArtefact } from '../../../src/learning/artefact/artefact.js';
import { newTrainedModel } from '../../../src/learning/artefact/new-trained-model.js';
import type { Stores } from '../../../src/stores/stores.js';
import { smallArtefact } from '../../churn/model/small-model.js';
import { memoryStores } from '../../memory/memory-stores.js';

const AT = new Date('2026-03-02T08:00:00Z');

async function keep(stores: Stores, to: 'candidate' | 'shadow', reason: string): Promise<void> {
  const artefact = smallArtefact();
  const bytes = packArtefact(artefact);
  const about = { createdAt: AT, createdBy: 'demo' };
  const { model } = await stores.trainedModels.save(newTrainedModel(artefact, bytes, about), bytes);
  const note = { at: AT, by: 'demo', reason };
  await stores.trainedModels.takeStep('churn', { name: 'move', version: model.version, to }, note);
}

describe('what the demo says of learning', () => {
  it('is nothing before the first model', async () => {
    expect(await modelLine(memoryStores())).toBeNull();
  });

  it('is that a usable model waits, and that it alerts once it is accepted', async () => {
    const stores = memoryStores();
    await keep(stores, 'shadow', 'nothing speaks against it');
    const waiting = await modelLine(stores);
    expect(waiting?.state).toBe('waiting');
    expect(waiting?.text).toContain('churn.1 was trained and is usable');
    await acceptChurnModel(stores, 1, 'S21', AT);
    expect(await modelLine(stores)).toEqual({ state: 'alerting', text: 'churn.1 alerts, accepted earlier' });
  });

  it('is why a model is not used, as the register has it', async () => {
    const stores = memoryStores();
    await keep(stores, 'candidate', 'no better than the base rate');
    expect(await modelLine(stores)).toEqual({
      state: 'unfit',
      text: 'churn.1 was trained and is not used (no better than the base rate); rules alert',
    });
  });

  it('says where a usable model is accepted, and why none was trained', async () => {
    const said = async (stores: Stores, ended: string | null) => {
      let text = '';
      const write = (line: string) => {
        text += line;
        return true;
      };
      await tellOfModel({ stores }, { ended: Promise.resolve(ended) }, 'http://here', { write });
      return text;
    };
    const stores = memoryStores();
    await keep(stores, 'shadow', 'nothing speaks against it');
    expect(await said(stores, null)).toContain('http://here/archives/C05ADMIN');
    expect(await said(memoryStores(), '9 of 20 documented losses')).toBe('\n9 of 20 documented losses\n');
  });

  it('stands in the summary, several lines under each other', () => {
    const figures = {
      customers: 1,
      events: 2,
      staff: 1,
      alertsByLevel: { low: 0, medium: 0, high: 0 },
      carded: 0,
      listed: 0,
      deliveries: {},
      deals: { open: 0, nominal: 0, weighted: 0, currency: 'EUR', modelId: null, falls: 0 },
    };
    expect(summaryTable(figures, 'too little\n9 of 20', { learning: 1 })).toContain(
      `  model      too little\n${' '.repeat(13)}9 of 20\n`,
    );
  });
});
