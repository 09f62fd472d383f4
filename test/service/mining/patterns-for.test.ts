import { describe, expect, it } from 'vitest';
import { ticketPatternLines } from '../../../src/chat/cards/ticket-pattern-lines.js';
import { readerFor } from '../../../src/chat/reader.js';
import type { NamedPattern } from '../../../src/service/mining/mine-from-stores.js';
import { patternItems } from '../../../src/service/mining/pattern-items.js';
import { patternsFor } from '../../../src/service/mining/patterns-for.js';
import { someProduct } from '../../support/some-product.js';

const PRODUCTS = [
  someProduct('A', { family: 'GTX', name: 'GTX Pro' }),
  someProduct('B', { family: 'GTX', name: 'GTX Max' }),
  someProduct('C', { family: 'Solo', name: 'Solo' }),
];
const items = patternItems(PRODUCTS);

function pattern(over: Partial<NamedPattern>): NamedPattern {
  return {
    category: 'defect',
    ageBand: null,
    item: 'product:A',
    named: { kind: 'product', name: 'GTX Pro' },
    purchase: 'first',
    fromWeeks: 0,
    toWeeks: 26,
    lift: 2,
    customers: 30,
    expected: 12,
    askers: 200,
    pValue: 1e-8,
    qValue: 1e-5,
    ...over,
  };
}

describe('patterns for a ticket', () => {
  it('are those of its category, of an age only where the age is known and right', () => {
    const late = pattern({ ageBand: { fromMonths: 18, toMonths: null } });
    expect(patternsFor([late], items, 'defect', 20)).toHaveLength(1);
    expect(patternsFor([late], items, 'defect', 17.9)).toEqual([]);
    expect(patternsFor([late], items, 'defect', null)).toEqual([]);
    expect(patternsFor([late], items, 'billing', 20)).toEqual([]);
  });

  it('mean each product of a line, and of each the strongest', () => {
    const line = pattern({ item: 'family:GTX', lift: 3 });
    const hints = patternsFor([pattern({ lift: 5 }), line], items, 'defect', null);
    expect(hints.map(({ productId, lift }) => [productId, lift])).toEqual([
      ['A', 5],
      ['B', 3],
    ]);
  });

  it('leave out what isn’t sold any more, and make no line of one product', () => {
    expect(patternsFor([pattern({ item: 'product:gone' })], items, 'defect', null)).toEqual([]);
    expect(items.itemsOf('C')).toEqual(['product:C']);
    expect(items.itemsOf('A')).toEqual(['product:A', 'family:GTX']);
  });
});

describe('patterns in words', () => {
  const said = (over: Partial<NamedPattern>) => {
    const found = { patterns: [pattern(over)], tried: 1, customers: 9, tickets: 9, purchases: 9 };
    return ticketPatternLines({ ...found, asOf: new Date(0) }, 10, readerFor('en', 'UTC')).lines[0];
  };

  it('name the age and the line', () => {
    expect(said({ ageBand: { fromMonths: 18, toMonths: null } })).toBe(
      'Tickets about “Defect” after 18 months of use are followed by GTX Pro within 26 weeks, 2 times as often as otherwise (30 customers).',
    );
    expect(said({ ageBand: { fromMonths: 0, toMonths: 6 }, named: { kind: 'family', name: 'GTX' } })).toBe(
      'Tickets about “Defect” in the first 6 months of use are followed by a product of the GTX line within 26 weeks, 2 times as often as otherwise (30 customers).',
    );
    expect(said({ toWeeks: 1 })).toContain('within 1 week,');
  });

  it('say what is missing, and that nothing holds', () => {
    const nothing = { patterns: [], tried: 0, customers: 3, tickets: 1, purchases: 2, asOf: new Date(0) };
    const reader = readerFor('en', 'UTC');
    expect(ticketPatternLines(nothing, 10, reader).lines[0]).toContain(
      '1 ticket and 2 purchases of listed products',
    );
    expect(ticketPatternLines({ ...nothing, tried: 5 }, 10, reader).lines[0]).toContain(
      'No purchase follows tickets',
    );
  });
});
