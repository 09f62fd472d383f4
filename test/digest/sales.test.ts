import { describe, expect, it } from 'vitest';
import { digestCardFor } from '../../src/chat/read-digest.js';
import { readerFor } from '../../src/chat/reader.js';
import { readLeadsNight } from '../../src/deals/night/leads-basis.js';
import { keptNight, salesNight } from '../../src/deals/night/sales-basis.js';
import { readWeek } from '../../src/digest/read-week.js';
import { scopeOf } from '../../src/digest/scope.js';
import { weeklyDigest } from '../../src/digest/weekly-digest.js';
import type { DealAlert } from '../../src/domain/alert.js';
import type { Deal, DealState } from '../../src/domain/deal.js';
import type { Lead } from '../../src/domain/lead.js';
import { LANGUAGES } from '../../src/domain/staff.js';
import { DAY_MS } from '../../src/domain/time.js';
import type { Stores } from '../../src/stores/stores.js';
import { cardText } from '../chat/card-text.js';
import { chatTestSettings } from '../chat/workplace.js';
import { someCustomer } from '../support/alerts.js';
import { someDeal, someDealAlert, someWinScore } from '../support/deal-alerts.js';
import { someObjection } from '../support/objection.js';
import { MONDAY, weekCompany } from './week-company.js';

const daysBefore = (days: number, from = MONDAY) => new Date(from.getTime() - days * DAY_MS);
/** The Monday after a month has turned. */
const NEW_MONTH = new Date('2026-04-06T07:00:00Z');

/** Two open deals of S01, one of S04; scored this morning. */
async function sales({ asOf = MONDAY, scoredAt = asOf }: { asOf?: Date; scoredAt?: Date } = {}) {
  const stores = await weekCompany();
  await keep(stores, [
    someDeal('D1', 1, { amountMinor: 500_000_00, expectedCloseAt: daysBefore(-40, asOf) }),
    someDeal('D2', 1, { amountMinor: 300_000_00, expectedCloseAt: daysBefore(-150, asOf) }),
    someDeal('D3', 1, { amountMinor: 100_000_00, ownerId: 'S04', expectedCloseAt: daysBefore(-40, asOf) }),
  ]);
  const chances = { D1: 0.8, D2: 0.5, D3: 0.4 };
  await stores.winScores.save(
    Object.entries(chances).map(([id, chance]) =>
      someWinScore(id, 1, { chance, expectedClose: null, asOf: scoredAt }),
    ),
  );
  await night(stores, scoredAt);
  return stores;
}

async function keep(stores: Stores, deals: readonly Deal[]) {
  await stores.deals.markDirty(deals.map(({ id }) => id));
  await stores.deals.saveRebuilt(deals);
}

async function night(stores: Stores, startedAt: Date) {
  const id = `score-win.${startedAt.toISOString()}`;
  const period = startedAt.toISOString().slice(0, 10);
  await stores.runs.claim({
    id,
    name: 'score-win',
    period,
    startedAt,
    context: null,
    finishedAt: null,
    counts: {},
  });
  await stores.runs.finish(id, startedAt, {});
}

/** What a night finds out about leads. */
async function leadsNight(stores: Stores, asOf: Date) {
  const { sales } = chatTestSettings;
  const found = await readLeadsNight(stores, sales, asOf);
  await stores.salesBases.save(
    keptNight(`r.${asOf.toISOString()}`, salesNight([], null, asOf, sales, found)),
  );
}

async function digestOf(stores: Stores, staffId: string, asOf = MONDAY) {
  const week = await readWeek(stores, {
    asOf,
    timezone: 'Europe/Oslo',
    companyCurrency: 'EUR',
    sales: chatTestSettings.sales,
  });
  const person = week.staff.get(staffId);
  if (person === undefined) throw new Error(`${staffId} is not on staff`);
  return weeklyDigest(week, scopeOf(person, week.staff));
}

async function textFor(stores: Stores, staffId: string, asOf = MONDAY, language: 'en' | 'nb' | 'fi' = 'en') {
  const person = (await stores.staff.all()).find(({ id }) => id === staffId);
  if (person === undefined) throw new Error(`${staffId} is not on staff`);
  const reader = readerFor(language, 'Europe/Oslo');
  const ways = {
    readWeek: (at: Date) =>
      readWeek(stores, {
        asOf: at,
        timezone: 'Europe/Oslo',
        companyCurrency: 'EUR',
        sales: chatTestSettings.sales,
      }),
    draw: null,
    platform: 'slack',
  } as const;
  const card = await digestCardFor(person, asOf, ways, reader);
  return { card, text: cardText(card) };
}

