import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/domain/staff.js';
import { LANGUAGES, ROLES } from '../../src/domain/staff.js';
import { exampleOverview, exampleValue } from '../contracts/stores/example-values.js';
import { someAlert, someCustomer, someScore } from '../support/alerts.js';
import { someTicket } from './tickets-at-hand.js';
import { ada, MORNING, NORDLYS, nordlys, said, whispered, workplace } from './workplace.js';

const DAY_MS = 86_400_000;
const later = (days: number) => new Date(MORNING.getTime() + days * DAY_MS);

function valued(customerId: string, upsell: number) {
  const value = exampleValue(customerId);
  const ranked = { score: upsell, topShare: (100 - upsell) / 100, factors: [] };
  return { ...value, scores: { ...value.scores, upsell: ranked } };
}

const overviewOf = (customerId: string, over: Parameters<typeof exampleOverview>[1] = {}) =>
  exampleOverview(customerId, {
    ownerId: 'S01',
    value: valued(customerId, 92),
    renewalAt: later(60),
    updatedAt: MORNING,
    ...over,
  });

async function office(
  role: Role,
  over: Parameters<typeof exampleOverview>[1] = {},
  language?: (typeof LANGUAGES)[number],
) {
  const place = await workplace({
    alerts: [],
    staff: [ada({ role, ...(language === undefined ? {} : { language }) })],
  });
  await place.stores.overviews.save([overviewOf(NORDLYS, over)]);
  return place;
}

describe('the customer card', () => {
  const firstFields = async (role: Role) => {
    const { blocks } = whispered(await (await office(role)).ask('customer nordlys'));
    const fields = blocks.find(({ type }) => type === 'fields');
    return fields?.type === 'fields' ? fields.fields.map(({ label, value }) => `${label}: ${value}`) : [];
  };

  it('begins with upsell potential, budget chance and renewal for sales', async () => {
    expect(await firstFields('sales')).toEqual([
      'Upsell potential: 92/100 (top 8%)',
      'Budget chance: fair (1 project asked for and budget months October to November, by large orders in 3 years)',
      'Renewal: 1 May 2026',
    ]);
  });

  it('begins with value, risk of escalation and mood for support', async () => {
    expect(await firstFields('agent')).toEqual([
      'CLV: 85/100 (top 15%)',
      'Risk of escalation: medium (1 ticket escalated in twelve months)',
      'Mood: good',
    ]);
  });

  it('tells support of an open alert in the risk of escalation', async () => {
    const place = await workplace({ staff: [ada({ role: 'agent' })], alerts: [someAlert(NORDLYS)] });
    await place.stores.overviews.save([overviewOf(NORDLYS)]);
    expect(said(await place.ask('customer nordlys'))).toContain(
      'Risk of escalation: high (risk of leaving high and 1 ticket escalated in twelve months)',
    );
  });

  it('begins with segment, fitness for a campaign and opt-outs for marketing', async () => {
    expect(await firstFields('marketing')).toEqual([
      'Segment: Retail',
      'Fit for a campaign: yes (may get newsletter)',
      'Opt-outs: events',
    ]);
  });

  it('names the group that a customer is like in the reader’s language, and its segment below', async () => {
    const traits = [
      { feature: 'income', isHigh: true },
      { feature: 'recency', isHigh: false },
    ] as const;
    const place = await office('marketing', { groupTraits: traits });
    const text = said(await place.ask('customer nordlys'));
    expect(text).toContain('Group: high revenue and bought lately');
    expect(text).toContain('Segment: machinery');
  });

  it('begins with value to come, at risk and trend for managers', async () => {
    expect(await firstFields('manager')).toEqual([
      'Value to come: €74,000',
      'At risk of leaving: nothing, no risk of leaving seen',
      'Trend: monetary rank from 83 to 85 since 2 Jan 2026',
    ]);
  });

  it.each(ROLES.flatMap((role) => LANGUAGES.map((language) => [role, language] as const)))(
    'says to %s in %s nothing twice, and of what nobody knows that it is not known',
    async (role, language) => {
      const bare = { value: null, churn: null, mood: null, renewalAt: null, segment: '' } as const;
      const { signs: _signs, ...rest } = overviewOf(NORDLYS, bare);
      const place = await office(role, {}, language);
      await place.stores.overviews.save([{ ...rest, updatedAt: later(1) }]);
      const { blocks } = whispered(await place.ask('customer nordlys'));
      const fields = blocks.find(({ type }) => type === 'fields');
      const shown = fields?.type === 'fields' ? fields.fields : [];
      expect(shown).toHaveLength(3);
      for (const { value } of shown) expect(value).toMatch(/\S/);
      const full = said(await (await office(role, {}, language)).ask('customer nordlys'));
      expect(full.split('85/100').length).toBeLessThanOrEqual(2);
    },
  );

  it('says of a customer that has objected that nothing is scored, and shows no points', async () => {
    const place = await workplace({ staff: [ada()], scores: [someScore(NORDLYS, { risk: 74 })] });
    await place.stores.overviews.save([overviewOf(NORDLYS, { hasObjected: true, churn: null })]);
    const text = said(await place.ask('customer nordlys'));
    expect(text).toContain('has objected to automated assessment');
    expect(text).not.toContain('74');
    expect(said(await place.ask('why nordlys'))).toContain('has objected to automated assessment');
  });
});

