import { describe, expect, it } from 'vitest';
import { type PersonLink, personLinkId, placeHeld } from '../../../src/domain/person-link.js';
import type { PersonLinkStore } from '../../../src/stores/person-links.js';
import { idsOf } from './collect.js';
import { day } from './example-rows.js';
import { expectNothing, HOSTILE_TEXTS, OPERATOR_AS_TEXT } from './hostile-texts.js';

export function personLinkStoreContract(freshStore: () => Promise<PersonLinkStore>): void {
  describe('a person link store', () => {
    it('keeps every field and leaves alone what is there', async () => {
      const store = await freshStore();
      const confirmed = exampleLink('U2', 'bo', {
        state: 'confirmed',
        decidedById: 'anna',
        decidedAt: day(4),
        holds: placeHeld('slack', 'bo'),
        targets: [{ platform: 'slack', kind: 'channel', id: 'C1' }],
        isCardStale: true,
      });
      expect(await store.add(exampleLink('U1'))).toBe(true);
      expect(await store.add(confirmed)).toBe(true);
      expect(await store.add(exampleLink('U1', 'ada', { state: 'rejected' }))).toBe(false);
      expect(await store.find(exampleLink('U1').id)).toStrictEqual(exampleLink('U1'));
      expect(await store.find(confirmed.id)).toStrictEqual(confirmed);
      expect(await store.find('person:slack-U9')).toBeNull();
    });

    it('lists those in a state, the oldest first', async () => {
      const store = await freshStore();
      await store.add(exampleLink('U1', 'ada', { proposedAt: day(5) }));
      await store.add(exampleLink('U2', 'bo', { proposedAt: day(2) }));
      await store.add(exampleLink('U3', 'cleo', { state: 'rejected' }));
      const all = await store.inState('proposed', 10);
      expect(all.map(({ platformUserId }) => platformUserId)).toEqual(['U2', 'U1']);
      expect(await store.inState('proposed', 1)).toHaveLength(1);
      expect(await store.inState('confirmed', 10)).toEqual([]);
    });

    it('lets one account have a place, whoever confirms at once', async () => {
      const store = await freshStore();
      const holds = placeHeld('slack', 'ada');
      const accounts = Array.from({ length: 6 }, (_, index) => `U${index}`);
      for (const account of accounts) await store.add(exampleLink(account));
      const confirmed = (account: string) =>
        exampleLink(account, 'ada', { state: 'confirmed', holds, version: 2 });
      const wins = await Promise.all(accounts.map((account) => store.compareAndSet(confirmed(account))));
      expect(wins.filter((won) => won)).toHaveLength(1);
      const [holder, ...others] = await store.holding([holds, placeHeld('teams', 'ada')]);
      expect(others).toEqual([]);
      expect(holder?.platformUserId).toBe(accounts[wins.indexOf(true)]);

      const released = {
        ...confirmed(holder?.platformUserId ?? ''),
        state: 'rejected',
        holds: null,
      } as const;
      expect(await store.compareAndSet({ ...released, version: 3 })).toBe(true);
      expect(await store.holding([holds])).toEqual([]);
      const next = accounts.find((account) => account !== holder?.platformUserId) ?? '';
      expect(await store.compareAndSet(confirmed(next))).toBe(true);
    });

    it('lets any number hold nothing', async () => {
      const store = await freshStore();
      for (const account of ['U1', 'U2']) {
        await store.add(exampleLink(account));
        const rejected = exampleLink(account, 'ada', { state: 'rejected', version: 2 });
        expect(await store.compareAndSet(rejected)).toBe(true);
        expect(await store.compareAndSet(rejected)).toBe(false);
      }
      expect(await store.inState('rejected', 10)).toHaveLength(2);
    });

    it('finds cards that are behind', async () => {
      const store = await freshStore();
      await store.add(exampleLink('U1', 'ada', { isCardStale: true }));
      await store.add(exampleLink('U2'));
      const { id } = exampleLink('U1');
      expect(idsOf(await store.withStaleCard(10))).toEqual([id]);
      expect(await store.clearStaleCard(id, 2)).toBe(false);
      expect(await store.clearStaleCard(id, 1)).toBe(true);
      expect(await store.withStaleCard(10)).toEqual([]);
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      for (const text of HOSTILE_TEXTS) {
        const holds = placeHeld('slack', text);
        const link = exampleLink(text, text, { accountName: text, state: 'confirmed', holds });
        await store.add(link);
        expect(await store.find(link.id)).toMatchObject({ accountName: text });
        expect(idsOf(await store.holding([holds]))).toEqual([link.id]);
      }
      await expectNothing(store.find(OPERATOR_AS_TEXT), null);
    });
  });
}

function exampleLink(account: string, staffId = 'ada', over: Partial<PersonLink> = {}): PersonLink {
  return {
    id: personLinkId('slack', account),
    platform: 'slack',
    platformUserId: account,
    staffId,
    email: 'ada@example.com',
    accountName: 'Ada Berg',
    proposedAt: day(3),
    state: 'proposed',
    decidedById: null,
    decidedAt: null,
    holds: null,
    version: 1,
    targets: [],
    isCardStale: false,
    ...over,
  };
}
