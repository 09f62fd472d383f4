import type { Alert, Mood } from '../domain/alert.js';
import type { MissingValueScore, ValueScore, ValueScoreKey } from '../domain/customer-value.js';
import type { Level } from '../domain/level.js';
import type { Overview, OverviewChurn } from '../domain/overview.js';
import { isStanding, type Tier, tierAt } from '../domain/tier.js';
import { DAY_MS } from '../domain/time.js';

/** How a customer is served. One of them always holds. */
export const SERVICE_ADVICE = [
  'senior_at_once',
  'careful_service',
  'vip_service',
  'premium_service',
  'standard_service',
  'basic_service',
] as const;
export type ServiceAdvice = (typeof SERVICE_ADVICE)[number];

/** What to offer or to leave alone, beside the service. */
export const SALES_ADVICE = ['do_not_sell', 'room_for_upgrade', 'ask_for_reference', 'renewal_near'] as const;
export type SalesAdvice = (typeof SALES_ADVICE)[number];

/** What somebody who picks up the telephone needs to know. */
export interface FirstContact {
  readonly clv: Pick<ValueScore, 'score' | 'topShare'> | null;
  /** Why there is no CLV score; null where there is one, or nothing has been reckoned yet. */
  readonly clvMissing: MissingValueScore | null;
  readonly churn: OverviewChurn | null;
  readonly tier: Tier | null;
  /** Until when a person's word holds against the ranks; null without one. */
  readonly overrideUntil: Date | null;
  readonly mood: Mood | null;
  readonly lastInteraction: Overview['lastInteraction'];
  readonly openTickets: number | null;
  readonly openAlert: { readonly level: Level; readonly isAnswered: boolean } | null;
  readonly service: ServiceAdvice;
  readonly sales: SalesAdvice | null;
  /** The customer has objected to automated assessment: nothing of it is scored. */
  readonly hasObjected: boolean;
  /** The advice on service is a proposal: a person decides. */
  readonly isProposal: boolean;
}

/** From such ranks on it is worth a word. */
const UPSELL_FROM = 70;
const ADVOCACY_FROM = 80;
const RENEWAL_WITHIN_DAYS = 90;

export function firstContact(overview: Overview, alert: Alert | null, now: Date): FirstContact {
  const { value, override, churn, mood, lastInteraction, openTickets } = overview;
  const tier = tierAt(value?.standing ?? null, override, now);
  const clv = value?.scores.clv ?? null;
  return {
    clv: clv === null ? null : { score: clv.score, topShare: clv.topShare },
    clvMissing: clv === null ? missingOf(overview, 'clv') : null,
    churn,
    tier,
    overrideUntil: override !== null && isStanding(override, now) ? override.until : null,
    mood,
    lastInteraction,
    openTickets,
    openAlert: alert === null ? null : { level: alert.level, isAnswered: alert.state.name !== 'open' },
    service: serviceAdvice(overview, alert, tier),
    sales: salesAdvice(overview, alert, now),
    hasObjected: overview.hasObjected === true,
    isProposal: overview.isNaturalPerson,
  };
}

export function missingOf(
  { value }: Pick<Overview, 'value'>,
  score: ValueScoreKey,
): MissingValueScore | null {
  return value?.missing.find((missing) => missing.score === score) ?? null;
}

function serviceAdvice(
  { churn, isAmongTop }: Overview,
  alert: Alert | null,
  tier: Tier | null,
): ServiceAdvice {
  const level = alert?.level ?? churn?.level ?? null;
  if (level === 'high' && (isAmongTop || tier === 'vip')) return 'senior_at_once';
  switch (tier) {
    case 'risk':
      return 'careful_service';
    case 'vip':
      return 'vip_service';
    case 'premium':
      return 'premium_service';
    case 'basic':
      return 'basic_service';
    case 'standard':
    case null:
      return 'standard_service';
  }
}

/** Nobody is sold anything while something is wrong. */
function salesAdvice(overview: Overview, alert: Alert | null, now: Date): SalesAdvice | null {
  const { value, churn, mood, openTickets, renewalAt } = overview;
  const isTroubled =
    alert !== null || mood === 'bad' || (openTickets ?? 0) > 0 || (churn?.level ?? null) !== null;
  if (isTroubled) return 'do_not_sell';
  // Who has left is nobody's upgrade, renewal or reference.
  if (missingOf(overview, 'clv')?.reason === 'left') return null;
  if (renewalAt !== null && renewalAt >= now && daysUntil(renewalAt, now) <= RENEWAL_WITHIN_DAYS)
    return 'renewal_near';
  if ((value?.scores.upsell?.score ?? 0) >= UPSELL_FROM) return 'room_for_upgrade';
  return (value?.scores.advocacy?.score ?? 0) >= ADVOCACY_FROM ? 'ask_for_reference' : null;
}

function daysUntil(at: Date, now: Date): number {
  return (at.getTime() - now.getTime()) / DAY_MS;
}