const closedDeal = (id: string, isWon: boolean, daysAgo: number, state: Partial<DealState> = {}) =>
  someDeal(id, 1, {
    closed: { at: daysBefore(daysAgo), isWon, reason: null },
    amountMinor: 50_000_00,
    ...state,
  });

const fall = (id: string, daysAgo: number, over: Partial<DealAlert> = {}): DealAlert =>
  someDealAlert(id, { openedAt: daysBefore(daysAgo), ownerId: 'S01', leaderId: null, ...over });

describe('the pipeline in the weekly digest', () => {
  it('is the company’s for managers, the team’s for leaders, their own for all others', async () => {
    const stores = await sales();
    expect((await digestOf(stores, 'S09')).sections.pipeline).toMatchObject({
      deals: 3,
      nominalMinor: 900_000_00,
      weightedMinor: 590_000_00,
    });
    expect((await digestOf(stores, 'S03')).sections.pipeline).toMatchObject({
      deals: 2,
      weightedMinor: 550_000_00,
    });
    expect((await digestOf(stores, 'S04')).sections.pipeline).toMatchObject({ deals: 1 });
    expect((await digestOf(stores, 'S02')).sections.pipeline).toBeUndefined();
  });

  it('holds the quarter against what was expected a week ago', async () => {
    const stores = await sales();
    await keep(stores, [closedDeal('W1', true, 20), closedDeal('W0', true, 200)]);
    const forecast = {
      madeAt: daysBefore(7),
      quarter: '2026-Q1',
      currency: 'EUR',
      nominalMinor: 0,
      lowMinor: 0,
      highMinor: 0,
      deals: 1,
      dealsWithoutChance: 0,
    };
    await stores.pipelineForecasts.add([
      { ...forecast, id: 'a', scope: 'all', wonMinor: 10_000_00, weightedMinor: 20_000_00 },
      { ...forecast, id: 'b', scope: 'owner:S01', wonMinor: 4_000_00, weightedMinor: 6_000_00 },
      { ...forecast, id: 'c', scope: 'owner:S02', wonMinor: 1_000_00, weightedMinor: 0 },
    ]);
    const quarterOf = async (staffId: string) => {
      const { pipeline } = (await digestOf(stores, staffId)).sections;
      return pipeline?.kind === 'figures' ? pipeline.quarter : null;
    };
    expect(await quarterOf('S09')).toMatchObject({
      key: '2026-Q1',
      wonMinor: 50_000_00,
      beforeMinor: 30_000_00,
    });
    expect((await quarterOf('S03'))?.beforeMinor).toBe(11_000_00);
    expect((await quarterOf('S04'))?.beforeMinor).toBeNull();
  });

  it('is withheld while chances are old, and says since when', async () => {
    const stores = await sales({ scoredAt: daysBefore(3) });
    const digest = await digestOf(stores, 'S09');
    expect(digest.sections.pipeline).toMatchObject({ kind: 'withheld', deals: 3 });
    expect(digest.headlines.map(({ name }) => name)).not.toContain('expected');
  });

  it('is one of at most two pictures, and of at most three headline figures', async () => {
    const stores = await sales();
    await stores.alerts.open(fall('D1', 2));
    const digest = await digestOf(stores, 'S01');
    expect(digest.headlines.map(({ name }) => name)).toEqual(['expected']);
    expect(digest.trends.length).toBeLessThanOrEqual(1);
    const { card, text } = await textFor(stores, 'S01');
    expect(card.blocks.filter(({ type }) => type === 'chart')).toHaveLength(1);
    expect(text).toContain('2 open deals worth €800,000; weighted by chance €550,000');
  });

  it('alone makes no news: such a week is one line', async () => {
    const stores = await sales();
    expect((await digestOf(stores, 'S01')).isQuiet).toBe(true);
    expect((await textFor(stores, 'S01')).text).toContain('A quiet week');
  });
});

