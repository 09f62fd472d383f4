import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DealSnapshot } from '../../../src/deals/model/snapshots.js';
import type { WinModel } from '../../../src/deals/model/win-model.js';
import { DAY_MS } from '../../../src/domain/time.js';
import { findWinDrift } from '../../../src/feedback/drift/find-win-drift.js';
import { gatherDeals } from '../../../src/feedback/training/win/gather-deals.js';
import { promoteWinShadow, shadowFaults } from '../../../src/feedback/training/win/promote-win-shadow.js';
import { openCrew } from '../../../src/learning/crew/crew.js';
import { UNTIL } from '../../deals/small-pipeline.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { tellingPipeline } from '../training/win/telling-pipeline.js';
import { trainedOn, winSources } from '../training/win/trained-on.js';

const crew = openCrew();
afterAll(() => crew.close());

/** What is known by then is learned from; deals that close later are fresh. */
const LEARNED = new Date(UNTIL.getTime() - 150 * DAY_MS);
const deals = tellingPipeline();
let model: WinModel;
let closed: readonly DealSnapshot[];

beforeAll(async () => {
  model = (await trainedOn(crew, deals, { now: LEARNED })).open;
  closed = (await gatherDeals(winSources(deals))).closed;
});

const isFresh = ({ closedAt }: DealSnapshot) => closedAt !== null && closedAt > LEARNED;
const later = (change: (row: DealSnapshot) => DealSnapshot) =>
  closed.map((row) => (isFresh(row) ? change(row) : row));

describe('looking for drift of win chances', () => {
  it('finds none where deals go on being what they were', () => {
    expect(closed.filter(isFresh).length).toBeGreaterThan(100);
    expect(findWinDrift(closed, model)).toBeNull();
  });

  it('finds none while hardly any deal has closed since', () => {
    const all = closed.filter((row) => !isFresh(row));
    const few = later((row) => ({ ...row, isWon: false }))
      .filter(isFresh)
      .slice(0, 20);
    expect(findWinDrift([...all, ...few], model)).toBeNull();
  });

  it('names a feature that counts and is spread otherwise among the deals that closed since', () => {
    const numbers = { 'decision_maker.known': Number.NaN, 'decision_maker.met': Number.NaN };
    const blind = later((row) => ({
      ...row,
      features: { ...row.features, numbers: { ...row.features.numbers, ...numbers } },
    }));
    const found = findWinDrift(blind, model);
    const columns = found?.kind === 'drift' ? found.moved.map(({ column }) => column) : [];
    expect(columns).toContain('decision_maker.known');
    expect(columns.filter((name) => name.startsWith('season'))).toEqual([]);
  });

  it('tells that chances have stopped holding, with both shares', () => {
    const found = findWinDrift(
      later((row) => ({ ...row, isWon: false })),
      model,
    );
    expect(found).toMatchObject({ kind: 'win_calibration', wonPercent: 0, lowPercent: 0 });
    if (found?.kind === 'win_calibration') expect(found.statedPercent).toBeGreaterThan(found.highPercent);
  });

  it('tells that it has come to rank worse, though as many are won as it says', () => {
    let turn = 0;
    const share = closed.filter(({ isWon }) => isWon).length / closed.length;
    const ends = new Map<string, boolean>();
    const random = later((row) => {
      if (!ends.has(row.dealId)) {
        turn += share;
        ends.set(row.dealId, turn >= 1);
        turn %= 1;
      }
      return { ...row, isWon: ends.get(row.dealId) === true };
    });
    const found = findWinDrift(random, { ...model, references: [] });
    expect(found?.kind).toBe('win_quality');
    if (found?.kind === 'win_quality') expect(found.auc).toBeLessThan(found.testedAuc - 0.1);
  });
});

describe('a win model whose week in shadow is over', () => {
  it('is put in use where nothing speaks against it on the deals that closed since, else left a candidate', async () => {
    const { trainedModels } = memoryStores();
    expect(await trainedOn(crew, deals, { trainedModels, now: LEARNED })).toMatchObject({ state: 'active' });
    const next = { trainedModels, now: new Date(LEARNED.getTime() + DAY_MS), momentsOfADeal: 3 };
    expect(await trainedOn(crew, deals, next)).toMatchObject({ state: 'shadow', version: 2 });
    const inDays = (days: number) => new Date(next.now.getTime() + days * DAY_MS);
    const unread = () => Promise.reject(new Error('nothing is read before its time'));
    expect(await promoteWinShadow(trainedModels, unread, 'check', inDays(6))).toBeNull();
    const lost = later((row) => ({ ...row, isWon: false }));
    const failed = await promoteWinShadow(trainedModels, async () => lost, 'check', inDays(7));
    expect(failed?.faults.map(({ kind }) => kind)).toEqual(['calibration_lost']);
    expect(await trainedModels.find('win', 2)).toMatchObject({ state: 'candidate' });
    expect((await trainedModels.find('win', 2))?.history.at(-1)?.reason).toContain('in shadow: of ');
    await trainedModels.takeStep(
      'win',
      { name: 'move', version: 2, to: 'shadow' },
      { at: next.now, by: 'test', reason: 'again' },
    );
    expect(await promoteWinShadow(trainedModels, async () => closed, 'check', inDays(7))).toMatchObject({
      model: { id: 'win.2' },
      faults: [],
    });
    expect((await trainedModels.active('win'))?.id).toBe('win.2');
  });

  it('is held against the one in use on the same deals', () => {
    const { columnNames, classifier } = model;
    const upsideDown: WinModel = {
      ...model,
      columnNames,
      classifier: {
        ...classifier,
        calibration: { kind: 'platt', slope: -1, intercept: 0 },
      },
    };
    expect(shadowFaults(closed, model, model)).toEqual([]);
    expect(shadowFaults(closed, upsideDown, model)).toContainEqual(
      expect.objectContaining({ kind: 'worse_than_active', product: '' }),
    );
  });
});
