import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { actOnOffer } from '../../../src/service/offers/act-on-offer.js';
import { offerFor } from '../../../src/service/offers/offer-for.js';
import { OFFER_ANSWERS, type OfferAction } from '../../../src/service/offers/offer-lifecycle.js';
import { sweepOffers } from '../../../src/service/offers/sweep-offers.js';
import { CANDIDATE, SETTINGS } from '../gate/calm-situation.js';
import { CUSTOMER, type OfferWorld, offerWorld } from './offer-world.js';
import { interleaving } from './paused-stores.js';

const DAY_MS = 86_400_000;
/** An offer that is looked at again within the hour is not noted once more, and what passed may be shown for a minute. */
const SLACK_MS = 3_600_000 + 60_000;

interface Showing {
  readonly offerId: string;
  readonly productId: string;
  /** When it was asked for, and when it came on somebody's screen. */
  readonly askedAt: number;
  readonly at: number;
}

/** What people said that was answered with "done", and what happened, each with when that was sure. */
interface Fact {
  readonly what: 'never' | 'declined' | 'complaint';
  readonly offerId: string;
  readonly productId: string;
  readonly at: number;
  until: number;
}

type Deed =
  | { readonly do: 'ask'; readonly ticket: number; readonly product: string }
  | {
      readonly do: 'press';
      readonly ticket: number;
      readonly answer: OfferAction['name'];
      readonly by: string;
    }
  | { readonly do: 'sweep' }
  | { readonly do: 'wait' }
  | { readonly do: 'complain' };

const TICKETS = [1, 2, 3];
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('ask' as const),
      ticket: fc.constantFrom(...TICKETS),
      product: fc.constantFrom('a', 'b'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('press' as const),
      ticket: fc.constantFrom(...TICKETS),
      answer: fc.constantFrom<OfferAction['name']>(...OFFER_ANSWERS, 'undo', 'undo'),
      by: fc.constantFrom('sara', 'bo'),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ do: 'sweep' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'wait' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'complain' as const }) },
);
const plan = fc.record({
  seed: fc.integer(),
  /** Each process does its deeds one after the other. */
  processes: fc.array(
    fc.record({
      deeds: fc.array(deed, { minLength: 1, maxLength: 8 }),
      callsToLive: fc.integer({ min: 1, max: 500 }),
    }),
    { minLength: 2, maxLength: 4 },
  ),
  /** How far time leaps, now and then. */
  leapDays: fc.constantFrom(0.0001, 0.01, 3, 8),
});

describe('several processes that offer something to one customer', () => {
  it('never show two in one interaction, nor more than the cap, nor after a no, whoever is killed', async () => {
    let shownCount = 0;
    let capped = 0;
    await fc.assert(
      fc.asyncProperty(plan, async ({ seed, processes, leapDays }) => {
        const world = await offerWorld();
        for (const ticket of TICKETS) await world.openTicket(String(ticket));
        const random = randomStream(seed, 'interleaving');
        const order = interleaving(random, () => {
          if (random() < 0.01) world.advance(random() * leapDays);
          else world.advance(random() * 1e-6);
        });
        const showings: Showing[] = [];
        const facts: Fact[] = [];
        const works = processes.map(async ({ deeds, callsToLive }) => {
          const stores = order.process(world.stores, callsToLive);
          for (const each of deeds) capped += await doDeed(each, world, stores, showings, facts);
        });
        await order.run(works);
        shownCount += showings.length;
        checkShowings(showings, facts);
        await checkRest(world);
      }),
      { numRuns: 400, seed: 20_261_127 },
    );
    // Nothing would be proved by offers that are never shown, or never refused because another one was.
    expect(shownCount).toBeGreaterThan(250);
    expect(capped).toBeGreaterThan(50);
  });
});

