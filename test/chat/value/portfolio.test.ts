import { describe, expect, it } from 'vitest';
import { exampleMove, exampleOverride } from '../../contracts/stores/example-values.js';
import { someCustomer } from '../../support/alerts.js';
import { someObjection } from '../../support/objection.js';
import { somePortfolio, someValueRun } from '../../support/value-run.js';
import { cardText, pressOf } from '../card-text.js';
import { ada, MORNING, NORDLYS, nordlys, said, whispered, workplace } from '../workplace.js';

const DAY_MS = 86_400_000;
const daysAgo = (days: number) => new Date(MORNING.getTime() - days * DAY_MS);

async function office(role: 'manager' | 'sales' = 'manager') {
  const place = await workplace({
    staff: [ada({ role })],
    customers: [
      nordlys(),
      someCustomer('erp:2', { name: 'Fjell AS' }),
      someCustomer('erp:3', { name: 'Elv AS' }),
    ],
    settings: { offers: { vip: ['previews', 'pilots'] } },
  });
  const { stores } = place;
  await stores.valueRuns.save(someValueRun({ id: 'now', asOf: daysAgo(0), portfolioMinor: 110_000_00 }));
  await stores.valueRuns.save(someValueRun({ id: 'then', asOf: daysAgo(30), portfolioMinor: 100_000_00 }));
  await stores.tierMoves.add([exampleMove('m1', { customerId: NORDLYS, at: daysAgo(2) })]);
  await stores.tierOverrides.add(
    exampleOverride('o1', { customerId: NORDLYS, at: daysAgo(3), until: daysAgo(-30) }),
  );
  return place;
}

describe('“portfolio”', () => {
  it('shows worth, risk and trend, and how classes deviate from the ranks and why', async () => {
    const text = said(await (await office()).ask('portfolio'));
    expect(text).toContain('Value to come: €110,000');
    expect(text).toContain('Change since 31 Jan 2026: +10%');
    expect(text).toContain('VIP: 80 by rank (10%), 84 in fact (11%)');
    expect(text).toContain('because 1 is set by hand');
    expect(text).not.toMatch(/(\d+) by rank \S+ \1 in fact/);
    expect(text).toContain('Nordlys Maskin AS: Standard to Premium');
    expect(text).toContain('A customers on the way out: 1');
  });

  it('names nobody who has objected to being assessed since the night', async () => {
    const place = await office();
    await place.stores.consents.add([someObjection(NORDLYS, MORNING)]);
    const answer = whispered(await place.ask('portfolio'));
    expect(cardText(answer)).not.toContain('Nordlys Maskin AS');
    expect(cardText(answer)).toContain('A customers on the way out: 0');
    const press = pressOf(answer, 'Rise and fall');
    const text = said(await place.press(press.action, press.subject));
    expect(text).not.toContain('Nordlys Maskin AS');
    expect(text).toContain('Fjell AS');
  });

  it('has a chart with its figures, for who sees no picture', async () => {
    const { blocks } = whispered(await (await office()).ask('portfolio'));
    const chart = blocks.find(({ type }) => type === 'chart');
    expect(chart).toMatchObject({
      labels: ['31 Jan', '2 Mar'],
      values: [100, 110],
      alternativeText: 'Value to come, in thousands of EUR, from 31 Jan 2026 on: 100 and 110',
    });
  });

  it('leads to who is on the way out and who on the rise, with amounts', async () => {
    const place = await office();
    const press = pressOf(whispered(await place.ask('portfolio')), 'Rise and fall');
    const text = said(await place.press(press.action, press.subject));
    expect(text).toContain('Nordlys Maskin AS (1001)'.slice(0, 17));
    expect(text).toContain('€85,000 last year, €120,000 to come, at risk of leaving');
    expect(text).toContain('Fjell AS: €85,000 last year, €120,000 to come');
  });

  it('holds effort against value with numbers, or says that nobody knows it', async () => {
    const place = await office();
    expect(said(await place.ask('portfolio effort'))).toContain(
      'Elv AS: effort 95, value 20; €2,400 to serve, 14 tickets and 6 contacts',
    );
    const portfolio = somePortfolio({ effort: null });
    await place.stores.valueRuns.save(someValueRun({ id: 'now', asOf: MORNING, portfolio }));
    expect(said(await place.ask('portfolio effort'))).toContain('no tickets and no contacts');
  });

  it('shows everybody who moved, a page at a time', async () => {
    const place = await office();
    await place.stores.customers.upsert(
      Array.from({ length: 20 }, (_, index) => someCustomer(`m:${index}`, { name: `Mover ${index}` })),
    );
    await place.stores.tierMoves.add(
      Array.from({ length: 20 }, (_, index) =>
        exampleMove(`x${index}`, { customerId: `m:${index}`, at: daysAgo(1) }),
      ),
    );
    const first = await place.ask('portfolio moves');
    const press = pressOf(whispered(first), 'Show more');
    const second = await place.press(press.action, press.subject);
    const names = (text: string) =>
      [...text.matchAll(/^(.+): Standard to Premium/gm)].map(([, name]) => name);
    const all = [...names(said(first)), ...names(said(second))];
    expect(new Set(all).size).toBe(21);
    expect(all).toHaveLength(21);
  });

  it('says who is alike in what, and who came from one group to another', async () => {
    const text = said(await (await office()).ask('portfolio groups'));
    expect(text).toContain('high revenue and bought lately: 300 customers (38%)');
    expect(text).toContain(
      '4 customers since the night before: low revenue → high revenue and bought lately',
    );
  });

  it('suggests what a class may be offered, and says that nothing is sent by itself', async () => {
    const text = said(await (await office()).ask('portfolio offers'));
    expect(text).toContain('VIP: previews of what is new and pilot projects');
    expect(text).toContain('Standard: nothing in particular');
    expect(text).toContain('Nothing is sent to customers');
  });

  it('gives those who manage three figures on their page, and others none', async () => {
    const text = said(await (await office()).ask('home'));
    expect(text).toContain('Value to come: €110,000\nAt risk of leaving: ');
    expect(text).toContain('Change since 31 Jan 2026: +10%');
    expect(said(await (await office('sales')).ask('home'))).not.toContain('Value to come');
  });

  it('is for managers alone', async () => {
    expect(said(await (await office('sales')).ask('portfolio'))).toContain('for managers');
  });
});
