import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventPayload } from '../../../src/domain/event.js';
import { type Company, IDS, nightsCompany } from './nights-company.js';

const NIGHTS = [0, 1, 2];

/** What happens to customers on the days between, and who is rescored when. */
const days = fc.array(
  fc.record({
    day: fc.constantFrom(0, 1),
    hour: fc.integer({ min: 8, max: 20 }),
    customer: fc.constantFrom(...IDS),
    what: fc.constantFrom('order', 'weak', 'strong', 'decisive'),
  }),
  { maxLength: 6 },
);
const whom = fc.array(fc.subarray(IDS), { minLength: 8, maxLength: 8 });

describe('scores made between two nights', () => {
  it('change nothing that a night decides, wherever they come in between', async () => {
    await fc.assert(
      fc.asyncProperty(days, whom, async (happened, rescored) => {
        const [left, live] = [await nightsCompany(), await nightsCompany()];
        let turn = 0;
        const next = () => rescored[turn++ % rescored.length] ?? [];
        for (const nth of NIGHTS) {
          await left.night(nth);
          await live.night(nth, async () => void (await rescoreInBetween(live, next())));
          await happenings(left, nth, happened, async () => undefined);
          await happenings(live, nth, happened, async () => void (await live.rescore(next())));
        }
        for (const nth of NIGHTS) expect(await live.decided(nth)).toEqual(await left.decided(nth));
        const alertsOf = ({ stores }: Company) => stores.alerts.findOpenMany('churn', IDS);
        expect(await alertsOf(live)).toEqual(await alertsOf(left));
        const scoresOf = ({ stores }: Company) => stores.scores.findMany('churn', IDS);
        expect(await scoresOf(live)).toEqual(await scoresOf(left));
      }),
      { numRuns: 20, seed: 1 },
    );
  });
});

/** The night's own clock stands still meanwhile. */
async function rescoreInBetween({ clock, rescore }: Company, ids: readonly string[]) {
  const { now } = clock;
  clock.now = new Date(now.getTime() + 5_000);
  await rescore(ids);
  clock.now = now;
}

async function happenings(
  company: Company,
  nth: number,
  happened: readonly { day: number; hour: number; customer: string; what: string }[],
  after: () => Promise<void>,
) {
  for (const [place, { day, hour, customer, what }] of happened.entries()) {
    if (day !== nth) continue;
    company.goTo(nth, hour);
    await company.tell(customer, `H${place}`, company.clock.now, payloadOf(what, place));
    await after();
  }
}

function payloadOf(what: string, place: number): EventPayload {
  if (what === 'order')
    return {
      type: 'order_line',
      orderId: `H${place}`,
      product: null,
      quantity: null,
      amountMinor: 10_000,
      currency: 'EUR',
      isCancellation: false,
    };
  return { type: 'outside_fact', fact: 'notice_given', strength: what as 'weak' | 'strong' | 'decisive' };
}
