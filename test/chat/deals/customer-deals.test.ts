import { describe, expect, it } from 'vitest';
import { cardText, pressesOf } from '../card-text.js';
import { keepDeals } from '../every-card/keep-deals.js';
import { ada, NORDLYS, nordlys, said, whispered, workplace } from '../workplace.js';

async function office(role: 'sales' | 'agent' | 'manager') {
  const place = await workplace({ staff: [ada({ role })], customers: [nordlys()] });
  await keepDeals(place, (what) => what);
  return place;
}

describe('the open deals on a customer’s card', () => {
  it('have chance and amount for those who sell, the one worth most first, and open from there', async () => {
    const { ask } = await office('sales');
    const card = whispered(await ask('customer nordlys'));
    const lines = cardText(card).split('\n');
    const first = lines.indexOf('Open deals') + 1;
    expect(lines.slice(first, first + 2)).toEqual([
      'Line D5: 82% to win, proposal, €1,200,000',
      'deal: 67% to win, stage, €300,000',
    ]);
    expect(pressesOf(card)).toContainEqual(expect.objectContaining({ action: 'deal.show', subject: 'D5' }));
  });

  it('have name and stage alone for all others', async () => {
    const { ask } = await office('agent');
    const card = whispered(await ask('customer nordlys'));
    expect(cardText(card)).toContain('Line D5: proposal');
    expect(cardText(card)).not.toMatch(/to win|1,200,000/);
    expect(pressesOf(card).map(({ action }) => action)).not.toContain('deal.show');
  });

  it('stay private when the card is shared', async () => {
    const place = await office('manager');
    await place.press('customer.share', NORDLYS);
    const [shared] = place.adapter.sent;
    if (shared === undefined) throw new Error('it was posted');
    const posted = cardText(shared.card);
    expect(posted).toContain('Nordlys Maskin AS');
    expect(posted).not.toContain('Line D5');
  });

  it('say nothing where there are none', async () => {
    const place = await workplace({ staff: [ada({ role: 'sales' })], customers: [nordlys()] });
    expect(said(await place.ask('customer nordlys'))).not.toContain('Open deals');
  });
});
