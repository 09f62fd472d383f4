import type { EventType } from '../domain/event.js';
import type { HistorySeries, SeriesName } from '../domain/history.js';
import type { EventSource } from '../domain/run.js';

/** Where a source's entries stand in a history. */
export interface SourceSeries {
  readonly series: SeriesName;
  /** Only entries with this fact; null for all of the series. */
  readonly fact: number | null;
  /** The events that bring it. */
  readonly types: readonly EventType[];
  /**
   * Whether it is expected to deliver again and again: such a source can go stale. Others (contracts, machines) are facts
   * that stand.
   */
  readonly isRegular: boolean;
}

/** Every source of signals and where it is found. */
export const SOURCE_SERIES = {
  orders: { series: 'orders', fact: null, types: ['order_line'], isRegular: true },
  invoices: { series: 'invoices', fact: 0, types: ['invoice_sent'], isRegular: true },
  payments: { series: 'invoices', fact: 1, types: ['payment_received'], isRegular: true },
  interactions: { series: 'interactions', fact: null, types: ['interaction'], isRegular: true },
  deliveries: { series: 'deliveries', fact: null, types: ['delivery_made'], isRegular: true },
  contracts: {
    series: 'contracts',
    fact: null,
    types: ['contract_signed', 'contract_ended'],
    isRegular: false,
  },
  contacts: { series: 'mainContacts', fact: null, types: ['main_contact_named'], isRegular: false },
  machines: {
    series: 'machines',
    fact: null,
    types: ['machine_installed', 'machine_removed', 'machine_serviced'],
    isRegular: false,
  },
  usage: { series: 'measurements', fact: null, types: ['measurement'], isRegular: true },
  web: { series: 'web', fact: null, types: ['web_activity'], isRegular: true },
  tickets: {
    series: 'tickets',
    fact: null,
    types: ['ticket_opened', 'ticket_answered', 'ticket_closed', 'ticket_escalated'],
    isRegular: true,
  },
  satisfaction: {
    series: 'satisfaction',
    fact: null,
    types: ['satisfaction_answered'],
    isRegular: false,
  },
  projects: {
    series: 'projects',
    fact: null,
    types: ['project_requested', 'project_approved'],
    isRegular: false,
  },
  outside_facts: { series: 'outsideFacts', fact: null, types: ['outside_fact'], isRegular: false },
} as const satisfies Readonly<Record<EventSource, SourceSeries>>;

/** The entries of a source in a history: their places in its series. */
export function* entriesOf(source: EventSource, history: HistorySeries): Generator<number> {
  const { series, fact }: SourceSeries = SOURCE_SERIES[source];
  const columns: Readonly<Record<string, Float64Array>> = history[series];
  const { length } = history[series].atMs;
  for (let index = 0; index < length; index++) {
    if (fact === null || columns.fact?.[index] === fact) yield index;
  }
}
