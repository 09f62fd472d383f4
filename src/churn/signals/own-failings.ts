import { DAY_MS } from '../../domain/time.js';
import { dayNumber } from '../../history/calendar.js';
import { daysUpTo, isWithin } from '../../history/windows.js';
import { deliveredUntilMs, sourceProblem } from '../source-state.js';
import { isUnlikelyMany } from './chance-of-count.js';
import { countWithin } from './entries-within.js';
import { countChange, ownLevel, percentChange } from './own-level.js';
import { measured, missing, type SignalDefinition, type SignalInput, type SignalReading } from './signal.js';
import { ticketWaits } from './ticket-waits.js';
import { type Wait, waitChange } from './waits.js';

const SPAN = { days: 90, earlierDays: 365 } as const;
const LEAST_TICKETS = { recent: 3, earlier: 5 } as const;
/** Half as long again, and so many hours or days at least. */
const SLOWER_PERCENT = 50;
const MIN_SLOWER_RESPONSE_HOURS = 4;
const MIN_SLOWER_RESOLUTION_DAYS = 1;
const MIN_ESCALATIONS = 2;
const MIN_LATE = 2;
const LATE_MORE_PERCENT = 25;
const LEAST_DELIVERIES = { recent: 3, earlier: 5 } as const;
const ESCALATED = 3;
const SHOWN_SEVERITY = 0.5;

/**
 * What the customer suffered from us: answers and solutions that take longer than before, tickets escalated, deliveries
 * later than promised. The variant is the worst of them.
 */
export const ownFailings = {
  key: 'own_failings',
  unit: 'percent',
  strengths: ['medium'],
  sources: ['tickets', 'deliveries'],
  neededSources: 1,
  modelValues: ['responsePercent', 'resolutionPercent', 'escalations', 'latePercent'],
  measure,
} as const satisfies SignalDefinition;

interface Failing {
  readonly variant: 'response' | 'resolution' | 'escalations' | 'deliveries';
  readonly isFailing: boolean;
  /** How bad, to choose the one to show: 1 at the border. */
  readonly severity: number;
  readonly values: Readonly<Record<string, number>>;
}

function measure(input: SignalInput): SignalReading {
  const measuredOnes = [...ticketFailings(input), ...lateDeliveries(input)];
  if (measuredOnes.length === 0) return missing('too_few');
  const values = Object.assign({}, ...measuredOnes.map((each) => each.values));
  const [worst] = [...measuredOnes].sort(
    (a, b) => Number(b.isFailing) - Number(a.isFailing) || b.severity - a.severity,
  );
  const isFailing = worst?.isFailing === true;
  // What is only half as bad is told too where a model gives it weight.
  const variant = worst !== undefined && worst.severity >= SHOWN_SEVERITY ? worst.variant : 'none';
  return measured(isFailing ? 'medium' : null, values, variant);
}

function ticketFailings(input: SignalInput): Failing[] {
  const { history, context } = input;
  const { tickets } = history;
  const coverage = context.coverage.tickets;
  if (coverage === undefined || sourceProblem('tickets', context) !== null || tickets.atMs.length === 0)
    return [];
  const { responses, resolutions } = ticketWaits(tickets, {
    fromMs: context.asOf.getTime() - (SPAN.days + SPAN.earlierDays) * DAY_MS,
    untilMs: deliveredUntilMs(coverage, context.asOf),
  });
  return [
    ...slowerResponse(responses, input),
    ...slowerResolution(resolutions, input),
    ...escalations(input),
  ];
}

function slowerResponse(waits: readonly Wait[], input: SignalInput): Failing[] {
  const change = changeOf(waits, input);
  if (change === null) return [];
  const hours = Math.round(change.days * 24);
  const usualHours = Math.round(change.usualDays * 24);
  const responsePercent = Math.round(percentChange(Math.max(1, hours), Math.max(1, usualHours)));
  return [
    {
      variant: 'response',
      isFailing: responsePercent >= SLOWER_PERCENT && hours - usualHours >= MIN_SLOWER_RESPONSE_HOURS,
      severity: responsePercent / SLOWER_PERCENT,
      values: { responsePercent, responseHours: hours, usualResponseHours: usualHours },
    },
  ];
}

