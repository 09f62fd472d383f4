import { INTERACTION_CHANNELS } from '../../domain/event.js';
import type { InteractionColumns } from '../../domain/history.js';
import { DAY_MS } from '../../domain/time.js';
import { countedDays } from '../../history/calendar.js';
import { daysUpTo, isWithin } from '../../history/windows.js';
import { median } from './median.js';
import { percentChange } from './own-level.js';
import { isUnlikelyHigh } from './rank-test.js';
import { measured, missing, type SignalDefinition, type SignalInput, type SignalReading } from './signal.js';

const RECENT_REPLIES = 10;
const MIN_EARLIER_REPLIES = 5;
/** An email that comes later answers nothing. */
const MAX_REPLY_DAYS = 30;
/** Replies that ended longer ago say nothing about today. */
const RECENT_DAYS = 180;
const WEAK = { percent: 50, hours: 12 } as const;
const MEDIUM = { percent: 100, hours: 24 } as const;
const EMAIL = INTERACTION_CHANNELS.indexOf('email');
const HELD = 0;
const IN = 1;
const OUT = 2;

/**
 * Median time of the customer's last ten replies against that of the earlier ones. A reply is an email of the customer
 * after one of ours; it is taken to answer the oldest one that is still open.
 */
export const replyTime = {
  key: 'reply_time',
  unit: 'hours',
  strengths: ['weak', 'medium'],
  sources: ['interactions'],
  modelValues: ['percent', 'hours'],
  measure,
} as const satisfies SignalDefinition;

function measure({ history: { interactions }, context }: SignalInput): SignalReading {
  const { hours: replies, lastMs } = repliesIn(interactions);
  const repliesNeeded = RECENT_REPLIES + MIN_EARLIER_REPLIES;
  const isRecent = isWithin(lastMs, daysUpTo(context.asOf.getTime(), RECENT_DAYS));
  if (!isRecent || replies.length < repliesNeeded) {
    return missing('too_few', { replies: isRecent ? replies.length : 0, repliesNeeded });
  }
  const latest = replies.slice(-RECENT_REPLIES);
  const earlier = replies.slice(0, -RECENT_REPLIES);
  const recent = median(latest);
  const usual = median(earlier);
  // Replies within minutes stay comparable.
  const percent = percentChange(Math.max(1, recent), Math.max(1, usual));
  const isLonger = (border: { percent: number; hours: number }) =>
    percent >= border.percent && recent - usual >= border.hours && isUnlikelyHigh(latest, earlier);
  return measured(
    isLonger(MEDIUM) ? 'medium' : isLonger(WEAK) ? 'weak' : null,
    { percent: Math.round(percent), hours: Math.round(recent), usualHours: Math.round(usual) },
    'own',
  );
}

/** Hours that each reply took, the oldest first, holiday weeks left out. */
function repliesIn({ atMs, channel, direction, status }: InteractionColumns) {
  const hours: number[] = [];
  let lastMs = Number.NEGATIVE_INFINITY;
  let open: number[] = [];
  for (let place = 0; place < atMs.length; place++) {
    // One that was noted and taken back was never sent.
    if (channel[place] !== EMAIL || status[place] !== HELD) continue;
    const at = atMs[place] ?? Number.NaN;
    if (direction[place] === OUT) open.push(at);
    if (direction[place] !== IN) continue;
    const asked = open.find((sentMs) => at - sentMs <= MAX_REPLY_DAYS * DAY_MS);
    open = [];
    if (asked === undefined) continue;
    hours.push(countedDays(asked, at) * 24);
    lastMs = at;
  }
  return { hours, lastMs };
}
