import { TICKET_CATEGORIES } from '../src/domain/event.js';
import type { Product, ProductKind } from '../src/domain/product.js';
import { randomStream } from '../src/domain/random.js';
import { DAY_MS } from '../src/domain/time.js';
import type { CustomerHoldings } from '../src/service/recommend/holdings.js';
import type { RecommendSubject } from '../src/service/recommend/subject.js';

export const OFFERS_NOW = new Date('2026-03-02T08:00:00Z');

const KINDS: readonly ProductKind[] = [
  'plan',
  'addon',
  'machine',
  'maintenance_plan',
  'service',
  'spare_part',
];
const SECTORS = ['Retail', 'Farming', 'Energy', 'Food', 'Steel', 'Health'];
const SYLLABLES = [
  'ex',
  'port',
  'hy',
  'dra',
  'lic',
  'pump',
  'va',
  'cu',
  'um',
  'sen',
  'sor',
  'flow',
  'trol',
  'data',
  'max',
  'line',
];

/** A catalogue as a large company has it, with a paragraph on each product. */
export function catalogueOf(seed: number, count: number): Product[] {
  const random = randomStream(seed, 'catalogue');
  const words = Array.from({ length: 4_000 }, () => wordOf(random));
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value;
  return Array.from({ length: count }, (_, number): Product => {
    const kind = KINDS[number % KINDS.length] as ProductKind;
    const before = number - KINDS.length;
    const upgrades = kind === 'plan' && before >= 0 && random() < 0.6 ? [`P${before}`] : [];
    return {
      id: `P${number}`,
      name: `${pick(words)} ${pick(words)} ${number}`,
      kind,
      family: `F${Math.floor(number / 40)}`,
      otherNames: [`N-${number}`],
      description: Array.from({ length: 70 }, () => pick(words)).join(' '),
      solves: random() < 0.5 ? [pick(TICKET_CATEGORIES)] : [],
      properties: { 'storage GB': 10 * Math.ceil(10 * random()) },
      limits: kind === 'plan' ? [{ metric: 'api_calls', most: 1_000 * (number + 1) }] : [],
      worksWith: kind === 'addon' || kind === 'maintenance_plan' ? [`P${Math.max(0, number - 1)}`] : [],
      conflictsWith: [],
      replaces: upgrades,
      markets: null,
      price: {
        amountMinor: 1_000 * Math.ceil(50 * random()),
        currency: 'EUR',
        per: 'month',
        isPerUser: false,
      },
      soldFrom: null,
      soldUntil: null,
    };
  });
}

/** Customers who mostly buy from some families that their sector takes to. */
export function holdingsOf(seed: number, customers: number, products: number): CustomerHoldings[] {
  return Array.from({ length: customers }, (_, number): CustomerHoldings => {
    const random = randomStream(seed, `customer ${number}`);
    const sector = Math.floor(random() * SECTORS.length);
    const share = products / SECTORS.length;
    return {
      customerId: `erp:${number}`,
      traits: {
        sector: SECTORS[sector] as string,
        country: 'NO',
        yearlyValueMinor: Math.round(10 ** (5 + 3 * random())),
        currency: 'EUR',
      },
      problems: [],
      got: Array.from({ length: 20 }, () => {
        const own = random() < 0.8 ? sector : Math.floor(random() * SECTORS.length);
        const place = Math.floor(own * share + share * random() ** 2);
        return { productId: `P${place}`, at: new Date(OFFERS_NOW.getTime() - 700 * random() * DAY_MS) };
      }),
    };
  });
}

/** A customer with a ticket of two thousand letters. */
export function askingCustomer(
  seed: number,
  { customerId, traits, got }: CustomerHoldings,
  products: readonly Product[],
): RecommendSubject {
  const random = randomStream(seed, `asking ${customerId}`);
  const words = products[Math.floor(random() * products.length)]?.description.split(' ') ?? [];
  const text = Array.from({ length: 280 }, () =>
    random() < 0.3 ? (words[Math.floor(random() * words.length)] ?? '') : wordOf(random),
  ).join(' ');
  return {
    customerId,
    asOf: OFFERS_NOW,
    traits: { ...traits, problems: ['capacity'] },
    owned: got.map(({ productId, at }) => ({ productId, since: at })),
    use: [{ metric: 'api_calls', value: 1_000 * products.length * random(), earlier: 10, overMonths: 6 }],
    installations: [],
    seats: 1,
    firmGrowth: 0.2,
    ticket: {
      subject: 'A question',
      text: text.slice(0, 2_000),
      category: TICKET_CATEGORIES[Math.floor(random() * TICKET_CATEGORIES.length)] ?? 'other',
      asksToBuy: random() < 0.3,
    },
    answered: { accepted: 0, declined: 0 },
  };
}

function wordOf(random: () => number): string {
  const count = 2 + Math.floor(2 * random());
  return Array.from({ length: count }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
}
