import type { History } from '../../domain/history.js';
import { DAY_MS } from '../../domain/time.js';
import { sourceProblem } from '../source-state.js';
import { measured, missing, type SignalDefinition, type SignalInput, type SignalReading } from './signal.js';

const RECENT_MESSAGES = 5;
const MIN_EARLIER_MESSAGES = 5;
/** Messages from before that say nothing about today's mood. */
const RECENT_DAYS = 180;
const WEAK_FALL = 0.3;
const MEDIUM_FALL = 0.6;

/** Mean mood of the customer's last five messages, tickets and interactions alike, against that of the earlier ones. */
export const tone = {
  key: 'tone',
  unit: 'mood',
  strengths: ['weak', 'medium'],
  sources: ['tickets', 'interactions'],
  neededSources: 1,
  modelValues: ['change', 'tone'],
  measure,
} as const satisfies SignalDefinition;

function measure({ history, context }: SignalInput): SignalReading {
  const delivers = (source: 'tickets' | 'interactions') => sourceProblem(source, context) === null;
  const series = [
    ...(delivers('tickets') ? [history.tickets] : []),
    ...(delivers('interactions') ? [history.interactions] : []),
  ];
  const all = sumOf(series.map(({ tone: moods }) => moods));
  const messagesNeeded = RECENT_MESSAGES + MIN_EARLIER_MESSAGES;
  if (all.count < messagesNeeded) return missing('too_few', { messages: all.count, messagesNeeded });
  const fromMs = context.asOf.getTime() - RECENT_DAYS * DAY_MS;
  const recent = series.flatMap(lastMessages).sort((a, b) => b.atMs - a.atMs || a.tone - b.tone);
  const latest = recent.slice(0, RECENT_MESSAGES);
  const recentMessages = latest.filter(({ atMs }) => atMs >= fromMs).length;
  if (recentMessages < RECENT_MESSAGES) {
    return missing('too_few', { recentMessages, recentMessagesNeeded: RECENT_MESSAGES });
  }
  const latestSum = latest.reduce((sum, message) => sum + message.tone, 0);
  const now = hundredths(latestSum / RECENT_MESSAGES);
  const usual = hundredths((all.sum - latestSum) / (all.count - RECENT_MESSAGES));
  const change = hundredths(now - usual);
  return measured(
    change <= -MEDIUM_FALL ? 'medium' : change <= -WEAK_FALL ? 'weak' : null,
    { tone: now, usual, change },
    'own',
  );
}

function sumOf(columns: readonly Float64Array[]) {
  let count = 0;
  let sum = 0;
  for (const moods of columns) {
    for (const mood of moods) {
      if (Number.isNaN(mood)) continue;
      count += 1;
      sum += mood;
    }
  }
  return { count, sum };
}

interface Message {
  readonly atMs: number;
  readonly tone: number;
}

/** As many of a series as can be among the latest of all. */
function lastMessages({ atMs, tone: moods }: Pick<History['tickets'], 'atMs' | 'tone'>): Message[] {
  const messages: Message[] = [];
  for (let place = atMs.length - 1; place >= 0 && messages.length < RECENT_MESSAGES; place--) {
    const mood = moods[place] ?? Number.NaN;
    if (!Number.isNaN(mood)) messages.push({ atMs: atMs[place] ?? Number.NaN, tone: mood });
  }
  return messages;
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