describe('deals in the weekly digest', () => {
  it('tell what closed, what fell and what came of it', async () => {
    const stores = await sales();
    await keep(stores, [closedDeal('W1', true, 2), closedDeal('L1', false, 3), closedDeal('L2', false, 10)]);
    const at = daysBefore(1);
    const by = { byId: 'S01', at, reason: null } as const;
    for (const alert of [
      fall('D1', 2),
      fall('D2', 9),
      fall('D5', 30, { isOpen: false, state: { name: 'resolved', outcome: 'still_open', ...by } }),
      fall('D6', 30, { isOpen: false, state: { name: 'settled', outcome: 'won', at } }),
      fall('D7', 30, { isOpen: false, state: { name: 'receded', at: daysBefore(8) } }),
      fall('D8', 30, { isOpen: false, state: { name: 'settled', outcome: 'lost', at }, ownerId: 'S04' }),
    ])
      await stores.alerts.open(alert);
    const { deals } = (await digestOf(stores, 'S09')).sections;
    expect(deals).toMatchObject({
      won: { deals: 1, amountMinor: 50_000_00 },
      lost: { deals: 1 },
      fell: { now: 1, before: 1 },
      ended: { talked: 1, won: 1, lost: 1, receded: 0, other: 0 },
      first: [{ dealId: 'D1' }],
    });
    expect((await digestOf(stores, 'S01')).sections.deals?.ended).toMatchObject({ talked: 1, lost: 0 });
    const { text } = await textFor(stores, 'S09');
    expect(text).toContain('Won: 1 (€50,000). Lost: 1 (€50,000).');
    expect(text).toContain('Packaging line Nordlys: from 67% to 52%');
    expect(text).toContain('What came of deals that had fallen: 1 talked to and going on, 1 won and 1 lost.');
  });

  it('tell nothing of customers that have objected to being assessed', async () => {
    const stores = await sales();
    await stores.alerts.open(fall('D1', 2));
    const { customerId } = someDeal('D1').state;
    await stores.customers.upsert([someCustomer(customerId ?? '')]);
    expect((await digestOf(stores, 'S09')).sections.deals?.fell.now).toBe(1);
    const at = daysBefore(1);
    await stores.consents.add([
      {
        id: 'crm:1',
        customerId: customerId ?? '',
        purpose: 'scoring',
        basis: 'objection',
        givenAt: at,
        until: null,
        knownAt: at,
      },
    ]);
    expect((await digestOf(stores, 'S09')).sections.deals?.fell.now ?? 0).toBe(0);
  });

  it.each(LANGUAGES)('are said in %s', async (language) => {
    const stores = await sales();
    await stores.alerts.open(fall('D1', 2));
    const { text } = await textFor(stores, 'S09', MONDAY, language);
    expect(text).toContain({ en: 'Pipeline', nb: 'Salgspipeline', fi: 'Myyntiputki' }[language]);
  });
});

