import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectDrop, highestSince, wholePercent } from '../../../src/deals/live/detect-drop.js';
import type { WinPoint } from '../../../src/domain/win-score.js';

const RULES = { dropPoints: 10, bands: { close: 80, lever: 50 }, hysteresisPoints: 3 };
const drop = (from: number, to: number, told: number | null = null) =>
  detectDrop({ highest: from / 100, now: to / 100, told: told === null ? null : told / 100 }, RULES);

describe('a fall', () => {
  it('is told from ten points on, as a person reads them', () => {
    expect(drop(67, 52)).toEqual({ from: 67, to: 52, through: null });
    expect(drop(67, 57)).toEqual({ from: 67, to: 57, through: null });
    expect(drop(67, 58)).toBeNull();
    expect(drop(67.4, 57.4)).toEqual({ from: 67, to: 57, through: null });
  });

  it('is told through a border, however small, and through the lower of two', () => {
    expect(drop(82, 77)).toEqual({ from: 82, to: 77, through: 80 });
    expect(drop(51, 47)).toEqual({ from: 51, to: 47, through: 50 });
    expect(drop(85, 40)).toEqual({ from: 85, to: 40, through: 50 });
  });

  it('is no news around a border', () => {
    expect(drop(51, 49)).toBeNull();
    expect(drop(80, 78)).toBeNull();
    // Told at 46 %: a rise to 51 % and back is noise, one to 53 % and back is a fall.
    expect(drop(51, 46, 46)).toBeNull();
    expect(drop(53, 46, 46)).toEqual({ from: 53, to: 46, through: 50 });
  });

  it('is never told for a rise, nor for less than the hysteresis', () => {
    const chance = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(chance, chance, fc.option(chance), (highest, now, told) => {
        const found = detectDrop({ highest, now, told }, RULES);
        const points = wholePercent(highest) - wholePercent(now);
        if (points < RULES.hysteresisPoints) expect(found).toBeNull();
        if (points >= RULES.dropPoints) expect(found).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('of a chance that wavers by less than the hysteresis is told once at most', () => {
    const wavering = fc.array(fc.integer({ min: 46, max: 52 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(wavering, (percents) => {
        let [told, highest, tellings]: [number | null, number, number] = [null, 52, 0];
        for (const percent of percents) {
          highest = Math.max(highest, percent);
          if (drop(highest, percent, told) === null) continue;
          [told, highest] = [percent, percent];
          tellings += 1;
        }
        expect(tellings).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the highest chance since a moment', () => {
  const at = (day: number) => new Date(Date.UTC(2026, 2, day));
  const point = (day: number, chance: number | null, fields: Partial<WinPoint> = {}): WinPoint => ({
    dealId: 'D1',
    asOf: at(day),
    dealVersion: day,
    basis: 'model',
    chance,
    modelId: 'win.1',
    ...fields,
  });
  const now = { basis: 'model', modelId: 'win.1', dealVersion: 20, asOf: at(20) } as const;

  it('counts what held at that moment', () => {
    const points = [point(9, 0.6), point(5, 0.7), point(2, 0.9)];
    expect(highestSince(points, now, null)).toBe(0.9);
    expect(highestSince(points, now, at(6))).toBe(0.7);
    expect(highestSince(points, now, at(10))).toBe(0.6);
  });

  it('is of the same basis and model only', () => {
    const points = [point(9, 0.6), point(5, 0.95, { modelId: 'win.0' }), point(2, 0.9)];
    expect(highestSince(points, now, null)).toBe(0.6);
    expect(highestSince([point(9, 0.6, { basis: 'stage_rate', modelId: null })], now, null)).toBeNull();
    expect(highestSince([], now, null)).toBeNull();
  });

  it('leaves out the score itself, which may be kept already', () => {
    expect(highestSince([point(20, 0.52), point(9, 0.67)], now, null)).toBe(0.67);
    expect(highestSince([point(20, 0.52)], now, null)).toBeNull();
  });

  it('is also of the same version as of earlier: time alone moves a chance', () => {
    const points = [point(20, 0.52), point(12, 0.67, { dealVersion: 20 }), point(9, 0.6)];
    expect(highestSince(points, now, null)).toBe(0.67);
    expect(highestSince(points, now, at(10))).toBe(0.67);
    expect(highestSince([point(21, 0.9, { dealVersion: 20 })], now, null)).toBeNull();
  });
});
