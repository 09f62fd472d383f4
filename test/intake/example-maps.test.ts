import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/config/parse-yaml.js';
import type { VarselEvent } from '../../src/domain/event.js';
import { type Mapping, mappingSchema } from '../../src/intake/mapping.js';
import { temporaryFolder } from '../adapters/files/temporary-folder.js';
import { memoryStores } from '../memory/memory-stores.js';
import { takeIn } from './take-in.js';

const EXAMPLES = 'examples/maps';
const files = temporaryFolder();

/** What each example's own first lines amount to. Those not named here are tried with more lines elsewhere. */
const AMOUNTS_TO: Readonly<Record<string, readonly Partial<VarselEvent>[]>> = {
  'crosswalk-crm.yaml': [],
  'contacts-crm.yaml': [
    { occurredAt: at('2024-02-01'), payload: { type: 'main_contact_named', contactId: 'crm:P7' } },
  ],
  'contracts-subscription.yaml': [
    {
      occurredAt: at('2025-12-30T23:00Z'),
      payload: { type: 'contract_ended', contractId: 'S-9', how: 'cancelled' },
    },
    {
      occurredAt: at('2023-12-31T23:00Z'),
      payload: {
        type: 'contract_signed',
        contractId: 'S-9',
        endsAt: at('2025-12-30T23:00Z'),
        yearlyValueMinor: 1_200_000,
        currency: 'EUR',
        seats: 40,
      },
    },
    {
      occurredAt: at('2025-09-14T22:00Z'),
      payload: { type: 'outside_fact', fact: 'notice_given', strength: 'decisive' },
    },
  ],
  'deliveries.yaml': [
    {
      occurredAt: at('2026-03-04'),
      payload: {
        type: 'delivery_made',
        deliveryId: 'L-1',
        orderId: 'F-1001',
        promisedAt: at('2026-03-01'),
      },
    },
  ],
  'machines.yaml': [
    {
      occurredAt: at('2019-03-01'),
      payload: { type: 'machine_installed', machineId: 'M-77', product: 'Press 200' },
    },
  ],
  'usage-wide.yaml': (
    [
      ['exports', 0],
      ['features', 9],
      ['logins', 212],
      ['seats', 38],
    ] as const
  ).map(([metric, value]) => ({
    occurredAt: at('2026-03-01'),
    payload: { type: 'measurement', metric, value, machineId: null },
  })),
  'usage-sensors.yaml': [
    {
      occurredAt: at('2026-03-01T05:00Z'),
      payload: { type: 'measurement', metric: 'machine_hours', value: 1820.5, machineId: 'M-77' },
    },
  ],
  'visits-web.yaml': [
    { occurredAt: at('2026-03-01T10:00Z'), payload: { type: 'web_activity', kind: 'visit' } },
  ],
  'tickets-helpdesk.yaml': [
    { occurredAt: at('2026-03-01T09:30Z'), payload: { type: 'ticket_answered', ticketId: 'T-1' } },
    {
      occurredAt: at('2026-03-01T07:00Z'),
      payload: expect.objectContaining({
        type: 'ticket_opened',
        ticketId: 'T-1',
        category: 'defect',
        priority: 'high',
        subject: 'Pump leaks',
      }),
    },
  ],
  'satisfaction-survey.yaml': [
    {
      occurredAt: at('2026-03-02'),
      payload: { type: 'satisfaction_answered', share: 0.75, ticketId: 'T-1' },
    },
  ],
  'facts.yaml': [
    {
      occurredAt: at('2026-03-01'),
      knownAt: at('2026-03-04'),
      payload: { type: 'outside_fact', fact: 'insolvency', strength: 'decisive' },
    },
  ],
  'projects.yaml': [
    { occurredAt: at('2026-02-20'), payload: { type: 'project_approved', projectId: 'R-1' } },
    { occurredAt: at('2026-01-10'), payload: { type: 'project_requested', projectId: 'R-1' } },
  ],
  'consents.yaml': [],
};
const TRIED_BELOW = [
  'customers-crm.yaml',
  'deal-events-crm.yaml',
  'leads-crm.yaml',
  'product-names.yaml',
  'products-erp.yaml',
  'staff-crm.yaml',
];
const TRIED_ELSEWHERE = [
  'cdnow.yaml',
  'customers-semicolon.yaml',
  'deals-crm.yaml',
  'interactions-crm.yaml',
  'online-retail.yaml',
];

