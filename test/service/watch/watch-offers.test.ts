import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import type { ServiceOfferState } from '../../../src/domain/service-offer.js';
import { standingThreshold, watchOffers } from '../../../src/service/watch/watch-offers.js';
import { type WatchedOffers, weekMeasures } from '../../../src/service/watch/week-measures.js';

const AT = new Date('2026-11-23T06:00:00Z');
const SINCE = new Date('2026-10-26T06:00:00Z');
const SETTINGS = {
  satisfactionDrop: 0.05,
  sellingComplaints: 0.02,
  ignored: 0.6,
  noSale: 0.8,
  fewest: 20,
  step: 0.1,
};

describe('the watch for too much', () => {
  it('leaves the threshold alone while nothing is crossed', () => {
    const watch = watchOffers('2026-11-23', AT, SINCE, company({}), 0.5, SETTINGS);
    expect(watch.threshold).toBe(0.5);
    expect(crossed(watch.measures)).toEqual([]);
  });

  it.each([
    ['satisfaction', { satisfactionAfter: answers(60, 0.5), satisfactionWithout: answers(60, 0.9) }],
    ['selling_complaints', { sellingComplaints: 2 }],
    ['ignored', { offers: offersOf({ lapsed: 40, accepted: 4 }) }],
    ['no_sale', { offers: offersOf({ declined: 60, accepted: 2 }) }],
  ] as const)('tightens once when %s crosses its limit', (measure, change) => {
    const watch = watchOffers('2026-11-23', AT, SINCE, company(change), 0.5, SETTINGS);
    expect(crossed(watch.measures)).toEqual([measure]);
    expect(watch).toMatchObject({ thresholdBefore: 0.5, threshold: 0.6, byId: null });
  });

  it('tightens once where all limits are crossed', () => {
    const worst = company({
      offers: offersOf({ lapsed: 90, declined: 40 }),
      satisfactionAfter: answers(60, 0.2),
      sellingComplaints: 30,
    });
    expect(watchOffers('2026-11-23', AT, SINCE, worst, 0.5, SETTINGS).threshold).toBe(0.6);
  });

  it('stops offers where there is nothing left to tighten', () => {
    const bad = company({ sellingComplaints: 9 });
    expect(watchOffers('2026-11-23', AT, SINCE, bad, 0.9, SETTINGS).threshold).toBeGreaterThan(1);
  });

  it('says nothing of few cases, but takes a second complaint for a pattern', () => {
    const few = company({
      offers: offersOf({ lapsed: 12, declined: 7 }),
      satisfactionAfter: answers(19, 0),
      satisfactionWithout: answers(500, 1),
      sellingComplaints: 1,
    });
    expect(crossed(weekMeasures(few, SETTINGS))).toEqual([]);
    expect(crossed(weekMeasures({ ...few, sellingComplaints: 2 }, SETTINGS))).toEqual(['selling_complaints']);
  });

  it('is not moved by offers that are still open', () => {
    const open = company({ offers: offersOf({ offered: 400, shown: 400, accepted: 1 }) });
    expect(crossed(weekMeasures(open, SETTINGS))).toEqual([]);
  });

  it('hardly ever tightens by chance where offers are ignored as often as the limit allows', () => {
    let tightened = 0;
    const random = randomStream(7, 'ignored offers');
    for (let week = 0; week < 1_000; week++) {
      const lapsed = Array.from({ length: 60 }, random).filter((draw) => draw < SETTINGS.ignored).length;
      const watched = company({ offers: offersOf({ lapsed, accepted: 60 - lapsed }) });
      if (crossed(weekMeasures(watched, SETTINGS)).length > 0) tightened += 1;
    }
    expect(tightened).toBeLessThan(45);
  });

  it('never lowers a threshold by itself, and never goes under the configured one', () => {
    fc.assert(
      fc.property(
        fc.record({
          lapsed: fc.nat(80),
          declined: fc.nat(80),
          accepted: fc.nat(80),
          never: fc.nat(10),
        }),
        fc.nat(20),
        fc.double({ min: 0.1, max: 0.95, noNaN: true }),
        (states, sellingComplaints, threshold) => {
          const watched = company({ offers: offersOf(states), sellingComplaints });
          const watch = watchOffers('2026-11-23', AT, SINCE, watched, threshold, SETTINGS);
          expect(watch.threshold).toBeGreaterThanOrEqual(threshold);
          expect(standingThreshold(watch, 0.3)).toBeGreaterThanOrEqual(0.3);
          for (const { value, low, high } of watch.measures) {
            if (value === null || low === null || high === null) continue;
            expect(low).toBeLessThanOrEqual(value + 1e-12);
            expect(high).toBeGreaterThanOrEqual(value - 1e-12);
          }
        },
      ),
    );
  });
});

function crossed(measures: ReturnType<typeof weekMeasures>): string[] {
  return measures.filter(({ isCrossed }) => isCrossed).map(({ measure }) => measure);
}

function company(change: Partial<WatchedOffers>): WatchedOffers {
  return {
    offers: offersOf({ accepted: 40, declined: 30, lapsed: 20 }),
    satisfactionAfter: answers(60, 0.9),
    satisfactionWithout: answers(200, 0.9),
    sellingComplaints: 0,
    ...change,
  };
}

function offersOf(counts: Partial<Record<ServiceOfferState['name'], number>>): WatchedOffers['offers'] {
  return Object.entries(counts).flatMap(([name, count]) =>
    Array.from({ length: count }, (_, index) => ({
      customerId: `erp:${index}`,
      interaction: `ticket:${name}:${index}`,
      shownAt: SINCE,
      state: stateOf(name as ServiceOfferState['name']),
      isOpen: name === 'shown' || name === 'offered',
    })),
  );
}

function stateOf(name: ServiceOfferState['name']): ServiceOfferState {
  const by = { byId: 'S01', at: AT };
  switch (name) {
    case 'noted':
    case 'shown':
      return { name };
    case 'scheduled':
      return { name, dueAt: AT };
    case 'lapsed':
      return { name, at: AT };
    case 'withdrawn':
      return { name, at: AT, rule: 'open_complaint' };
    default:
      return { name, ...by };
  }
}

/** Answers around a mean, never all alike. */
function answers(count: number, mean: number): number[] {
  return Array.from({ length: count }, (_, index) =>
    Math.min(1, Math.max(0, mean + (index % 2 ? 0.1 : -0.1))),
  );
}
