import { USAGE_METRICS, WEB_ACTIVITIES } from '../../domain/event.js';
import type { History } from '../../domain/history.js';
import type { EventSource } from '../../domain/run.js';
import type { TimeWindow } from '../../history/windows.js';
import { sourceProblem } from '../source-state.js';
import { countOnCountedDays, sumOnCountedDays } from './entries-within.js';
import { type CountChange, countChange, ownLevel, percentChange } from './own-level.js';
import { measured, missing, type SignalDefinition, type SignalInput, type SignalReading } from './signal.js';

const SPAN = { days: 60, earlierDays: 365 } as const;
const MEDIUM_PERCENT = -40;
const MIN_SOURCES = 2;
/** Where fewer are expected in 60 days, a few missing are chance. */
const MIN_EXPECTED = 3;
const OPENED = 0;
const LOGINS = USAGE_METRICS.indexOf('logins');
const VISIT = WEB_ACTIVITIES.indexOf('visit');

/**
 * Tickets, logins and web visits all down at once against the own level. Two of the three are enough to tell: those that
 * are brought and that the customer used to use.
 */
export const allSilent = {
  key: 'silence',
  unit: 'percent',
  strengths: ['medium'],
  sources: ['tickets', 'usage', 'web'],
  neededSources: MIN_SOURCES,
  modelValues: ['percent'],
  measure,
} as const satisfies SignalDefinition;

type Channel = 'tickets' | 'logins' | 'visits';

function measure({ history, context, firstMs }: SignalInput): SignalReading {
  const falls: { readonly channel: Channel; readonly percent: number }[] = [];
  for (const { channel, source, countIn, sinceMs } of CHANNELS) {
    if (sourceProblem(source, context) !== null) continue;
    const level = ownLevel(source, Math.max(firstMs, sinceMs(history)), SPAN, context);
    if ('kind' in level) continue;
    const { current, expected }: CountChange = countChange(level, (window) => countIn(history, window));
    if (expected >= MIN_EXPECTED) falls.push({ channel, percent: percentChange(current, expected) });
  }
  if (falls.length < MIN_SOURCES) {
    return missing('too_few', { channels: falls.length, channelsNeeded: MIN_SOURCES });
  }
  // As silent as the loudest of them.
  const percent = Math.max(...falls.map((fall) => fall.percent));
  return measured(
    percent <= MEDIUM_PERCENT ? 'medium' : null,
    { percent: Math.round(percent) },
    falls.length === CHANNELS.length ? 'all' : falls.map(({ channel }) => channel).join('_'),
  );
}

const CHANNELS: readonly {
  readonly channel: Channel;
  readonly source: EventSource;
  /** From when on the customer can be taken to use it. */
  readonly sinceMs: (history: History) => number;
  readonly countIn: (history: History, window: TimeWindow) => number;
}[] = [
  {
    channel: 'tickets',
    source: 'tickets',
    sinceMs: () => Number.NEGATIVE_INFINITY,
    countIn: ({ tickets: { atMs, fact } }, window) =>
      countOnCountedDays(atMs, window, (place) => fact[place] === OPENED),
  },
  {
    channel: 'logins',
    source: 'usage',
    sinceMs: ({ measurements: { atMs, metric } }) => atMs[metric.indexOf(LOGINS)] ?? Number.POSITIVE_INFINITY,
    countIn: ({ measurements: { atMs, metric, value } }, window) =>
      sumOnCountedDays(atMs, window, (place) => (metric[place] === LOGINS ? (value[place] ?? 0) : 0)),
  },
  {
    channel: 'visits',
    source: 'web',
    sinceMs: () => Number.NEGATIVE_INFINITY,
    countIn: ({ web: { atMs, kind } }, window) =>
      countOnCountedDays(atMs, window, (place) => kind[place] === VISIT),
  },
];
