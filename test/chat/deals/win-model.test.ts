import { describe, expect, it } from 'vitest';
import { readSalesNight } from '../../../src/deals/night/reckon-sales.js';
import { keptNight } from '../../../src/deals/night/sales-basis.js';
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
