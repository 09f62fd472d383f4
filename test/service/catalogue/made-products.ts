import type { EventPayload, VarselEvent } from '../../../src/domain/event.js';
import type { Product } from '../../../src/domain/product.js';
import { at, event } from '../../history/make-events.js';

export function perMonth(amountMinor: number): Product['price'] {
  return { amountMinor, currency: 'EUR', per: 'month', isPerUser: false };
}

export function ordered(
  date: string,
  product: string,
  over: Partial<Extract<EventPayload, { type: 'order_line' }>> = {},
): VarselEvent {
  const orderId = `${date}/${product}/${JSON.stringify(over)}`;
  return event(orderId, at(date), {
    type: 'order_line',
    orderId,
    product,
    quantity: 1,
    amountMinor: 100,
    currency: null,
    isCancellation: false,
    ...over,
  });
}

export function installed(date: string, machineId: string, product: string | null): VarselEvent {
  return event(machineId, at(date), { type: 'machine_installed', machineId, product });
}

export function removed(date: string, machineId: string): VarselEvent {
  return event(machineId, at(date), { type: 'machine_removed', machineId });
}

export function signed(
  date: string,
  contractId: string,
  product: string | null,
  endsAt: string | null = null,
): VarselEvent {
  return event(`${contractId}/${date}`, at(date), {
    type: 'contract_signed',
    contractId,
    endsAt: endsAt === null ? null : at(endsAt),
    yearlyValueMinor: null,
    currency: null,
    seats: null,
    ...(product === null ? {} : { product }),
  });
}

export function ended(date: string, contractId: string): VarselEvent {
  return event(contractId, at(date), { type: 'contract_ended', contractId, how: 'cancelled' });
}
