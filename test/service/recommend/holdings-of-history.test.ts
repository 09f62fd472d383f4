import { describe, expect, it } from 'vitest';
import type { Customer } from '../../../src/domain/customer.js';
import type { EventPayload, VarselEvent } from '../../../src/domain/event.js';
import { buildHistory } from '../../../src/history/build.js';
import { holdingsOfHistory } from '../../../src/service/recommend/holdings-of-history.js';
import { NOW, VIEW } from './catalogue.js';

function event(date: string, payload: EventPayload): VarselEvent {
  const at = new Date(date);
  const key = `erp:${payload.type}:${date}`;
  return {
    id: `${key}~1`,
    key,
    customerId: 'erp:1',
    occurredAt: at,
    knownAt: at,
    importId: 'i',
    importedAt: at,
    payload,
  };
}

const CUSTOMER = {
  id: 'erp:1',
  name: 'Nordvik',
  segment: 'Farming',
  country: 'NO',
  yearlyValueMinor: 500_000,
  currency: 'EUR',
} as Customer;
const TICKET = {
  type: 'ticket_opened',
  ticketId: 'T1',
  category: 'capacity',
  priority: null,
  language: null,
  subject: '',
  text: 'secret',
  tone: null,
  flags: [],
} as const;
const HISTORY = buildHistory('erp:1', [
  event('2024-05-01', { type: 'machine_installed', machineId: 'X7', product: 'M1' }),
  event('2026-02-01', { type: 'machine_installed', machineId: 'X8', product: 'M2' }),
  event('2026-02-10', TICKET),
]);

describe('what a customer has, for a training', () => {
  const at = (date: Date, isToday: boolean) =>
    holdingsOfHistory({
      customer: CUSTOMER,
      history: HISTORY,
      catalogue: VIEW.catalogue,
      asOf: date,
      isToday,
    });

  it('is what was known by then, with since when', () => {
    expect(at(NOW, true)).toEqual({
      customerId: 'erp:1',
      traits: { sector: 'Farming', country: 'NO', yearlyValueMinor: 500_000, currency: 'EUR' },
      problems: ['capacity'],
      got: [
        { productId: 'M1', at: new Date('2024-05-01') },
        { productId: 'M2', at: new Date('2026-02-01') },
      ],
    });
  });

  it('says nothing of what came later, nor of what is bought in a year by now', () => {
    expect(at(new Date('2026-01-01'), false)).toMatchObject({
      traits: { yearlyValueMinor: null },
      problems: [],
      got: [{ productId: 'M1' }],
    });
  });

  it('carries no name and no text', () => {
    expect(JSON.stringify(at(NOW, true))).not.toMatch(/Nordvik|secret/);
  });
});
