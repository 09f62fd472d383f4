import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMeasure } from '../../src/intake/read-measure.js';

describe('readMeasure', () => {
  it.each([
    ['12', 12],
    ['-0.5', -0.5],
    ['.5', 0.5],
    ['5.', 5],
    ['1e300', 1e300],
    ['-1.5E-3', -0.0015],
    ['1e999', Number.POSITIVE_INFINITY],
    ['inf', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
    ['1,234.5', 1234.5],
    ['€ 12', 12],
    ['12 %', 12],
    ['-0', 0],
  ])('reads %s with a decimal point', (text, value) => {
    expect(readMeasure(text, '.')).toBe(value);
  });

  it.each([
    ['1,5', 1.5],
    ['1.234', 1234],
    ['1 234,5', 1234.5],
    ['1,5e3', 1500],
    ['-7', -7],
    ['12,5%', 12.5],
  ])('reads %s with a decimal comma', (text, value) => {
    expect(readMeasure(text, ',')).toBe(value);
  });

  it.each(['', 'abc', '1.2.3', '2026-11-23', '0x10', '12 kg', 'e5', '--1', '+', 'infinite', '1e'])(
    'takes "%s" for no number',
    (text) => {
      expect(readMeasure(text, '.')).toBeNull();
    },
  );

  it('takes no time over a text of a million digits that is no number', () => {
    const digits = '1'.repeat(1_000_000);
    expect(readMeasure(`${digits}x`, '.')).toBeNull();
    expect(readMeasure(`${digits}x`, ',')).toBeNull();
  });

  it('reads every finite number as JavaScript writes it, and back', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readMeasure(String(value), '.')).toBe(value || 0);
      }),
    );
  });

  it('gives a number or null for any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('.' as const, ',' as const), (text, decimal) => {
        expect(readMeasure(text, decimal)).not.toBeNaN();
      }),
    );
  });
});
