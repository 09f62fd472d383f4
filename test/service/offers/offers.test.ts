import { describe, expect, it } from 'vitest';
import type { OfferCandidate } from '../../../src/domain/service-offer.js';
import { openGate } from '../../../src/service/gate/pass-gate.js';
import { situationOf } from '../../../src/service/gate/situation-of.js';
import { actOnOffer } from '../../../src/service/offers/act-on-offer.js';
import { type OfferedFor, offerFor } from '../../../src/service/offers/offer-for.js';
import { OFFER_UNDO_MS } from '../../../src/service/offers/offer-lifecycle.js';
import { offerRecord } from '../../../src/service/offers/offer-record.js';
import { releaseAlert } from '../../../src/service/offers/release-alert.js';
import { showOffer } from '../../../src/service/offers/show-offer.js';
import { sweepOffers } from '../../../src/service/offers/sweep-offers.js';
import { exampleOffer } from '../../contracts/stores/example-offers.js';
import { exampleAlert, exampleCustomer } from '../../contracts/stores/example-rows.js';
import { CANDIDATE, FACTS, readPlainly, SETTINGS } from '../gate/calm-situation.js';
import { CUSTOMER, type OfferWorld, offerWorld } from './offer-world.js';

const TO = { ownerId: 'sara', targets: [] };

function ask(
  world: OfferWorld,
  interaction: string,
  candidates: readonly OfferCandidate[] = [CANDIDATE],
): Promise<OfferedFor> {
  return offerFor(
    { customerId: CUSTOMER, interaction, to: TO },
    async () => candidates,
    world.dependencies(),
  );
}

const rulesOf = (offered: OfferedFor) =>
  'refusals' in offered ? offered.refusals.map(({ rule }) => rule) : [offered.kind];
const press = (world: OfferWorld) => actOnOffer(world.dependencies({ stores: world.stores }) as never);

