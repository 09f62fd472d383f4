import type { Mood } from '../domain/alert.js';
import type { History } from '../domain/history.js';
import type { Overview } from '../domain/overview.js';
import { DAY_MS } from '../domain/time.js';
import { historyAsOf } from '../history/as-of.js';
import { contactsIn, moodOfTone, openTicketsIn } from '../history/customer-activity.js';
import { moodOfAnswer } from './mood-of-answer.js';
import { type HistorySigns, NO_HISTORY_SIGNS, signsInHistory } from './signs-in-history.js';

export interface Impressions extends Pick<Overview, 'mood' | 'lastInteraction' | 'openTickets'> {
  readonly signs: HistorySigns;
}

export const NO_IMPRESSIONS: Impressions = {
  mood: null,
  lastInteraction: null,
  openTickets: null,
  signs: NO_HISTORY_SIGNS,
};

/** An older mood says nothing of today. */
const MOOD_HOLDS_DAYS = 90;
const OPENED = 0;

/** How a customer seems as of a moment: by contacts, answers to surveys and tickets. */
export function lastImpressions(history: History, now: Date): Impressions {
  const known = historyAsOf(history, now.getTime());
  const contacts = contactsIn(known);
  const [contact] = contacts;
  const answer = newestAnswer(known);
  const isAnswerNewer = answer !== null && (contact === undefined || answer.at >= contact.at);
  return {
    mood: newestMood(
      [...contacts, ...(answer === null ? [] : [answer]), ...ticketMoods(known)],
      now.getTime() - MOOD_HOLDS_DAYS * DAY_MS,
    ),
    lastInteraction: isAnswerNewer ? { ...answer, how: 'survey' } : (contact ?? null),
    openTickets: openTicketsIn(known),
    signs: signsInHistory(known, now.getTime()),
  };
}

interface Impression {
  readonly at: Date;
  readonly mood: Mood | null;
}

function newestMood(impressions: readonly Impression[], sinceMs: number): Mood | null {
  let newest: Impression | null = null;
  for (const impression of impressions) {
    if (impression.mood === null || impression.at.getTime() < sinceMs) continue;
    if (newest === null || impression.at > newest.at) newest = impression;
  }
  return newest?.mood ?? null;
}

function newestAnswer({ satisfaction: { atMs, share } }: History): Impression | null {
  const last = atMs.at(-1);
  if (last === undefined) return null;
  const answer = share.at(-1) ?? Number.NaN;
  return { at: new Date(last), mood: moodOfAnswer(answer) };
}

function ticketMoods({ tickets: { atMs, fact, tone } }: History): Impression[] {
  return [...atMs].flatMap((ms, index) =>
    fact[index] === OPENED ? [{ at: new Date(ms), mood: moodOfTone(tone[index] ?? Number.NaN) }] : [],
  );
}
