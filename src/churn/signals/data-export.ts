import { TICKET_CATEGORIES, TICKET_FLAGS, USAGE_METRICS } from '../../domain/event.js';
import type { History } from '../../domain/history.js';
import { daysUpTo } from '../../history/windows.js';
import { sourceProblem } from '../source-state.js';
import { countWithin, sumOnCountedDays } from './entries-within.js';
import { countChange, ownLevel } from './own-level.js';
import { measured, missing, type SignalDefinition, type SignalInput, type SignalReading } from './signal.js';

const TICKET_DAYS = 90;
/** A single question on how to export is nothing: it may as well lead to a purchase. */
const MIN_TICKETS = 2;
const EXPORT_SPAN = { days: 30, earlierDays: 180 } as const;
const BURST_RATIO = 3;
const MIN_MORE_EXPORTS = 5;
const OPENED = 0;
const CATEGORY = TICKET_CATEGORIES.indexOf('data_export');
const FLAG = 2 ** TICKET_FLAGS.indexOf('data_export');
const EVERYTHING = 2 ** TICKET_FLAGS.indexOf('export_everything');
const EXPORTS = USAGE_METRICS.indexOf('exports');

/** Repeated tickets about exporting data, one that asks for all of it, or far more exports than usual. */
export const dataExport = {
  key: 'data_export',
  unit: 'count',
  strengths: ['strong'],
  sources: ['tickets', 'usage'],
  neededSources: 1,
  modelValues: ['tickets', 'everything', 'moreExports'],
  measure,
} as const satisfies SignalDefinition;

function measure(input: SignalInput): SignalReading {
  const asked = ticketsAbout(input);
  const exported = exportsOf(input);
  // Neither are tickets brought nor were the customer's exports ever measured.
  if (asked === null && exported === null) return missing('too_few');
  const values = { ...asked, ...exported };
  if (asked !== null && asked.everything > 0) return measured('strong', values, 'everything');
  if (asked !== null && asked.tickets >= MIN_TICKETS) return measured('strong', values, 'repeated');
  if (exported !== null) {
    const { exports, usualExports, moreExports } = exported;
    const isBurst = exports >= BURST_RATIO * usualExports && moreExports >= MIN_MORE_EXPORTS;
    if (isBurst) return measured('strong', values, 'burst');
  }
  return measured(null, values, 'none');
}

/** Null where no tickets are delivered. */
function ticketsAbout({ history: { tickets }, context }: SignalInput) {
  if (sourceProblem('tickets', context) !== null) return null;
  const { atMs, fact, category, flags } = tickets;
  const window = daysUpTo(context.asOf.getTime(), TICKET_DAYS);
  const isAbout = (place: number) =>
    fact[place] === OPENED && (category[place] === CATEGORY || ((flags[place] ?? 0) & FLAG) !== 0);
  const isEverything = (place: number) => fact[place] === OPENED && ((flags[place] ?? 0) & EVERYTHING) !== 0;
  return {
    tickets: countWithin(atMs, window, isAbout),
    everything: countWithin(atMs, window, isEverything),
  };
}

/** Null where the customer's exports are not measured. */
function exportsOf({ history, context }: SignalInput) {
  if (sourceProblem('usage', context) !== null) return null;
  const { atMs, metric, value } = history.measurements;
  const level = ownLevel('usage', firstExportMs(history), EXPORT_SPAN, context);
  if ('kind' in level) return null;
  const { current, expected } = countChange(level, (window) =>
    sumOnCountedDays(atMs, window, (place) => (metric[place] === EXPORTS ? (value[place] ?? 0) : 0)),
  );
  return {
    exports: Math.round(current),
    usualExports: Math.round(expected * 10) / 10,
    moreExports: Math.round((current - expected) * 10) / 10,
  };
}

function firstExportMs({ measurements: { atMs, metric } }: History): number {
  return atMs[metric.indexOf(EXPORTS)] ?? Number.POSITIVE_INFINITY;
}