describe('asking for an offer', () => {
  it('brings the first that passes, writes it down, and brings the same again', async () => {
    const world = await offerWorld();
    const ticket = await world.openTicket('1');
    const unfit = { ...CANDIDATE, productId: 'weak', relevance: 0.1 };
    const first = await ask(world, ticket, [unfit, CANDIDATE, { ...CANDIDATE, productId: 'third' }]);
    const again = await ask(world, ticket, [{ ...CANDIDATE, productId: 'third' }]);
    for (const offered of [first, again]) {
      expect(offered.kind === 'offer' && offered.shown.passed.candidate.productId).toBe(CANDIDATE.productId);
    }
    expect(await world.stores.serviceOffers.find(`offer:${ticket}`)).toMatchObject({
      customerId: CUSTOMER,
      team: 'North',
      ownerId: 'sara',
      state: { name: 'shown' },
      shownAt: world.clock.at,
      valueMinor: 120_000,
      version: 1,
    });
    const [ledger] = await world.stores.offerLedgers.findMany([CUSTOMER]);
    expect(ledger?.shown).toEqual([
      { offerId: `offer:${ticket}`, productId: CANDIDATE.productId, at: world.clock.at, isConfirmed: true },
    ]);
    expect(ledger?.claimsDueAt).toBeNull();
  });

  it('brings nothing where nothing fits, and does not look where nothing may be offered', async () => {
    const world = await offerWorld();
    const ticket = await world.openTicket('1');
    expect(await ask(world, ticket, [])).toEqual({ kind: 'nothing' });
    await world.openTicket('2', { category: 'complaint' });
    let isAsked = false;
    const offered = await offerFor(
      { customerId: CUSTOMER, interaction: ticket, to: TO },
      async () => {
        isAsked = true;
        return [CANDIDATE];
      },
      world.dependencies(),
    );
    expect(rulesOf(offered)).toEqual(['complaint']);
    expect(isAsked).toBe(false);
  });

  it('takes back what was shown as soon as the gate says no', async () => {
    const world = await offerWorld();
    const ticket = await world.openTicket('1');
    expect((await ask(world, ticket)).kind).toBe('offer');
    await world.happened('desk:ticket_escalated:1', { type: 'ticket_escalated', ticketId: '1' });
    expect(rulesOf(await ask(world, ticket))).toEqual(['escalation']);
  });

  it('tells what became of one that is over, and nothing else', async () => {
    const world = await offerWorld();
    const ticket = await world.openTicket('1');
    await ask(world, ticket);
    await press(world)(`offer:${ticket}`, { name: 'accepted' }, 'sara');
    expect(await ask(world, ticket)).toMatchObject({
      kind: 'over',
      record: { productId: CANDIDATE.productId, state: { name: 'accepted', byId: 'sara' } },
    });
    const shown = { ...(await world.stores.serviceOffers.find(`offer:${ticket}`)), state: { name: 'shown' } };
    expect(() => offerRecord(shown as never)).toThrow('ask the gate');
  });

  it('offers nothing where anything can not be read, and reports it', async () => {
    const world = await offerWorld();
    const ticket = await world.openTicket('1');
    const stores = {
      ...world.stores,
      consents: {
        ...world.stores.consents,
        ofCustomers: async () => {
          throw new Error('the database is gone');
        },
      },
    };
    const offered = await offerFor(
      { customerId: CUSTOMER, interaction: ticket, to: TO },
      async () => [CANDIDATE],
      world.dependencies({ stores }),
    );
    expect(offered).toEqual({
      kind: 'refused',
      refusals: [{ rule: 'unknown', values: { fact: 'consents' } }],
    });
    expect(world.faults).toEqual([new Error('the database is gone')]);
  });

  it('knows what was said under any id of a customer', async () => {
    const world = await offerWorld();
    const ticket = await world.openTicket('1');
    await world.stores.customers.upsert([exampleCustomer('crm:9')]);
    await world.happened(
      'crm:contract_ended:7',
      { type: 'contract_ended', contractId: '7', how: 'cancelled' },
      'crm:9',
    );
    expect((await ask(world, ticket)).kind).toBe('offer');
    await world.stores.customers.setMergedInto('crm:9', { from: null, to: CUSTOMER, at: world.clock.at });
    expect(rulesOf(await ask(world, ticket))).toEqual(['cancellation']);
    // And asked for under the other one, it is the same customer's.
    const asOther = await situationOf('crm:9', ticket, world.dependencies());
    expect([asOther.customerId, asOther.departures]).toEqual([
      CUSTOMER,
      [{ kind: 'cancelled', at: world.clock.at }],
    ]);
  });

  it('shows nothing that passed too long ago', async () => {
    const world = await offerWorld();
    const ticket = await world.openTicket('1');
    const situation = await situationOf(CUSTOMER, ticket, world.dependencies());
    const passed = openGate(situation, SETTINGS, readPlainly).pass(CANDIDATE, FACTS);
    if (!passed.ok) throw new Error('it should have passed');
    world.advance(1);
    const to = { ...TO, team: '', valueMinor: null };
    expect(await showOffer(passed.value, to, world.dependencies())).toEqual({
      ok: false,
      refusal: { reason: 'not_passed' },
    });
    expect(await world.stores.offerLedgers.findMany([CUSTOMER])).toEqual([]);
  });

  it('takes a closed ticket that is open again for an open one', async () => {
    const world = await offerWorld();
    const ticket = await world.openTicket('1', { category: 'defect' });
    await world.closeTicket('1');
    const row = await world.stores.serviceTickets.find(ticket);
    if (row === null) throw new Error('the ticket is there');
    await world.stores.serviceTickets.compareAndSet({ ...row, version: row.version + 1, isOpen: true });
    expect((await situationOf(CUSTOMER, ticket, world.dependencies())).tickets).toMatchObject([
      { closedAt: null },
    ]);
  });
});

