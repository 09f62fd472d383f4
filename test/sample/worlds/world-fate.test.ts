import { describe, expect, it } from 'vitest';
import { windowBefore } from '../../../src/sample/calendar.js';
import { worldAccount } from '../../../src/sample/worlds/world-account.js';
import { WORLD_CAUSES, WORLD_KINDS, type WorldKind } from '../../../src/sample/worlds/world-cause.js';
import { worldCauses, worldEffects } from '../../../src/sample/worlds/world-effects.js';
import { type WorldFate, worldFate } from '../../../src/sample/worlds/world-fate.js';

const window = windowBefore(new Date('2026-03-16T09:00:00Z'), 48);
const STEP_DAYS = 30;
const SETTLED_DAYS = 150;

interface Life {
  readonly since: number;
  readonly from: number;
  readonly until: number;
  readonly fate: WorldFate;
}

function lives(kind: WorldKind, count: number): Life[] {
  return Array.from({ length: count }, (_, index) => {
    const account = worldAccount(kind, 77, index + 1, window);
    const fate = worldFate(kind, 77, account, window);
    const from = Math.max(account.since, window.start);
    return { since: account.since, from, until: fate.leavesOn ?? window.end + 1, fate };
  });
}

describe('the effects of causes', () => {
  it('multiply the hazard by 2 to 4 and show by a ramp of 15 to 60 days', () => {
    for (const cause of WORLD_CAUSES) {
      const { hazardMultiplier, rampDays, shows, replacesMainContact } = worldEffects[cause];
      expect(hazardMultiplier).toBeGreaterThanOrEqual(2);
      expect(hazardMultiplier).toBeLessThanOrEqual(4);
      expect(rampDays).toBeGreaterThanOrEqual(15);
      expect(rampDays).toBeLessThanOrEqual(60);
      expect(replacesMainContact || Object.keys(shows).length > 0).toBe(true);
    }
  });

  it('are all in use by some kind of company', () => {
    const used = new Set(WORLD_KINDS.flatMap((kind) => worldCauses[kind].map(([cause]) => cause)));
    expect(used).toEqual(new Set(WORLD_CAUSES));
  });
});

describe.each(WORLD_KINDS)('a large company of kind %s', (kind) => {
  const company = lives(kind, 12_000);
  const left = company.filter(({ fate }) => fate.leavesOn !== undefined);

  it.each(worldCauses[kind].map(([cause]) => cause))(
    'leaves as many times faster under %s as written down',
    (cause) => {
      const under = { steps: 0, leaving: 0 };
      const without = { steps: 0, leaving: 0 };
      for (const { since, from, until, fate } of company) {
        for (let day = from; day < until; day += STEP_DAYS) {
          if (day - since < SETTLED_DAYS || day + STEP_DAYS > window.end) continue;
          const raising = fate.causes.filter(
            ({ raisesHazardFrom, ends }) => raisesHazardFrom <= day && day < ends,
          );
          const counted =
            raising.length === 0
              ? without
              : raising.length === 1 && raising[0]?.cause === cause
                ? under
                : null;
          if (counted === null) continue;
          counted.steps += 1;
          if (until < day + STEP_DAYS) counted.leaving += 1;
        }
      }
      expect(under.leaving).toBeGreaterThan(60);
      const relativeRisk = under.leaving / under.steps / (without.leaving / without.steps);
      const { hazardMultiplier } = worldEffects[cause];
      expect(relativeRisk).toBeGreaterThan(hazardMultiplier * 0.75);
      expect(relativeRisk).toBeLessThan(hazardMultiplier * 1.25);
    },
  );

  it('loses 8 to 15 % a year', () => {
    const years = company.reduce((sum, { from, until }) => sum + (until - from) / 365, 0);
    expect(left.length / years).toBeGreaterThan(0.08);
    expect(left.length / years).toBeLessThan(0.15);
  });

  it('loses about half of them with a cause under way, and most of the others out of the blue', () => {
    const withCause = left.filter(({ until, fate }) =>
      fate.causes.some(({ raisesHazardFrom, ends }) => raisesHazardFrom <= until && ends > until),
    );
    expect(withCause.length / left.length).toBeGreaterThan(0.42);
    expect(withCause.length / left.length).toBeLessThan(0.58);
  });

  it('shows a cause 60 to 200 days before most leavers go', () => {
    const leads = left
      .flatMap(({ until, fate }) =>
        fate.causes
          .filter(({ raisesHazardFrom, ends }) => raisesHazardFrom <= until && ends > until)
          .map(({ showsFrom }) => until - showsFrom),
      )
      .sort((a, b) => a - b);
    const share = leads.filter((days) => days >= 60 && days <= 200).length / leads.length;
    expect(share).toBeGreaterThan(0.6);
    expect(leads[0]).toBeGreaterThanOrEqual(40);
    expect(leads[Math.floor(leads.length / 2)]).toBeGreaterThan(100);
  });

  it('has causes that end by themselves, and false signs where nothing is behind them', () => {
    const all = company.flatMap(({ until, fate }) => fate.causes.map(({ ends }) => ends < until));
    expect(all.filter(Boolean).length / all.length).toBeGreaterThan(0.5);
    const untroubled = company.filter(({ fate }) => fate.causes.length === 0);
    const misleading = untroubled.filter(({ fate }) => fate.falseSigns.length > 0);
    expect(misleading.length / untroubled.length).toBeGreaterThan(0.5);
  });

  it('has at most two causes under way at a time, and each in its order', () => {
    for (const { fate } of company) {
      for (const cause of fate.causes) {
        expect(cause.began <= cause.showsFrom && cause.showsFrom < cause.raisesHazardFrom).toBe(true);
        expect(cause.raisesHazardFrom).toBeLessThan(cause.ends);
        const besides = fate.causes.filter(
          (other) => other.showsFrom <= cause.showsFrom && cause.showsFrom < other.ends,
        );
        expect(besides.length).toBeLessThanOrEqual(2);
      }
    }
  });
});
