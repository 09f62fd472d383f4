import { afterAll, expect, it } from 'vitest';
import { openDealScorer } from '../../../src/deals/live/deal-scorer.js';
import { scoreOpenDeals } from '../../../src/deals/live/score-open-deals.js';
import type { WinModel } from '../../../src/deals/model/win-model.js';
import { openCrew } from '../../../src/learning/crew/crew.js';
import { trainedOn } from '../../feedback/training/win/trained-on.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { smallPipeline, UNTIL, WIN_SETTINGS } from '../small-pipeline.js';

const crew = openCrew();
afterAll(() => crew.close());

it('scores every open deal beside the model in use, tells how far apart they are, and keeps nothing of its own', async () => {
  const deals = smallPipeline(32, 420);
  const { open: model } = await trainedOn(crew, deals);
  const stores = memoryStores();
  await stores.deals.markDirty(deals.map(({ id }) => id));
  await stores.deals.saveRebuilt(deals.map((deal) => ({ ...deal, version: 1 })));
  const active = { ...model, id: 'win.1' };
  const beside = async (shadow: WinModel | null) => {
    const scorer = await openDealScorer(stores, WIN_SETTINGS, active, shadow);
    return (await scoreOpenDeals(stores, scorer, UNTIL)).beside;
  };
  expect(await beside(null)).toBeNull();
  const [openDeal] = deals.filter(({ state }) => state.closed === null);
  const shown = await stores.winScores.find(openDeal?.id ?? '');
  const isOpen = deals.filter(({ state }) => state.closed === null).length;
  expect(await beside({ ...model, id: 'win.2' })).toEqual({ modelId: 'win.2', scored: isOpen, apart: 0 });
  // One that gives all deals next to no chance.
  const { classifier } = model;
  const gloomy = { ...classifier, calibration: { kind: 'platt', slope: 1, intercept: -9 } } as const;
  const told = await beside({ ...model, id: 'win.3', classifier: gloomy, explain: sure(0.0001) });
  expect(told?.apart).toBe(isOpen);
  expect(await stores.winScores.find(openDeal?.id ?? '')).toEqual(shown);
});

function sure(probability: number): WinModel['explain'] {
  return (rows) => ({ probability, reference: probability, points: rows.columns.map(() => 0) }) as never;
}