describe('what becomes of an offer', () => {
  it('after a no offers the product no more for half a year, and others as before', async () => {
    const world = await offerWorld();
    await ask(world, await world.openTicket('1'));
    await press(world)('offer:ticket:desk:1', { name: 'declined' }, 'sara');
    world.advance(179);
    const ticket = await world.openTicket('2');
    expect(rulesOf(await ask(world, ticket))).toEqual(['said_no']);
    expect((await ask(world, ticket, [CANDIDATE, { ...CANDIDATE, productId: 'other' }])).kind).toBe('offer');
    world.advance(15);
    expect((await ask(world, await world.openTicket('3'))).kind).toBe('offer');
  });

  it('writes a "never" down although offers are off, and plans nothing then', async () => {
    const world = await offerWorld();
    await ask(world, await world.openTicket('1'));
    await press(world)('offer:ticket:desk:1', { name: 'never' }, 'sara');
    const noted = exampleOffer('noted', { customerId: 'erp:2', shownAt: null, state: { name: 'noted' } });
    await world.stores.serviceOffers.add({ ...noted, nextStepAt: world.clock.at });
    world.advance(0.1);
    const off = world.dependencies();
    await sweepOffers({ ...off, settings: { ...off.settings, isEnabled: false } });
    const consents = await world.stores.consents.ofPurpose('offers', [CUSTOMER]);
    expect(consents.get(CUSTOMER)).toMatchObject([{ basis: 'objection' }]);
    expect(await world.stores.serviceOffers.find('noted')).toMatchObject({ state: { name: 'noted' } });
  });

  it('after "never" offers nothing more, and writes the objection down once it stands', async () => {
    const world = await offerWorld();
    await ask(world, await world.openTicket('1'));
    const { value } = (await press(world)('offer:ticket:desk:1', { name: 'never' }, 'sara')) as never as {
      value: { state: { at: Date } };
    };
    world.advance(400);
    expect(rulesOf(await ask(world, await world.openTicket('2')))).toContain('said_never');
    await sweepOffers(world.dependencies());
    await sweepOffers(world.dependencies());
    const consents = await world.stores.consents.ofPurpose('offers', [CUSTOMER]);
    expect(consents.get(CUSTOMER)).toMatchObject([{ basis: 'objection', givenAt: value.state.at }]);
    expect(rulesOf(await ask(world, 'ticket:desk:2'))).toEqual(['opted_out', 'said_never']);
    // From then on the consents decide alone, and the customer's own word lifts it.
    world.advance(0.1);
    await sweepOffers(world.dependencies());
    expect(rulesOf(await ask(world, 'ticket:desk:2'))).toEqual(['opted_out']);
    const given = { givenAt: world.clock.at, knownAt: world.clock.at, until: null };
    await world.stores.consents.add([
      { id: 'own', customerId: CUSTOMER, purpose: 'offers', basis: 'consent', ...given },
    ]);
    expect((await ask(world, 'ticket:desk:2')).kind).toBe('offer');
  });

  it.each(['declined', 'never'] as const)(
    'takes "%s" back within ten minutes, by who said it',
    async (name) => {
      const world = await offerWorld();
      await ask(world, await world.openTicket('1'));
      const act = press(world);
      const id = 'offer:ticket:desk:1';
      await act(id, { name }, 'sara');
      expect(await act(id, { name: 'undo' }, 'bo')).toMatchObject({ refusal: { reason: 'undo_by_other' } });
      expect(await act(id, { name: 'accepted' }, 'bo')).toMatchObject({ refusal: { reason: 'offer_over' } });
      expect(await act(id, { name: 'undo' }, 'sara')).toMatchObject({
        ok: true,
        value: { state: { name: 'shown' } },
      });
      expect(await act(id, { name: 'undo' }, 'sara')).toMatchObject({
        refusal: { reason: 'nothing_to_undo' },
      });
      expect((await ask(world, 'ticket:desk:1')).kind).toBe('offer');
      await act(id, { name: 'offered' }, 'sara');
      world.clock.at = new Date(world.clock.at.getTime() + OFFER_UNDO_MS + 1);
      expect(await act(id, { name: 'undo' }, 'sara')).toMatchObject({ refusal: { reason: 'undo_too_late' } });
      expect(await act(id, { name: 'offered' }, 'bo')).toMatchObject({
        refusal: { reason: 'offer_told', byId: 'sara' },
      });
      expect(await world.stores.consents.ofPurpose('offers', [CUSTOMER])).toEqual(new Map());
    },
  );

  it('believes who was faster, where one hears yes and another no', async () => {
    const world = await offerWorld();
    await ask(world, await world.openTicket('1'));
    const id = 'offer:ticket:desk:1';
    const { serviceOffers } = world.stores;
    let isFirst = true;
    const slower = {
      ...world.stores,
      serviceOffers: {
        ...serviceOffers,
        async compareAndSet(next: Parameters<typeof serviceOffers.compareAndSet>[0]) {
          if (isFirst) await press(world)(id, { name: 'accepted' }, 'bo');
          isFirst = false;
          return serviceOffers.compareAndSet(next);
        },
      },
    };
    const act = actOnOffer(world.dependencies({ stores: slower }) as never);
    expect(await act(id, { name: 'declined' }, 'sara')).toMatchObject({
      refusal: { reason: 'offer_over', state: { name: 'accepted', byId: 'bo' } },
    });
    expect((await world.stores.offerLedgers.findMany([CUSTOMER]))[0]?.cooldowns).toEqual([]);
  });

  it('holds "not fitting" against nobody', async () => {
    const world = await offerWorld();
    await ask(world, await world.openTicket('1'));
    await press(world)('offer:ticket:desk:1', { name: 'not_fitting' }, 'sara');
    const [ledger] = await world.stores.offerLedgers.findMany([CUSTOMER]);
    expect([ledger?.cooldowns, ledger?.never]).toEqual([[], null]);
  });

  it('lapses after a week without a word, and two months after it was told', async () => {
    const world = await offerWorld();
    await ask(world, await world.openTicket('1'));
    world.advance(6.9);
    expect((await sweepOffers(world.dependencies())).lapsed).toBe(0);
    world.advance(0.2);
    expect((await sweepOffers(world.dependencies())).lapsed).toBe(1);
    expect(await press(world)('offer:ticket:desk:1', { name: 'accepted' }, 'sara')).toMatchObject({
      ok: false,
    });
    world.advance(14);
    await ask(world, await world.openTicket('2'));
    await press(world)('offer:ticket:desk:2', { name: 'offered' }, 'sara');
    world.advance(59);
    expect((await sweepOffers(world.dependencies())).lapsed).toBe(0);
    world.advance(2);
    expect((await sweepOffers(world.dependencies())).lapsed).toBe(1);
  });

  it('is released from an alert by its owner alone, for this level and a while', async () => {
    const world = await offerWorld();
    const alert = exampleAlert(CUSTOMER, { level: 'medium', ownerId: 'anna' });
    await world.stores.alerts.open(alert);
    const ticket = await world.openTicket('1');
    expect(rulesOf(await ask(world, ticket))).toEqual(['churn_alert']);
    const dependencies = { stores: world.stores, releaseDays: 14, now: () => world.clock.at };
    expect(await releaseAlert(alert.id, 'sara', dependencies)).toEqual({
      ok: false,
      refusal: { reason: 'not_the_owner', ownerId: 'anna' },
    });
    expect((await releaseAlert(alert.id, 'anna', dependencies)).ok).toBe(true);
    expect((await ask(world, ticket)).kind).toBe('offer');
    const released = await world.stores.alerts.find(alert.id);
    expect(released).toMatchObject({
      version: 2,
      isCardStale: true,
      log: [
        ...alert.log,
        { event: 'released', byId: 'anna', details: { until: '2026-03-24T09:00:00.000Z' } },
      ],
    });
    await world.stores.alerts.compareAndSet({ ...alert, version: 3, level: 'high' });
    expect(rulesOf(await ask(world, ticket))).toEqual(['churn_alert']);
  });
});

