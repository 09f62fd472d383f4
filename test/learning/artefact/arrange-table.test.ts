import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeTable, SchemaMismatchError } from '../../../src/learning/artefact/arrange-table.js';
import {
  differenceTexts,
  type FeatureSchema,
  schemaDifference,
  schemaOf,
} from '../../../src/learning/artefact/feature-schema.js';
import { type Column, type Table, table } from '../../../src/learning/table.js';

const SCHEMA: FeatureSchema = [
  { name: 'silence', kind: 'numeric', unit: 'days' },
  { name: 'segment', kind: 'categorical' },
  { name: 'orders', kind: 'numeric' },
];

function columnsOf(schema: FeatureSchema): Column[] {
  return schema.map(({ name, kind }, index) =>
    kind === 'numeric'
      ? { kind, name, values: Float64Array.of(index, Number.NaN) }
      : { kind, name, codes: Int32Array.of(0, -1), categories: ['small'] },
  );
}

describe('a schema against another', () => {
  const none = { missing: [], additional: [], ofOtherKind: [], inOtherUnit: [], isReordered: false };

  it('has no difference from itself, nor where only one says the unit', () => {
    expect(schemaDifference(SCHEMA, SCHEMA)).toEqual(none);
    expect(schemaDifference(SCHEMA, schemaOf(table(columnsOf(SCHEMA))))).toEqual(none);
    expect(schemaDifference([], [])).toEqual(none);
  });

  it('names what is missing, additional, of another kind, in another unit', () => {
    const [silence, segment, orders] = SCHEMA;
    const hours = { name: 'silence', kind: 'numeric', unit: 'hours' } as const;
    const number = { name: 'segment', kind: 'numeric' } as const;
    const region = { name: 'region', kind: 'categorical' } as const;
    expect(schemaDifference(SCHEMA, [number, hours, region])).toEqual({
      missing: [orders],
      additional: [region],
      ofOtherKind: [{ trained: segment, given: number }],
      inOtherUnit: [{ trained: silence, given: hours }],
      isReordered: true,
    });
  });

  it('does not take a column that is missing or additional for another order', () => {
    const [silence, , orders] = SCHEMA as [FeatureSchema[0], FeatureSchema[0], FeatureSchema[0]];
    const first = { name: 'first', kind: 'numeric' } as const;
    expect(schemaDifference(SCHEMA, [first, silence, orders]).isReordered).toBe(false);
    expect(schemaDifference(SCHEMA, [orders, silence]).isReordered).toBe(true);
  });

  it('says nothing of order alone', () => {
    expect(differenceTexts(schemaDifference(SCHEMA, [...SCHEMA].reverse()))).toEqual([]);
  });
});

describe('a table arranged to a schema', () => {
  it('has its columns in the order of training, whatever their order was, with the same values', () => {
    const columns = columnsOf(SCHEMA);
    fc.assert(
      fc.property(fc.shuffledSubarray(columns, { minLength: 3 }), (shuffled) => {
        const arranged = arrangeTable(table(shuffled), SCHEMA);
        expect(arranged.rowCount).toBe(2);
        expect(arranged.columns).toHaveLength(3);
        for (const [index, column] of arranged.columns.entries()) expect(column).toBe(columns[index]);
      }),
    );
  });

  it('keeps its rows where there are no columns', () => {
    expect(arrangeTable({ rowCount: 4, columns: [] }, [])).toEqual({ rowCount: 4, columns: [] });
  });

  const refused = (given: Table, ofGiven?: FeatureSchema): SchemaMismatchError => {
    try {
      arrangeTable(given, SCHEMA, ofGiven);
    } catch (error) {
      if (error instanceof SchemaMismatchError) return error;
      throw error;
    }
    throw new Error('It was not refused.');
  };

  it('is refused with every difference by name', () => {
    const error = refused(
      table(
        columnsOf([
          { name: 'segment', kind: 'numeric' },
          { name: 'orders', kind: 'numeric' },
          { name: 'region', kind: 'categorical' },
        ]),
      ),
    );
    expect(error).toBeInstanceOf(RangeError);
    expect(error.message).toBe(
      'The columns don\'t fit the trained model: "silence" (numeric) is missing; "region" (categorical) is additional; "segment" is numeric, was trained as categorical. Give the columns it was trained on, or train again.',
    );
    expect(error.difference.missing).toEqual([SCHEMA[0]]);
  });

  it('is refused in another unit, where that is known', () => {
    const hours: FeatureSchema = SCHEMA.map((feature) =>
      feature.name === 'silence' ? { ...feature, unit: 'hours' } : feature,
    );
    expect(refused(table(columnsOf(SCHEMA)), hours).message).toContain(
      '"silence" is in hours, was trained in days',
    );
  });
});