function slowerResolution(waits: readonly Wait[], input: SignalInput): Failing[] {
  const change = changeOf(waits, input);
  if (change === null) return [];
  const hours = Math.round(change.days * 24);
  const usualHours = Math.round(change.usualDays * 24);
  const resolutionPercent = Math.round(percentChange(Math.max(1, hours), Math.max(1, usualHours)));
  return [
    {
      variant: 'resolution',
      isFailing: resolutionPercent >= SLOWER_PERCENT && hours - usualHours >= 24 * MIN_SLOWER_RESOLUTION_DAYS,
      severity: resolutionPercent / SLOWER_PERCENT,
      values: { resolutionPercent, resolutionHours: hours, usualResolutionHours: usualHours },
    },
  ];
}

function changeOf(waits: readonly Wait[], { context }: SignalInput) {
  const { afterMs } = daysUpTo(context.asOf.getTime(), SPAN.days);
  const earlierFromMs = afterMs - SPAN.earlierDays * DAY_MS;
  return waitChange(
    waits.filter(({ startedMs }) => startedMs > afterMs),
    waits.filter(({ startedMs }) => startedMs > earlierFromMs && startedMs <= afterMs),
    LEAST_TICKETS,
  );
}

function escalations({ history: { tickets }, context, firstMs }: SignalInput): Failing[] {
  const level = ownLevel('tickets', firstMs, SPAN, context);
  if ('kind' in level) return [];
  // Every one counts, whatever the day.
  const { current, earlier, expected, share } = countChange(level, (window) =>
    countWithin(tickets.atMs, window, (place) => tickets.fact[place] === ESCALATED),
  );
  return [
    {
      variant: 'escalations',
      isFailing: current >= MIN_ESCALATIONS && isUnlikelyMany(current, earlier, share),
      severity: current / Math.max(MIN_ESCALATIONS, 2 * expected),
      values: { escalations: current },
    },
  ];
}

function lateDeliveries({ history: { deliveries }, context }: SignalInput): Failing[] {
  if (sourceProblem('deliveries', context) !== null) return [];
  const recentWindow = daysUpTo(context.asOf.getTime(), SPAN.days);
  const earlierWindow = daysUpTo(recentWindow.afterMs, SPAN.earlierDays);
  const recent = { late: 0, all: 0 };
  const earlier = { late: 0, all: 0 };
  const { atMs, promisedAtMs } = deliveries;
  for (let place = 0; place < atMs.length; place++) {
    const at = atMs[place] ?? Number.NaN;
    const promisedMs = promisedAtMs[place] ?? Number.NaN;
    if (Number.isNaN(promisedMs)) continue;
    const sums = isWithin(at, recentWindow) ? recent : isWithin(at, earlierWindow) ? earlier : null;
    if (sums === null) continue;
    sums.all += 1;
    sums.late += Number(dayNumber(at) > dayNumber(promisedMs));
  }
  if (recent.all < LEAST_DELIVERIES.recent || earlier.all < LEAST_DELIVERIES.earlier) return [];
  const latePercent = Math.round((100 * recent.late) / recent.all);
  const usualLatePercent = Math.round((100 * earlier.late) / earlier.all);
  return [
    {
      variant: 'deliveries',
      isFailing: recent.late >= MIN_LATE && latePercent - usualLatePercent >= LATE_MORE_PERCENT,
      severity: (latePercent - usualLatePercent) / LATE_MORE_PERCENT,
      values: { latePercent, usualLatePercent, late: recent.late, deliveries: recent.all },
    },
  ];
}
