import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typoDistance } from '../../src/domain/typo-distance.js';

const shortText = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 8 });

describe('typoDistance', () => {
  it.each([
    ['nordlys', 'nordlys', 0],
    ['nordlys', 'nordly', 1],
    ['nordlys', 'nordlyss', 1],
    ['nordlys', 'nordlis', 1],
    ['nordlys', 'nordyls', 1],
    ['ca', 'abc', 3],
    ['', 'abc', 3],
  ])('%s and %s are %i typos apart', (a, b, typos) => {
    expect(typoDistance(a, b, 10)).toBe(typos);
  });

  it('gives up above the limit with the limit plus one, and agrees with itself below', () => {
    fc.assert(
      fc.property(shortText, shortText, fc.nat({ max: 8 }), (a, b, atMost) => {
        expect(typoDistance(a, b, atMost)).toBe(Math.min(typoDistance(a, b, 20), atMost + 1));
      }),
    );
  });

  it('is the same from either side and zero only for equal texts', () => {
    fc.assert(
      fc.property(shortText, shortText, (a, b) => {
        expect(typoDistance(a, b, 20)).toBe(typoDistance(b, a, 20));
        expect(typoDistance(a, b, 20) === 0).toBe(a === b);
      }),
    );
  });
});
