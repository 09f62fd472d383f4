import { describe, expect, it } from 'vitest';
import { EVENT_TYPES, type EventPayload, type VarselEvent } from '../../../src/domain/event.js';
import type { EventStore } from '../../../src/stores/events.js';
import { idsOf, race } from './collect.js';
import { day, exampleEvent } from './example-rows.js';
import { expectNothing, HOSTILE_TEXTS, OPERATOR_AS_TEXT } from './hostile-texts.js';

const PAYLOADS: readonly EventPayload[] = [
  {
    type: 'order_line',
    orderId: 'A',
    product: 'Bolt',
    quantity: 1.5,
    amountMinor: -700,
    currency: 'EUR',
    isCancellation: true,
  },
  {
    type: 'order_line',
    orderId: 'A',
    product: null,
    quantity: null,
    amountMinor: 0,
    currency: null,
    isCancellation: false,
  },
  { type: 'invoice_sent', invoiceId: 'I', dueAt: day(50), amountMinor: 5e12, currency: 'NOK' },
  { type: 'payment_received', invoiceId: 'I', amountMinor: null, currency: null },
  { type: 'payment_received', invoiceId: 'I', amountMinor: 5, currency: 'NOK' },
  {
    type: 'interaction',
    channel: 'meeting',
    direction: null,
    contactIds: ['crm:1'],
    tone: null,
    staffId: null,
    status: 'moved',
    changedBy: 'customer',
  },
  {
    type: 'interaction',
    channel: 'email',
    direction: 'in',
    contactIds: [],
    tone: null,
    staffId: 'anna',
    status: 'held',
    changedBy: null,
  },
  { type: 'delivery_made', deliveryId: 'L', orderId: 'A', promisedAt: day(9) },
  { type: 'delivery_made', deliveryId: 'L', orderId: null, promisedAt: null },
  {
    type: 'contract_signed',
    contractId: 'K',
    endsAt: day(365),
    yearlyValueMinor: 5e12,
    currency: 'NOK',
    seats: 40,
  },
  {
    type: 'contract_signed',
    contractId: 'K',
    endsAt: null,
    yearlyValueMinor: null,
    currency: null,
    seats: null,
    product: 'Professional',
  },
  { type: 'contract_ended', contractId: 'K', how: 'replaced' },
  { type: 'main_contact_named', contactId: 'crm:1' },
  { type: 'machine_installed', machineId: 'M', product: 'Press' },
  { type: 'machine_installed', machineId: 'M', product: null },
  { type: 'machine_removed', machineId: 'M' },
  { type: 'machine_serviced', machineId: 'M' },
  { type: 'measurement', metric: 'machine_hours', value: 1820.5, machineId: 'M' },
  { type: 'measurement', metric: 'logins', value: 0, machineId: null },
  { type: 'web_activity', kind: 'competitor' },
  {
    type: 'ticket_opened',
    ticketId: 'T',
    category: 'defect',
    priority: 'high',
    language: 'nb',
    subject: 'Lekkasje',
    text: 'Den lekker.',
    tone: -0.5,
    flags: ['complaint', 'data_export'],
  },
  {
    type: 'ticket_opened',
    ticketId: 'T',
    category: 'other',
    priority: null,
    language: null,
    subject: '',
    text: '',
    tone: null,
    flags: [],
  },
  {
    type: 'ticket_opened',
    ticketId: 'T',
    category: 'billing',
    priority: null,
    language: null,
    subject: '',
    text: 'Covered?',
    tone: 0,
    flags: [],
    ownCategory: 'Warranty',
    categoryBy: 'source',
    toneBy: 'ticket-tone.2',
  },
  { type: 'ticket_answered', ticketId: 'T' },
  { type: 'ticket_escalated', ticketId: 'T' },
  { type: 'ticket_closed', ticketId: 'T' },
  { type: 'satisfaction_answered', share: 0, ticketId: 'T' },
  { type: 'satisfaction_answered', share: 1, ticketId: null },
  { type: 'project_requested', projectId: 'R' },
  { type: 'project_approved', projectId: 'R' },
  { type: 'outside_fact', fact: 'insolvency', strength: 'decisive' },
];