/** The stores after the lines that an example shows of its file were taken in with it. */
async function takenIn(name: string) {
  const yaml = readFileSync(join(EXAMPLES, name), 'utf8');
  const mapping = parseYaml(name, yaml, mappingSchema) as Mapping;
  const shown = [...yaml.matchAll(/^# {3}(.+)$/gm)].flatMap(([, line]) =>
    line === undefined || line.startsWith('varsel ') ? [] : [line],
  );
  const path = files.write('example.csv', `${shown.join('\n')}\n`);
  const options = { stores: memoryStores(), mapping, now: new Date('2026-06-01T00:00:00Z') };
  return takeIn(path, mapping.kind, options);
}

function at(text: string): Date {
  return new Date(text);
}

describe('an example of a mapping', () => {
  test('is tried, whichever it is', () => {
    const tried = [...Object.keys(AMOUNTS_TO), ...TRIED_BELOW, ...TRIED_ELSEWHERE].sort();
    expect(readdirSync(EXAMPLES).sort()).toEqual(tried);
  });

  test.each(Object.entries(AMOUNTS_TO))('%s reads the lines that it shows', async (name, expected) => {
    const { summary, stores } = await takenIn(name);
    expect(summary.counts).toMatchObject({ rows: 1, accepted: 1, written: 1, rejected: 0 });
    const events = [...(await stores.events.ofCustomers(['erp:4711'])).values()].flat();
    expect(events).toMatchObject(expected);
    expect(events).toHaveLength(expected.length);
  });

  test('reads a CRM: accounts and agents by their names, its log of deals, and leads', async () => {
    const { stores: accounts } = await takenIn('customers-crm.yaml');
    expect(await accounts.customers.findMany(['crm:Acme Corporation'])).toMatchObject([
      { name: 'Acme Corporation', segment: 'technology', country: 'US' },
    ]);
    const { stores: agents } = await takenIn('staff-crm.yaml');
    expect(await agents.staff.find('Moses Frase')).toMatchObject({ role: 'sales', team: 'Central' });
    const { stores: log } = await takenIn('deal-events-crm.yaml');
    expect((await log.dealEvents.ofDeals(['crm:O-1'])).get('crm:O-1')).toMatchObject([
      {
        occurredAt: at('2026-03-02T09:00Z'),
        payload: { type: 'contact', channel: 'call', direction: 'in', contactIds: ['crm:P7'] },
      },
    ]);
    const { stores: leads } = await takenIn('leads-crm.yaml');
    expect(await leads.leads.findMany(['crm:L-1'])).toMatchObject([
      { source: 'Trade fair', dealId: 'crm:O-1', firstReplyAt: at('2026-02-03') },
    ]);
  });

  test('reads what a company sells, and what it is called elsewhere', async () => {
    const { stores, rejects } = await takenIn('products-erp.yaml');
    expect(await stores.products.find('PRO')).toMatchObject({
      name: 'Professional plan',
      kind: 'plan',
      solves: ['capacity', 'performance'],
      replaces: ['BASIC'],
      markets: ['NO', 'FI'],
      price: { amountMinor: 50_000, currency: 'EUR', per: 'month', isPerUser: false },
      limits: [{ metric: 'api_calls', most: 10_000 }],
      properties: { 'storage GB': 500 },
    });
    expect(rejects).toMatchObject([{ kind: 'parked', field: 'replaces (Successor of)', value: 'BASIC' }]);
    const { stores: named } = await takenIn('product-names.yaml');
    expect(await named.products.names()).toEqual([{ name: '4711', productId: 'PRO' }]);
  });

  test('joins the numbers of two systems', async () => {
    const { stores } = await takenIn('crosswalk-crm.yaml');
    expect(await stores.customers.findOwn(['crm:0018d00000XyZ'])).toMatchObject([
      { mergedIntoId: 'erp:4711' },
    ]);
  });

  test('keeps a consent with its end', async () => {
    const { stores } = await takenIn('consents.yaml');
    expect((await stores.consents.ofCustomers(['erp:4711'])).get('erp:4711')).toMatchObject([
      {
        id: expect.stringMatching(/^crm:1:/),
        purpose: 'newsletter',
        basis: 'consent',
        givenAt: at('2026-01-10'),
        until: at('2028-01-10'),
      },
    ]);
  });
});
