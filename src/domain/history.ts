/**
 * The columns of every series beside those that all have. Times are milliseconds since the epoch, UTC; missing is NaN.
 * An index is a dense number within one customer: entries of one thing share it, across series of the same kind of thing.
 */
export const HISTORY_SERIES = {
  /**
   * One entry per order line; lines with the same orderIndex belong to one order. isCancellation: 1 on a cancellation or
   * return line, else 0.
   */
  orders: ['amountMinor', 'isCancellation', 'orderIndex'],
  /** One entry per fact, 0 "sent" or 1 "paid"; dueAtMs is of the sent one. invoiceIndex joins payments to invoices. */
  invoices: ['invoiceIndex', 'fact', 'dueAtMs', 'amountMinor'],
  /**
   * channel: index into INTERACTION_CHANNELS. status: 0 held, 1 cancelled or moved by the customer, 2 cancelled or moved
   * by us or by nobody known. direction: 0 unknown, 1 in, 2 out. tone: −1 to 1.
   */
  interactions: ['channel', 'status', 'direction', 'tone', 'interactionIndex'],
  /** One entry per person and held interaction. contactIndex is shared with mainContacts. */
  participations: ['interactionIndex', 'contactIndex', 'channel'],
  /** Who was named the main contact. */
  mainContacts: ['contactIndex'],
  /** atMs: delivered. */
  deliveries: ['promisedAtMs'],
  /** fact: 0 signed, 1 ended. endsAtMs (of a signed one) may be NaN: open-ended. how: index into CONTRACT_ENDS. */
  contracts: ['contractIndex', 'fact', 'endsAtMs', 'yearlyValueMinor', 'seats', 'how'],
  /** fact: 0 installed, 1 removed, 2 serviced. */
  machines: ['machineIndex', 'fact'],
  /** metric: index into USAGE_METRICS. machineIndex is shared with machines; NaN without one. */
  measurements: ['metric', 'value', 'machineIndex'],
  /** kind: index into WEB_ACTIVITIES. */
  web: ['kind'],
  /**
   * fact: 0 opened, 1 answered, 2 closed, 3 escalated. Of the opened one: category (index into TICKET_CATEGORIES), tone
   * (−1 to 1), flags (bit n for TICKET_FLAGS[n]).
   */
  tickets: ['ticketIndex', 'fact', 'category', 'tone', 'flags'],
  /** share: 0 worst to 1 best. */
  satisfaction: ['share'],
  /** fact: 0 requested, 1 approved. */
  projects: ['projectIndex', 'fact'],
  /** fact: index into OUTSIDE_FACTS; strength: index into FACT_STRENGTHS. */
  outsideFacts: ['fact', 'strength'],
  /**
   * What came and went by product, where anything names one. fact: index into PRODUCT_FACTS. productKey: see product-key.ts;
   * NaN where another entry of the same thing says it. thingIndex: machineIndex of installed and removed, contractIndex of
   * signed and ended, NaN of orders. quantity: of orders. endsAtMs: of a signed one, NaN: open-ended.
   */
  products: ['productKey', 'fact', 'thingIndex', 'quantity', 'endsAtMs'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const PRODUCT_FACTS = ['ordered', 'cancelled', 'installed', 'removed', 'signed', 'ended'] as const;
export type ProductFact = (typeof PRODUCT_FACTS)[number];

export type SeriesName = keyof typeof HISTORY_SERIES;

/** What every series has. An entry holds as of t when knownAtMs ≤ t < supersededAtMs and atMs ≤ t. */
export const KNOWN_COLUMNS = ['atMs', 'knownAtMs', 'supersededAtMs'] as const;

/** Columns of equal length, in time order. */
export type Series<Name extends SeriesName> = {
  readonly [Column in (typeof KNOWN_COLUMNS)[number] | (typeof HISTORY_SERIES)[Name][number]]: Float64Array;
};

export type HistorySeries = { readonly [Name in SeriesName]: Series<Name> };

/** Everything that scoring reads about one customer, compact. */
export type History = { readonly customerId: string } & HistorySeries;

export type OrderColumns = Series<'orders'>;
export type InvoiceColumns = Series<'invoices'>;
export type InteractionColumns = Series<'interactions'>;

export const SERIES_NAMES = Object.keys(HISTORY_SERIES) as readonly SeriesName[];

/** The columns of a series in their order, those that all have first. */
export function columnsOf(name: SeriesName): readonly string[] {
  return [...KNOWN_COLUMNS, ...HISTORY_SERIES[name]];
}

/** A history made series by series. */
export function historyOf(
  customerId: string,
  series: <Name extends SeriesName>(name: Name) => Series<Name>,
): History {
  const made = SERIES_NAMES.map((name) => [name, series(name)] as const);
  return { customerId, ...Object.fromEntries(made) } as unknown as History;
}

/** A series without an entry. */
export function emptySeries<Name extends SeriesName>(name: Name): Series<Name> {
  return Object.fromEntries(columnsOf(name).map((column) => [column, EMPTY])) as unknown as Series<Name>;
}

const EMPTY = new Float64Array(0);
