import { churnSignals } from '../churn/signals/signals.js';
import type { EventType } from '../domain/event.js';
import { EVENT_SOURCES, type EventSource } from '../domain/run.js';
import { CHURN_SIGNALS, type ChurnSignalKey } from '../domain/score.js';
import { DAY_MS } from '../domain/time.js';
import { SOURCE_SERIES } from '../history/sources.js';
import type { EventCoverage } from '../stores/events.js';
import type { Stores } from '../stores/stores.js';
import type { RecordCheck } from './company-records.js';

export interface SourceCheck {
  readonly source: EventSource;
  readonly rows: number;
  readonly firstAt: Date | null;
  readonly lastAt: Date | null;
  /** Whole days since the last row; null without one. */
  readonly ageDays: number | null;
  /** The signals that the source unlocks. */
  readonly signals: readonly UnlockedSignal[];
}

/** A signal that a source unlocks, alone or together with others. */
export interface UnlockedSignal {
  readonly signal: ChurnSignalKey;
  /** The other sources that it is made from. */
  readonly others: readonly EventSource[];
  /** How many of the others it needs beside this one: 0 where this one suffices. */
  readonly othersNeeded: number;
}

/** Events that wait for their customers. */
export interface ParkedCheck {
  readonly customers: number;
  readonly events: number;
}

const BATCH = 1_000;

/** How many rows there are of each source. */
export function countRows(): RecordCheck<ReadonlyMap<EventSource, number>> {
  const rows = new Map<EventSource, number>();
  const sourceOf = new Map<EventType, EventSource>(
    EVENT_SOURCES.flatMap((source) =>
      SOURCE_SERIES[source].types.map((type: EventType) => [type, source] as const),
    ),
  );
  return {
    add({ events }) {
      for (const { payload } of events) {
        const source = sourceOf.get(payload.type);
        if (source !== undefined) rows.set(source, (rows.get(source) ?? 0) + 1);
      }
    },
    result: () => rows,
  };
}

/** What there is of each source as of a date. */
export function sourceChecks(
  events: Stores['events'],
  asOf: Date,
  rows: ReadonlyMap<EventSource, number>,
): Promise<SourceCheck[]> {
  return Promise.all(
    EVENT_SOURCES.map(async (source) => {
      const coverage = await coverageOf(events, source, asOf);
      return {
        source,
        rows: rows.get(source) ?? 0,
        firstAt: coverage?.firstAt ?? null,
        lastAt: coverage?.lastAt ?? null,
        ageDays: coverage === null ? null : Math.floor((asOf.getTime() - coverage.lastAt.getTime()) / DAY_MS),
        signals: signalsOf(source),
      };
    }),
  );
}

function signalsOf(source: EventSource): UnlockedSignal[] {
  return CHURN_SIGNALS.flatMap((signal) => {
    const { sources, neededSources = sources.length } = churnSignals[signal];
    const others = sources.filter((each) => each !== source);
    return others.length === sources.length ? [] : [{ signal, others, othersNeeded: neededSources - 1 }];
  });
}

async function coverageOf(
  events: Stores['events'],
  source: EventSource,
  asOf: Date,
): Promise<EventCoverage | null> {
  const types: readonly EventType[] = SOURCE_SERIES[source].types;
  const found = await Promise.all(types.map((type) => events.coverage(type, asOf)));
  return found.reduce((all, one) => {
    if (all === null || one === null) return all ?? one;
    return {
      firstAt: new Date(Math.min(all.firstAt.getTime(), one.firstAt.getTime())),
      lastAt: new Date(Math.max(all.lastAt.getTime(), one.lastAt.getTime())),
    };
  }, null);
}

export async function countParked({
  customers,
  events,
  histories,
}: Pick<Stores, 'customers' | 'events' | 'histories'>): Promise<ParkedCheck> {
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
