import { describe, expect, it } from 'vitest';
import type { EventPayload, EventType } from '../../../src/domain/event.js';
import { causeFactors, WORLD_KINDS } from '../../../src/sample/worlds/world-cause.js';
import { worldCompany } from '../../../src/sample/worlds/world-company.js';
import { worldCauses, worldEffects } from '../../../src/sample/worlds/world-effects.js';

const asOf = new Date('2026-03-16T09:00:00Z');
const small = { asOf, customers: 60, months: 24 };

const TYPES_OF_ALL: readonly EventType[] = [
  'main_contact_named',
  'interaction',
  'invoice_sent',
  'payment_received',
  'ticket_opened',
  'ticket_answered',
  'ticket_closed',
  'ticket_escalated',
  'satisfaction_answered',
];
const OWN_TYPES: Readonly<Record<(typeof WORLD_KINDS)[number], readonly EventType[]>> = {
  saas: ['contract_signed', 'contract_ended', 'measurement', 'web_activity'],
  machinery: [
    'order_line',
    'delivery_made',
    'machine_installed',
    'measurement',
    'project_requested',
    'project_approved',
  ],
  services: [
    'contract_signed',
    'contract_ended',
    'order_line',
    'project_requested',
    'project_approved',
    'web_activity',
  ],
};

describe.each(WORLD_KINDS)('a company of kind %s', (kind) => {
  const company = worldCompany({ kind, seed: 5, asOf, customers: 250 });
  const leavesOn = new Map(company.truth.map((row) => [row.customerId, row.leavesOn]));

  it('is the same for the same options, and another one for another seed', () => {
    const one = worldCompany({ ...small, kind, seed: 3 });
    expect(worldCompany({ ...small, kind, seed: 3 })).toEqual(one);
    expect(worldCompany({ ...small, kind, seed: 4 }).events).not.toEqual(one.events);
  });

  it('does not change a customer when others are added', () => {
    const few = worldCompany({ ...small, kind, seed: 3, customers: 10 });
    const many = worldCompany({ ...small, kind, seed: 3, customers: 30 });
    const ids = new Set(few.customers.map(({ id }) => id));
    expect(many.events.filter(({ customerId }) => ids.has(customerId))).toEqual(few.events);
  });

  it('holds nothing that happened, or was known, after asOf', () => {
    expect(company.events.filter(({ occurredAt, knownAt }) => occurredAt > asOf || knownAt > asOf)).toEqual(
      [],
    );
    expect(company.events.filter(({ occurredAt, knownAt }) => knownAt < occurredAt)).toEqual([]);
    expect(company.outcomes.filter(({ knownAt }) => knownAt > asOf)).toEqual([]);
    expect(company.truth.filter((row) => row.leavesOn !== null && row.leavesOn > asOf)).toEqual([]);
  });

  it('brings every kind of event that such a company has, and no other', () => {
    const types = new Set(company.events.map(({ payload }) => payload.type));
    expect(types).toEqual(new Set([...TYPES_OF_ALL, ...OWN_TYPES[kind]]));
  });

  it('gives every customer its events in the order of the customers and of time', () => {
    const places = new Map(company.customers.map(({ id }, place) => [id, place]));
    const positions = company.events.map(
      ({ customerId, occurredAt }) => (places.get(customerId) ?? Number.NaN) * 1e14 + occurredAt.getTime(),
    );
    const misplaced = positions.filter((position, index) => !(position >= (positions[index - 1] ?? 0)));
    expect(misplaced).toEqual([]);
  });

  it('has unique ids, and references that resolve', () => {
    const ids = company.events.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const customerIds = new Set(company.customers.map(({ id }) => id));
    const staffIds = new Set(company.staff.map(({ id }) => id));
    expect(company.customers.every(({ ownerId }) => staffIds.has(ownerId ?? ''))).toBe(true);
    expect(company.outcomes.every(({ customerId }) => customerIds.has(customerId))).toBe(true);
    expect(new Set(company.truth.map(({ customerId }) => customerId))).toEqual(customerIds);
    const named = new Set(company.events.flatMap(({ payload }) => namedBy(payload)));
    const referred = company.events.flatMap(({ payload }) => referredBy(payload));
    expect(referred.length).toBeGreaterThan(1_000);
    expect(referred.filter((id) => !named.has(id))).toEqual([]);
    const people = company.events.flatMap(({ payload }) =>
      payload.type === 'interaction' ? [payload.staffId] : [],
    );
    expect(people.every((id) => staffIds.has(id ?? ''))).toBe(true);
  });

  it('hears nothing more from those who have left, except their money', () => {
    const late = company.events.filter(({ customerId, occurredAt, payload }) => {
      const left = leavesOn.get(customerId) ?? null;
      const isMoney = payload.type === 'invoice_sent' || payload.type === 'payment_received';
      return left !== null && occurredAt >= left && !isMoney && payload.type !== 'contract_ended';
    });
    expect(late).toEqual([]);
  });

  it('documents most losses, some weeks later, and never one that was not', () => {
    const left = company.truth.filter(
      (row) => row.leavesOn !== null && asOf.getTime() - row.leavesOn.getTime() > 50 * 86_400_000,
    );
    expect(company.outcomes.length / left.length).toBeGreaterThan(0.6);
    expect(company.outcomes.length / left.length).toBeLessThan(0.95);
    for (const { customerId, occurredAt, knownAt } of company.outcomes) {
      expect(occurredAt).toEqual(leavesOn.get(customerId));
      expect(knownAt > occurredAt).toBe(true);
    }
  });

  it('gives nothing away in the rows of the customers', () => {
    const shareOf = (
      isMeant: (id: string) => boolean,
      has: (row: (typeof company.customers)[number]) => boolean,
    ) => {
      const rows = company.customers.filter(({ id }) => isMeant(id));
      return rows.filter(has).length / rows.length;
    };
    const hasLeft = (id: string): boolean => leavesOn.get(id) !== null;
    for (const has of [
      ({ renewalAt }: (typeof company.customers)[number]) => renewalAt !== null && renewalAt > asOf,
      ({ yearlyValueMinor }: (typeof company.customers)[number]) => yearlyValueMinor !== null,
      ({ ownerId }: (typeof company.customers)[number]) => ownerId !== null,
    ]) {
      expect(Math.abs(shareOf(hasLeft, has) - shareOf((id) => !hasLeft(id), has))).toBeLessThan(0.2);
    }
    expect(
      company.customers.every(({ updatedAt, attributes }) => updatedAt === asOf && attributes.length === 0),
    ).toBe(true);
  });
});

