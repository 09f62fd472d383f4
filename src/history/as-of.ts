import type { History } from '../domain/history.js';

/**
 * What was known of a customer at a moment: entries known by then, not yet replaced by then, and that had happened by
 * then. The history itself where that is all of it, so that the nightly run copies nothing.
 */
export function historyAsOf(history: History, asOfMs: number): History {
  const { customerId } = history;
  const orders = orderColumnsAsOf(history.orders, asOfMs);
  const invoices = invoiceColumnsAsOf(history.invoices, asOfMs);
  const interactions = interactionColumnsAsOf(history.interactions, asOfMs);
  const isWhole =
    orders === history.orders && invoices === history.invoices && interactions === history.interactions;
  return isWhole ? history : { customerId, orders, invoices, interactions };
}

interface Dated {
  readonly atMs: Float64Array;
  readonly knownAtMs: Float64Array;
  readonly supersededAtMs: Float64Array;
}

function orderColumnsAsOf(columns: History['orders'], asOfMs: number): History['orders'] {
  const pick = pickerAsOf(columns, asOfMs);
  if (pick === null) return columns;
  return {
    ...datedColumns(columns, pick),
    amountMinor: pick(columns.amountMinor),
    isCancellation: pick(columns.isCancellation),
    orderIndex: pick(columns.orderIndex),
  };
}

function invoiceColumnsAsOf(columns: History['invoices'], asOfMs: number): History['invoices'] {
  const pick = pickerAsOf(columns, asOfMs);
  if (pick === null) return columns;
  return {
    ...datedColumns(columns, pick),
    invoiceIndex: pick(columns.invoiceIndex),
    fact: pick(columns.fact),
    dueAtMs: pick(columns.dueAtMs),
    amountMinor: pick(columns.amountMinor),
  };
}

function interactionColumnsAsOf(columns: History['interactions'], asOfMs: number): History['interactions'] {
  const pick = pickerAsOf(columns, asOfMs);
  if (pick === null) return columns;
  return {
    ...datedColumns(columns, pick),
    channel: pick(columns.channel),
    status: pick(columns.status),
  };
}

type Pick = (column: Float64Array) => Float64Array;

function datedColumns(columns: Dated, pick: Pick): Dated {
  const atMs = pick(columns.atMs);
  return {
    atMs,
    knownAtMs: pick(columns.knownAtMs),
    // That a correction will come was not known either.
    supersededAtMs: new Float64Array(atMs.length).fill(Number.POSITIVE_INFINITY),
  };
}

/** Takes from a column what held at the moment; null when every entry does and always will. */
function pickerAsOf(columns: Dated, asOfMs: number): Pick | null {
  const { atMs, supersededAtMs } = columns;
  let count = 0;
  let isFinal = true;
  for (let index = 0; index < atMs.length; index++) {
    if (supersededAtMs[index] !== Number.POSITIVE_INFINITY) isFinal = false;
    if (holdsAsOf(columns, index, asOfMs)) count++;
  }
  if (isFinal && count === atMs.length) return null;
  return (column) => {
    const picked = new Float64Array(count);
    let next = 0;
    for (let index = 0; index < atMs.length; index++) {
      if (holdsAsOf(columns, index, asOfMs)) picked[next++] = column[index] ?? Number.NaN;
    }
    return picked;
  };
}

function holdsAsOf({ atMs, knownAtMs, supersededAtMs }: Dated, index: number, asOfMs: number): boolean {
  return (
    (knownAtMs[index] ?? Number.NaN) <= asOfMs &&
    asOfMs < (supersededAtMs[index] ?? Number.NaN) &&
    (atMs[index] ?? Number.NaN) <= asOfMs
  );
}
