import { describe, expect, it } from 'vitest';
import { OBSERVED, type ObservedValue } from '../../../src/value/observed/observe-value.js';
import { observedTableBuilder } from '../../../src/value/observed/observed-table.js';
import { portfolioOf } from '../../../src/value/portfolio/portfolio-of.js';
import { rankCurve } from '../../../src/value/scores/rank-curve.js';

interface Made {
  readonly id: string;
  readonly lastYear: number;
  readonly worth: number;
  readonly tickets?: number;
  readonly level?: 'medium' | null;
  readonly isActive?: boolean;
}

describe('portfolioOf', () => {
  it('finds A customers that are at risk or will be worth little, and B customers that will be worth much', () => {
    const { abc } = portfolioOf(
      nightWith([
        { id: 'stays', lastYear: 500, worth: 900 },
        { id: 'at risk', lastYear: 200, worth: 400, level: 'medium' },
        { id: 'fades', lastYear: 150, worth: 1 },
        { id: 'rises', lastYear: 100, worth: 800 },
        { id: 'b', lastYear: 40, worth: 90 },
        { id: 'c', lastYear: 10, worth: 20 },
        { id: 'gone', lastYear: 9_000, worth: 9_000, isActive: false },
      ]),
    );
    expect(abc.counts).toEqual({ a: 3, b: 1, c: 2 });
    expect(ids(abc.leaving)).toEqual(['at risk', 'fades']);
    expect(ids(abc.rising)).toEqual(['rises']);
  });

  it('holds effort against value by rank', () => {
    const many = Array.from({ length: 10 }, (_, index) => ({
      id: `as usual ${index}`,
      lastYear: 100,
      worth: 10 * index,
      tickets: index,
    }));
    const { effort } = portfolioOf(
      nightWith([
        ...many,
        { id: 'loud and small', lastYear: 1, worth: 5, tickets: 50 },
        { id: 'quiet and large', lastYear: 1, worth: 500, tickets: 0 },
      ]),
    );
    expect(effort === null ? [] : ids(effort.tooMuch)).toEqual(['loud and small']);
    expect(effort === null ? [] : ids(effort.tooLittle)).toEqual(['quiet and large']);
  });

  it('says nothing of effort where nobody knows it', () => {
    expect(portfolioOf(nightWith([{ id: 'a', lastYear: 1, worth: 1 }])).effort).toBeNull();
  });
});

function ids({ first }: { readonly first: readonly { readonly customerId: string }[] }): string[] {
  return first.map(({ customerId }) => customerId);
}

function nightWith(customers: readonly Made[]): Parameters<typeof portfolioOf>[0] {
  const builder = observedTableBuilder();
  const unknown = Object.fromEntries(OBSERVED.map((key) => [key, Number.NaN])) as ObservedValue;
  for (const { id, lastYear, tickets = Number.NaN } of customers) {
    const observed = { ...unknown, boughtLastYearMinor: lastYear, ticketsLastYear: tickets };
    builder.add({ customerId: id, segment: '', observed });
  }
  const active = customers.filter(({ isActive = true }) => isActive);
  return {
    customers: {
      table: builder.build(),
      facts: customers.map(({ level = null }) => ({ churn: { risk: 60, isByRules: true, level } })),
    },
    curves: {
      value: rankCurve(active.map(({ worth }) => worth)),
      effort: rankCurve(active.map(({ tickets = Number.NaN }) => tickets)),
      contacts: rankCurve([]),
    },
    isActive: (row) => customers[row]?.isActive ?? true,
    worthMinor: (row) => customers[row]?.worth ?? Number.NaN,
  };
}
