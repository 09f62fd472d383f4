import { describe, expect, it } from 'vitest';
import type { ServiceTicket } from '../../../src/domain/service-ticket.js';
import type { ServiceTicketStore } from '../../../src/stores/service-tickets.js';
import { collect, idsOf, race } from './collect.js';
import { day } from './example-rows.js';
import { exampleServiceTicket } from './example-values.js';
import { expectNothing, HOSTILE_TEXTS, OPERATOR_AS_TEXT } from './hostile-texts.js';

export function serviceTicketStoreContract(freshStore: () => Promise<ServiceTicketStore>): void {
  describe('a store of service tickets', () => {
    it('keeps every field and leaves alone what is there', async () => {
      const store = await freshStore();
      const unknown = exampleServiceTicket('2', {
        customerId: null,
        contactId: null,
        priority: null,
        routing: { ...exampleServiceTicket('2').routing, assigneeId: null, tier: null, reasons: [] },
        state: { name: 'proposed' },
        nextStepAt: null,
        targets: [{ platform: 'slack', kind: 'channel', id: 'C1' }],
      });
      expect(await store.add(exampleServiceTicket('1'))).toBe(true);
      expect(await store.add(unknown)).toBe(true);
      expect(await store.add(exampleServiceTicket('1', { priority: 'low' }))).toBe(false);
      expect(await store.find('1')).toStrictEqual(exampleServiceTicket('1'));
      expect(await store.find('2')).toStrictEqual(unknown);
      expect(await store.find('3')).toBeNull();
    });

    it('writes a change over the version that it was made from only', async () => {
      const store = await freshStore();
      await store.add(exampleServiceTicket('1'));
      const answered = exampleServiceTicket('1', {
        version: 2,
        state: { name: 'answered', at: day(11), byId: 'sara' },
      });
      const won = await race(4, () => store.compareAndSet(answered));
      expect(won.filter((isFirst) => isFirst)).toHaveLength(1);
      expect(await store.compareAndSet(exampleServiceTicket('9', { version: 2 }))).toBe(false);
      expect(await store.find('1')).toStrictEqual(answered);
    });

    it('finds open ones with a step due, the longest due first', async () => {
      const store = await freshStore();
      await addAll(store, [
        exampleServiceTicket('due', { nextStepAt: day(11) }),
        exampleServiceTicket('long due', { nextStepAt: day(9) }),
        exampleServiceTicket('not yet', { nextStepAt: day(13) }),
        exampleServiceTicket('answered', { nextStepAt: null }),
        exampleServiceTicket('closed', { isOpen: false, nextStepAt: day(9) }),
      ]);
      expect(idsOf(await store.withStepDue(day(12), 9))).toEqual(['long due', 'due']);
      expect(idsOf(await store.withStepDue(day(12), 1))).toEqual(['long due']);
    });

    it('finds open and closed ones by their number in any system, the last opened first', async () => {
      const store = await freshStore();
      await addAll(store, [
        exampleServiceTicket('old', { ticketId: '4711', isOpen: false, openedAt: day(1) }),
        exampleServiceTicket('new', { ticketId: '4711', openedAt: day(5) }),
        exampleServiceTicket('between', { ticketId: '4711', source: 'mail', openedAt: day(3) }),
        exampleServiceTicket('other', { ticketId: '47110', openedAt: day(4) }),
      ]);
      expect(idsOf(await store.withNumber('4711', 9))).toEqual(['new', 'between', 'old']);
      expect(idsOf(await store.withNumber('4711', 2))).toEqual(['new', 'between']);
      expect(await store.withNumber('471', 9)).toEqual([]);
    });

    it('finds the open ones of a customer, and of a person the one due first first', async () => {
      const store = await freshStore();
      await addAll(store, [
        to('sara', 'b', { openedAt: day(2) }, day(8)),
        to('sara', 'a', { openedAt: day(3) }, day(9)),
        to('sara', 'c', { customerId: 'erp:2' }, day(7)),
        to('sara', 'closed', { isOpen: false }, day(1)),
        to('bo', 'others', { customerId: 'erp:2' }, day(1)),
        to(null, 'nobody', { customerId: null }, day(1)),
      ]);
      expect(idsOf(await store.openOfCustomer('erp:1'))).toEqual(['b', 'a']);
      const ofBoth = await store.openOfCustomers(['erp:2', 'erp:1', 'erp:1', 'erp:9']);
      expect([...ofBoth.keys()].sort()).toEqual(['erp:1', 'erp:2']);
      expect(idsOf(ofBoth.get('erp:1') ?? [])).toEqual(['b', 'a']);
      expect(idsOf(await store.openOfAssignee('sara', 9))).toEqual(['c', 'b', 'a']);
      expect(idsOf(await store.openOfAssignee('sara', 2))).toEqual(['c', 'b']);
      expect(await store.openCounts(['sara', 'bo', 'nobody of this name'])).toEqual(
        new Map([
          ['sara', 3],
          ['bo', 1],
          ['nobody of this name', 0],
        ]),
      );
      expect(await store.openCounts([])).toEqual(new Map());
    });

    it('walks those opened in a period, the first first', async () => {
      const store = await freshStore();
      await addAll(store, [
        exampleServiceTicket('last', { openedAt: day(8) }),
        exampleServiceTicket('b', { openedAt: day(5), isOpen: false }),
        exampleServiceTicket('a', { openedAt: day(5) }),
        exampleServiceTicket('before', { openedAt: day(4) }),
        exampleServiceTicket('after', { openedAt: day(9) }),
      ]);
      const batches = await collect(store.openedBetween(day(5), day(9), 2));
      expect(batches.map(idsOf)).toEqual([['a', 'b'], ['last']]);
    });

    it('finds those with an outdated card, until that version is shown', async () => {
      const store = await freshStore();
      await addAll(store, [
        exampleServiceTicket('1', { isCardStale: true, version: 3 }),
        exampleServiceTicket('2'),
      ]);
      expect(idsOf(await store.withStaleCard(10))).toEqual(['1']);
      expect(await store.clearStaleCard('1', 2)).toBe(false);
      expect(await store.clearStaleCard('1', 3)).toBe(true);
      expect(await store.withStaleCard(10)).toEqual([]);
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      await addAll(
        store,
        HOSTILE_TEXTS.map((text) =>
          to(text, `t:${text}`, { customerId: text, ticketId: text, source: text }),
        ),
      );
      for (const text of HOSTILE_TEXTS) {
        expect(idsOf(await store.openOfCustomer(text))).toEqual([`t:${text}`]);
        expect(idsOf(await store.openOfAssignee(text, 5))).toEqual([`t:${text}`]);
        expect(idsOf(await store.withNumber(text, 5))).toEqual([`t:${text}`]);
      }
      const counts = await store.openCounts(HOSTILE_TEXTS);
      for (const text of HOSTILE_TEXTS) expect(counts.get(text)).toBe(1);
      await expectNothing(store.openOfCustomer(OPERATOR_AS_TEXT), []);
      await expectNothing(store.openOfAssignee(OPERATOR_AS_TEXT, 5), []);
      await expectNothing(store.withNumber(OPERATOR_AS_TEXT, 5), []);
      await expectNothing(store.find(OPERATOR_AS_TEXT), null);
    });
  });
}

function to(
  assigneeId: string | null,
  id: string,
  over: Partial<ServiceTicket> = {},
  respondBy = day(11),
): ServiceTicket {
  const ticket = exampleServiceTicket(id, over);
  return { ...ticket, routing: { ...ticket.routing, assigneeId, respondBy } };
}

async function addAll(store: ServiceTicketStore, tickets: readonly ServiceTicket[]): Promise<void> {
  for (const ticket of tickets) await store.add(ticket);
}
