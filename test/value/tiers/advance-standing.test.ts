import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tier, TierStanding } from '../../../src/domain/tier.js';
import { DAY_MS } from '../../../src/domain/time.js';
import { advanceStanding } from '../../../src/value/tiers/advance-standing.js';

const START = Date.UTC(2026, 0, 1, 3);
const DIMENSIONS = { monetary: 50, strategic: null, behavioural: 40 };

describe('advanceStanding', () => {
  it('takes the first night as it is, without a move', () => {
    const { standing, move } = advanceStanding(null, night('premium', 0), 7);
    expect(standing).toMatchObject({ tier: 'premium', since: new Date(START) });
    expect(move).toBeNull();
  });

  it('moves a customer after a week beyond the border, and not a night earlier', () => {
    const { tiers, moves } = nights('standard', Array(9).fill('premium'));
    expect(tiers.slice(0, 7)).toEqual(Array(7).fill('standard'));
    expect(tiers[7]).toBe('premium');
    expect(moves).toEqual([{ from: 'standard', to: 'premium', because: 'ranks' }]);
  });

  it('takes nights that come some minutes early, or an hour in spring, for nights', () => {
    let held = standing('standard');
    for (let day = 1; day <= 8; day++) {
      const { asOf, ...rest } = night('premium', day);
      const early = new Date(asOf.getTime() - (day === 8 ? 3_601_000 : 0));
      held = advanceStanding(held, { ...rest, asOf: early }, 7).standing;
    }
    expect(held.tier).toBe('premium');
  });

  it('begins the count anew after one night back inside', () => {
    const raw: Tier[] = [...Array(7).fill('premium'), 'standard', ...Array(7).fill('premium')];
    expect(nights('standard', raw).moves).toEqual([]);
  });

  it('counts nights on the same side together, whatever the tier they say', () => {
    const raw: Tier[] = ['premium', 'vip', 'premium', 'vip', 'premium', 'vip', 'premium', 'vip'];
    expect(nights('standard', raw).moves).toEqual([{ from: 'standard', to: 'vip', because: 'ranks' }]);
  });

  it('counts anew where the ranks go to the other side', () => {
    const raw: Tier[] = [...Array(5).fill('premium'), ...Array(7).fill('basic')];
    expect(nights('standard', raw).moves).toEqual([]);
  });

  it('puts a customer at risk at once, and lets it out after its week', () => {
    expect(nights('standard', ['risk']).moves).toEqual([{ from: 'standard', to: 'risk', because: 'churn' }]);
    expect(nights('risk', Array(7).fill('standard')).moves).toEqual([]);
    expect(nights('risk', Array(8).fill('standard')).moves).toEqual([
      { from: 'risk', to: 'standard', because: 'churn' },
    ]);
  });

  it('changes to another scheme at once', () => {
    const before = standing('standard');
    const { standing: after, move } = advanceStanding(before, { ...night('basic', 1), scheme: 'shares' }, 7);
    expect(after).toMatchObject({ tier: 'basic', scheme: 'shares' });
    expect(move).toEqual({ from: 'standard', to: 'basic', because: 'scheme_changed' });
  });

  it('changes nothing when a night comes again, or an older one comes late', () => {
    const moved = nights('standard', Array(8).fill('premium')).last;
    expect(advanceStanding(moved, night('basic', 3), 7)).toEqual({ standing: moved, move: null });
    const again = advanceStanding(moved, { ...night('premium', 8) }, 7);
    expect(again.standing.tier).toBe('premium');
  });

  it('stops flapping: noise around a border that comes back within a week never moves anybody', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ away: fc.integer({ min: 1, max: 6 }), side: fc.constantFrom('premium', 'basic') }),
          {
            maxLength: 30,
          },
        ),
        (swings) => {
          const raw = swings.flatMap(({ away, side }): Tier[] => [...Array(away).fill(side), 'standard']);
          expect(nights('standard', raw).moves).toEqual([]);
        },
      ),
    );
  });

  it('moves at most once a week by ranks, however wild the scores', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<Tier>('vip', 'premium', 'standard', 'basic'), {
          minLength: 1,
          maxLength: 80,
        }),
        (raw) => {
          const { tiers } = nights('standard', raw);
          const changes = tiers.flatMap((tier, index) =>
            tier === (tiers[index - 1] ?? 'standard') ? [] : [index],
          );
          for (const [index, at] of changes.entries()) {
            expect(at - (changes[index - 1] ?? -1)).toBeGreaterThanOrEqual(index === 0 ? 7 : 7);
          }
        },
      ),
    );
  });
});

function nights(first: Tier, raw: readonly Tier[]) {
  let held = standing(first);
  const tiers: Tier[] = [];
  const moves: unknown[] = [];
  for (const [index, rawTier] of raw.entries()) {
    const next = advanceStanding(held, { ...night(rawTier, index + 1) }, 7);
    held = next.standing;
    tiers.push(held.tier);
    if (next.move !== null) moves.push(next.move);
  }
  return { tiers, moves, last: held };
}

function standing(tier: Tier): TierStanding {
  return advanceStanding(null, night(tier, 0), 7).standing;
}

function night(rawTier: Tier, day: number) {
  return {
    rawTier,
    scheme: 'classes' as const,
    asOf: new Date(START + day * DAY_MS),
    dimensions: DIMENSIONS,
  };
}
