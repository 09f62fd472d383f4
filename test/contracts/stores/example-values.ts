import type { CustomerValue } from '../../../src/domain/customer-value.js';
import type { Overview } from '../../../src/domain/overview.js';
import { partitionOf } from '../../../src/domain/partition.js';
import type { ServiceTicket } from '../../../src/domain/service-ticket.js';
import type { StrategicFact } from '../../../src/domain/strategic-fact.js';
import type { TierMove, TierOverride } from '../../../src/domain/tier.js';
import { day } from './example-rows.js';

export function exampleValue(customerId: string, over: Partial<CustomerValue> = {}): CustomerValue {
  return {
    customerId,
    partition: partitionOf(customerId),
    team: 'North',
    segment: 'Retail',
    asOf: day(30),
    runId: 'value.2026-01-30',
    historic: {
      incomeMinor: 9_000_000,
      isMargin: false,
      purchases: 24,
      averagePurchaseMinor: 375_000,
      purchasesPerYear: 12,
      years: 2,
      acquisitionCostMinor: 200_000,
      serviceCostMinor: 640_000,
      valueMinor: 8_800_000,
      valueAfterServiceMinor: 8_160_000,
    },
    predicted: {
      method: 'bg_nbd',
      horizonMonths: 24,
      valueMinor: 7_400_000,
      lowMinor: 5_100_000,
      highMinor: 9_900_000,
      serviceCostMinor: 600_000,
      aliveChance: 0.93,
      expectedPurchases: 21.4,
    },
    scores: {
      clv: {
        score: 85,
        topShare: 0.15,
        factors: [{ key: 'purchase_frequency', points: 12, values: { perYear: 12, typical: 6 } }],
      },
      churn: { score: 12, topShare: null, factors: [] },
    },
    missing: [{ score: 'advocacy', reason: 'too_few_answers', values: { answers: 1, needed: 2 } }],
    dimensions: { monetary: 85, strategic: null, behavioural: 70 },
    combined: 81.25,
    combinedTopShare: 0.18,
    standing: {
      tier: 'premium',
      scheme: 'shares',
      since: day(2),
      rawTier: 'premium',
      rawSince: day(2),
      dimensionsThen: { monetary: 83, strategic: null, behavioural: 70 },
    },
    groupKey: 'frequent',
    ...over,
  };
}

export function exampleOverview(customerId: string, over: Partial<Overview> = {}): Overview {
  return {
    customerId,
    partition: partitionOf(customerId),
    name: `Customer ${customerId}`,
    segment: 'Retail',
    team: 'North',
    country: 'NO',
    ownerId: 'anna',
    isNaturalPerson: false,
    keys: [`id:${customerId}`, 'mail:kari@example.com', 'phone:+4722334455'],
    contacts: [{ id: 'crm:1', name: 'Kari Nordmann', keys: ['mail:kari@example.com', 'phone:+4722334455'] }],
    value: exampleValue(customerId),
    isAmongTop: true,
    override: null,
    churn: { basis: 'rules', risk: 12, level: null, mainFactor: 'order_rhythm', asOf: day(30) },
    mood: 'good',
    lastInteraction: { at: day(27), how: 'survey', mood: null },
    openTickets: 0,
    signs: {
      projects: { requested: 1, approved: 0, lastAt: day(20) },
      hasPlan: false,
      budget: { fromMonth: 10, toMonth: 11, source: 'orders', years: 3 },
      tickets: { escalated: 1, open: 0, openEscalated: 0, openComplaints: 0, respondBy: null },
      moods: { bad: 0, known: 2 },
      consents: [
        { purpose: 'newsletter', isObjection: false, until: null },
        { purpose: 'events', isObjection: true, until: day(90) },
      ],
      hasAddress: true,
    },
    hasObjected: false,
    renewalAt: day(120),
    yearlyValueMinor: 1_250_000,
    currency: 'NOK',
    updatedAt: day(30),
    ...over,
  };
}

export function exampleOverride(id: string, over: Partial<TierOverride> = {}): TierOverride {
  return {
    id,
    customerId: 'erp:1',
    tier: 'vip',
    reason: 'Opens the Danish market for us',
    byId: 'lea',
    at: day(3),
    until: day(93),
    rawTier: 'standard',
    endedAt: null,
    endedById: null,
    ...over,
  };
}

export function exampleMove(id: string, over: Partial<TierMove> = {}): TierMove {
  return {
    id,
    customerId: 'erp:1',
    team: 'North',
    from: 'standard',
    to: 'premium',
    at: day(9),
    because: 'ranks',
    mainChange: 'monetary',
    values: { from: 62, to: 78 },
    ...over,
  };
}

export function exampleFact(id: string, over: Partial<StrategicFact> = {}): StrategicFact {
  return {
    id,
    customerId: 'erp:1',
    key: 'reference',
    grade: 2,
    byId: 'anna',
    at: day(3),
    endedAt: null,
    ...over,
  };
}

export function exampleServiceTicket(id: string, over: Partial<ServiceTicket> = {}): ServiceTicket {
  return {
    id,
    ticketId: '4711',
    source: 'desk',
    customerId: 'erp:1',
    contactId: 'crm:1',
    category: 'defect',
    priority: 'high',
    subject: 'The press stops with error E42',
    tone: -0.4,
    openedAt: day(10),
    routing: {
      queue: 'Support',
      seniority: 'senior',
      assigneeId: 'sara',
      respondBy: day(11),
      warnAt: day(11),
      peopleAt: null,
      reasons: [{ rule: 'tier', values: { tier: 'vip', hours: 2 } }],
      tier: 'vip',
    },
    state: { name: 'routed', at: day(10), byId: null },
    isOpen: true,
    nextStepAt: day(11),
    warned: { assigneeAt: null, leaderAt: null },
    notices: [],
    undo: null,
    version: 1,
    targets: [],
    isCardStale: false,
    ...over,
  };
}
