import { beforeEach, describe, expect, it } from 'vitest';
import { addTierMessages } from '../../../src/digest/moves/add-tier-messages.js';
import type { Delivery } from '../../../src/domain/delivery.js';
import { netMoves } from '../../../src/value/tiers/net-moves.js';
import { exampleMove, exampleOverride, exampleValue } from '../../contracts/stores/example-values.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { alertSettings, someCustomer, somePerson } from '../../support/alerts.js';
import { someObjection } from '../../support/objection.js';

/** A Tuesday, in the working hours of Oslo. */
const MORNING = new Date('2026-03-03T08:00:00Z');
const MONDAY_NOON = new Date('2026-03-02T11:00:00Z');

describe('messages on service classes', () => {
  let stores: ReturnType<typeof memoryStores>;
  const refreshed: string[] = [];
  beforeEach(async () => {
    stores = memoryStores();
    refreshed.length = 0;
    await stores.staff.upsert([
      somePerson('S01', { leaderId: 'S03', slackUserId: 'UADA' }),
      somePerson('S03', { slackUserId: 'UCLEO' }),
      somePerson('S09', { slackUserId: 'UELSE' }),
    ]);
    await stores.customers.upsert([someCustomer('erp:1'), someCustomer('erp:2', { ownerId: 'S09' })]);
    await stores.customerValues.save([exampleValue('erp:1'), exampleValue('erp:2')]);
  });
  const add = (fields: { at?: Date; tellsLeaders?: boolean } = {}) =>
    addTierMessages({
      stores,
      settings: alertSettings(),
      tellsLeaders: fields.tellsLeaders ?? true,
      refreshOverviews: async (ids) => refreshed.push(...ids),
      now: () => fields.at ?? MORNING,
    });
  const told = async () => {
    const found: Pick<Delivery, 'content' | 'target' | 'state'>[] = [];
    for (const id of ['UADA', 'UCLEO', 'UELSE'])
      found.push(...(await stores.deliveries.unsent(`slack-person-${id}`, 9)));
    return found.map(({ content, target }) => `${content.kind} ${target.id}`).sort();
  };

  it('tells the leader of the owner alone, in one message a day however often the job runs', async () => {
    await stores.tierMoves.add([exampleMove('m1', { customerId: 'erp:1', at: MONDAY_NOON })]);
    expect(await add()).toBe(1);
    expect(await add()).toBe(0);
    expect(await told()).toEqual(['tier_moves UCLEO']);
  });

  it.each([
    ['only others’ customers moved', 'erp:2', MORNING, true],
    ['a setting says no', 'erp:1', MORNING, false],
    ['the working day has not begun', 'erp:1', new Date('2026-03-03T05:00:00Z'), true],
    ['it is Sunday', 'erp:1', new Date('2026-03-08T09:00:00Z'), true],
  ])('tells nobody where %s', async (_why, customerId, at, tellsLeaders) => {
    await stores.tierMoves.add([exampleMove('m1', { customerId, at: MONDAY_NOON })]);
    expect(await add({ at, tellsLeaders })).toBe(0);
    expect(await told()).toEqual([]);
  });

  it('tells nobody of a customer that has objected to being assessed', async () => {
    await stores.tierMoves.add([exampleMove('m1', { customerId: 'erp:1', at: MONDAY_NOON })]);
    await stores.consents.add([someObjection('erp:1', MORNING)]);
    expect(await add()).toBe(0);
    expect(await told()).toEqual([]);
  });

  it('tells nobody of a customer that is back where it was', async () => {
    await stores.tierMoves.add([
      exampleMove('m1', { at: MONDAY_NOON, from: 'standard', to: 'vip' }),
      exampleMove('m2', { at: new Date(MONDAY_NOON.getTime() + 1), from: 'vip', to: 'standard' }),
    ]);
    expect(await add()).toBe(0);
  });

  it('tells the owner once that what was set by hand has run out, and notes the move', async () => {
    const over = { at: new Date('2026-02-20T00:00:00Z'), until: new Date('2026-03-02T22:59:59.999Z') };
    await stores.tierOverrides.add(exampleOverride('o1', over));
    await add();
    await add();
    expect(await told()).toEqual(['tier_ended UADA', 'tier_moves UCLEO']);
    expect(await stores.tierMoves.ofCustomer('erp:1', 9)).toMatchObject([
      { from: 'vip', to: 'premium', because: 'override_ended', at: over.until },
    ]);
    expect(refreshed).toContain('erp:1');
  });

  it('says nothing of a word that a newer one has taken the place of', async () => {
    const until = new Date('2026-03-02T22:59:59.999Z');
    await stores.tierOverrides.add(exampleOverride('o1', { at: new Date('2026-02-20'), until }));
    await stores.tierOverrides.add(
      exampleOverride('o2', { at: new Date('2026-02-21'), until: new Date('2026-09-01') }),
    );
    await add();
    expect(await told()).toEqual([]);
  });
});

describe('netMoves', () => {
  it('tells where a customer came from at first and to at last, with the last reason', () => {
    const moves = [
      exampleMove('b', { at: MORNING, from: 'vip', to: 'premium', because: 'override_ended' }),
      exampleMove('a', { at: MONDAY_NOON, from: 'standard', to: 'vip', because: 'override' }),
    ];
    expect(netMoves(moves)).toMatchObject([{ from: 'standard', to: 'premium', because: 'override_ended' }]);
  });
});
