import type { Deal, DealEntry, DealState } from '../../../src/domain/deal.js';
import type { DealEvent, DealEventPayload } from '../../../src/domain/deal-event.js';
import type { Lead, LeadCost } from '../../../src/domain/lead.js';
import { partitionOf } from '../../../src/domain/partition.js';
import type { PipelineForecast } from '../../../src/domain/pipeline-forecast.js';
import type { WinScore } from '../../../src/domain/win-score.js';
import { day } from './example-rows.js';

export const OPENED: Extract<DealEventPayload, { type: 'opened' }> = {
  type: 'opened',
  name: 'New line',
  customerId: 'erp:1',
  ownerId: 'anna',
  product: 'GTX Pro',
  stage: 'proposal',
  amountMinor: 4_000_000,
  listPriceMinor: null,
  currency: 'EUR',
  expectedCloseAt: day(60),
  leadSource: null,
  leadId: null,
};

/** One payload of every type, with everything filled. */
export const FULL_PAYLOADS: readonly DealEventPayload[] = [
  { ...OPENED, listPriceMinor: 5_000_000, leadSource: 'fair', leadId: 'crm:L1' },
  { type: 'stage_changed', stage: 'negotiation' },
  { type: 'amount_changed', amountMinor: 0, currency: 'NOK' },
  { type: 'date_moved', expectedCloseAt: day(90) },
  { type: 'owner_changed', ownerId: 'bo' },
  {
    type: 'contact',
    channel: 'meeting',
    direction: 'in',
    contactIds: ['erp:7', 'erp:8'],
    status: 'moved',
    changedBy: 'customer',
    tone: -0.25,
  },
  { type: 'interest', kind: 'download' },
  { type: 'person_joined', contactId: 'erp:7', role: 'decision_maker' },
  { type: 'competitor', name: 'Acme', isIn: false },
  { type: 'budget', isConfirmed: false },
  { type: 'note', text: 'They wait for the board.', language: 'en', tone: 0 },
  { type: 'effort', staffId: 'anna', hours: 1.5 },
  { type: 'outside_fact', fact: 'insolvency', strength: 'strong' },
  { type: 'judged_by_people', isOn: false, byId: 'lea' },
  { type: 'closed', isWon: false, reason: 'price' },
  { type: 'reopened' },
];

/** The same with all that may be empty left empty. */
export const BARE_PAYLOADS: readonly DealEventPayload[] = [
  {
    type: 'opened',
    name: null,
    customerId: null,
    ownerId: null,
    product: null,
    stage: null,
    amountMinor: null,
    listPriceMinor: null,
    currency: null,
    expectedCloseAt: null,
    leadSource: null,
    leadId: null,
  },
  { type: 'amount_changed', amountMinor: 1, currency: null },
  {
    type: 'contact',
    channel: 'email',
    direction: null,
    contactIds: [],
    status: 'held',
    changedBy: null,
    tone: null,
  },
  { type: 'person_joined', contactId: 'erp:7', role: null },
  { type: 'competitor', name: null, isIn: true },
  { type: 'note', text: '', language: null, tone: null },
  { type: 'effort', staffId: null, hours: 0 },
  { type: 'judged_by_people', isOn: true, byId: null },
  { type: 'closed', isWon: true, reason: null },
];

export function exampleDealEvent(id: string, over: Partial<DealEvent> = {}): DealEvent {
  const payload = over.payload ?? OPENED;
  return {
    id: `crm:${payload.type}:${id}~1`,
    key: `crm:${payload.type}:${id}`,
    dealId: 'crm:1',
    occurredAt: day(10),
    knownAt: day(11),
    importId: 'deals.1.1',
    importedAt: day(20),
    payload,
    ...over,
  };
}

export function exampleDealState(over: Partial<DealState> = {}): DealState {
  const { type: _type, ...said } = OPENED;
  return {
    ...said,
    openedAt: day(10),
    stageSince: day(10),
    isJudgedByPeople: false,
    lastActivityAt: null,
    closed: null,
    ...over,
  };
}

export function exampleDeal(id: string, over: Partial<Deal> = {}): Deal {
  return {
    id,
    partition: partitionOf(id),
    version: 1,
    entries: [entry(OPENED)],
    attributes: [{ name: 'region', value: 'North', validFrom: null, knownAt: day(10) }],
    state: exampleDealState(),
    team: 'North',
    ...over,
  };
}

export function entry(payload: DealEventPayload, over: Partial<DealEntry> = {}): DealEntry {
  return { occurredAt: day(10), knownAt: day(10), supersededAt: null, payload, ...over };
}

export function exampleWinScore(dealId: string, over: Partial<WinScore> = {}): WinScore {
  return {
    dealId,
    partition: partitionOf(dealId),
    asOf: day(30),
    dealVersion: 3,
    basis: 'model',
    chance: 0.68,
    typicalChance: 0.5,
    modelId: 'win.3',
    basedOn: null,
    factors: [{ key: 'answer_time', points: 12, values: { hours: 4 }, variant: '' }],
    changes: [{ key: 'decision_maker', chance: 0.75, values: {} }],
    weakCases: ['small_team'],
    expectedClose: { at: day(60), lowAt: day(50), highAt: day(90) },
    ...over,
  };
}

export function exampleLead(id: string, over: Partial<Lead> = {}): Lead {
  return {
    id,
    source: 'fair',
    createdAt: day(5),
    knownAt: day(6),
    customerId: null,
    ownerId: 'anna',
    sector: 'retail',
    size: 120,
    country: 'NO',
    firstReplyAt: null,
    dealId: null,
    isLost: false,
    ...over,
  };
}

export function exampleLeadCost(id: string, over: Partial<LeadCost> = {}): LeadCost {
  return { id, source: 'fair', from: day(1), until: day(32), amountMinor: 850_000, currency: 'EUR', ...over };
}

export function exampleForecast(id: string, over: Partial<PipelineForecast> = {}): PipelineForecast {
  return {
    id,
    madeAt: day(30),
    scope: 'all',
    quarter: '2026-Q1',
    currency: 'EUR',
    wonMinor: 100,
    nominalMinor: 2_000_000,
    weightedMinor: 1_256_000,
    lowMinor: 900_000,
    highMinor: 1_600_000,
    deals: 4,
    dealsWithoutChance: 1,
    ...over,
  };
}
