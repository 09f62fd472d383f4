import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { censoredBrier } from '../../../src/learning/survival/censored-brier.js';
import { concordance } from '../../../src/learning/survival/concordance.js';

describe('concordance', () => {
  it('is 1 for the right order, 0 for the reverse, and a half for none', () => {
    const durations = Float64Array.of(1, 2, 3, 4);
    const ends = Uint8Array.of(1, 1, 0, 1);
    expect(concordance(Float64Array.of(9, 7, 5, 1), durations, ends)).toBe(1);
    expect(concordance(Float64Array.of(1, 5, 7, 9), durations, ends)).toBe(0);
    expect(concordance(Float64Array.of(2, 2, 2, 2), durations, ends)).toBe(0.5);
  });

  it('is none where no pair can be told', () => {
    expect(concordance(Float64Array.of(1, 2), Float64Array.of(5, 6), Uint8Array.of(0, 0))).toBeNull();
    expect(concordance(Float64Array.of(1, 2), Float64Array.of(5, 5), Uint8Array.of(1, 1))).toBeNull();
  });

  it('counts as going through all pairs would', () => {
    const subject = fc.record({
      risk: fc.integer({ min: 0, max: 5 }),
      duration: fc.integer({ min: 0, max: 8 }),
      event: fc.constantFrom(0, 1),
    });
    fc.assert(
      fc.property(fc.array(subject, { minLength: 1, maxLength: 40 }), (subjects) => {
        let pairs = 0;
        let concordant = 0;
        for (const a of subjects) {
          for (const b of subjects) {
            const outlasts = b.duration > a.duration || (b.duration === a.duration && b.event === 0);
            if (a.event !== 1 || !outlasts) continue;
            pairs++;
            concordant += a.risk > b.risk ? 1 : a.risk === b.risk ? 0.5 : 0;
          }
        }
        const found = concordance(
          Float64Array.from(subjects, ({ risk }) => risk),
          Float64Array.from(subjects, ({ duration }) => duration),
          Uint8Array.from(subjects, ({ event }) => event),
        );
        if (pairs === 0) expect(found).toBeNull();
        else expect(found).toBeCloseTo(concordant / pairs, 12);
      }),
    );
  });

  it('refuses a risk that is no number', () => {
    expect(() => concordance(Float64Array.of(Number.NaN), Float64Array.of(1), Uint8Array.of(1))).toThrow(
      /risk/,
    );
  });
});

describe('the Brier score under loss from sight', () => {
  it('is the plain one where everybody was seen', () => {
    const stays = Float64Array.of(0.2, 0.9, 0.6);
    expect(censoredBrier(stays, 5, Float64Array.of(3, 8, 4), Uint8Array.of(1, 1, 1))).toBeCloseTo(
      (0.2 ** 2 + 0.1 ** 2 + 0.6 ** 2) / 3,
      12,
    );
  });

  it('lets those who were seen stand for the one who was lost', () => {
    const score = censoredBrier(
      Float64Array.of(0.5, 0.5, 0.3, 0.8),
      5,
      Float64Array.of(1, 2, 4, 9),
      Uint8Array.of(1, 0, 1, 1),
    );
    // Seen beyond 2: 2 of 3.
    expect(score).toBeCloseTo((0.25 + 0.09 / (2 / 3) + 0.04 / (2 / 3)) / 4, 12);
  });

  it('refuses to judge a time that nobody was seen beyond', () => {
    expect(() => censoredBrier(Float64Array.of(0.5), 5, Float64Array.of(3), Uint8Array.of(0))).toThrow(
      /beyond 5/,
    );
  });
});
