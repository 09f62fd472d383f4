import { describe, expect, it } from 'vitest';
import { type DeliveryContent, type DeliveryState, targetKey } from '../../../src/domain/delivery.js';
import type { DeliveryStore } from '../../../src/stores/deliveries.js';
import { idsOf, race } from './collect.js';
import { day, exampleDelivery } from './example-rows.js';
import { expectNothing, HOSTILE_TEXTS, OPERATOR_AS_TEXT } from './hostile-texts.js';

const PENDING = { name: 'pending', attempts: 0, notBefore: null } as const;
const SENDING = { name: 'sending', attempts: 1, firstSentAt: day(31), leaseUntil: day(32) } as const;
const SENT = {
  name: 'sent',
  at: day(31),
  reference: { platform: 'slack', conversationId: 'C1', messageId: '1.2' },
  renderedVersion: 1,
} as const;
const UNKNOWN = { name: 'unknown', at: day(33), reason: 'no history scope' } as const;
const REFUSED = { name: 'refused', at: day(33), reason: 'archived', detail: 'is_archived' } as const;
const STATES: readonly DeliveryState[] = [
  PENDING,
  { ...PENDING, notBefore: day(35) },
  SENDING,
  SENT,
  UNKNOWN,
  REFUSED,
];
const CONTENTS: readonly DeliveryContent[] = [
  { kind: 'alert_card', alertId: 'a' },
  { kind: 'alert_reply', alertId: 'a', about: 'raised', staffId: 'anna', level: 'high', risk: 80 },
  { kind: 'first_run_summary', runId: 'run.1', staffId: null },
  { kind: 'delivery_note', deliveryId: 'd', problem: 'unknown', targetId: 'C1' },
];

