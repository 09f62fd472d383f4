import { describe, expect, it } from 'vitest';
import { missedBounds } from '../../bench/churn-worlds-bounds.js';
import type { WorldsFigures } from '../../bench/churn-worlds-figures.js';

const named = { named: 41, of: 50 };
const HELD: WorldsFigures = {
  leavers: 120,
  warned: 60,
  medianWarningDays: 60,
  causeNamed: { atLast: named, atFirst: named, sinceItShows: named },
  auc: 0.64,
  recencyAuc: 0.55,
  levels: {
    below: { customers: 2_000, left: 44, stated: 0.02 },
    low: { customers: 400, left: 20, stated: 0.05 },
    medium: { customers: 100, left: 8, stated: 0.08 },
    high: { customers: 50, left: 6, stated: 0.12 },
  },
};

describe('what is asked of warnings', () => {
  it('holds where every figure reaches its bound', () => {
    expect(missedBounds(HELD)).toEqual([]);
  });

  it('is missed by the cause, the days, the ranking or a level, each named', () => {
    const missed = (over: Partial<WorldsFigures>) => missedBounds({ ...HELD, ...over });
    expect(missed({ causeNamed: { ...HELD.causeNamed, atLast: { named: 39, of: 50 } } })).toEqual([
      'a planted cause was named of 39 of 50 warned leavers at the last warning, not of 80 %',
    ]);
    expect(missed({ medianWarningDays: 44 })).toEqual(['the median warning came 44 days before, not 45']);
    expect(missed({ auc: 0.59 })).toEqual(['the AUC is 0.040 above recency alone, not 0.05']);
    const high = { customers: 50, left: 1, stated: 0.2 };
    expect(missed({ levels: { ...HELD.levels, high } })).toEqual([
      'of 50 customers at "high" 1 left, stated 20.0 %',
    ]);
  });

  it('is missed where nothing could be measured', () => {
    const none = { named: 0, of: 0 };
    expect(
      missedBounds({
        ...HELD,
        medianWarningDays: Number.NaN,
        auc: Number.NaN,
        causeNamed: { atLast: none, atFirst: none, sinceItShows: none },
      }),
    ).toHaveLength(3);
  });

  it('allows the levels as much by chance as three of them together show', () => {
    // 2.1 standard errors: too much for one level alone, not for the worst of three.
    const medium = { customers: 400, left: 43, stated: 0.08 };
    expect(missedBounds({ ...HELD, levels: { ...HELD.levels, medium } })).toEqual([]);
    const nobody = { customers: 0, left: 0, stated: Number.NaN };
    const levels = { ...HELD.levels, low: nobody, high: nobody, medium };
    expect(missedBounds({ ...HELD, levels })).toHaveLength(1);
  });
});
