/**
 * Everything that scoring reads about one customer, compact: columns of equal length per series, in time order.
 * Times are milliseconds since the epoch, UTC. An entry holds as of t when knownAtMs ≤ t < supersededAtMs.
 */
export interface History {
  readonly customerId: string;
  readonly orders: OrderColumns;
  readonly invoices: InvoiceColumns;
  readonly interactions: InteractionColumns;
}

interface Known {
  readonly knownAtMs: Float64Array;
  /** When a correction replaced the entry; Infinity while it stands. */
  readonly supersededAtMs: Float64Array;
}

/** One entry per order line; lines with the same orderIndex belong to one order. */
export interface OrderColumns extends Known {
  readonly atMs: Float64Array;
  readonly amountMinor: Float64Array;
  /** 1 on a cancellation or return line, else 0. */
  readonly isCancellation: Float64Array;
  /** Dense number of the order within this customer. */
  readonly orderIndex: Float64Array;
}

/** One entry per fact: an invoice was sent, or a payment for it came. */
export interface InvoiceColumns extends Known {
  /** Dense number of the invoice within this customer; joins payments to invoices. */
  readonly invoiceIndex: Float64Array;
  /** 0 for "sent", 1 for "paid". */
  readonly fact: Float64Array;
  readonly atMs: Float64Array;
  /** Due date for "sent"; NaN for "paid". */
  readonly dueAtMs: Float64Array;
  readonly amountMinor: Float64Array;
}

export interface InteractionColumns extends Known {
  readonly atMs: Float64Array;
  /** Index into INTERACTION_CHANNELS. */
  readonly channel: Float64Array;
  /** 0 held, 1 cancelled or moved by the customer, 2 cancelled or moved by us or by nobody known. */
  readonly status: Float64Array;
}
