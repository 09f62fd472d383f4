import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '../../src/intake/read-number.js';

describe('readNumber', () => {
  test.each([
    ['12', '.', 12],
    ['-3.50', '.', -3.5],
    ['+3.50', '.', 3.5],
    ['3.50-', '.', -3.5],
    ['−1 234,50', ',', -1_234.5],
    ['3.50−', '.', -3.5],
    ['1,234,567.89', '.', 1_234_567.89],
    ["1'234.5", '.', 1_234.5],
    ['1.234.567,89', ',', 1_234_567.89],
    ['1 234,5', ',', 1_234.5],
    ['1\u00a0234,5', ',', 1_234.5],
    ['1\u202f234,5', ',', 1_234.5],
    ['€ 12,50', ',', 12.5],
    ['12.00$', '.', 12],
    ['-0', '.', 0],
    ['007', '.', 7],
  ] as const)('reads %j with decimals behind %j', (text, decimal, value) => {
    expect(readNumber(text, decimal)).toBe(value);
  });

  test.each([
    ['', '.'],
    ['abc', '.'],
    ['1.2.3', '.'],
    ['12,50', '.'],
    ['1,23,456', '.'],
    ['12.5', ','],
    ['--3', '.'],
    ['-3-', '.'],
    ['−3-', '.'],
    ['−', '.'],
    ['1e5', '.'],
    ['0x10', '.'],
    ['Infinity', '.'],
    ['NaN', '.'],
    ['9'.repeat(400), '.'],
    ['1 2', '.'],
    ['.5', '.'],
  ] as const)('takes %j with decimals behind %j for no number', (text, decimal) => {
    expect(readNumber(text, decimal)).toBeNull();
  });

  test('reads back any amount written with either sign', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        const text = (cents / 100).toFixed(2);
        expect(readNumber(text, '.')).toBe(cents / 100);
        expect(readNumber(text.replace('.', ','), ',')).toBe(cents / 100);
      }),
    );
  });

  test('never gives anything but a finite number or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,-+' €e") }), (text) => {
        for (const decimal of ['.', ','] as const) {
          const value = readNumber(text, decimal);
          expect(value === null || Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });
});
