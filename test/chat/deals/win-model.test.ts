import { describe, expect, it } from 'vitest';
import { readSalesNight } from '../../../src/deals/night/reckon-sales.js';
import { keptNight } from '../../../src/deals/night/sales-basis.js';
import type { Stores } from '../../../src/stores/stores.js';
import { keepWinModel, NO_BETTER, someWinReport } from '../../deals/model/some-win-model.js';
import { pressesOf } from '../card-text.js';
import { keepDeals } from '../every-card/keep-deals.js';
import { ada, MORNING, said, whispered, workplace } from '../workplace.js';

const weaker = () => {
  const { test } = someWinReport();
  return someWinReport({ test: { ...test, againstStages: NO_BETTER } });
};

describe('“model win”', () => {
  it('says what the model is made from, how good it is, since when, and what was left out by name', async () => {
    const { ask, stores } = await workplace({ staff: [ada({ role: 'manager' })] });
    await keepWinModel(stores, someWinReport(), 'active', MORNING);
    const text = said(await ask('model win'));
    expect(text).toContain('A trained model (no. 1) gives each open deal its chance.');
    expect(text).toContain('In use since: 2 Mar 2026');
    expect(text).toContain(
      '640 deals closed from 1 Mar 2022 to 20 Feb 2026, of which 300 were won, looked at 2,900 times in all. Notes of 210 deals were read',
    );
    expect(text).toContain(
      'Ranks a won deal above a lost one 81% of the time; the stage alone does so 66% of the time (128 deals that closed last)',
    );
    expect(text).toContain('Off by 2.3 percentage points on average');
    expect(text).toContain('Counts most: Decision maker and how fast the customer answers');
    expect(text).toContain('invoice number: filled in for 91% of closed deals and 2% of open ones');
    expect(text).toContain('proposal: 55% of 420 deals');
  });

  it('names the model that runs beside it', async () => {
    const { ask, stores } = await workplace({ staff: [ada({ role: 'administrator' })] });
    await keepWinModel(stores, someWinReport(), 'active', MORNING);
    await keepWinModel(stores, someWinReport({ columns: 41 }), 'shadow', MORNING);
    const text = said(await ask('model win'));
    expect(text).toContain('Model 2 has been trained. It takes over once');
    expect(text).not.toContain('unseen');
    await keepNight(stores, { scored: 40, beside: 40, besideApart: 1 });
    expect(said(await ask('model win'))).toContain(
      'Last night it scored 40 open deals unseen; 1 chance would be 10 points or more away.',
    );
  });

  it('lets administrators put the one that waits in use, and go back from it', async () => {
    const { ask, press, stores } = await workplace({ staff: [ada({ role: 'administrator' })] });
    await keepWinModel(stores, someWinReport(), 'active', MORNING);
    await keepWinModel(stores, someWinReport({ columns: 41 }), 'shadow', MORNING);
    const offered = pressesOf(whispered(await ask('model win'))).filter(({ action }) =>
      action.startsWith('winModel.'),
    );
    expect(offered.map(({ action, subject }) => `${action} ${subject}`)).toEqual([
      'winModel.promote 2',
      'winModel.rollback 1',
    ]);
    expect(said(await press('winModel.promote', '2'))).toBe(
      'Model 2 gives open deals their chance from now on.',
    );
    expect((await stores.trainedModels.active('win'))?.history.at(-1)).toMatchObject({
      by: 'S01',
      reason: 'put in use by button',
    });
    // From a card that somebody has looked at before.
    expect(said(await press('winModel.rollback', '1'))).toContain('Somebody else changed it');
    expect(said(await press('winModel.rollback', '2'))).toBe('Model 1 gives open deals their chance again.');
    expect(said(await press('winModel.promote', '2'))).toContain('not for use');
    expect(said(await press('winModel.rollback', '1'))).toContain('No trained model is in use any more');
    expect(await stores.trainedModels.active('win')).toBeNull();
    expect(said(await press('winModel.promote', '9'))).toContain('no longer on record');
  });

  it('offers no such thing to managers, and refuses them', async () => {
    const { ask, press, stores } = await workplace({ staff: [ada({ role: 'manager' })] });
    await keepWinModel(stores, someWinReport(), 'active', MORNING);
    const offered = pressesOf(whispered(await ask('model win'))).map(({ action }) => action);
    expect(offered).not.toContain('winModel.rollback');
    await press('winModel.rollback', '1');
    expect((await stores.trainedModels.active('win'))?.version).toBe(1);
  });

  it('says without a model that stages’ shares are shown, with counts, and what is missing', async () => {
    const place = await workplace({ staff: [ada({ role: 'manager' })] });
    expect(said(await place.ask('model win'))).toContain('with the next nightly check');
    await keepDeals(place, (what) => what);
    const night = await readSalesNight(place.stores);
    if (night === null) throw new Error('a night was kept');
    const minimums = {
      shortfalls: [{ what: 'closed', has: 150, needed: 200 } as const],
      stages: [{ stage: 'needs', rate: 0.41, deals: 150 }],
    };
    await place.stores.salesBases.save(keptNight('later', { ...night, minimums }));
    const text = said(await place.ask('model win'));
    expect(text).toContain('shows the share of closed deals that were won from its stage');
    expect(text).toContain('Missing for a model: 150 of 200 closed deals.');
    expect(text).toContain('needs: 41% of 150 deals');
  });

  it('says why the newest one is not in use', async () => {
    const { ask, stores } = await workplace({ staff: [ada({ role: 'manager' })] });
    await keepWinModel(stores, weaker(), 'candidate', MORNING);
    const text = said(await ask('model win'));
    expect(text).toContain('No trained model is in use.');
    expect(text).toContain('not for use: it is no better than the share of each stage.');
    expect(text).toContain('How good: No better than the share of each stage');
  });

  it('answers sales too, and offers the other models to those who may see them', async () => {
    const seller = await workplace({ staff: [ada({ role: 'sales' })] });
    expect(pressesOf(whispered(await seller.ask('model win')))).toEqual([]);
    const agent = await workplace({ staff: [ada({ role: 'agent' })] });
    expect(said(await agent.ask('model win'))).toContain('for sales');
    const manager = await workplace({ staff: [ada({ role: 'manager' })] });
    const offered = pressesOf(whispered(await manager.ask('model')));
    expect(offered.map(({ subject }) => subject)).toEqual(
      expect.arrayContaining(['model value', 'model win']),
    );
  });
});

async function keepNight({ runs }: Pick<Stores, 'runs'>, counts: Readonly<Record<string, number>>) {
  const id = 'score-win.2026-03-02';
  const period = '2026-03-02';
  const begun = { startedAt: MORNING, context: null, finishedAt: null, counts: {} };
  await runs.claim({ id, name: 'score-win', period, ...begun });
  await runs.finish(id, MORNING, counts);
}