async function doDeed(
  each: Deed,
  world: OfferWorld,
  stores: OfferWorld['stores'],
  showings: Showing[],
  facts: Fact[],
): Promise<number> {
  const dependencies = world.dependencies({ stores });
  const now = () => world.clock.at.getTime();
  switch (each.do) {
    case 'ask': {
      const interaction = `ticket:desk:${each.ticket}`;
      const askedAt = now();
      const offered = await offerFor(
        { customerId: CUSTOMER, interaction, to: { ownerId: 'sara', targets: [] } },
        async () => [{ ...CANDIDATE, productId: each.product }],
        dependencies,
      );
      if (offered.kind === 'offer') {
        const { offer, passed } = offered.shown;
        showings.push({ offerId: offer.id, productId: passed.candidate.productId, askedAt, at: now() });
      }
      return Number(
        offered.kind === 'refused' && offered.refusals.some(({ rule }) => rule === 'frequency_cap'),
      );
    }
    case 'press': {
      const id = `offer:ticket:desk:${each.ticket}`;
      const pressed = await actOnOffer(dependencies as never)(
        id,
        { name: each.answer } as OfferAction,
        each.by,
      );
      if (!pressed.ok) return 0;
      const productId = (await world.stores.serviceOffers.find(id))?.candidate.productId ?? '';
      if (each.answer === 'never' || each.answer === 'declined')
        facts.push({ what: each.answer, offerId: id, productId, at: now(), until: Number.POSITIVE_INFINITY });
      // Taken back: from when on is known only roughly, so nothing is held against what was shown since.
      if (each.answer === 'undo') for (const fact of facts) if (fact.offerId === id) fact.until = fact.at;
      return 0;
    }
    case 'sweep':
      await sweepOffers(dependencies);
      return 0;
    case 'wait':
      world.advance(15);
      return 0;
    case 'complain':
      await world.openTicket(`c${facts.length}`, { category: 'complaint' });
      facts.push({
        what: 'complaint',
        offerId: '',
        productId: '',
        at: now(),
        until: Number.POSITIVE_INFINITY,
      });
      return 0;
  }
}

function checkShowings(showings: readonly Showing[], facts: readonly Fact[]): void {
  for (const one of showings) {
    for (const other of showings) {
      if (one.offerId === other.offerId) expect(one.productId).toBe(other.productId);
      else expect(Math.abs(one.at - other.at)).toBeGreaterThan(SETTINGS.capDays * DAY_MS - SLACK_MS);
    }
    for (const { what, productId, at, until } of facts) {
      if (one.askedAt < at || one.askedAt >= until) continue;
      const isAgainst =
        what === 'never' ||
        (what === 'complaint' && one.askedAt < at + SETTINGS.openTicketDays * DAY_MS) ||
        (what === 'declined' && productId === one.productId && one.at < at + SETTINGS.cooldownDays * DAY_MS);
      expect(isAgainst ? { one, what, at } : null).toBeNull();
    }
  }
}

/** What the dead have left behind is cleared up by whoever comes next. */
async function checkRest(world: OfferWorld): Promise<void> {
  world.advance(1);
  await sweepOffers(world.dependencies());
  const [ledger] = await world.stores.offerLedgers.findMany([CUSTOMER]);
  expect(ledger?.claimsDueAt ?? null).toBeNull();
  const offers = await world.stores.serviceOffers.ofCustomers([CUSTOMER]);
  for (const { id, isOpen, shownAt, state } of offers) {
    const isHeld = ledger?.shown.some(({ offerId }) => offerId === id) ?? false;
    if (isOpen && shownAt !== null) expect([id, isHeld]).toEqual([id, true]);
    if (state.name === 'never') {
      const objections = (await world.stores.consents.ofPurpose('offers', [CUSTOMER])).get(CUSTOMER) ?? [];
      expect([ledger?.never ?? null, ...objections].some((each) => each !== null)).toBe(true);
    }
    if (state.name === 'declined') expect(ledger?.cooldowns.map(({ offerId }) => offerId)).toContain(id);
  }
}
