import type { VarselEvent } from '../../domain/event.js';
import { DAY_MS } from '../../domain/time.js';
import type { IntentOfLead } from './buying-signals.js';
import { type GroupSignals, type LeadSignal, leadSignal } from './lead-signal.js';

/**
 * Signs of how things stand between us: complaints and answers to surveys of the last year, whether bills are paid in time, what
 * was written now. Null where nothing of it is on record.
 *
 * @param known what had happened and was known by then, in time order.
 */
export function relationshipSignals(
  known: readonly VarselEvent[],
  intent: IntentOfLead | null,
  asOf: Date,
): GroupSignals {
  const ofYear = known.filter(({ occurredAt }) => occurredAt.getTime() > asOf.getTime() - YEAR_MS);
  const hasTickets = known.some(({ payload }) => payload.type === 'ticket_opened');
  const payment = paymentSignal(known, asOf);
  const rating = meanRating(ofYear);
  if (!hasTickets && payment === null && rating === null && intent?.isJudged !== true) return null;
  const complaints = ofYear.filter(
    ({ payload }) => payload.type === 'ticket_opened' && complains(payload),
  ).length;
  const percent = Math.round(100 * (rating ?? 0));
  return [
    ...(intent?.isJudged === true && intent.mood === 'thankful'
      ? [leadSignal('relationship', 'thankful', 'medium')]
      : []),
    ...(rating !== null && rating >= SATISFIED
      ? [leadSignal('relationship', 'satisfied', 'medium', { percent })]
      : []),
    ...(rating !== null && rating < DISSATISFIED
      ? [leadSignal('relationship', 'dissatisfied', 'against', { percent })]
      : []),
    ...(complaints > 0 ? [leadSignal('relationship', 'complained', 'against', { count: complaints })] : []),
    ...(payment === null || payment === 'mixed' ? [] : [payment]),
  ];
}

const YEAR_MS = 365 * DAY_MS;
const SATISFIED = 0.8;
const DISSATISFIED = 0.5;
/** Banks and post take their days. */
const GRACE_DAYS = 14;
const FEWEST_PAID = 3;

function complains({ category, flags }: Extract<VarselEvent['payload'], { type: 'ticket_opened' }>): boolean {
  return category === 'complaint' || flags.includes('complaint');
}

function meanRating(events: readonly VarselEvent[]): number | null {
  const shares = events.flatMap(({ payload }) =>
    payload.type === 'satisfaction_answered' ? [payload.share] : [],
  );
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** Null where no bill was due in the last year, or the source never tells of payments: silence is no debt. */
function paymentSignal(known: readonly VarselEvent[], asOf: Date): LeadSignal | 'mixed' | null {
  const paidAt = new Map<string, Date>();
  for (const { payload, occurredAt } of known)
    if (payload.type === 'payment_received') paidAt.set(payload.invoiceId, occurredAt);
  if (paidAt.size === 0) return null;
  const graceMs = GRACE_DAYS * DAY_MS;
  const due = known.flatMap(({ payload }) => {
    if (payload.type !== 'invoice_sent' || payload.amountMinor <= 0) return [];
    const ageMs = asOf.getTime() - payload.dueAt.getTime();
    return ageMs > graceMs && ageMs < YEAR_MS ? [payload] : [];
  });
  if (due.length === 0) return null;
  const late = due.filter(({ invoiceId, dueAt }) => {
    const paid = paidAt.get(invoiceId);
    return paid === undefined || paid.getTime() > dueAt.getTime() + graceMs;
  });
  const unpaid = late.filter(({ invoiceId }) => !paidAt.has(invoiceId));
  if (unpaid.length > 0 || 2 * late.length > due.length)
    return leadSignal('relationship', 'pays_late', 'against', { late: late.length, of: due.length });
  return late.length === 0 && due.length >= FEWEST_PAID
    ? leadSignal('relationship', 'pays_on_time', 'medium', { invoices: due.length })
    : 'mixed';
}