export function eventStoreContract(freshStore: () => Promise<EventStore>): void {
  describe('an event store', () => {
    it('keeps every field of every type of event', async () => {
      const store = await freshStore();
      expect(new Set(PAYLOADS.map(({ type }) => type))).toEqual(new Set(EVENT_TYPES));
      const events = PAYLOADS.map((payload, index) => exampleEvent(`${index + 10}`, { payload }));
      expect(await store.append(events)).toBe(events.length);
      expect((await store.ofCustomers(['erp:1'])).get('erp:1')).toStrictEqual(events);
    });

    it('finds an event and its corrections by key, and nothing beside them', async () => {
      const store = await freshStore();
      const events = ['T', 'T~1', 'T1', '$ne'].map((id) => exampleEvent(id));
      const [first] = events;
      if (first === undefined) throw new Error('there is no event');
      const corrected = { ...first, id: `${first.key}~corrected`, importId: 'another import' };
      await store.append([...events, corrected]);
      const ids = async (key: string) => (await store.ofKey(key)).map(({ id }) => id).sort();
      expect(await ids(first.key)).toEqual([first.id, corrected.id].sort());
      for (const event of events.slice(1)) expect(await ids(event.key)).toEqual([event.id]);
      expect(await ids(first.key.slice(0, -1))).toEqual([]);
    });

    it('tells which tickets a person has sorted, in whatever version', async () => {
      const store = await freshStore();
      const payload = {
        type: 'ticket_opened',
        ticketId: '1',
        category: 'defect',
        priority: null,
        language: 'en',
        subject: '',
        text: '',
        tone: null,
        flags: [],
      } as const;
      const opened = (key: string, version: string, categoryBy?: string): VarselEvent =>
        exampleEvent(`${key}~${version}`, {
          key,
          payload: categoryBy === undefined ? payload : { ...payload, categoryBy },
        });
      await store.append([
        opened('desk:ticket_opened:1', 'a'),
        opened('desk:ticket_opened:1', 'b', 'person'),
        opened('desk:ticket_opened:1', 'c', 'source'),
        opened('desk:ticket_opened:2', 'a', 'source'),
        opened('desk:ticket_opened:3', 'a', 'person'),
      ]);
      const asked = [1, 2, 3, 4].map((number) => `desk:ticket_opened:${number}`);
      expect([...(await store.sortedByPeople(asked))].sort()).toEqual([asked[0], asked[2]]);
      expect(await store.sortedByPeople([])).toEqual(new Set());
      await expectNothing(store.sortedByPeople([OPERATOR_AS_TEXT]), new Set());
    });

    describe('append', () => {
      it('writes the same events once', async () => {
        const store = await freshStore();
        const events = ['1', '2', '3'].map((id) => exampleEvent(id));
        expect(await store.append(events)).toBe(3);
        expect(await store.append(events)).toBe(0);
        expect(await store.count()).toBe(3);
        expect(await store.append([])).toBe(0);
      });

      it('leaves the events alone that are there and writes those around them', async () => {
        const store = await freshStore();
        await store.append([exampleEvent('2')]);
        const batch = ['1', '2', '3'].map((id) => exampleEvent(id, { importId: 'another import' }));
        expect(await store.append(batch)).toBe(2);
        const found = (await store.ofCustomers(['erp:1'])).get('erp:1') ?? [];
        expect(found.map((event) => event.importId)).toEqual([
          'another import',
          'orders.1.1',
          'another import',
        ]);
      });

      it('writes an event once that comes twice in one batch', async () => {
        const store = await freshStore();
        expect(await store.append([exampleEvent('1'), exampleEvent('2'), exampleEvent('1')])).toBe(2);
        expect(await store.count()).toBe(2);
      });

      it('completes a batch of which a part was written before a kill', async () => {
        const store = await freshStore();
        const batch = Array.from({ length: 2_500 }, (_, index) => exampleEvent(`${index}`));
        await store.append(batch.filter((_, index) => index % 3 === 0));
        expect(await store.append(batch)).toBe(batch.length - Math.ceil(batch.length / 3));
        expect(await store.count()).toBe(batch.length);
      });

      it('keeps an event and its correction', async () => {
        const store = await freshStore();
        const event = exampleEvent('1');
        const correction = { ...event, id: `${event.key}~2`, importedAt: day(25) };
        await store.append([event]);
        expect(await store.append([event, correction])).toBe(1);
        expect((await store.ofCustomers(['erp:1'])).get('erp:1')).toEqual([event, correction]);
      });

      it('counts each event for one of several racing writers', async () => {
        const store = await freshStore();
        const batch = Array.from({ length: 300 }, (_, index) => exampleEvent(`${index}`));
        const added = await race(6, (writer) =>
          store.append(writer % 2 === 0 ? batch : [...batch].reverse()),
        );
        expect(added.reduce((sum, count) => sum + count)).toBe(300);
        expect(await store.count()).toBe(300);
      });
    });

    it('hands out whole customers, ordered by customer, then id', async () => {
      const store = await freshStore();
      const customers = Array.from({ length: 40 }, (_, index) => `erp:${index}`);
      const events = customers.flatMap((customerId) =>
        ['c', 'a', 'b'].map((id) => exampleEvent(`${customerId}/${id}`, { customerId })),
      );
      await store.append(events);
      const found = await store.ofCustomers([...customers.slice(0, 20), 'unknown']);
      expect([...found.keys()]).toEqual(customers.slice(0, 20).sort());
      for (const [customerId, ofCustomer] of found) {
        expect(idsOf(ofCustomer)).toEqual(
          ['a', 'b', 'c'].map((id) => `erp:order_line:${customerId}/${id}~1`),
        );
      }
      expect(await store.ofCustomers([])).toEqual(new Map());
    });

    describe('coverage', () => {
      it('spans the events of a type that happened and were known by the date', async () => {
        const store = await freshStore();
        const at = (id: string, occurred: number, known: number, over: Partial<VarselEvent> = {}) =>
          exampleEvent(id, { occurredAt: day(occurred), knownAt: day(known), ...over });
        await store.append([
          at('known too late', 1, 40),
          at('first', 5, 30),
          at('middle', 10, 10),
          at('last', 20, 20),
          at('yet to happen', 31, 10),
          at('another type', 2, 2, { payload: PAYLOADS[2] as EventPayload }),
        ]);
        expect(await store.coverage('order_line', day(30))).toEqual({ firstAt: day(5), lastAt: day(20) });
        expect(await store.coverage('order_line', day(29))).toEqual({ firstAt: day(10), lastAt: day(20) });
        expect(await store.coverage('order_line', day(40))).toEqual({ firstAt: day(1), lastAt: day(31) });
        expect(await store.coverage('invoice_sent', day(30))).toEqual({ firstAt: day(2), lastAt: day(2) });
      });

      it('is null where nothing of the type had happened and was known', async () => {
        const store = await freshStore();
        await store.append([exampleEvent('1', { occurredAt: day(10), knownAt: day(5) })]);
        expect(await store.coverage('order_line', day(9))).toBeNull();
        expect(await store.coverage('interaction', day(99))).toBeNull();
      });
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      const events = HOSTILE_TEXTS.map((text) =>
        exampleEvent(text, {
          customerId: text,
          payload: {
            ...(PAYLOADS[1] as EventPayload & { type: 'order_line' }),
            orderId: text,
            product: text,
          },
        }),
      );
      expect(await store.append(events)).toBe(events.length);
      const found = await store.ofCustomers(HOSTILE_TEXTS);
      for (const event of events) expect(found.get(event.customerId)).toStrictEqual([event]);
      await expectNothing(store.ofCustomers([OPERATOR_AS_TEXT]), new Map());
    });
  });
}
