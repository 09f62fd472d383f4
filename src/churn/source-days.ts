import type { History } from '../domain/history.js';
import { EVENT_SOURCES, type EventSource, type SourceCoverage } from '../domain/run.js';
import { dayNumber } from '../history/calendar.js';
import { entriesOf, SOURCE_SERIES } from '../history/sources.js';
import { sourceCoverage } from './source-coverage.js';

/** Notes when each source delivered, one history at a time. */
export interface SourceDays {
  readonly add: (history: History) => void;
  readonly coverage: () => Partial<Record<EventSource, SourceCoverage>>;
}

interface Delivered {
  firstMs: number;
  lastMs: number;
  readonly days: Set<number>;
}

/** Coverage of the sources over all histories added, each passed as of the same date. */
export function sourceDays(): SourceDays {
  const delivered = EVENT_SOURCES.map((source) => ({ source, sums: nothing() }));
  return {
    add(history) {
      for (const { source, sums } of delivered) {
        const { atMs } = history[SOURCE_SERIES[source].series];
        let dayBefore = Number.NaN;
        for (const index of entriesOf(source, history)) {
          const at = atMs[index] ?? Number.NaN;
          // The lines of one order are many and of one day.
          const day = dayNumber(at);
          if (day !== dayBefore) sums.days.add(day);
          dayBefore = day;
          sums.firstMs = Math.min(sums.firstMs, at);
          sums.lastMs = Math.max(sums.lastMs, at);
        }
      }
    },
    coverage: () => Object.assign({}, ...delivered.map(({ source, sums }) => coverageOf(source, sums))),
  };
}

function nothing(): Delivered {
  return { firstMs: Number.POSITIVE_INFINITY, lastMs: Number.NEGATIVE_INFINITY, days: new Set() };
}

function coverageOf(
  source: EventSource,
  { firstMs, lastMs, days }: Delivered,
): Partial<Record<EventSource, SourceCoverage>> {
  if (days.size === 0) return {};
  return { [source]: sourceCoverage(firstMs, lastMs, days, SOURCE_SERIES[source].isRegular) };
}