describe('what a new month brings', () => {
  const rates = async (before: number, now: number) => {
    const stores = await sales({ asOf: NEW_MONTH });
    const closed = (quarter: string, won: number) =>
      Array.from({ length: 200 }, (_, nth) => ({
        ownerId: 'S01',
        product: null,
        amountMinor: null,
        isWon: nth < 2 * won,
        hours: null,
        amountBeforeMinor: null,
        quarter,
        early: null,
      }));
    const borders = { demandingFromMinor: null, transactionalUpToMinor: null };
    const all = [...closed('2025-Q4', before), ...closed('2026-Q1', now)];
    await stores.salesBases.save(keptNight('n', salesNight(all, null, NEW_MONTH, borders)));
    return stores;
  };

  it('is said of the win rate where it surely moved', async () => {
    const rose = await rates(43, 56);
    expect((await textFor(rose, 'S09', NEW_MONTH)).text).toContain(
      'The average win rate rose from 43% to 56% in Q1 2026 (200 deals closed).',
    );
    expect((await digestOf(await rates(43, 45), 'S09', NEW_MONTH)).sections.winRate).toBeUndefined();
    expect((await digestOf(rose, 'S03', NEW_MONTH)).sections.winRate).toBeUndefined();
  });

  it('is the table of sources, which other weeks have only where advice has changed', async () => {
    const leads = (isLostFrom: number): Lead[] =>
      Array.from({ length: 40 }, (_, nth) => ({
        id: `L${nth}`,
        source: 'web',
        createdAt: daysBefore(nth < 12 ? 3 : 200),
        knownAt: daysBefore(nth < 12 ? 3 : 200),
        customerId: null,
        ownerId: null,
        sector: null,
        size: null,
        country: null,
        firstReplyAt: null,
        dealId: null,
        isLost: nth >= isLostFrom,
      }));
    const stores = await sales();
    await stores.leads.save(leads(0));
    await leadsNight(stores, MONDAY);
    // A week ago 28 leads were too few to say anything.
    expect((await digestOf(stores, 'S09')).sections.sources).toMatchObject({ changed: ['web'] });
    expect((await textFor(stores, 'S09')).text).toContain('web: 0% won, new: quality before quantity');
    const settled = await sales();
    await settled.leads.save(
      leads(0).map((lead) => ({ ...lead, createdAt: daysBefore(200), knownAt: daysBefore(200) })),
    );
    await leadsNight(settled, MONDAY);
    expect((await digestOf(settled, 'S09')).sections.sources).toBeUndefined();
    expect((await digestOf(settled, 'S01')).sections.sources).toBeUndefined();
    // A night of four weeks ago says nothing of this one.
    expect((await digestOf(settled, 'S09', NEW_MONTH)).sections.sources).toBeUndefined();
    await leadsNight(settled, NEW_MONTH);
    const later = await digestOf(settled, 'S09', NEW_MONTH);
    expect(later.sections.sources).toMatchObject({ changed: [] });
  });
});

describe('leads in the weekly digest', () => {
  const lead = (id: string, over: Partial<Lead> = {}): Lead => ({
    id,
    source: 'web',
    createdAt: daysBefore(3),
    knownAt: daysBefore(3),
    customerId: null,
    ownerId: null,
    sector: null,
    size: null,
    country: null,
    firstReplyAt: null,
    dealId: null,
    isLost: false,
    ...over,
  });
  /** 300 of a year ago, of which every third was won. */
  async function withLeads() {
    const stores = await sales();
    const ended = Array.from({ length: 300 }, (_, nth) =>
      lead(`old${nth}`, {
        createdAt: daysBefore(300),
        knownAt: daysBefore(300),
        dealId: nth % 3 === 0 ? `won${nth}` : null,
        isLost: nth % 3 !== 0,
        source: nth % 2 === 0 ? 'web' : 'fair',
      }),
    );
    await keep(
      stores,
      ended.flatMap(({ dealId }) => (dealId === null ? [] : [closedDeal(dealId, true, 250)])),
    );
    await stores.leads.save([
      ...ended,
      lead('crm:own', { ownerId: 'S01', createdAt: daysBefore(30), knownAt: daysBefore(30) }),
      lead('crm:free'),
      lead('crm:gone', { isLost: true }),
      lead('crm:old', { createdAt: daysBefore(200), knownAt: daysBefore(200) }),
    ]);
    await leadsNight(stores, MONDAY);
    return stores;
  }

  it('are the company’s for managers, with those that nobody has, and their own for all others', async () => {
    const stores = await withLeads();
    expect((await digestOf(stores, 'S09')).sections.leads).toMatchObject({ open: 2, fresh: 1, unowned: 1 });
    const own = (await digestOf(stores, 'S01')).sections.leads;
    expect(own).toMatchObject({ open: 1, fresh: 0, unowned: 0, best: { leadId: 'crm:own' } });
    expect((await digestOf(stores, 'S04')).sections.leads).toBeUndefined();
  });

  it.each(LANGUAGES)('are said in one line in %s, with the one to begin with', async (language) => {
    const { text } = await textFor(await withLeads(), 'S09', MONDAY, language);
    expect(text).toMatch(/(free|own) \(web\).*3\d/);
  });

  it('have no chance in it where their customer has objected to being assessed', async () => {
    const stores = await withLeads();
    await stores.customers.upsert([someCustomer('erp:7')]);
    await stores.leads.save([
      lead('crm:own', { ownerId: 'S01', customerId: 'erp:7', createdAt: daysBefore(30) }),
    ]);
    await stores.consents.add([someObjection('erp:7', daysBefore(10))]);
    expect((await digestOf(stores, 'S01')).sections.leads).toMatchObject({ open: 1, best: null });
  });
});
