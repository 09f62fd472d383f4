import { describe, expect, it } from 'vitest';
import { dealToFall } from '../../../src/cli/demo/deal-falls.js';
import { demoFigures, summaryTable } from '../../../src/cli/demo/summary.js';
import type { Stores } from '../../../src/stores/stores.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { someDeal, someWinScore } from '../../support/deal-alerts.js';

const RATES = { companyCurrency: 'EUR', exchangeRates: {} };

/** Three open deals of 1,000, 2,000 and 4,000 with chances of 50, 75 and 40 per cent. */
async function sales(): Promise<Stores> {
  const stores = memoryStores();
  const deals = [100_000, 200_000, 400_000].map((amountMinor, nth) =>
    someDeal(`main:D${nth + 1}`, 1, { name: `Line ${nth + 1}`, ownerId: 'S01', amountMinor }),
  );
  await stores.deals.markDirty(deals.map(({ id }) => id));
  await stores.deals.saveRebuilt(deals);
  const chances = [0.5, 0.75, 0.4];
  await stores.winScores.save(deals.map(({ id }, nth) => someWinScore(id, 1, { chance: chances[nth] ?? 0 })));
  return stores;
}

describe('what the demo says of sales', () => {
  it('is how many deals are open, and their weighted value of the nominal one', async () => {
    const stores = await sales();
    const figures = await demoFigures(stores, RATES);
    expect(figures.deals).toMatchObject({ open: 3, nominal: 7_000, weighted: 3_600, falls: 0 });
    expect(summaryTable(figures, 'none', {})).toContain(
      '  deals      3 open, worth 3,600 EUR of 7,000 EUR weighted by the shares of their stages; 0 fell\n',
    );
  });

  it('is nothing where nothing is open', async () => {
    const figures = await demoFigures(memoryStores(), RATES);
    expect(summaryTable(figures, 'none', {})).not.toContain('deals ');
  });

  it('lets the most valuable of somebody’s promising deals get into trouble', async () => {
    const stores = await sales();
    expect(await dealToFall({ stores }, 'S01')).toMatchObject({ id: 'main:D2', name: 'Line 2' });
    expect(await dealToFall({ stores }, 'S02')).toBeNull();
  });
});
