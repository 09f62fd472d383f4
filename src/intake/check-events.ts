import { EVENT_TYPES, type EventType } from '../domain/event.js';
import type { History } from '../domain/history.js';
import { PARTITION_COUNT } from '../domain/partition.js';
import type { ChurnSignalKey } from '../domain/score.js';
import { DAY_MS } from '../domain/time.js';
import type { Stores } from '../stores/stores.js';
import type { DataCheck, SourceCheck } from './data-check.js';

const SOURCES = [
  { source: 'orders', type: 'order_line', signals: ['order_rhythm', 'order_value'] },
  { source: 'invoices', type: 'invoice_sent', signals: ['late_payment'] },
  { source: 'payments', type: 'payment_received', signals: ['late_payment'] },
  { source: 'interactions', type: 'interaction', signals: ['contact_frequency', 'postponed_meetings'] },
] as const satisfies readonly { source: string; type: EventType; signals: readonly ChurnSignalKey[] }[];

const BATCH = 1_000;
const ALL_PARTITIONS = Array.from({ length: PARTITION_COUNT }, (_, partition) => partition);

/** What there is of each source as of a date. */
export async function checkEvents(
  { events, histories }: Pick<Stores, 'events' | 'histories'>,
  asOf: Date,
): Promise<SourceCheck[]> {
  const rows: Record<EventType, number> = {
    order_line: 0,
    invoice_sent: 0,
    payment_received: 0,
    interaction: 0,
  };
  for await (const batch of histories.byPartition(ALL_PARTITIONS, BATCH)) {
    for (const history of batch) {
      for (const type of EVENT_TYPES) rows[type] += standingRows(history, type, asOf.getTime());
    }
  }
  return Promise.all(
    SOURCES.map(async ({ source, type, signals }) => {
      const coverage = await events.coverage(type, asOf);
      return {
        source,
        rows: rows[type],
        firstAt: coverage?.firstAt ?? null,
        lastAt: coverage?.lastAt ?? null,
        ageDays: coverage === null ? null : Math.floor((asOf.getTime() - coverage.lastAt.getTime()) / DAY_MS),
        signals,
      };
    }),
  );
}

/** How many rows of a type stand as of a moment: known by it and not yet replaced. */
function standingRows({ orders, invoices, interactions }: History, type: EventType, asOfMs: number): number {
  const columns = {
    order_line: orders,
    invoice_sent: invoices,
    payment_received: invoices,
    interaction: interactions,
  };
  const { knownAtMs, supersededAtMs } = columns[type];
  const fact = type === 'invoice_sent' ? 0 : type === 'payment_received' ? 1 : null;
  let rows = 0;
  for (let index = 0; index < knownAtMs.length; index++) {
    if (fact !== null && invoices.fact[index] !== fact) continue;
    if ((knownAtMs[index] ?? 0) <= asOfMs && (supersededAtMs[index] ?? 0) > asOfMs) rows += 1;
  }
  return rows;
}

/** The events that wait for customers who are not there yet. */
export async function countParked({
  customers,
  events,
  histories,
}: Pick<Stores, 'customers' | 'events' | 'histories'>): Promise<DataCheck['parked']> {
  let waitingCustomers = 0;
  let waitingEvents = 0;
  for await (const marked of histories.dirty(BATCH)) {
    const ids = marked.map(({ customerId }) => customerId);
    const existing = await customers.existing(ids);
    const absent = ids.filter((id) => !existing.has(id));
    for (const ofCustomer of (await events.ofCustomers(absent)).values()) {
      waitingCustomers += 1;
      waitingEvents += ofCustomer.length;
    }
  }
  return { customers: waitingCustomers, events: waitingEvents };
}
