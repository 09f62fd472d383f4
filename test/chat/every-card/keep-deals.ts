import { fitLeadModel } from '../../../src/deals/leads/fit-lead-model.js';
import { LEAD_COLUMNS } from '../../../src/deals/leads/lead-features.js';
import { WIN_MINIMUMS } from '../../../src/deals/model/win-readiness.js';
import type { LeadsNight } from '../../../src/deals/night/leads-basis.js';
import { keptNight, type SalesNight } from '../../../src/deals/night/sales-basis.js';
import { DEAL_PATTERNS } from '../../../src/deals/patterns/deal-patterns.js';
import { readLeadSources, type SourceTable } from '../../../src/deals/sources/read-lead-sources.js';
import type { Deal, DealState } from '../../../src/domain/deal.js';
import type { Lead } from '../../../src/domain/lead.js';
import { partitionOf } from '../../../src/domain/partition.js';
import { DAY_MS } from '../../../src/domain/time.js';
import { WEAK_CASES, WIN_FACTORS, type WinScore } from '../../../src/domain/win-score.js';
import { MATURE_DAYS, NOW, plantedLeads } from '../../deals/leads/planted-leads.js';
import { someSalesSettings } from '../../support/sales-settings.js';
import { MORNING, NORDLYS, type Workplace } from '../workplace.js';
import { keepTicketPatterns } from './keep-ticket-patterns.js';

type Foreign = (what: string) => string;

const daysFrom = (days: number) => new Date(MORNING.getTime() + days * DAY_MS);

/** Deals of every kind with their chances, sources of leads of every kind, and what a night found. */
export async function keepDeals({ stores }: Pick<Workplace, 'stores'>, foreign: Foreign): Promise<void> {
  const deals = [
    dealOf('D1', { name: foreign('deal'), product: foreign('product'), stage: foreign('stage') }),
    dealOf('D2', { customerId: null, name: null, ownerId: null, amountMinor: null, expectedCloseAt: null }),
    dealOf('D3', { isJudgedByPeople: true, customerId: 'erp:2' }),
    dealOf('D4', { closed: { at: daysFrom(-3), isWon: true, reason: foreign('reason') } }),
    dealOf('D5', { ownerId: 'S02', amountMinor: 1_200_000_00, expectedCloseAt: daysFrom(120) }),
  ];
  await stores.deals.markDirty(deals.map(({ id }) => id));
  await stores.deals.saveRebuilt(deals);
  await stores.winScores.save([
    { ...scoreOf('D1', 0.67), factors: everyFactor(foreign), weakCases: WEAK_CASES },
    { ...scoreOf('D2', 0.3), basis: 'stage_rate', modelId: null, basedOn: 120, expectedClose: null },
    { ...scoreOf('D3', null), basis: 'people', modelId: null, expectedClose: null },
    scoreOf('D5', 0.86),
  ]);
  await stores.winScores.save([{ ...scoreOf('D5', 0.82), dealVersion: 2 }]);
  await stores.pipelineForecasts.add([
    {
      id: '2026-02-20|all|2026-Q1',
      madeAt: daysFrom(-10),
      scope: 'all',
      quarter: '2026-Q1',
      currency: 'EUR',
      wonMinor: 10_000_00,
      nominalMinor: 900_000_00,
      weightedMinor: 400_000_00,
      lowMinor: 100_000_00,
      highMinor: 700_000_00,
      deals: 3,
      dealsWithoutChance: 1,
    },
  ]);
  await keepLeads({ stores }, foreign);
  const sources = await readLeadSources(stores, someSalesSettings, MORNING);
  await stores.salesBases.save(keptNight('reckon-sales.2026-03-02', nightOf(foreign, sources)));
  await stores.leads.save(openLeads(foreign));
  await keepTicketPatterns({ stores }, foreign);
}

function dealOf(id: string, over: Partial<DealState>): Deal {
  const state: DealState = {
    name: `Line ${id}`,
    customerId: NORDLYS,
    ownerId: 'S01',
    product: 'GTX Pro',
    stage: 'proposal',
    stageSince: daysFrom(-20),
    amountMinor: 300_000_00,
    listPriceMinor: null,
    currency: 'EUR',
    openedAt: daysFrom(-60),
    expectedCloseAt: daysFrom(20),
    leadSource: null,
    leadId: null,
    isJudgedByPeople: false,
    lastActivityAt: daysFrom(-2),
    closed: null,
    ...over,
  };
  return { id, partition: partitionOf(id), version: 1, entries: [], attributes: [], state, team: 'nordics' };
}

function scoreOf(dealId: string, chance: number | null): WinScore {
  return {
    dealId,
    partition: partitionOf(dealId),
    asOf: MORNING,
    dealVersion: 1,
    basis: 'model',
    chance,
    typicalChance: 0.5,
    modelId: 'win.1',
    basedOn: null,
    factors: [{ key: 'budget', points: 15, values: {}, variant: '' }],
    changes: [{ key: 'decision_maker', chance: 0.75, values: {} }],
    weakCases: [],
    expectedClose: { at: daysFrom(40), lowAt: daysFrom(20), highAt: daysFrom(90) },
  };
}

