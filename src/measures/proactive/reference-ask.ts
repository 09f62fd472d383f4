import type { CustomerValue } from '../../domain/customer-value.js';
import type { History } from '../../domain/history.js';
import type { StrategicFact } from '../../domain/strategic-fact.js';
import type { ReferenceReason } from '../../domain/task-reason.js';
import { DAY_MS } from '../../domain/time.js';
import { openTicketsIn } from '../../history/customer-activity.js';
import type { Occasion } from './occasion.js';
import type { ReferenceSettings } from './proactive-settings.js';

const NOT_WITHIN_MONTHS = 12;
/** An older value says nothing of today. */
const FRESH_DAYS = 7;
const DAYS_TO_ACT = 7;
const DAYS_IT_STANDS = 30;

export interface ReferenceCandidate {
  readonly value: CustomerValue | null;
  /** As of the moment. */
  readonly history: History;
  /** Tickets of all customers come in as they should; otherwise nobody knows whether one is open. */
  readonly areTicketsKnown: boolean;
  /** One that came in as it was opened may not be in the history yet. */
  readonly hasLiveTicket: boolean;
  readonly hasOpenAlert: boolean;
  readonly facts: readonly StrategicFact[];
}

type ReferenceOccasion = Occasion & { readonly reason: ReferenceReason };

/**
 * Whether a customer may be asked for a reference: among those most willing to recommend, with no ticket and no alert
 * open, and nothing said of references in a year. That it was asked already is left to the caller; see `askedKeys`.
 */
export function referenceAsk(
  { value, history, areTicketsKnown, hasLiveTicket, hasOpenAlert, facts }: ReferenceCandidate,
  asOf: Date,
  { topPercent }: ReferenceSettings,
): ReferenceOccasion | null {
  const atMs = asOf.getTime();
  const advocacy = value?.scores.advocacy;
  if (value === null || advocacy === undefined || advocacy.topShare === null) return null;
  const ageMs = atMs - value.asOf.getTime();
  if (ageMs < 0 || ageMs > FRESH_DAYS * DAY_MS) return null;
  if (advocacy.topShare > topPercent / 100 || hasOpenAlert || !areTicketsKnown) return null;
  if (hasLiveTicket || (openTicketsIn(history) ?? 0) > 0) return null;
  const sinceMs = monthsBefore(asOf, NOT_WITHIN_MONTHS).getTime();
  const isAnswered = facts.some(
    ({ key, at }) => key === 'reference' && at.getTime() <= atMs && at.getTime() > sinceMs,
  );
  if (isAnswered) return null;
  const satisfaction = advocacy.factors.find(({ key }) => key === 'satisfaction')?.values;
  return {
    key: monthOf(asOf),
    dueMs: atMs + DAYS_TO_ACT * DAY_MS,
    endsMs: atMs + DAYS_IT_STANDS * DAY_MS,
    reason: {
      kind: 'reference_ask',
      score: Math.round(advocacy.score),
      topShare: advocacy.topShare,
      satisfactionPercent: satisfaction?.percent ?? null,
      answers: satisfaction?.answers ?? 0,
    },
  };
}

/** What the asks of the last twelve months would be named by, this month's first. */
export function askedKeys(asOf: Date): string[] {
  return Array.from({ length: NOT_WITHIN_MONTHS + 1 }, (_, months) => monthOf(monthsBefore(asOf, months)));
}

function monthOf(at: Date): string {
  return at.toISOString().slice(0, 7);
}

/** The same day so many months before, or the month's last where it has no such day. */
function monthsBefore(at: Date, months: number): Date {
  const first = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return new Date(first.getTime() + (Math.min(at.getUTCDate(), lastDay) - 1) * DAY_MS);
}
