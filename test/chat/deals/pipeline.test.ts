import { describe, expect, it } from 'vitest';
import { withoutChance } from '../../../src/domain/without-chance.js';
import { cardText, pressOf } from '../card-text.js';
import { keepDeals } from '../every-card/keep-deals.js';
import { ada, bo, cleo, nordlys, said, whispered, workplace } from '../workplace.js';

async function office(role: 'sales' | 'manager' | 'agent' = 'manager') {
  const place = await workplace({
    staff: [ada({ role, team: 'nordics' }), bo({ team: 'nordics' }), cleo({})],
    customers: [nordlys()],
  });
  await keepDeals(place, (what) => what);
  return place;
}

describe('“pipeline”', () => {
  it('weighs open deals by their chance, with a range, and says what the quarter will bring', async () => {
    const text = said(await (await office()).ask('pipeline'));
    expect(text).toContain('Pipeline');
    // 300,000 × 67 % and 1,200,000 × 82 %; one is judged by people, one has no amount.
    expect(text).toContain('Weighted by chance: €1,185,000 (');
    expect(text).toContain('Open: €1,800,000 in 4 deals');
    expect(text).toContain('Expected for Q1 2026');
    expect(text).toContain('On 20 Feb it was €410,000');
  });

  it('says what to do with which deals, and leaves those to people that people judge', async () => {
    const text = said(await (await office()).ask('pipeline'));
    expect(text).toContain('80% and up: 1 deal, €1,200,000. Close quickly');
    expect(text).toContain('50% to 80%: 1 deal, €300,000. Follow up now');
    expect(text).toContain('1 deal is judged by people');
    expect(text).toContain('1 deal has no amount');
  });

  it('leaves out deals whose customer has objected to being assessed, and says so', async () => {
    const place = await office();
    const score = await place.stores.winScores.find('D5');
    if (score === null) throw new Error('D5 has no score');
    await place.stores.winScores.save([withoutChance(score)]);
    const text = said(await place.ask('pipeline'));
    expect(text).toContain('Weighted by chance: €201,000 (');
    expect(text).toContain('1 deal is left out of the weighted value, because the customer objected');
    expect(text).not.toContain('82%');
  });

  it('has a chart by quarter with figures for who sees no picture', async () => {
    const { blocks } = whispered(await (await office()).ask('pipeline'));
    const chart = blocks.find(({ type }) => type === 'chart');
    expect(chart).toMatchObject({ labels: ['Q1 2026', 'Q2 2026', 'Q3 2026', 'Q4 2026'] });
    expect(chart?.type === 'chart' && chart.alternativeText).toMatch(/Q1 2026 .+ \(9 of 10 cases: /);
  });

  it('is a sales rep’s own first, and person by person only a manager’s', async () => {
    const place = await office('sales');
    const text = said(await place.ask('pipeline'));
    expect(text).toContain('Pipeline of Ada');
    expect(text).not.toContain('€1,200,000');
    expect(text).not.toContain('By person');
    expect(said(await place.ask('pipeline all owner'))).toContain('for managers');
    expect(said(await place.ask('pipeline all effort'))).toContain('for managers');
    expect(said(await place.ask('pipeline all'))).toContain('€1,800,000 in 4 deals');
  });

  it('is not for service agents', async () => {
    expect(said(await (await office('agent')).ask('pipeline'))).toContain('for sales and managers');
  });

  it('goes by person, team, product and quarter', async () => {
    const place = await office();
    const press = pressOf(whispered(await place.ask('pipeline')), 'By person');
    const text = said(await place.press(press.action, press.subject));
    expect(text).toContain('Bo Lind: €984,000');
    expect(text).toContain('nobody’s: €0');
    expect(said(await place.ask('pipeline all team'))).toContain('nordics: €1,185,000');
    expect(said(await place.ask('pipeline all product'))).toContain('GTX Pro: €984,000');
    expect(said(await place.ask('pipeline all quarter'))).toContain('no date: €0');
  });

  it('says where effort pays, as gain over today’s owners', async () => {
    const text = said(await (await office()).ask('pipeline all effort'));
    expect(text).toContain('Demanding: 1 deal');
    expect(text).toMatch(/from Ada Berg to Bo Lind, 67% becomes 7\d%/);
    expect(text).toContain('don’t rank people by it');
  });

  it('helps out with a word it doesn’t know', async () => {
    expect(said(await (await office()).ask('pipeline next tuesday'))).toContain('I know mine, team and all');
  });
});

describe('“sources”', () => {
  it('tells costs, win rates and what to do, the cheapest won deal first', async () => {
    const text = said(await (await office()).ask('sources'));
    const [referral, web, cold, fair] = ['referral', 'web', 'cold', 'source'].map((name) =>
      text.indexOf(`${name} · `),
    );
    expect([referral, web, cold, fair].every((place) => (place ?? -1) >= 0)).toBe(true);
    expect(text).toContain('referral · maximal focus');
    expect(text).toContain('71% won (71 of 100) · €45.00 per lead · €63.00 per won deal');
    expect(text).toContain('web · increase the budget');
    expect(text).toContain('source · revise the strategy');
    expect(text).toContain('cold · quality before quantity');
    expect(text).toContain('new · too few to say');
  });
});

describe('“patterns”', () => {
  it('tells what holds against chance, with counts', async () => {
    const text = said(await (await office()).ask('patterns'));
    expect(text).toContain(
      'More than three meetings in the first four weeks: won 40% more often (10% to 70%)',
    );
    expect(text).toContain('56% of 100 deals, against 40% of 100');
    expect(text).toContain('14 were tried on 240 deals');
  });

  it('says when nobody has looked yet', async () => {
    const place = await workplace({ staff: [ada({ role: 'manager' })] });
    expect(said(await place.ask('patterns'))).toContain('has not looked for patterns yet');
    expect(cardText(whispered(await place.ask('sources')))).toContain('No leads of the past year');
    expect(said(await place.ask('pipeline'))).toContain('no open deals');
  });
});
