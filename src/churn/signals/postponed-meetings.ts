import { INTERACTION_CHANNELS } from '../../domain/event.js';
import type { InteractionColumns } from '../../domain/history.js';
import { daysUpTo, isWithin, type TimeWindow } from '../../history/windows.js';
import { measured, missing, type SignalDefinition, type SignalInput, type SignalReading } from './signal.js';

const MIN_IN_A_ROW = 2;
/** A row that ended longer ago says nothing about today. */
const RECENT_DAYS = 180;
const MEETING = INTERACTION_CHANNELS.indexOf('meeting');

/** How many of the latest meetings in a row the customer cancelled or moved. */
export const postponedMeetings = {
  key: 'postponed_meetings',
  unit: 'count',
  strengths: ['weak'],
  sources: ['interactions'],
  modelValues: ['count', 'postponed'],
  measure,
} as const satisfies SignalDefinition;

function measure({ history: { interactions }, context }: SignalInput): SignalReading {
  const recent = daysUpTo(context.asOf.getTime(), RECENT_DAYS);
  const { meetings, postponedLast, postponed, lastMs } = meetingsIn(interactions, recent);
  if (meetings < MIN_IN_A_ROW) return missing('too_few', { meetings, meetingsNeeded: MIN_IN_A_ROW });
  const count = isWithin(lastMs, recent) ? postponedLast : 0;
  return measured(count >= MIN_IN_A_ROW ? 'weak' : null, { count, postponed }, 'customer');
}

function meetingsIn({ atMs, channel, status }: InteractionColumns, recent: TimeWindow) {
  let meetings = 0;
  let postponed = 0;
  let postponedLast = 0;
  let lastMs = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < atMs.length; index++) {
    if (channel[index] !== MEETING) continue;
    meetings += 1;
    lastMs = atMs[index] ?? lastMs;
    const isPostponed = status[index] === 1;
    postponedLast = isPostponed ? postponedLast + 1 : 0;
    if (isPostponed && isWithin(lastMs, recent)) postponed += 1;
  }
  return { meetings, postponedLast, postponed, lastMs };
}
