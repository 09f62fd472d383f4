import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_BORDERS,
  DEFAULT_HYSTERESIS_POINTS,
  LEVELS,
  levelOf,
  levelRank,
} from '../../src/domain/level.js';

const risk = fc.integer({ min: 0, max: 100 });
const level = fc.constantFrom(null, ...LEVELS);

describe('the level of a risk', () => {
  it.each([
    [29, null],
    [30, 'low'],
    [49, 'low'],
    [50, 'medium'],
    [69, 'medium'],
    [70, 'high'],
    [100, 'high'],
  ] as const)(
    'of %i without a level before is %s: a border belongs to the level above',
    (value, expected) => {
      expect(levelOf(value, null)).toBe(expected);
    },
  );

  it.each([
    [65, 'high', 'high'],
    [64, 'high', 'medium'],
    [45, 'high', 'medium'],
    [44, 'high', 'low'],
    [25, 'high', 'low'],
    [24, 'high', null],
    [45, 'medium', 'medium'],
    [44, 'medium', 'low'],
    [25, 'low', 'low'],
    [24, 'low', null],
    [50, 'low', 'medium'],
    [70, 'low', 'high'],
  ] as const)(
    'of %i after %s is %s: it falls only five points below the border',
    (value, before, expected) => {
      expect(levelOf(value, before)).toBe(expected);
    },
  );

  it('never lies below what the risk reaches, nor above what is held', () => {
    fc.assert(
      fc.property(risk, level, (value, before) => {
        const rank = levelRank(levelOf(value, before));
        const reached = levelRank(levelOf(value, null));
        expect(rank).toBeGreaterThanOrEqual(reached);
        expect(rank).toBeLessThanOrEqual(Math.max(reached, levelRank(before)));
      }),
    );
  });

  it('rises with the risk and with the level held', () => {
    fc.assert(
      fc.property(risk, risk, level, level, (a, b, before, other) => {
        const [lower, higher] = a < b ? [a, b] : [b, a];
        expect(levelRank(levelOf(lower, before))).toBeLessThanOrEqual(levelRank(levelOf(higher, before)));
        const [low, high] = levelRank(before) < levelRank(other) ? [before, other] : [other, before];
        expect(levelRank(levelOf(a, low))).toBeLessThanOrEqual(levelRank(levelOf(a, high)));
      }),
    );
  });

  it('settles at once: the same risk again changes nothing', () => {
    fc.assert(
      fc.property(risk, level, (value, before) => {
        const next = levelOf(value, before);
        expect(levelOf(value, next)).toBe(next);
      }),
    );
  });

  it('does not flap while the risk moves by less than the hysteresis around a border', () => {
    const around = fc.array(fc.integer({ min: -DEFAULT_HYSTERESIS_POINTS, max: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(fc.constantFrom(...LEVELS), around, (border, moves) => {
        let held = levelOf(DEFAULT_BORDERS[border], null);
        for (const move of moves) {
          held = levelOf(DEFAULT_BORDERS[border] + move, held);
          expect(held).toBe(border);
        }
      }),
    );
  });

  it('falls at the border itself without hysteresis', () => {
    fc.assert(
      fc.property(risk, level, (value, before) => {
        expect(levelOf(value, before, DEFAULT_BORDERS, 0)).toBe(levelOf(value, null));
      }),
    );
  });
});
