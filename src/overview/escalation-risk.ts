import type { Alert } from '../domain/alert.js';
import type { Level } from '../domain/level.js';
import type { Overview } from '../domain/overview.js';
import type { Outlook } from './budget-outlook.js';

/** How likely a customer is to go over people's heads next, and what says so. A word, never a made-up chance. */
export interface EscalationRisk {
  readonly word: Outlook;
  /** What weighs most first; none where nothing speaks for it. */
  readonly reasons: readonly EscalationReason[];
  /** What nobody knows of the customer, so that "low" isn't taken for more than it is. */
  readonly missing: readonly ('tickets' | 'moods' | 'churn')[];
}

export type EscalationReason =
  | { readonly key: 'open_escalated' | 'escalated' | 'open_complaints' | 'bad_moods'; readonly count: number }
  | { readonly key: 'open_tickets'; readonly count: number }
  | { readonly key: 'overdue' }
  | { readonly key: 'churn'; readonly level: Level };

interface Weighed {
  readonly weight: number;
  readonly reason: EscalationReason;
}

const HIGH_FROM = 3;
const MANY_TICKETS = 3;
const MANY_MOODS = 3;
const OFTEN_ESCALATED = 2;

/** By rules, each with its weight: who has escalated before does so again. Null where nothing is known to judge by. */
export function escalationRisk(
  { signs, churn }: Pick<Overview, 'signs' | 'churn'>,
  alert: Pick<Alert, 'level'> | null,
  now: Date,
): EscalationRisk | null {
  const { tickets = null, moods = null } = signs ?? {};
  const level = alert?.level ?? churn?.level ?? null;
  const isChurnKnown = alert !== null || churn !== null;
  if (tickets === null && moods === null && !isChurnKnown) return null;
  const isOverdue = tickets !== null && tickets.respondBy !== null && tickets.respondBy < now;
  const counted = (key: CountedKey, count: number, many: number, weight: number): Weighed[] =>
    count === 0 ? [] : [{ weight: count >= many ? 2 * weight : weight, reason: { key, count } }];
  const weighed: Weighed[] = [
    ...counted('open_escalated', tickets?.openEscalated ?? 0, Number.POSITIVE_INFINITY, 2),
    ...counted('escalated', tickets?.escalated ?? 0, OFTEN_ESCALATED, 1),
    ...counted('open_complaints', tickets?.openComplaints ?? 0, Number.POSITIVE_INFINITY, 1),
    ...(isOverdue ? [{ weight: 1, reason: { key: 'overdue' } } as const] : []),
    ...counted('bad_moods', moods?.bad ?? 0, MANY_MOODS, 1),
    ...(level === null
      ? []
      : [{ weight: level === 'high' ? 2 : 1, reason: { key: 'churn', level } } as const]),
    ...((tickets?.open ?? 0) < MANY_TICKETS
      ? []
      : [{ weight: 1, reason: { key: 'open_tickets', count: tickets?.open ?? 0 } } as const]),
  ];
  const weight = weighed.reduce((sum, each) => sum + each.weight, 0);
  return {
    word: weight >= HIGH_FROM ? 'high' : weight > 0 ? 'medium' : 'low',
    reasons: weighed.toSorted((a, b) => b.weight - a.weight).map(({ reason }) => reason),
    missing: [
      ...(tickets === null ? (['tickets'] as const) : []),
      ...(moods === null ? (['moods'] as const) : []),
      ...(isChurnKnown ? [] : (['churn'] as const)),
    ],
  };
}

type CountedKey = Extract<EscalationReason, { readonly count: number }>['key'];
