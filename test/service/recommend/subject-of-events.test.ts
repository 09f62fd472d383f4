import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Customer } from '../../../src/domain/customer.js';
import type { EventPayload, TicketCategory, VarselEvent } from '../../../src/domain/event.js';
import { DAY_MS } from '../../../src/domain/time.js';
import { subjectOfEvents } from '../../../src/service/recommend/subject-of-events.js';
import { NOW } from './catalogue.js';

const CUSTOMER: Customer = {
  id: 'erp:1',
  partition: 0,
  externalIds: [],
  name: 'Nordvik',
  segment: 'Farming',
  country: 'NO',
  region: '',
  team: '',
  ownerId: null,
  yearlyValueMinor: 1_000_000,
  currency: 'EUR',
  customerSince: null,
  renewalAt: null,
  attributes: [],
  mergedIntoId: null,
  updatedAt: NOW,
};

function event(daysAgo: number, payload: EventPayload, knownDaysAgo = daysAgo): VarselEvent {
  const key = `erp:${payload.type}:${JSON.stringify(payload)}${daysAgo}`;
  const knownAt = new Date(NOW.getTime() - knownDaysAgo * DAY_MS);
  return {
    id: `${key}~1`,
    key,
    customerId: 'erp:1',
    occurredAt: new Date(NOW.getTime() - daysAgo * DAY_MS),
    knownAt,
    importId: 'i',
    importedAt: knownAt,
    payload,
  };
}

function read(
  daysAgo: number,
  metric: 'seats' | 'features' | 'active_users' | 'machine_hours',
  value: number,
  machineId: string | null = null,
) {
  return event(daysAgo, { type: 'measurement', metric, value, machineId });
}

function opened(daysAgo: number, category: TicketCategory, text = '') {
  return event(daysAgo, {
    type: 'ticket_opened',
    ticketId: `T${daysAgo}`,
    category,
    priority: null,
    language: null,
    subject: '',
    text,
    tone: null,
    flags: [],
  });
}

function subject(events: readonly VarselEvent[], over: { asOf?: Date; customer?: Customer } = {}) {
  return subjectOfEvents({
    customer: over.customer ?? CUSTOMER,
    events,
    owned: [],
    productNamed: (name) => (name === 'GTX Pro' ? 'M1' : null),
    ticket: null,
    answered: null,
    growthMonths: 6,
    asOf: over.asOf ?? NOW,
  });
}

describe('a customer put together from what happened to it', () => {
  it('has the highest use of the last month, and of the same stretch six months before', () => {
    const { use } = subject([
      read(200, 'features', 4),
      read(190, 'features', 10),
      read(100, 'features', 99),
      read(20, 'features', 30),
      read(3, 'features', 25),
    ]);
    expect(use).toEqual([{ metric: 'features', value: 30, earlier: 10, overMonths: 6 }]);
  });

  it('doesn’t know use that nobody read', () => {
    expect(subject([read(100, 'features', 4)]).use).toEqual([]);
    expect(subject([read(3, 'features', 4)]).use[0]?.earlier).toBeNull();
  });

  it('has its machines with age, hours and the defects that name them', () => {
    const installed = (machineId: string, product: string | null, daysAgo: number) =>
      event(daysAgo, { type: 'machine_installed', machineId, product });
    const { installations } = subject([
      installed('X7', 'GTX Pro', 730),
      installed('X8', 'Unknown', 365),
      installed('X9', null, 365),
      event(10, { type: 'machine_removed', machineId: 'X9' }),
      read(9, 'machine_hours', 10, 'X9'),
      read(5, 'machine_hours', 4_000, 'X7'),
      opened(30, 'defect', 'X7 has stopped'),
      opened(40, 'defect', 'X7 again'),
      opened(400, 'defect', 'X7 long ago'),
    ]);
    expect(installations).toEqual([
      { machineId: 'X7', productId: 'M1', ageYears: 2, hours: 4_000, outagesInYear: 2 },
      { machineId: 'X8', productId: null, ageYears: 1, hours: null, outagesInYear: 0 },
    ]);
  });

  it('doesn’t know whose a defect was that names no machine, nor of any where no ticket is on record', () => {
    const two = ['X7', 'X8'].map((machineId) =>
      event(700, { type: 'machine_installed', machineId, product: 'GTX Pro' }),
    );
    const outages = (events: readonly VarselEvent[]) =>
      subject(events).installations.map((each) => each.outagesInYear);
    expect(outages([...two, opened(30, 'defect', 'It has stopped')])).toEqual([null, null]);
    expect(outages(two)).toEqual([null, null]);
    expect(outages([...two.slice(0, 1), opened(30, 'defect', 'It has stopped')])).toEqual([1]);
    expect(outages([...two, opened(30, 'how_to')])).toEqual([0, 0]);
  });

  it('has the seats of running contracts, else those that were read', () => {
    const contract = (contractId: string, seats: number | null, endsDaysAgo: number | null) =>
      event(300, {
        type: 'contract_signed',
        contractId,
        endsAt: endsDaysAgo === null ? null : new Date(NOW.getTime() - endsDaysAgo * DAY_MS),
        yearlyValueMinor: null,
        currency: null,
        seats,
      });
    const used = read(3, 'seats', 2);
    expect(subject([contract('A', 5, null), contract('B', 3, -30), contract('C', 50, 10), used]).seats).toBe(
      8,
    );
    expect(subject([contract('A', null, null), used]).seats).toBe(2);
    expect(
      subject([
        contract('A', 5, null),
        event(1, { type: 'contract_ended', contractId: 'A', how: 'cancelled' }),
      ]).seats,
    ).toBeNull();
  });

  it('grows as its staff does, else as its users do', () => {
    const staff = [
      { name: 'employees', value: 50, validFrom: new Date('2024-01-01'), knownAt: null },
      { name: 'employees', value: 60, validFrom: new Date('2026-01-01'), knownAt: null },
      { name: 'employees', value: 90, validFrom: new Date('2026-02-01'), knownAt: new Date('2026-04-01') },
    ];
    const users = [read(370, 'active_users', 10), read(3, 'active_users', 15)];
    expect(subject(users, { customer: { ...CUSTOMER, attributes: staff } }).firmGrowth).toBeCloseTo(0.2);
    expect(subject(users).firmGrowth).toBeCloseTo(0.5);
    expect(subject(users.slice(1)).firmGrowth).toBeNull();
  });

  it('is the same whatever becomes known later', () => {
    const anyEvent = fc
      .record({
        daysAgo: fc.integer({ min: -30, max: 500 }),
        late: fc.integer({ min: 0, max: 60 }),
        which: fc.integer({ min: 0, max: 4 }),
        value: fc.integer({ min: 1, max: 50 }),
      })
      .map(({ daysAgo, late, which, value }) => {
        const payload: EventPayload =
          which === 0
            ? { type: 'machine_installed', machineId: `X${value % 3}`, product: 'GTX Pro' }
            : which === 1
              ? { type: 'machine_removed', machineId: `X${value % 3}` }
              : which === 2
                ? { type: 'measurement', metric: 'machine_hours', value, machineId: `X${value % 3}` }
                : which === 3
                  ? { type: 'measurement', metric: 'active_users', value, machineId: null }
                  : opened(daysAgo, 'defect').payload;
        return event(daysAgo, payload, daysAgo - late);
      });
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        const known = events.filter(({ knownAt, occurredAt }) => knownAt <= NOW && occurredAt <= NOW);
        expect(subject(events)).toEqual(subject(known));
      }),
      { numRuns: 200, seed: 8 },
    );
  });
});
