import { describe, expect, it } from 'vitest';
import type { ServiceOffer } from '../../../src/domain/service-offer.js';
import type { ServiceOfferStore } from '../../../src/stores/service-offers.js';
import { collect, idsOf, race } from './collect.js';
import { exampleOffer } from './example-offers.js';
import { day } from './example-rows.js';
import { expectNothing, HOSTILE_TEXTS, OPERATOR_AS_TEXT } from './hostile-texts.js';

export function serviceOfferStoreContract(freshStore: () => Promise<ServiceOfferStore>): void {
  describe('a store of service offers', () => {
    it('keeps every field and leaves alone what is there', async () => {
      const store = await freshStore();
      const noted = exampleOffer('2', {
        shownAt: null,
        ownerId: null,
        valueMinor: null,
        state: { name: 'noted' },
        nextStepAt: null,
        undo: { byId: 'sara', until: day(11), before: { name: 'shown' } },
        targets: [{ platform: 'slack', kind: 'channel', id: 'C1' }],
      });
      expect(await store.add(exampleOffer('1'))).toBe(true);
      expect(await store.add(noted)).toBe(true);
      expect(await store.add(exampleOffer('1', { team: 'South' }))).toBe(false);
      expect(await store.find('1')).toStrictEqual(exampleOffer('1'));
      expect(await store.find('2')).toStrictEqual(noted);
      expect(await store.find('3')).toBeNull();
    });

    it('writes a change over the version that it was made from only', async () => {
      const store = await freshStore();
      await store.add(exampleOffer('1'));
      const accepted = exampleOffer('1', {
        version: 2,
        state: { name: 'accepted', byId: 'sara', at: day(12) },
        isOpen: false,
      });
      const won = await race(4, () => store.compareAndSet(accepted));
      expect(won.filter((isFirst) => isFirst)).toHaveLength(1);
      expect(await store.compareAndSet(exampleOffer('9', { version: 2 }))).toBe(false);
      expect(await store.find('1')).toStrictEqual(accepted);
    });

    it('finds those of some customers, the newest first', async () => {
      const store = await freshStore();
      await addAll(store, [
        exampleOffer('old', { createdAt: day(2) }),
        exampleOffer('b', { createdAt: day(9), customerId: 'erp:2', isOpen: false }),
        exampleOffer('a', { createdAt: day(9) }),
        exampleOffer('of another', { customerId: 'erp:3' }),
      ]);
      expect(idsOf(await store.ofCustomers(['erp:2', 'erp:1', 'erp:1']))).toEqual(['a', 'b', 'old']);
      expect(await store.ofCustomers([])).toEqual([]);
    });

    it('finds what a person was shown and isn’t over, the longest shown first', async () => {
      const store = await freshStore();
      await addAll(store, [
        exampleOffer('new', { ownerId: 'sara', shownAt: day(8) }),
        exampleOffer('b', {
          ownerId: 'sara',
          shownAt: day(5),
          state: { name: 'offered', byId: 'bo', at: day(6) },
        }),
        exampleOffer('a', { ownerId: 'sara', shownAt: day(5) }),
        exampleOffer('over', { ownerId: 'sara', shownAt: day(4), isOpen: false }),
        exampleOffer('noted', { ownerId: 'sara', shownAt: null, state: { name: 'noted' } }),
        exampleOffer('of another', { ownerId: 'bo', shownAt: day(5) }),
        exampleOffer('of nobody', { ownerId: null, shownAt: day(5) }),
      ]);
      expect(idsOf(await store.openOfOwner('sara', 9))).toEqual(['a', 'b', 'new']);
      expect(idsOf(await store.openOfOwner('sara', 1))).toEqual(['a']);
      await expectNothing(store.openOfOwner(OPERATOR_AS_TEXT, 9), []);
    });

    it('finds those with a step due, open or not, the longest due first', async () => {
      const store = await freshStore();
      await addAll(store, [
        exampleOffer('due', { nextStepAt: day(11) }),
        exampleOffer('over', { nextStepAt: day(9), isOpen: false }),
        exampleOffer('not yet', { nextStepAt: day(13) }),
        exampleOffer('done', { nextStepAt: null, isOpen: false }),
      ]);
      expect(idsOf(await store.withStepDue(day(12), 9))).toEqual(['over', 'due']);
      expect(idsOf(await store.withStepDue(day(12), 1))).toEqual(['over']);
    });

    it('walks those shown in a period, the first first, and none that nobody saw', async () => {
      const store = await freshStore();
      await addAll(store, [
        exampleOffer('last', { shownAt: day(8) }),
        exampleOffer('b', { shownAt: day(5), isOpen: false }),
        exampleOffer('a', { shownAt: day(5) }),
        exampleOffer('before', { shownAt: day(4) }),
        exampleOffer('after', { shownAt: day(9) }),
        exampleOffer('noted', { shownAt: null, state: { name: 'noted' } }),
      ]);
      const batches = await collect(store.shownBetween(day(5), day(9), 2));
      expect(batches.map(idsOf)).toEqual([['a', 'b'], ['last']]);
    });

    it('finds those with an outdated card, until that version is shown', async () => {
      const store = await freshStore();
      await addAll(store, [exampleOffer('1', { isCardStale: true, version: 3 }), exampleOffer('2')]);
      expect(idsOf(await store.withStaleCard(10))).toEqual(['1']);
      expect(await store.clearStaleCard('1', 2)).toBe(false);
      expect(await store.clearStaleCard('1', 3)).toBe(true);
      expect(await store.withStaleCard(10)).toEqual([]);
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      await addAll(
        store,
        HOSTILE_TEXTS.map((text) => {
          const { candidate } = exampleOffer('');
          const reasons = [{ code: text, values: { metric: text } }];
          return exampleOffer(`o:${text}`, {
            customerId: text,
            candidate: { ...candidate, productId: text, reasons },
          });
        }),
      );
      for (const text of HOSTILE_TEXTS) {
        const [found, ...others] = await store.ofCustomers([text]);
        expect([found?.id, others]).toEqual([`o:${text}`, []]);
        expect(found?.candidate.reasons).toEqual([{ code: text, values: { metric: text } }]);
      }
      await expectNothing(store.ofCustomers([OPERATOR_AS_TEXT]), []);
      await expectNothing(store.find(OPERATOR_AS_TEXT), null);
    });
  });
}

async function addAll(store: ServiceOfferStore, offers: readonly ServiceOffer[]): Promise<void> {
  for (const offer of offers) await store.add(offer);
}
