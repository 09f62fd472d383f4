import { offerCasesSettings } from '../../../src/config/offer-cases-settings.js';
import type { TicketCategory } from '../../../src/domain/event.js';
import type { Product } from '../../../src/domain/product.js';
import { readText } from '../../../src/reading/read-text.js';
import { productView } from '../../../src/service/recommend/product-view.js';
import { type RecommendInputs, recommend } from '../../../src/service/recommend/recommend.js';
import type { RecommendSubject, TicketInHand } from '../../../src/service/recommend/subject.js';
import type { OffersTrainingReport } from '../../../src/service/recommend/training-report.js';
import { someProduct } from '../../support/some-product.js';

export const NOW = new Date('2026-03-02T08:00:00Z');
export const CASES = offerCasesSettings.parse(undefined);
export const THRESHOLD = 0.5;

export function productOf(id: string, over: Partial<Product> = {}): Product {
  return someProduct(id, { name: id, kind: 'other', ...over });
}

function monthly(amount: number, isPerUser = false): NonNullable<Product['price']> {
  return { amountMinor: 100 * amount, currency: 'EUR', per: 'month', isPerUser };
}

/** A vendor of software and a maker of presses in one: names that say nothing, since only product data may decide. */
export const PRODUCTS: readonly Product[] = [
  productOf('P1', {
    kind: 'plan',
    family: 'P',
    limits: [
      { metric: 'api_calls', most: 10_000 },
      { metric: 'storage_gb', most: 100 },
    ],
    price: monthly(200),
  }),
  productOf('P2', {
    kind: 'plan',
    family: 'P',
    replaces: ['P1', 'P0'],
    limits: [{ metric: 'api_calls', most: 50_000 }],
    solves: ['capacity'],
    price: monthly(700),
  }),
  productOf('P3', {
    kind: 'plan',
    family: 'P',
    replaces: ['P1'],
    limits: [{ metric: 'api_calls', most: 500_000 }],
    solves: ['capacity'],
    price: monthly(4000),
  }),
  productOf('A1', {
    kind: 'addon',
    worksWith: ['P1', 'P2'],
    limits: [{ metric: 'storage_gb', most: 500 }],
    solves: ['capacity'],
    price: monthly(100),
  }),
  productOf('P0', { kind: 'plan', family: 'P', limits: [{ metric: 'seats', most: 1 }] }),
  productOf('T1', { kind: 'plan', replaces: ['P0'], solves: ['missing_function'], price: monthly(50, true) }),
  productOf('U1', { kind: 'addon', worksWith: ['P1'], solves: ['performance'], price: monthly(90) }),
  productOf('M1', { kind: 'machine', family: 'M', limits: [{ metric: 'machine_hours', most: 20_000 }] }),
  productOf('W1', {
    kind: 'maintenance_plan',
    worksWith: ['M1'],
    solves: ['spare_part'],
    price: monthly(300),
  }),
  productOf('M2', { kind: 'machine', family: 'M', replaces: ['M1'], solves: ['performance'] }),
  productOf('S0', { kind: 'software' }),
  productOf('C1', { kind: 'service', worksWith: ['S0'], solves: ['performance'] }),
];

export const VIEW = productView(PRODUCTS, 7);

export function subjectOf(over: Partial<RecommendSubject> = {}): RecommendSubject {
  return {
    customerId: 'erp:1',
    asOf: NOW,
    traits: { sector: '', country: '', yearlyValueMinor: null, currency: null, problems: [] },
    owned: [],
    use: [],
    installations: [],
    seats: null,
    firmGrowth: null,
    ticket: null,
    answered: null,
    ...over,
  };
}

export function owning(...ids: readonly string[]): RecommendSubject['owned'] {
  return ids.map((productId) => ({ productId, since: new Date('2024-01-01') }));
}

/** A ticket as intake reads it. */
export function ticketOf([subject, text]: readonly [string, string]): TicketInHand {
  return { subject, text, category: readText(subject, text).category, asksToBuy: null };
}

export function ticketAbout(category: TicketCategory): TicketInHand {
  return { subject: '', text: '', category, asksToBuy: null };
}

export function recommendTo(subject: RecommendSubject, over: Partial<RecommendInputs> = {}) {
  return recommend({
    subject,
    view: VIEW,
    model: null,
    cases: CASES,
    threshold: THRESHOLD,
    patterns: null,
    isSellable: () => true,
    ...over,
  });
}

export const REPORT: OffersTrainingReport = {
  window: { from: '2024-01-01', to: '2026-01-01' },
  customers: 0,
  products: 0,
  purchases: 0,
  similarity: { isUsed: false, because: 'too_few_purchases', judged: null },
  acceptance: {
    isUsed: false,
    because: 'too_few_answers',
    answers: { accepted: 0, declined: 0 },
    test: null,
    weights: {},
  },
};
