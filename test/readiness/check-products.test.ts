import { describe, expect, it } from 'vitest';
import type { EventPayload } from '../../src/domain/event.js';
import type { Product } from '../../src/domain/product.js';
import { checkOrphans } from '../../src/readiness/check-orphans.js';
import { checkProducts } from '../../src/readiness/check-products.js';
import { productCatalogue, productNamed } from '../../src/service/catalogue/product-catalogue.js';
import { perMonth } from '../service/catalogue/made-products.js';
import { someProduct } from '../support/some-product.js';
import { bare, event, orderLine, record } from './records.js';

const NOW = new Date('2026-03-01T00:00:00Z');
const TICKET: EventPayload = {
  type: 'ticket_opened',
  ticketId: 'T',
  category: 'how_to',
  priority: null,
  language: 'en',
  subject: '',
  text: '',
  tone: null,
  flags: [],
};
const GOOD = someProduct('a', { name: 'GTX Pro', price: perMonth(100), solves: ['capacity'] });

/** So many customers who each bought one thing so long ago, and asked once. */
function checked(
  products: readonly Product[],
  customers: number,
  { name = 'GTX Pro', since = '2023-01-01', country = 'NO', answered = 0, isTicket = true } = {},
) {
  const check = checkProducts(productCatalogue(products, 1), NOW, answered);
  for (let index = 0; index < customers; index++) {
    check.add(
      record(`erp:${index}`, {
        customer: bare(`erp:${index}`, { country }),
        events: [event(since, orderLine(name)), ...(isTicket ? [event('2026-01-01', TICKET)] : [])],
      }),
    );
  }
  return check.result();
}

const missing = (...args: Parameters<typeof checked>) =>
  checked(...args).service.missing.map(({ what, has, needed }) => `${what} ${has}/${needed}`);

describe('how far the data carry offers in service', () => {
  it('is off without products or tickets, and says which', () => {
    expect(checked([], 10).service).toEqual({
      state: 'off',
      missing: [{ what: 'products', has: 0, needed: 1 }],
    });
    const gone = someProduct('a', { soldUntil: new Date('2026-01-01') });
    expect(checked([gone], 10).service.state).toBe('off');
    expect(checked([GOOD], 10, { isTicket: false }).service).toEqual({
      state: 'off',
      missing: [{ what: 'tickets', has: 0, needed: 1 }],
    });
  });

  it('is rules only until there is enough to learn from, moderate under twice of it, then ready', () => {
    expect(checked([GOOD], 99, { answered: 100 }).service).toEqual({
      state: 'rules_only',
      missing: [{ what: 'buyers', has: 99, needed: 100 }],
    });
    expect(checked([GOOD], 200, { answered: 99 }).service.state).toBe('rules_only');
    expect(checked([GOOD], 200, { answered: 199 }).service).toEqual({ state: 'moderate', missing: [] });
    expect(checked([GOOD], 200, { answered: 200 }).service.state).toBe('ready');
    expect(missing([GOOD], 200, { answered: 200, since: '2025-06-01' })).toEqual(['history_months 9/12']);
  });

  it('names what products lack: a price, what they are for, a country to sell in; none of it stops a model', () => {
    const poor = [GOOD, ...['b', 'c', 'd'].map((id) => someProduct(id, { markets: ['NO'] }))];
    const check = checked(poor, 200, { answered: 200, country: '' });
    expect(check.service.state).toBe('ready');
    expect(missing(poor, 200, { answered: 200, country: '' })).toEqual([
      'described_percent 25/50',
      'priced_percent 25/80',
      'country_percent 0/80',
    ]);
    expect(check).toMatchObject({ count: 4, onSale: 4, priced: 1, described: 1, inSomeMarkets: 3 });
    // Where everything is sold everywhere, nobody has to know where a customer is.
    expect(missing([GOOD], 200, { answered: 200, country: '' })).toEqual([]);
  });

  it('counts the names that mean no product, and proposes the one that is a letter away', () => {
    const products = [
      GOOD,
      someProduct('p200', { name: 'Press 200' }),
      someProduct('t', { name: 'Servo kit' }),
    ];
    const check = checkProducts(productCatalogue(products, 1), NOW);
    const customer = (id: string, ...names: string[]) =>
      record(id, { events: names.map((name) => event('2026-01-01', orderLine(name))) });
    check.add(customer('1', 'GTX-PRO', 'GTX Prro', 'Press 300'));
    check.add(customer('2', 'Servo kot', 'Servo kot', 'Press 300'));
    expect(check.result()).toMatchObject({
      named: { rows: 6, known: 1 },
      unknownNames: [
        // Another figure is another product.
        { name: 'Press 300', customers: 2, perhaps: null },
        { name: 'GTX Prro', customers: 1, perhaps: 'a' },
        { name: 'Servo kot', customers: 1, perhaps: 't' },
      ],
    });
  });

  it('names references that lead nowhere, and names that two products have', () => {
    const products = [
      someProduct('a', { name: 'Twin', worksWith: ['b', 'x'], replaces: ['x'] }),
      someProduct('b', { name: 'twin' }),
    ];
    expect(checked(products, 1)).toMatchObject({
      brokenReferences: [{ productId: 'a', names: ['x'] }],
      ambiguousNames: [{ name: 'Twin', productIds: ['a', 'b'] }],
    });
  });
});

describe('rows that name an unknown product', () => {
  it('lead nowhere, once products were brought', () => {
    const catalogue = productCatalogue([GOOD], 1);
    const rows = [event('2026-01-01', orderLine('gtxpro')), event('2026-01-01', orderLine('Other'))];
    const check = checkOrphans(new Set(), (name) => productNamed(catalogue, name) !== null);
    check.add(record('1', { events: rows }));
    expect(check.result()).toMatchObject([{ kind: 'unknown_product', rows: 1, examples: ['Other'] }]);
    const without = checkOrphans(new Set());
    without.add(record('1', { events: rows }));
    expect(without.result()).toEqual([]);
  });
});
