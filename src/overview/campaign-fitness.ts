import type { Alert } from '../domain/alert.js';
import { CONTACT_PURPOSES, type ContactPurpose } from '../domain/consent.js';
import type { Overview } from '../domain/overview.js';
import type { ConsentSign } from '../domain/overview-signs.js';

/** Whether a customer may take part in a campaign now. What forbids it comes before what speaks against it. */
export type CampaignFitness =
  | { readonly word: 'fit'; readonly purposes: readonly ContactPurpose[] }
  | { readonly word: 'not_allowed'; readonly reasons: readonly ['objected' | 'no_consent'] }
  | { readonly word: 'not_reachable'; readonly reasons: readonly ['no_address'] }
  | { readonly word: 'not_now'; readonly reasons: readonly NotNowReason[] }
  | { readonly word: 'not_known'; readonly reasons: readonly ['no_segment'] };

export type NotNowReason = 'open_escalation' | 'open_complaint' | 'high_risk' | 'bad_mood' | 'left';

export interface OptOuts {
  /** What the customer has said no to. */
  readonly refused: readonly ContactPurpose[];
  /** Nothing was ever said: neither yes nor no. */
  readonly isUnknown: boolean;
}

/** Null for an overview of an earlier version, which says nothing of it. */
export function campaignFitness(
  overview: Pick<Overview, 'signs' | 'segment' | 'value' | 'mood' | 'churn'>,
  alert: Pick<Alert, 'level'> | null,
  now: Date,
): CampaignFitness | null {
  const { signs, segment, value } = overview;
  if (signs === undefined) return null;
  const purposes = allowedPurposes(signs.consents, now);
  if (purposes.length === 0) {
    const isRefused = signs.consents.some(({ isObjection }) => isObjection);
    return { word: 'not_allowed', reasons: [isRefused ? 'objected' : 'no_consent'] };
  }
  if (!signs.hasAddress) return { word: 'not_reachable', reasons: ['no_address'] };
  const reasons = notNow(overview, alert);
  if (reasons.length > 0) return { word: 'not_now', reasons };
  // A campaign is for somebody: who belongs to no segment and no group is in nobody's.
  if (segment === '' && (value?.groupKey ?? null) === null)
    return { word: 'not_known', reasons: ['no_segment'] };
  return { word: 'fit', purposes };
}

export function optOuts({ signs }: Pick<Overview, 'signs'>): OptOuts | null {
  if (signs === undefined) return null;
  const refused = signs.consents.filter(({ isObjection }) => isObjection).map(({ purpose }) => purpose);
  return { refused, isUnknown: signs.consents.length === 0 };
}

function allowedPurposes(consents: readonly ConsentSign[], now: Date): ContactPurpose[] {
  const allowed = new Set(
    consents
      .filter(({ isObjection, until }) => !isObjection && (until === null || until > now))
      .map(({ purpose }) => purpose),
  );
  return CONTACT_PURPOSES.filter((purpose) => allowed.has(purpose));
}

function notNow(
  { signs, value, mood, churn }: Pick<Overview, 'signs' | 'value' | 'mood' | 'churn'>,
  alert: Pick<Alert, 'level'> | null,
): NotNowReason[] {
  const hasLeft = value?.missing.some(({ reason }) => reason === 'left') === true;
  const level = alert?.level ?? churn?.level ?? null;
  return [
    ...(hasLeft ? (['left'] as const) : []),
    ...((signs?.tickets?.openEscalated ?? 0) > 0 ? (['open_escalation'] as const) : []),
    ...((signs?.tickets?.openComplaints ?? 0) > 0 ? (['open_complaint'] as const) : []),
    ...(level === 'high' ? (['high_risk'] as const) : []),
    ...(mood === 'bad' ? (['bad_mood'] as const) : []),
  ];
}
