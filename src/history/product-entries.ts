import type { EventPayload } from '../domain/event.js';
import { type HISTORY_SERIES, PRODUCT_FACTS, type ProductFact } from '../domain/history.js';
import { productKey } from '../domain/product-key.js';
import type { StandingVersion } from './versions.js';

type ProductPayload = Extract<
  EventPayload,
  { type: 'order_line' | 'machine_installed' | 'machine_removed' | 'contract_signed' | 'contract_ended' }
>;
type ProductVersion = StandingVersion & { readonly event: { readonly payload: ProductPayload } };
type Row = Readonly<Record<(typeof HISTORY_SERIES)['products'][number], number>>;
type IndexOf = (externalId: string) => number;

/**
 * The events by which products came and went. What befell a machine or contract is among them where any version of it
 * names a product.
 */
export function productEvents(entries: readonly StandingVersion[]): ProductVersion[] {
  const events = entries.filter(isOfProduct);
  const named = new Set(
    events.flatMap(({ event: { payload } }) => (nameIn(payload) === null ? [] : [thingOf(payload)])),
  );
  return events.filter(({ event: { payload } }) =>
    payload.type === 'order_line' ? nameIn(payload) !== null : named.has(thingOf(payload)),
  );
}

/** One of these events as columns; keys are reckoned once a name. */
export function productEntry(
  machineIndexOf: IndexOf,
  contractIndexOf: IndexOf,
): (payload: ProductPayload) => Row {
  const keys = new Map<string, number>();
  const keyOf = (name: string): number => {
    const key = keys.get(name) ?? productKey(name);
    keys.set(name, key);
    return key;
  };
  return (payload) => {
    const name = nameIn(payload);
    return {
      productKey: name === null ? Number.NaN : keyOf(name),
      fact: PRODUCT_FACTS.indexOf(factOf(payload)),
      thingIndex:
        'machineId' in payload
          ? machineIndexOf(payload.machineId)
          : 'contractId' in payload
            ? contractIndexOf(payload.contractId)
            : Number.NaN,
      quantity: payload.type === 'order_line' ? (payload.quantity ?? Number.NaN) : Number.NaN,
      endsAtMs: payload.type === 'contract_signed' ? (payload.endsAt?.getTime() ?? Number.NaN) : Number.NaN,
    };
  };
}

const FACTS: Readonly<Record<Exclude<ProductPayload['type'], 'order_line'>, ProductFact>> = {
  machine_installed: 'installed',
  machine_removed: 'removed',
  contract_signed: 'signed',
  contract_ended: 'ended',
};

function factOf(payload: ProductPayload): ProductFact {
  if (payload.type === 'order_line') return payload.isCancellation ? 'cancelled' : 'ordered';
  return FACTS[payload.type];
}

function isOfProduct(entry: StandingVersion): entry is ProductVersion {
  const { type } = entry.event.payload;
  return type === 'order_line' || Object.hasOwn(FACTS, type);
}

function nameIn(payload: ProductPayload): string | null {
  return 'product' in payload ? (payload.product ?? null) : null;
}

function thingOf(payload: ProductPayload): string {
  if ('machineId' in payload) return `machine:${payload.machineId}`;
  return 'contractId' in payload ? `contract:${payload.contractId}` : '';
}