function everyFactor(foreign: Foreign): WinScore['factors'] {
  return WIN_FACTORS.map((key, index) => ({
    key,
    points: index % 2 === 0 ? 12 - index / 2 : -7,
    values: {},
    variant: foreign(`variant ${key}`),
  }));
}

function nightOf(foreign: Foreign, sources: SourceTable): SalesNight {
  const kinds = new Map([['x', { deals: 12, hours: 300 }]]);
  return {
    asOf: MORNING,
    closed: 240,
    effort: { borders: { middleFrom: 50_000_00, largeFrom: 500_000_00 }, typicalHours: 60, kinds },
    classes: { demandingFromMinor: 1_000_000_00, transactionalUpToMinor: 10_000_00 },
    fit: {
      borders: null,
      general: new Map([
        ['S01', -0.4],
        ['S02', 0.6],
      ]),
      onKind: new Map(),
    },
    patterns: {
      tried: 14,
      deals: 240,
      patterns: DEAL_PATTERNS.map((key, index) => ({
        key,
        about: key === 'product' || key === 'lead_source' ? foreign(`about ${key}`) : '',
        with: { won: 56, deals: 100 },
        without: { won: 40, deals: 100 },
        change: index % 2 === 0 ? 0.4 : -0.3,
        low: index % 2 === 0 ? 0.1 : -0.5,
        high: index % 2 === 0 ? 0.7 : -0.1,
        pValue: 0.001,
      })),
    },
    amountRatios: [],
    winRates: [],
    leads: leadsOf(foreign, sources),
    minimums: {
      shortfalls: (Object.keys(WIN_MINIMUMS) as (keyof typeof WIN_MINIMUMS)[]).map((what) => ({
        what,
        has: WIN_MINIMUMS[what] - 1,
        needed: WIN_MINIMUMS[what],
      })),
      stages: [{ stage: foreign('stage'), rate: 0.42, deals: 120 }],
    },
  };
}

function leadsOf(foreign: Foreign, sources: SourceTable): LeadsNight {
  const model = fitLeadModel(plantedLeads(11, 900), NOW, MATURE_DAYS);
  const leaks = LEAD_COLUMNS.map(({ name }) => name);
  return {
    model: { ...model, leaks },
    fit: { borders: null, general: new Map([['S02', 0.4]]), onKind: new Map([[foreign('source'), 0.1]]) },
    sources,
    sourcesBefore: sources,
  };
}

/** Leads that are still open: somebody's, nobody's, of a customer, and one that is nearly given up. */
function openLeads(foreign: Foreign): Lead[] {
  const lead = (id: string, over: Partial<Lead>): Lead => ({
    id: `crm:${id}`,
    source: foreign('partner'),
    createdAt: daysFrom(-5),
    knownAt: daysFrom(-5),
    customerId: null,
    ownerId: null,
    sector: foreign('sector'),
    size: 120,
    country: 'NO',
    firstReplyAt: null,
    dealId: null,
    isLost: false,
    ...over,
  });
  return [
    lead('F1', { firstReplyAt: daysFrom(-4) }),
    lead('F2', { ownerId: 'S01', customerId: NORDLYS }),
    lead('F3', { ownerId: 'S02', createdAt: daysFrom(-80), size: null, sector: null, country: null }),
    lead('F4', { createdAt: daysFrom(-20), size: 1 }),
  ];
}

/** One source for each advice. */
async function keepLeads({ stores }: Pick<Workplace, 'stores'>, foreign: Foreign): Promise<void> {
  const sources = [
    { name: 'web', leads: 100, won: 47, cost: 85 },
    { name: foreign('source'), leads: 100, won: 23, cost: 340 },
    { name: 'referral', leads: 100, won: 71, cost: 45 },
    { name: 'cold', leads: 100, won: 12, cost: 25 },
    { name: 'new', leads: 5, won: 1, cost: null },
  ];
  for (const [place, { name, leads, won, cost }] of sources.entries()) {
    const ids = Array.from({ length: leads }, (_, nth) => `L${place}-${nth}`);
    const closed = ids
      .slice(0, won)
      .map((id) => dealOf(`deal of ${id}`, { closed: { at: daysFrom(-90), isWon: true, reason: null } }));
    await stores.deals.markDirty(closed.map(({ id }) => id));
    await stores.deals.saveRebuilt(closed);
    await stores.leads.save(
      ids.map((id, nth) => ({
        id,
        source: name,
        createdAt: daysFrom(-200),
        knownAt: daysFrom(-200),
        customerId: null,
        ownerId: null,
        sector: null,
        size: null,
        country: null,
        firstReplyAt: null,
        dealId: nth < won ? `deal of ${id}` : null,
        isLost: nth >= won,
      })),
    );
    if (cost === null) continue;
    const amountMinor = cost * leads * 100;
    await stores.leads.saveCosts([
      {
        id: `costs:${place}`,
        source: name,
        from: daysFrom(-300),
        until: daysFrom(-100),
        amountMinor,
        currency: 'EUR',
      },
    ]);
  }
}
