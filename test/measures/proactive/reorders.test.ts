import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VarselEvent } from '../../../src/domain/event.js';
import { randomStream } from '../../../src/domain/random.js';
import { buildHistory } from '../../../src/history/build.js';
import { mayReorder, reorders } from '../../../src/measures/proactive/reorders.js';
import { at, event } from '../../history/make-events.js';

const DAY_MS = 86_400_000;
const SETTINGS = { products: ['Filter'], daysAhead: 14 };

let serial = 0;
function bought(date: string, quantity: number, product = 'Filter', isCancellation = false): VarselEvent {
  serial += 1;
  const orderId = isCancellation ? `order-${serial - 1}` : `order-${serial}`;
  return event(`${orderId}/${isCancellation}`, at(date), {
    type: 'order_line',
    orderId,
    product,
    quantity: isCancellation ? -quantity : quantity,
    amountMinor: 100 * quantity,
    currency: 'EUR',
    isCancellation,
  });
}

function day(days: number, from = '2025-01-06'): string {
  return new Date(Date.parse(from) + days * DAY_MS).toISOString();
}

/** One order after another, each when the one before is used up. */
function steadily(quantities: readonly number[], daysPerUnit: (place: number) => number): VarselEvent[] {
  let days = 0;
  return quantities.map((quantity, place) => {
    const made = bought(day(days), quantity);
    days += Math.round(quantity * daysPerUnit(place));
    return made;
  });
}

describe('a stock that runs out', () => {
  const events = steadily([30, 30, 60, 30, 30, 60, 30], () => 1);

  it('comes up before its end, from the customer’s own consumption and what was ordered last', () => {
    // Ordered last on day 240, 30 for 30 days: it ends on day 270.
    const [found] = reorders(events, new Date(day(258)), SETTINGS);
    expect(found?.reason).toMatchObject({
      product: 'Filter',
      quantity: 30,
      orders: 7,
      lastOrderedAt: new Date(day(240)),
      endsOn: new Date(day(270)),
    });
    expect(found?.reason.perMonth).toBeCloseTo(30.4, 1);
    expect(reorders(events, new Date(day(255)), SETTINGS)).toEqual([]);
  });

  it('is silent once it must have ended, or the next order is there', () => {
    expect(reorders(events, new Date(day(285)), SETTINGS)).toEqual([]);
    expect(reorders([...events, bought(day(265), 30)], new Date(day(268)), SETTINGS)).toEqual([]);
  });

  it('isn’t told from few orders, uneven ones, or things that aren’t used up', () => {
    expect(reorders(events.slice(0, 5), new Date(day(175)), SETTINGS)).toEqual([]);
    const uneven = steadily([30, 30, 30, 30, 30, 30], (place) => [0.3, 3, 0.6, 4, 1, 1][place] ?? 1);
    for (let days = 200; days < 400; days++) {
      expect(reorders(uneven, new Date(day(days)), SETTINGS)).toEqual([]);
    }
    expect(reorders(events, new Date(day(258)), { ...SETTINGS, products: ['Belt'] })).toEqual([]);
  });

  it('counts one holiday as one, and a cancelled order as none', () => {
    const withPause = steadily([30, 30, 30, 30, 30, 30, 30], (place) => (place === 2 ? 3 : 1));
    const [found] = reorders(withPause, new Date(day(265)), SETTINGS);
    expect(found?.reason.endsOn).toEqual(new Date(day(270)));
    const cancelled = [...events, bought(day(250), 90), bought(day(251), 90, 'Filter', true)];
    expect(reorders(cancelled, new Date(day(258)), SETTINGS)[0]?.reason.endsOn).toEqual(new Date(day(270)));
  });

  it('is named by its last order, however often it is looked at', () => {
    const keys = new Set<string>();
    for (let days = 0; days < 300; days++) {
      const asOf = new Date(day(days));
      const known = reorders(events, asOf, SETTINGS);
      for (const { key } of known) keys.add(key);
      if (known.length > 0) expect(mayReorder(buildHistory('C1', events).orders, asOf)).toBe(true);
    }
    // The sixth order is the first with five stretches before it.
    expect(keys.size).toBe(2);
  });

  it('ends within its interval in about four of five cases', () => {
    let [inside, all] = [0, 0];
    for (let seed = 0; seed < 300; seed++) {
      const random = randomStream(seed, 'consumption');
      const noisy = steadily(Array(12).fill(30), () =>
        Math.exp(0.4 * (random() + random() + random() - 1.5)),
      );
      const last = noisy.at(-1)?.occurredAt.getTime() ?? 0;
      const before = noisy.slice(0, -1);
      const asOf = new Date((before.at(-1)?.occurredAt.getTime() ?? 0) + 20 * DAY_MS);
      const [found] = reorders(before, asOf, { ...SETTINGS, daysAhead: 90 });
      if (found === undefined) continue;
      all += 1;
      const { earliestOn, latestOn } = found.reason;
      if (last >= earliestOn.getTime() && last <= latestOn.getTime()) inside += 1;
    }
    expect(all).toBeGreaterThan(250);
    expect(inside / all).toBeGreaterThan(0.7);
    expect(inside / all).toBeLessThan(0.92);
  });

  it('is the same without what came to be known later', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 60 }))),
        fc.nat(400),
        (bought_, look) => {
          const all = bought_.map(([days, quantity]) => bought(day(days), quantity));
          const asOf = new Date(day(look));
          const known = all.filter(({ knownAt }) => knownAt <= asOf);
          expect(reorders(all, asOf, SETTINGS)).toEqual(reorders(known, asOf, SETTINGS));
        },
      ),
      { numRuns: 60 },
    );
  });
});
