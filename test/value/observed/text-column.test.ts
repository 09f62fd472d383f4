import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growingColumn } from '../../../src/value/observed/growing-column.js';
import { distinctTextColumn, sharedTextColumn } from '../../../src/value/observed/text-column.js';

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('erp:1', 'erp:10', 'erp:2', ''),
);

describe('texts by row', () => {
  it('are given back as they came, and compared as texts are', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), (texts) => {
        const wellFormed = texts.map((each) => Buffer.from(each).toString());
        const [distinct, shared] = [distinctTextColumn(), sharedTextColumn()];
        for (const each of wellFormed) {
          distinct.push(each);
          shared.push(each);
        }
        const [ids, words] = [distinct.build(), shared.build()];
        for (const [row, own] of wellFormed.entries()) {
          expect([ids.at(row), words.at(row)]).toEqual([own, own]);
          for (const [other, another] of wellFormed.entries())
            expect(Math.sign(ids.compare(row, other))).toBe(own < another ? -1 : own > another ? 1 : 0);
        }
        expect([ids.at(texts.length), words.at(texts.length)]).toEqual(['', '']);
      }),
      { numRuns: 200 },
    );
  });

  it('come in any number', () => {
    const ids = distinctTextColumn();
    for (let row = 0; row < 20_000; row++) ids.push(`erp:${row}`);
    const { at, compare } = ids.build();
    expect([at(0), at(9_999), at(19_999)]).toEqual(['erp:0', 'erp:9999', 'erp:19999']);
    expect(compare(100, 99)).toBeLessThan(0);
  });
});

describe('a column of numbers', () => {
  it('gives back what was put in, whether all are the same or not, and in its own width', () => {
    const number = fc.oneof(fc.constantFrom(0, -0, Number.NaN, 1, 0.1), fc.double());
    fc.assert(
      fc.property(fc.array(number, { maxLength: 8 }), fc.nat(3000), (values, repeats) => {
        const column = growingColumn((length) => new Float32Array(length));
        const all = [...new Array<number>(repeats).fill(values[0] ?? 1), ...values];
        for (const [row, value] of all.entries()) column.set(row, value);
        const built = column.upTo(all.length);
        expect(built.all()).toEqual(Float32Array.from(all));
        expect(all.map((_, row) => built.at(row))).toEqual([...Float32Array.from(all)]);
        expect(built.at(all.length)).toBeNaN();
      }),
      { numRuns: 60 },
    );
  });
});