describe('the home page', () => {
  it('lists to sales whose customers have most room for more, but none that is not to be sold to now', async () => {
    const ids = ['erp:2', 'erp:3', 'erp:4'];
    const place = await workplace({
      staff: [ada({ role: 'sales' })],
      customers: [nordlys(), ...ids.map((id) => someCustomer(id, { name: `Customer ${id}` }))],
      alerts: [someAlert('erp:4')],
    });
    await place.stores.overviews.save([
      overviewOf(NORDLYS, { name: 'Nordlys', value: valued(NORDLYS, 70) }),
      overviewOf('erp:2', { value: valued('erp:2', 95) }),
      overviewOf('erp:3', { value: valued('erp:3', 99), mood: 'bad' }),
      overviewOf('erp:4', { value: valued('erp:4', 98) }),
    ]);
    const text = said(await place.ask('home'));
    const list = text.slice(text.indexOf('Room for more'));
    expect(list.indexOf('Customer erp:2')).toBeGreaterThan(0);
    expect(list.indexOf('Nordlys')).toBeGreaterThan(list.indexOf('Customer erp:2'));
    expect(list).toContain('Upsell potential: 95/100 (top 5%)');
    expect(list).not.toContain('Customer erp:3');
    expect(list).not.toContain('Customer erp:4');
  });

  it('lists to an agent the tickets that matter most, the one most likely to escalate first', async () => {
    const place = await workplace({
      staff: [ada({ role: 'agent' })],
      customers: [nordlys(), someCustomer('erp:2')],
    });
    const mine = (id: string, customerId: string) => {
      const ticket = someTicket({ id: `ticket:desk:${id}`, ticketId: id, customerId, tone: null });
      return { ...ticket, routing: { ...ticket.routing, assigneeId: 'S01' } };
    };
    await place.stores.serviceTickets.add(mine('1', NORDLYS));
    await place.stores.serviceTickets.add(mine('2', 'erp:2'));
    const { signs } = exampleOverview('erp:2');
    const calm = { escalated: 0, open: 1, openEscalated: 0, openComplaints: 0, respondBy: null };
    const churn = { basis: 'model', risk: 30, level: 'high', mainFactor: null, asOf: MORNING } as const;
    await place.stores.overviews.save([
      overviewOf(NORDLYS, { ...(signs === undefined ? {} : { signs: { ...signs, tickets: calm } }) }),
      overviewOf('erp:2', { churn }),
    ]);
    const text = said(await place.ask('home'));
    const list = text.slice(text.indexOf('Tickets that matter most'));
    expect(list).toMatch(/Risk of escalation: high .*Risk of escalation: low/s);
  });

  it('lists nothing of the kind to others', async () => {
    for (const role of ['marketing', 'manager'] as const) {
      const text = said(await (await office(role)).ask('home'));
      expect(text).not.toMatch(/Room for more|Tickets that matter/);
    }
  });
});
