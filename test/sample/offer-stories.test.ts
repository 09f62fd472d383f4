import { describe, expect, it } from 'vitest';
import { readText } from '../../src/reading/read-text.js';
import { productRows } from '../../src/sample/offers/catalogue.js';
import { OFFER_STORIES, OFFER_TICKETS } from '../../src/sample/offers/offer-tickets.js';
import { products } from '../../src/sample/products.js';
import { readMeant } from '../support/text-reader.js';
import { samples } from './samples.js';

const LANGUAGES = { UK: 'en', NO: 'nb', FI: 'fi', DE: 'de', SE: 'sv' } as const;

describe('what customers of the sample ask for today', () => {
  it.each(OFFER_STORIES)('is read as it is meant, in its own language: %s', async (story) => {
    const { country, subject, text } = OFFER_TICKETS[story];
    const { category, language, flags } = readText(subject, text);
    const intent = await readMeant(subject, text);
    expect(language).toBe(LANGUAGES[country]);
    expect(intent.isJudged).toBe(true);
    if (story === 'complaint') {
      expect(flags).toContain('complaint');
      expect(intent.stops.map((stop) => stop.class)).toContain('complaint');
      return;
    }
    expect(category).toBe(CATEGORIES[story]);
    expect(intent).toMatchObject({ stops: [], matter: category === 'performance' ? 'problem' : 'need' });
    expect(intent.mood).not.toBe('angry');
  });

  it('comes from one content customer each, whose past is the one of the case', () => {
    for (const { company } of samples) {
      const asking = company.offer_tickets.map((row) => row.customer_id);
      expect(company.offer_tickets.map(({ story }) => story)).toEqual([...OFFER_STORIES]);
      expect(new Set(asking).size).toBe(asking.length);
      const troubled = new Set(
        company.truth
          .filter(({ causes, leaves_on: leavesOn }) => causes.length > 0 || leavesOn !== '')
          .map((row) => row.customer_id),
      );
      expect(asking.filter((id) => troubled.has(id))).toEqual([]);
      const country = new Map(company.customers.map((row) => [row.id, row.country]));
      expect(company.offer_tickets.map((row) => country.get(row.customer_id))).toEqual(
        OFFER_STORIES.map((story) => OFFER_TICKETS[story].country),
      );
    }
  });
});

const CATEGORIES = {
  limit_reached: 'capacity',
  growth: 'capacity',
  expansion: 'missing_function',
  performance: 'performance',
  maintenance_plan: 'spare_part',
  legacy: 'performance',
} as const;

describe('the products of the sample', () => {
  const rows = productRows();
  const ids = new Set(rows.map(({ id }) => id));

  it('name one another by ids that are there', () => {
    const named = rows
      .flatMap((row) => [row.works_with, row.replaces].flatMap((list) => list.split(';')))
      .filter(Boolean);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    expect(ids.size).toBe(rows.length);
  });

  it('are what orders and machines name', () => {
    const names = new Set(rows.map(({ name }) => name));
    // Seats are sold by the piece, and belong to no plan.
    expect(products.map(({ name }) => name).filter((name) => !names.has(name))).toEqual([
      'Fjordvik Link seat',
    ]);
    for (const { company } of samples) {
      expect(company.machines.filter(({ product }) => !names.has(product))).toEqual([]);
      expect(company.contracts.filter(({ product }) => !names.has(product))).toEqual([]);
    }
  });

  it('have prices that match those of the list', () => {
    const priceOf = new Map(rows.map(({ name, price }) => [name, price]));
    expect(products.filter(({ name, price }) => priceOf.has(name) && priceOf.get(name) !== price)).toEqual(
      [],
    );
  });
});