it('is held back by one alert of several that nobody has released', async () => {
  const world = await offerWorld();
  const alerts = [
    exampleAlert(CUSTOMER, { id: 'released', level: 'high', ownerId: 'anna' }),
    exampleAlert(CUSTOMER, { id: 'other', level: 'medium', ownerId: 'bo' }),
  ];
  const stores = {
    ...world.stores,
    alerts: {
      ...world.stores.alerts,
      find: async () => alerts[0] ?? null,
      findOpenMany: async () => alerts,
      compareAndSet: async () => true,
    },
  } as unknown as OfferWorld['stores'];
  const releasing = { stores, releaseDays: 14, now: () => world.clock.at };
  expect((await releaseAlert('released', 'anna', releasing)).ok).toBe(true);
  const interaction = await world.openTicket('1');
  const offered = await offerFor(
    { customerId: CUSTOMER, interaction, to: { ownerId: null, targets: [] } },
    async () => [CANDIDATE],
    world.dependencies({ stores }),
  );
  expect(offered).toMatchObject({
    refusals: [{ rule: 'churn_alert', values: { level: 'medium', alertId: 'other' } }],
  });
});

describe('what is noted while a problem is open', () => {
  const slow = { category: 'performance', text: 'It is slow <problem>' } as const;
  const upgrade: OfferCandidate = { ...CANDIDATE, case: 'performance', productId: 'faster' };

  it('comes up once the ticket has closed well, and has passed the gate again', async () => {
    const world = await offerWorld();
    const ticket = await world.openTicket('1', slow);
    expect(await ask(world, ticket, [upgrade])).toEqual({
      kind: 'noted',
      refusals: [{ rule: 'problem_open', values: {} }],
    });
    world.advance(1);
    expect(await sweepOffers(world.dependencies())).toMatchObject({ shown: 0, scheduled: 0 });
    await world.closeTicket('1');
    world.advance(1);
    expect(await sweepOffers(world.dependencies())).toMatchObject({ shown: 0, scheduled: 0 });
    world.advance(2.1);
    expect(await sweepOffers(world.dependencies())).toMatchObject({ scheduled: 1 });
    world.advance(1);
    expect(await sweepOffers(world.dependencies())).toMatchObject({ shown: 1 });
    expect(world.told).toEqual([`offer:${ticket}`]);
    expect((await ask(world, ticket)).kind).toBe('offer');
  });

  it.each([
    ['performance', 'withdrawn'],
    ['legacy', 'shown'],
  ] as const)(
    'is told by what is known on its day: %s, where use no longer shows it, is %s',
    async (name, becomes) => {
      const world = await offerWorld();
      const reasons = [
        { code: 'growth', values: {} },
        { code: 'old_product', values: { years: 8 } },
      ];
      await ask(world, await world.openTicket('1', slow), [{ ...upgrade, case: name, reasons }]);
      await world.closeTicket('1');
      world.advance(3.1);
      expect(await sweepOffers(world.dependencies())).toMatchObject({ scheduled: 1 });
      world.advance(1);
      await sweepOffers(world.dependencies({ candidateAnew: async () => null }));
      const offer = await world.stores.serviceOffers.find('offer:ticket:desk:1');
      expect(offer?.state.name).toBe(becomes);
      // What was measured when it was noted is not told again.
      if (becomes === 'shown')
        expect(offer?.candidate.reasons.map(({ code }) => code)).toEqual(['old_product']);
    },
  );

  it('is given up where the ticket was rated badly, or the customer complained meanwhile', async () => {
    const world = await offerWorld();
    await ask(world, await world.openTicket('1', slow), [upgrade]);
    await world.closeTicket('1');
    world.advance(1);
    await world.happened('desk:satisfaction_answered:1', {
      type: 'satisfaction_answered',
      share: 0.25,
      ticketId: '1',
    });
    world.advance(4);
    expect(await sweepOffers(world.dependencies())).toMatchObject({ withdrawn: 1, shown: 0 });
    await ask(world, await world.openTicket('2', slow), [upgrade]);
    await world.closeTicket('2');
    world.advance(4);
    expect(await sweepOffers(world.dependencies())).toMatchObject({ scheduled: 1 });
    await world.openTicket('3', { category: 'complaint' });
    world.advance(1);
    expect(await sweepOffers(world.dependencies())).toMatchObject({ withdrawn: 1, shown: 0 });
    expect(await world.stores.serviceOffers.find('offer:ticket:desk:2')).toMatchObject({
      state: { name: 'withdrawn', rule: 'complaint' },
      isOpen: false,
    });
    expect(world.told).toEqual([]);
  });

  it('waits on while the ticket is opened again', async () => {
    const world = await offerWorld();
    const ticket = await world.openTicket('1', slow);
    await ask(world, ticket, [upgrade]);
    await world.closeTicket('1');
    world.advance(4);
    expect(await sweepOffers(world.dependencies())).toMatchObject({ scheduled: 1 });
    const row = await world.stores.serviceTickets.find(ticket);
    if (row === null) throw new Error('the ticket is there');
    await world.stores.serviceTickets.compareAndSet({ ...row, version: row.version + 1, isOpen: true });
    world.advance(1);
    expect(await sweepOffers(world.dependencies())).toMatchObject({ shown: 0, withdrawn: 0 });
    expect(await world.stores.serviceOffers.find(`offer:${ticket}`)).toMatchObject({
      state: { name: 'scheduled' },
    });
  });

  it('waits for the frequency cap, and for the budget where it needs one', async () => {
    const world = await offerWorld({ budgetMonths: [10], priceNeedsBudgetFromMinor: 1_000 });
    await ask(world, await world.openTicket('1', slow), [upgrade]);
    await world.closeTicket('1');
    world.advance(4);
    await sweepOffers(world.dependencies());
    expect(await world.stores.serviceOffers.find('offer:ticket:desk:1')).toMatchObject({
      state: { name: 'scheduled', dueAt: new Date('2026-10-01T08:00:00Z') },
    });
    world.clock.at = new Date('2026-10-01T07:00:00Z');
    expect((await ask(world, await world.openTicket('2'))).kind).toBe('offer');
    world.clock.at = new Date('2026-10-01T08:00:00Z');
    expect(await sweepOffers(world.dependencies())).toMatchObject({ shown: 0, withdrawn: 0 });
    world.advance(15);
    expect(await sweepOffers(world.dependencies())).toMatchObject({ shown: 1 });
  });

  it('is not noted where anything else speaks against it', async () => {
    const world = await offerWorld();
    await world.openTicket('2', { flags: ['distress'] });
    const ticket = await world.openTicket('1', slow);
    expect(rulesOf(await ask(world, ticket, [upgrade]))).toEqual(['distress']);
    expect(await world.stores.serviceOffers.find(`offer:${ticket}`)).toBeNull();
  });
});
