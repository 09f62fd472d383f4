import { TICKET_CATEGORIES, TICKET_FLAGS } from '../domain/event.js';
import type { History } from '../domain/history.js';
import type { BudgetWindow, OverviewSigns, ProjectSigns, TicketSigns } from '../domain/overview-signs.js';
import { DAY_MS } from '../domain/time.js';
import { moodOfTone } from '../history/customer-activity.js';
import { monthsBefore } from '../history/windows.js';
import { budgetByOrders } from './budget-window.js';
import { moodOfAnswer } from './mood-of-answer.js';

/** What of the signs a customer's history tells. */
export interface HistorySigns extends Pick<OverviewSigns, 'projects' | 'moods'> {
  readonly budgetByOrders: BudgetWindow | null;
  readonly tickets: Omit<TicketSigns, 'respondBy'> | null;
}

export const NO_HISTORY_SIGNS: HistorySigns = {
  projects: null,
  moods: null,
  budgetByOrders: null,
  tickets: null,
};

/** An older request or escalation says little of today. */
const COUNTED_MONTHS = 12;
const MOODS_COUNTED_DAYS = 90;
const REQUESTED = 0;
const [OPENED, CLOSED, ESCALATED] = [0, 2, 3];
const COMPLAINT = TICKET_CATEGORIES.indexOf('complaint');
const COMPLAINT_FLAG = 2 ** TICKET_FLAGS.indexOf('complaint');

/** @param known as of `asOfMs`. */
export function signsInHistory(known: History, asOfMs: number): HistorySigns {
  const sinceMs = monthsBefore(asOfMs, COUNTED_MONTHS);
  return {
    projects: projectSigns(known, sinceMs),
    moods: moodSigns(known, asOfMs - MOODS_COUNTED_DAYS * DAY_MS),
    budgetByOrders: budgetByOrders(known.orders),
    tickets: ticketSigns(known, sinceMs),
  };
}

function projectSigns({ projects }: History, sinceMs: number): ProjectSigns | null {
  if (projects.atMs.length === 0) return null;
  const requested = new Map<number, number>();
  const approved = new Map<number, number>();
  for (const [index, project] of projects.projectIndex.entries()) {
    const atMs = projects.atMs[index] ?? Number.NaN;
    if (projects.fact[index] === REQUESTED) requested.set(project, atMs);
    else {
      requested.delete(project);
      approved.set(project, atMs);
    }
  }
  const recent = (of: ReadonlyMap<number, number>) => [...of.values()].filter((atMs) => atMs > sinceMs);
  const [asked, agreed] = [recent(requested), recent(approved)];
  const lastMs = Math.max(...asked, ...agreed);
  return {
    requested: asked.length,
    approved: agreed.length,
    lastAt: Number.isFinite(lastMs) ? new Date(lastMs) : null,
  };
}

function ticketSigns({ tickets }: History, sinceMs: number): HistorySigns['tickets'] {
  const { atMs, ticketIndex, fact, category, flags } = tickets;
  if (atMs.length === 0) return null;
  const open = new Set<number>();
  const complaints = new Set<number>();
  const escalated = new Set<number>();
  let escalations = 0;
  for (const [index, ticket] of ticketIndex.entries()) {
    switch (fact[index]) {
      case OPENED:
        open.add(ticket);
        if (category[index] === COMPLAINT || ((flags[index] ?? 0) & COMPLAINT_FLAG) !== 0)
          complaints.add(ticket);
        break;
      case CLOSED:
        open.delete(ticket);
        break;
      case ESCALATED:
        escalated.add(ticket);
        if ((atMs[index] ?? 0) > sinceMs) escalations++;
        break;
    }
  }
  const openOf = (some: ReadonlySet<number>) => [...some].filter((ticket) => open.has(ticket)).length;
  return {
    escalated: escalations,
    open: open.size,
    openEscalated: openOf(escalated),
    openComplaints: openOf(complaints),
  };
}

/** What was said and written, and answers to surveys. */
function moodSigns(
  { interactions, tickets, satisfaction }: History,
  sinceMs: number,
): OverviewSigns['moods'] {
  const isRecent = (atMs: Float64Array, index: number) => (atMs[index] ?? 0) > sinceMs;
  const moods = [
    ...[...interactions.tone].map((tone, index) =>
      isRecent(interactions.atMs, index) ? moodOfTone(tone) : null,
    ),
    ...[...tickets.tone].map((tone, index) =>
      tickets.fact[index] === OPENED && isRecent(tickets.atMs, index) ? moodOfTone(tone) : null,
    ),
    ...[...satisfaction.share].map((share, index) =>
      isRecent(satisfaction.atMs, index) ? moodOfAnswer(share) : null,
    ),
  ].filter((mood) => mood !== null);
  return moods.length === 0
    ? null
    : { bad: moods.filter((mood) => mood === 'bad').length, known: moods.length };
}
