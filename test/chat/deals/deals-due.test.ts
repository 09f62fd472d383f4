import { describe, expect, it } from 'vitest';
import type { DealState } from '../../../src/domain/deal.js';
import { DAY_MS } from '../../../src/domain/time.js';
import { someDeal, someDealAlert, someWinScore } from '../../support/deal-alerts.js';
import { cardText, pressesOf } from '../card-text.js';
import { ada, MORNING, nordlys, whispered, workplace } from '../workplace.js';

const inDays = (days: number) => new Date(MORNING.getTime() + days * DAY_MS);

async function office(deals: Readonly<Record<string, Partial<DealState>>>, fallen: readonly string[] = []) {
  const place = await workplace({
    staff: [ada({ role: 'sales' })],
    customers: [nordlys()],
    alerts: fallen.map((id) => someDealAlert(id, { ownerId: 'S01' })),
  });
  const kept = Object.entries(deals).map(([id, state]) =>
    someDeal(id, 1, { name: `Line ${id}`, customerId: null, ...state }),
  );
  await place.stores.deals.markDirty(kept.map(({ id }) => id));
  await place.stores.deals.saveRebuilt(kept);
  await place.stores.winScores.save(kept.map(({ id }) => someWinScore(id, 1, { chance: 0.52 })));
  return place;
}

const linesUnder = (text: string, heading: string) => {
  const lines = text.split('\n');
  const first = lines.indexOf(heading) + 1;
  return first === 0 ? [] : lines.slice(first, first + 6);
};

describe('a seller’s day', () => {
  it('names the deals that fell, and those to close this week or that should have', async () => {
    const { ask } = await office(
      {
        D1: { expectedCloseAt: inDays(60) },
        D2: { expectedCloseAt: inDays(3) },
        D3: { expectedCloseAt: inDays(-2) },
        D4: { expectedCloseAt: inDays(20) },
        D5: { expectedCloseAt: inDays(3), ownerId: 'S02' },
      },
      ['D1'],
    );
    const card = whispered(await ask('home'));
    expect(linesUnder(cardText(card), 'Deals to look at').slice(0, 3)).toEqual([
      'Line D1: chance fell, 52% to win',
      'Line D3: was to close 28 Feb, 52% to win',
      'Line D2: closes 5 Mar, 52% to win',
    ]);
    expect(cardText(card)).not.toMatch(/Line D4|Line D5/);
    expect(pressesOf(card)).toContainEqual(expect.objectContaining({ action: 'deal.show', subject: 'D3' }));
    // Among the alerts there already.
    const mine = cardText(whispered(await ask('mine')));
    expect(linesUnder(mine, 'Deals to look at')[0]).toContain('Line D3');
  });

  it('names five at most', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 7 }, (_, nth) => [`D${nth}`, { expectedCloseAt: inDays(1) }]),
    );
    const { ask } = await office(many);
    const lines = linesUnder(cardText(whispered(await ask('home'))), 'Deals to look at');
    expect(lines.filter((line) => line.startsWith('Line'))).toHaveLength(5);
    expect(lines[5]).toBe('and 2 more');
  });

  it('says nothing where no deal wants attention', async () => {
    const { ask } = await office({ D1: { expectedCloseAt: inDays(60) } });
    expect(cardText(whispered(await ask('home')))).not.toContain('Deals to look at');
    expect(cardText(whispered(await ask('mine')))).not.toContain('Deals to look at');
  });
});
