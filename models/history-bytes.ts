import type { History, InteractionColumns, InvoiceColumns, OrderColumns } from '../src/domain/history.js';
import { decodeColumns, encodeColumns } from './history-codec.js';

/** A history without its customer. */
export type Columns = Omit<History, 'customerId'>;

type Series<Name extends string> = Readonly<Record<Name, Float64Array>>;

/** Order of the columns in the bytes. A new one is added at the end. */
const ORDERS = [
  'atMs',
  'knownAtMs',
  'supersededAtMs',
  'amountMinor',
  'isCancellation',
  'orderIndex',
] as const;
const INVOICES = [
  'atMs',
  'knownAtMs',
  'supersededAtMs',
  'invoiceIndex',
  'fact',
  'dueAtMs',
  'amountMinor',
] as const;
const INTERACTIONS = ['atMs', 'knownAtMs', 'supersededAtMs', 'channel', 'status'] as const;

/** The three series behind each other. */
export function toBytes({ orders, invoices, interactions }: Columns): Uint8Array {
  return Buffer.concat([
    encodeColumns(ORDERS.map((name) => orders[name])),
    encodeColumns(INVOICES.map((name) => invoices[name])),
    encodeColumns(INTERACTIONS.map((name) => interactions[name])),
  ]);
}

export function fromBytes(bytes: Uint8Array): Columns {
  const orders = decodeColumns(bytes);
  const invoices = decodeColumns(bytes, orders.end);
  const interactions = decodeColumns(bytes, invoices.end);
  // The return types hold the lists of names to the domain's: a column that is not listed doesn't compile.
  return {
    orders: named(ORDERS, orders.columns) satisfies OrderColumns,
    invoices: named(INVOICES, invoices.columns) satisfies InvoiceColumns,
    interactions: named(INTERACTIONS, interactions.columns) satisfies InteractionColumns,
  };
}

function named<Name extends string>(names: readonly Name[], columns: readonly Float64Array[]): Series<Name> {
  const series: Partial<Record<Name, Float64Array>> = {};
  for (const [place, name] of names.entries()) {
    const column = columns[place];
    if (column === undefined)
      throw new RangeError(`Column ${name} is missing: mark the customer for a rebuild.`);
    series[name] = column;
  }
  return series as Series<Name>;
}
