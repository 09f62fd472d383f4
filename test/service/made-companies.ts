import type { Product, ProductPrice } from '../../src/domain/product.js';
import { someProduct } from '../support/some-product.js';
import type { ServiceWorld } from './service-world.js';

function monthly(euros: number, isPerUser = false): ProductPrice {
  return { amountMinor: 100 * euros, currency: 'EUR', per: 'month', isPerUser };
}

/** A vendor of software for field measurements. */
export const SAAS: readonly Product[] = [
  someProduct('fm-solo', { name: 'Fieldnote Solo', kind: 'plan', price: monthly(40) }),
  someProduct('fm-team', {
    name: 'Fieldnote Team',
    kind: 'plan',
    replaces: ['fm-solo'],
    solves: ['missing_function'],
    price: monthly(50, true),
  }),
  someProduct('fm-pro', {
    name: 'Fieldnote Professional',
    kind: 'plan',
    limits: [
      { metric: 'api_calls', most: 20_000 },
      { metric: 'storage_gb', most: 400 },
    ],
    price: monthly(300),
  }),
  someProduct('fm-ent', {
    name: 'Fieldnote Enterprise',
    kind: 'plan',
    replaces: ['fm-pro'],
    limits: [{ metric: 'api_calls', most: 250_000 }],
    price: monthly(800),
  }),
  someProduct('fm-room', {
    name: 'Archive Room 500',
    kind: 'addon',
    worksWith: ['fm-pro', 'fm-ent'],
    limits: [{ metric: 'storage_gb', most: 500 }],
    solves: ['capacity'],
    price: monthly(100),
  }),
  someProduct('fm-swift', {
    name: 'Swift Reports',
    kind: 'addon',
    worksWith: ['fm-pro'],
    solves: ['performance'],
    price: monthly(120),
  }),
];

/** A builder of bending presses, and of the software that plans for them. */
export const MACHINES: readonly Product[] = [
  someProduct('kp-400', {
    name: 'KP-400',
    kind: 'machine',
    limits: [{ metric: 'machine_hours', most: 30_000 }],
  }),
  someProduct('kp-care', {
    name: 'Press Care',
    kind: 'maintenance_plan',
    worksWith: ['kp-400'],
    price: { amountMinor: 240_000, currency: 'EUR', per: 'year', isPerUser: false },
  }),
  someProduct('bend-4', { name: 'BendPlan 4', kind: 'software' }),
  someProduct('bend-advice', {
    name: 'Modernisation advice',
    kind: 'service',
    worksWith: ['bend-4'],
    solves: ['performance'],
    price: { amountMinor: 190_000, currency: 'EUR', per: 'once', isPerUser: false },
  }),
];

/** The customer has a product by contract. */
export async function has(
  world: ServiceWorld,
  product: string,
  sinceDays: number,
  seats: number | null = null,
): Promise<void> {
  await world.happened(
    `erp:contract_signed:${product}`,
    {
      type: 'contract_signed',
      contractId: product,
      endsAt: null,
      yearlyValueMinor: 600_000,
      currency: 'EUR',
      seats,
      product,
    },
    world.daysAgo(sinceDays),
  );
}

/** Use as it was read so many days ago. */
export async function uses(
  world: ServiceWorld,
  metric: 'api_calls' | 'storage_gb' | 'data_volume',
  value: number,
  daysAgo = 1,
): Promise<void> {
  await world.happened(
    `erp:measurement:${metric}-${daysAgo}`,
    { type: 'measurement', metric, value, machineId: null },
    world.daysAgo(daysAgo),
  );
}
