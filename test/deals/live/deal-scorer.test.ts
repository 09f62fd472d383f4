import { describe, expect, it } from 'vitest';
import { openDealScorer } from '../../../src/deals/live/deal-scorer.js';
import type { Deal } from '../../../src/domain/deal.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { someCustomer } from '../../support/alerts.js';
import { smallPipeline, UNTIL, WIN_SETTINGS } from '../small-pipeline.js';

const BEFORE = new Date(UNTIL.getTime() - 1);

describe('scoring deals', () => {
  it('leaves out those whose customer had objected by then, under whichever number the deal came', async () => {
    const { stores, score } = await company();
    expect(await score()).not.toContain('objected');
    await stores.customers.setMergedInto('erp:2', { from: null, to: 'erp:1', at: BEFORE });
    await stores.consents.add([
      {
        id: 'crm:1',
        customerId: 'erp:1',
        purpose: 'scoring',
        basis: 'objection',
        givenAt: BEFORE,
        until: null,
        knownAt: BEFORE,
      },
    ]);
    expect(await score()).toEqual(['objected', 'objected', 'stage_rate', 'stage_rate']);
    expect(await score(new Date(BEFORE.getTime() - 1))).not.toContain('objected');
  });
});

/** Four open deals: of two customers, of one that nobody knows, and of none. */
async function company() {
  const stores = memoryStores();
  const all = smallPipeline(41, 500);
  await stores.deals.markDirty(all.map(({ id }) => id));
  await stores.deals.saveRebuilt(all.map((deal) => ({ ...deal, version: 1 })));
  await stores.customers.upsert(['erp:1', 'erp:2'].map((id) => someCustomer(id)));
  const open = all.filter(({ state, entries }) => state.closed === null && entries.length > 5);
  const deals = ['erp:1', 'erp:2', 'erp:3', null].flatMap((customerId, place): Deal[] => {
    const deal = open[place];
    if (deal === undefined) return [];
    const entries = deal.entries.map((entry) =>
      entry.payload.type === 'opened' ? { ...entry, payload: { ...entry.payload, customerId } } : entry,
    );
    return [{ ...deal, entries, state: { ...deal.state, customerId } }];
  });
  return {
    stores,
    async score(asOf = UNTIL) {
      const scorer = await openDealScorer(stores, WIN_SETTINGS, null);
      return (await scorer.score(deals, asOf)).map(({ basis }) => basis);
    },
  };
}