describe('the factors that name a cause', () => {
  it('are there for each', () => {
    for (const [cause] of WORLD_KINDS.flatMap((kind) => worldCauses[kind])) {
      expect(causeFactors[cause].length).toBeGreaterThan(0);
    }
  });

  it('hold the change of the main contact where the cause brings one', () => {
    for (const [cause] of WORLD_KINDS.flatMap((kind) => worldCauses[kind])) {
      if (worldEffects[cause].replacesMainContact) expect(causeFactors[cause]).toContain('contact_person');
    }
  });
});

describe('a world', () => {
  it('says what is wrong with its options', () => {
    expect(() => worldCompany({ kind: 'saas', seed: 1, asOf: new Date('soon') })).toThrow(/asOf/);
    expect(() => worldCompany({ kind: 'saas', seed: 1, asOf, customers: 0 })).toThrow(/customers is 0/);
    expect(() => worldCompany({ kind: 'saas', seed: 1, asOf, months: 12 })).toThrow(/months is 12/);
  });
});

function namedBy(payload: EventPayload): string[] {
  switch (payload.type) {
    case 'order_line':
      return [payload.orderId];
    case 'invoice_sent':
      return [payload.invoiceId];
    case 'contract_signed':
      return [payload.contractId];
    case 'machine_installed':
      return [payload.machineId];
    case 'ticket_opened':
      return [payload.ticketId];
    case 'project_requested':
      return [payload.projectId];
    default:
      return [];
  }
}

function referredBy(payload: EventPayload): string[] {
  switch (payload.type) {
    case 'payment_received':
      return [payload.invoiceId];
    case 'delivery_made':
      return payload.orderId === null ? [] : [payload.orderId];
    case 'contract_ended':
      return [payload.contractId];
    case 'measurement':
      return payload.machineId === null ? [] : [payload.machineId];
    case 'ticket_answered':
    case 'ticket_escalated':
    case 'ticket_closed':
      return [payload.ticketId];
    case 'project_approved':
      return [payload.projectId];
    default:
      return [];
  }
}
