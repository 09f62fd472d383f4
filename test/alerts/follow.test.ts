import { describe, expect, it } from 'vitest';
import { followScore } from '../../src/alerts/follow.js';
import type { Score } from '../../src/domain/score.js';
import { alertSettings, someAlert, someScore } from '../support/alerts.js';

const DAY_MS = 86_400_000;
const KEY_ACCOUNTS = { segment: 'key accounts', borders: { low: 20, medium: 40, high: 60 } };

/** The score of a night so many days later. */
function later(days: number, fields: Partial<Score>): Score {
  const asOf = new Date(someScore('C1').asOf.getTime() + days * DAY_MS);
  return someScore('C1', { asOf, runId: `score-churn.${days}`, ...fields });
}

describe('an open alert whose risk goes down', () => {
  const settings = alertSettings({ segmentBorders: [KEY_ACCOUNTS] });
  const after = (risk: number, segment: string, recedingSince: Date | null = null) => {
    const score = later(14, { risk, level: 'medium' });
    return followScore(someAlert('C1', { recedingSince }), score, segment, score.asOf, settings);
  };

  it('recedes below the border of its own segment, and not below that of others', () => {
    expect(after(64, 'others').action).toBe('fell');
    expect(after(64, 'key accounts').action).toBe('kept');
    expect(after(55, 'key accounts').action).toBe('kept');
    expect(after(54, 'key accounts').action).toBe('fell');
    const fortnight = someScore('C1').asOf;
    expect(after(56, 'others', fortnight).action).toBe('receded');
    expect(after(56, 'key accounts', fortnight)).toMatchObject({
      action: 'kept',
      next: { isOpen: true, recedingSince: null },
    });
  });

  it('is held to the accepted levels of a model where one scored', () => {
    const byModel = alertSettings({
      segmentBorders: [KEY_ACCOUNTS],
      modelLevels: {
        borders: { low: 8, medium: 12, high: 18 },
        segmentBorders: [{ segment: 'key accounts', borders: { low: 5, medium: 8, high: 10 } }],
        hysteresisPoints: 1,
      },
    });
    const action = (risk: number, segment: string) => {
      const score = later(1, { risk, basis: 'model', modelId: 'churn.1', level: 'medium' });
      return followScore(someAlert('C1'), score, segment, score.asOf, byModel).action;
    };
    expect([action(17, 'others'), action(16.9, 'others')]).toEqual(['kept', 'fell']);
    expect([action(9, 'key accounts'), action(8.9, 'key accounts')]).toEqual(['kept', 'fell']);
  });
});
