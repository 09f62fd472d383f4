import { describe, expect, it } from 'vitest';
import { isCoolingDown } from '../../src/alerts/cooldown.js';
import type { ChurnAlert } from '../../src/domain/alert.js';
import type { Factor, FactorKey, Score } from '../../src/domain/score.js';
import { someAlert, someScore } from '../support/alerts.js';

const ANSWERED = new Date('2026-03-03T09:00:00Z');

describe('the cooldown after "was never at risk"', () => {
  it('holds for the same reasons and for 90 days', () => {
    const closed = answered([factor('order_rhythm', 50), factor('late_payment', 20)]);
    const later = (days: number) =>
      someScore('C1', {
        asOf: new Date(ANSWERED.getTime() + days * 86_400_000),
        factors: [factor('order_rhythm', 70)],
      });
    expect(isCoolingDown(closed, later(1), 90)).toBe(true);
    expect(isCoolingDown(closed, later(89), 90)).toBe(true);
    expect(isCoolingDown(closed, later(90), 90)).toBe(false);
  });

  it.each(['data_export', 'outside', 'compatibility', 'usage'] as const)('ends when %s joins', (signal) => {
    const closed = answered([factor('order_rhythm', 50)]);
    const joined = scored({ factors: [factor('order_rhythm', 50), factor(signal, 5)] });
    expect(isCoolingDown(closed, joined, 90)).toBe(false);
  });

  it('ends when another fact from outside joins, such as a notice given after a merger', () => {
    const outside = (variant: string) => ({ ...factor('outside', 35), variant });
    const closed = answered([factor('order_rhythm', 50), outside('merger')]);
    const told = (variant: string) => scored({ factors: [factor('order_rhythm', 50), outside(variant)] });
    expect(isCoolingDown(closed, told('merger'), 90)).toBe(true);
    expect(isCoolingDown(closed, told('notice_given'), 90)).toBe(false);
  });

  it('ends by a model\u2019s score only for a signal that carries weight', () => {
    const closed = answered([factor('order_rhythm', 20), factor('tenure', 8)]);
    const byModel = (factors: Factor[]) => scored({ basis: 'model', risk: 40, factors });
    // A model gives everything a little weight, every night another.
    expect(isCoolingDown(closed, byModel([factor('order_rhythm', 25), factor('tone', 2)]), 90)).toBe(true);
    expect(isCoolingDown(closed, byModel([factor('order_rhythm', 25), factor('tone', 9)]), 90)).toBe(false);
    // What lowers the risk, or what the customer is, is no reason.
    expect(isCoolingDown(closed, byModel([factor('order_rhythm', 25), factor('tone', -9)]), 90)).toBe(true);
    expect(isCoolingDown(closed, byModel([factor('order_rhythm', 25), factor('segment', 12)]), 90)).toBe(
      true,
    );
  });

  it('does not know a reason that spoke against the risk then', () => {
    const closed = answered([factor('order_rhythm', 50), factor('tone', -4)]);
    expect(isCoolingDown(closed, scored({ factors: [factor('tone', 20)] }), 90)).toBe(false);
  });
});

function answered(factors: readonly Factor[]): ChurnAlert {
  const alert = someAlert('C1');
  return {
    ...alert,
    isOpen: false,
    evidence: { ...alert.evidence, factors },
    state: { name: 'resolved', outcome: 'never_at_risk', reason: 'summer stop', byId: 'S01', at: ANSWERED },
  };
}

function scored(fields: Partial<Score>): Score {
  return someScore('C1', { asOf: new Date('2026-03-10T03:00:00Z'), ...fields });
}

function factor(signal: FactorKey, points: number): Factor {
  return { signal, strength: 'medium', points, values: {}, variant: 'own' };
}