export function deliveryStoreContract(freshStore: () => Promise<DeliveryStore>): void {
  describe('a delivery store', () => {
    it('keeps every field, in every state and of every content', async () => {
      const store = await freshStore();
      const rows = STATES.flatMap((state, s) =>
        CONTENTS.map((content, c) =>
          exampleDelivery(`${s}|${c}`, { state, content, underId: 'x', updateLeaseUntil: day(40) }),
        ),
      );
      await store.add(rows);
      for (const row of rows) expect(await store.find(row.id)).toStrictEqual(row);
      expect(await store.find('other')).toBeNull();
    });

    it('leaves deliveries alone that are there and adds those around them', async () => {
      const store = await freshStore();
      await store.add([exampleDelivery('2', { state: SENT })]);
      await store.add(['1', '2', '3'].map((id) => exampleDelivery(id)));
      expect((await store.find('2'))?.state).toEqual(SENT);
      expect(await store.counts()).toEqual({ pending: 2, sending: 0, sent: 1, unknown: 0, refused: 0 });
      await store.add([]);
    });

    it('adds a delivery once when fifty add it at once', async () => {
      const store = await freshStore();
      await race(50, () => store.add([exampleDelivery('1')]));
      expect((await store.counts()).pending).toBe(1);
    });

    it('tells the targets with something to do by now', async () => {
      const store = await freshStore();
      const states: Record<string, DeliveryState> = {
        'pending since ever': PENDING,
        'pending from now': { ...PENDING, notBefore: day(35) },
        'pending later': { ...PENDING, notBefore: day(36) },
        'lease out now': { ...SENDING, leaseUntil: day(35) },
        'lease running': { ...SENDING, leaseUntil: day(36) },
        sent: SENT,
        unknown: UNKNOWN,
        refused: REFUSED,
      };
      for (const [name, state] of Object.entries(states)) {
        await store.add([1, 2].map((copy) => exampleDelivery(`${name}${copy}`, { targetKey: name, state })));
      }
      expect([...(await store.targetsWithWork(day(35)))].sort()).toEqual([
        'lease out now',
        'pending from now',
        'pending since ever',
      ]);
    });

    it('no longer tells a target once its delivery is sent, and tells it again from its new time on', async () => {
      const store = await freshStore();
      await store.add([exampleDelivery('1')]);
      await store.transition('1', PENDING, SENDING);
      expect(await store.targetsWithWork(day(31))).toEqual([]);
      expect(await store.targetsWithWork(day(32))).toHaveLength(1);
      await store.transition('1', SENDING, SENT);
      expect(await store.targetsWithWork(day(99))).toEqual([]);
    });

    it('lists the unsent of one target, oldest first', async () => {
      const store = await freshStore();
      await store.add([
        exampleDelivery('d', { createdAt: day(2) }),
        exampleDelivery('b', { createdAt: day(2), state: SENDING }),
        exampleDelivery('c', { createdAt: day(1), state: { ...PENDING, notBefore: day(90) } }),
        exampleDelivery('a', { createdAt: day(3) }),
        exampleDelivery('e', { createdAt: day(1), state: SENT }),
        exampleDelivery('f', { createdAt: day(1), state: REFUSED }),
        exampleDelivery('g', { createdAt: day(1), targetKey: 'slack-channel-C2' }),
      ]);
      expect(idsOf(await store.unsent('slack-channel-C1', 10))).toEqual(['c', 'b', 'd', 'a']);
      expect(idsOf(await store.unsent('slack-channel-C1', 2))).toEqual(['c', 'b']);
      await store.transition('c', { ...PENDING, notBefore: day(90) }, UNKNOWN);
      expect(idsOf(await store.unsent('slack-channel-C1', 2))).toEqual(['b', 'd']);
    });

    describe('a transition', () => {
      it('is made from exactly the state that is held', async () => {
        const store = await freshStore();
        await store.add([exampleDelivery('1', { state: SENDING })]);
        const others: readonly DeliveryState[] = [
          PENDING,
          { ...SENDING, attempts: 2 },
          { ...SENDING, leaseUntil: day(33) },
          SENT,
        ];
        for (const from of others) expect(await store.transition('1', from, UNKNOWN)).toBe(false);
        expect((await store.find('1'))?.state).toEqual(SENDING);
        expect(await store.transition('1', SENDING, SENT)).toBe(true);
        expect((await store.find('1'))?.state).toStrictEqual(SENT);
        expect(await store.transition('1', SENDING, SENT)).toBe(false);
        expect(await store.transition('2', PENDING, SENT)).toBe(false);
      });

      it('tells pending deliveries apart by their attempts', async () => {
        const store = await freshStore();
        await store.add([exampleDelivery('1', { state: { ...PENDING, attempts: 3 } })]);
        expect(await store.transition('1', PENDING, SENDING)).toBe(false);
        expect(await store.transition('1', { ...PENDING, attempts: 3 }, SENDING)).toBe(true);
      });

      it.each([SENT, UNKNOWN, REFUSED])('can leave the state $name', async (state) => {
        const store = await freshStore();
        await store.add([exampleDelivery('1', { state })]);
        expect(await store.transition('1', state, PENDING)).toBe(true);
        expect(idsOf(await store.unsent('slack-channel-C1', 1))).toEqual(['1']);
      });

      it('lets exactly one of fifty racing workers win', async () => {
        const store = await freshStore();
        await store.add([exampleDelivery('1')]);
        const won = await race(50, (index) =>
          store.transition('1', PENDING, { ...SENDING, leaseUntil: day(100 + index) }),
        );
        expect(won.filter(Boolean)).toHaveLength(1);
        expect((await store.find('1'))?.state).toEqual({
          ...SENDING,
          leaseUntil: day(100 + won.indexOf(true)),
        });
      });
    });

    it('lists the deliveries of one alert, and its sent cards', async () => {
      const store = await freshStore();
      await store.add([
        exampleDelivery('2', { alertId: 'x', state: SENT, createdAt: day(2) }),
        exampleDelivery('1', { alertId: 'x', state: SENT, createdAt: day(3) }),
        exampleDelivery('3', { alertId: 'x' }),
        exampleDelivery('4', { alertId: 'x', state: SENT, content: CONTENTS[1] as DeliveryContent }),
        exampleDelivery('5', { alertId: 'y', state: SENT }),
        exampleDelivery('6', { alertId: null, state: SENT }),
      ]);
      expect(idsOf(await store.ofAlert('x'))).toEqual(['2', '1', '3', '4']);
      expect(idsOf(await store.sentCards('x'))).toEqual(['2', '1']);
      expect(await store.sentCards('z')).toEqual([]);
    });

    describe('the right to change a posted card', () => {
      it('belongs to one until the lease ends or the change is finished', async () => {
        const store = await freshStore();
        await store.add([exampleDelivery('1', { state: SENT })]);
        expect(await store.claimUpdate('1', day(40), day(41))).toBe(true);
        expect(await store.claimUpdate('1', day(40), day(42))).toBe(false);
        expect(await store.claimUpdate('1', day(41), day(43))).toBe(true);
        await store.finishUpdate('1', 7);
        expect(await store.find('1')).toStrictEqual(
          exampleDelivery('1', { state: { ...SENT, renderedVersion: 7 } }),
        );
        expect(await store.claimUpdate('1', day(41), day(43))).toBe(true);
      });

      it('is given to one of fifty racing workers', async () => {
        const store = await freshStore();
        await store.add([exampleDelivery('1', { state: SENT })]);
        const won = await race(50, () => store.claimUpdate('1', day(40), day(41)));
        expect(won.filter(Boolean)).toHaveLength(1);
      });

      it('is not given for a message that is not posted', async () => {
        const store = await freshStore();
        await store.add([exampleDelivery('1')]);
        expect(await store.claimUpdate('1', day(40), day(41))).toBe(false);
        expect(await store.claimUpdate('2', day(40), day(41))).toBe(false);
        await store.finishUpdate('1', 7);
        expect(await store.find('1')).toStrictEqual(exampleDelivery('1'));
      });
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      for (const text of HOSTILE_TEXTS) {
        const target = { platform: 'slack', kind: 'person', id: text } as const;
        const row = exampleDelivery(`d|${text}`, { target, targetKey: targetKey(target), alertId: text });
        await store.add([row]);
        expect(await store.find(row.id)).toStrictEqual(row);
        expect(await store.unsent(row.targetKey, 2)).toEqual([row]);
        expect(await store.ofAlert(text)).toEqual([row]);
      }
      await expectNothing(store.find(OPERATOR_AS_TEXT), null);
      await expectNothing(store.unsent(OPERATOR_AS_TEXT, 2), []);
      await expectNothing(store.ofAlert(OPERATOR_AS_TEXT), []);
      await expectNothing(store.transition(OPERATOR_AS_TEXT, PENDING, SENDING), false);
    });
  });
}
