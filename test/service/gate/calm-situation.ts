import { emptyLedger } from '../../../src/domain/offer-ledger.js';
import type { Product } from '../../../src/domain/product.js';
import type { OfferCandidate } from '../../../src/domain/service-offer.js';
import type { GateSettings } from '../../../src/service/gate/gate-settings.js';
import type { ProductFacts } from '../../../src/service/gate/product-facts.js';
import type { ReadWords, WordsRead } from '../../../src/service/gate/read-words.js';
import type { GateSituation, TicketFacts } from '../../../src/service/gate/situation.js';

export const NOW = new Date('2026-03-10T09:00:00Z');
const DAY_MS = 86_400_000;

/** So many days before the moment of all tests; below 0, after it. */
export function daysAgo(days: number): Date {
  return new Date(NOW.getTime() - days * DAY_MS);
}

export const SETTINGS: GateSettings = {
  isEnabled: true,
  missingBeforeStart: [],
  segments: null,
  stageOf: { default: 'act', teams: {} },
  threshold: 0.5,
  capDays: 14,
  cooldownDays: 180,
  quietDays: 30,
  cancellationDays: 180,
  openTicketDays: 365,
  problemDays: 90,
  priceNeedsBudgetFromMinor: 500_000,
  budgetMonths: [],
  currency: 'EUR',
  timezone: 'Europe/Oslo',
};

export const TICKET = 'ticket:desk:4711';

export function ticketFacts(over: Partial<TicketFacts> = {}): TicketFacts {
  return {
    interaction: TICKET,
    openedAt: daysAgo(0),
    closedAt: null,
    isEscalated: false,
    category: 'capacity',
    isCategoryRead: true,
    flags: [],
    tone: null,
    isToneRead: true,
    words: { subject: 'Storage', text: 'Our storage is nearly full, how can we get more of it?' },
    worstRating: null,
    ...over,
  };
}

/** One in which nothing speaks against an offer. */
export function calmSituation(over: Partial<GateSituation> = {}): GateSituation {
  return {
    at: NOW,
    customerId: 'erp:1',
    interaction: TICKET,
    customer: {
      segment: 'Retail',
      team: 'North',
      stage: 'act',
      isNaturalPerson: false,
      renewalAt: null,
      hasPlan: false,
      budget: null,
    },
    consents: { objectsToOffers: false, allowsOffers: false, objectsToScoring: false },
    tickets: [ticketFacts()],
    departures: [],
    alert: null,
    ledger: { ...emptyLedger('erp:1'), version: 1 },
    offer: null,
    threshold: 0.5,
    typed: [],
    faults: [],
    ...over,
  };
}

export const STORAGE: Product = {
  id: 'storage-500',
  name: 'Storage 500',
  kind: 'addon',
  family: null,
  otherNames: [],
  description: 'Room for 500 GB more',
  solves: ['capacity'],
  properties: {},
  limits: [{ metric: 'storage_gb', most: 500 }],
  worksWith: [],
  conflictsWith: [],
  replaces: [],
  markets: null,
  price: { amountMinor: 10_000, currency: 'EUR', per: 'month', isPerUser: false },
  soldFrom: null,
  soldUntil: null,
};

export const CANDIDATE: OfferCandidate = {
  productId: STORAGE.id,
  case: 'growth',
  relevance: 0.7,
  isCalibrated: false,
  reasons: [{ code: 'growth', values: { metric: 'storage_gb', percent: 210, months: 6 } }],
  signals: { growth: 1 },
  modelId: null,
};

export const FACTS: ProductFacts = {
  product: STORAGE,
  whyNotSellable: [],
  unsupportedClaims: [],
  users: null,
};

/** Words of which nothing is known but that they ask for something; a word of ours stands for each class. */
export const readPlainly: ReadWords = (subject, text) => {
  const all = `${subject} ${text}`;
  const stops = ['complaint', 'cancellation', 'emergency', 'distress', 'opt_out']
    .filter((name) => all.includes(`<${name}>`))
    .map((name) => ({ class: name }));
  return { ...CALM_WORDS, stops, matter: all.includes('<problem>') ? 'problem' : 'need' };
};

export const CALM_WORDS: WordsRead = {
  isJudged: true,
  whyNot: null,
  language: 'en',
  stops: [],
  outweighed: [],
  tone: null,
  mood: 'calm',
  matter: 'need',
  buying: [],
};
