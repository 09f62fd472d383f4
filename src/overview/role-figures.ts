import type { Alert, Mood } from '../domain/alert.js';
import type { MissingValueScore, ValueScore, ValueScoreKey } from '../domain/customer-value.js';
import type { Level } from '../domain/level.js';
import type { Overview } from '../domain/overview.js';
import type { Role } from '../domain/staff.js';
import type { GroupTrait } from '../domain/value-group.js';
import { type BudgetOutlook, budgetOutlook } from './budget-outlook.js';
import { type CampaignFitness, campaignFitness, type OptOuts, optOuts } from './campaign-fitness.js';
import { type EscalationRisk, escalationRisk } from './escalation-risk.js';
import { missingOf } from './first-contact.js';

/** A rank, or why there is none; neither where nothing has been reckoned yet. */
export interface RankOrWhy {
  readonly rank: Pick<ValueScore, 'score' | 'topShare'> | null;
  readonly missing: MissingValueScore | null;
}

/** What somebody of a role looks at first; null stands for what nobody knows. */
export type RoleFigure =
  | ({ readonly figure: 'upsell' | 'value' } & RankOrWhy)
  | { readonly figure: 'budget'; readonly outlook: BudgetOutlook | null }
  | { readonly figure: 'renewal'; readonly at: Date | null; readonly isOver: boolean }
  | { readonly figure: 'escalation'; readonly risk: EscalationRisk | null }
  | { readonly figure: 'mood'; readonly mood: Mood | null }
  | { readonly figure: 'group'; readonly traits: readonly GroupTrait[] }
  | { readonly figure: 'segment'; readonly segment: string | null }
  | { readonly figure: 'campaign'; readonly fitness: CampaignFitness | null }
  | { readonly figure: 'opt_out'; readonly optOuts: OptOuts | null }
  | { readonly figure: 'value_to_come'; readonly amountMinor: number | null }
  | { readonly figure: 'at_risk'; readonly level: Level | null; readonly amountMinor: number | null }
  | { readonly figure: 'trend'; readonly trend: ValueTrend | null };

export type RoleFigureKey = RoleFigure['figure'];

/** The monetary rank now and when the customer came to its class. */
export interface ValueTrend {
  readonly from: number;
  readonly to: number;
  readonly since: Date;
}

/** At most three figures of a customer for somebody of a role, the first one first. */
export function roleFigures(
  role: Role,
  overview: Overview,
  alert: Pick<Alert, 'level'> | null,
  now: Date,
): readonly RoleFigure[] {
  switch (role) {
    case 'sales':
      return [
        { figure: 'upsell', ...rankOrWhy(overview, 'upsell') },
        { figure: 'budget', outlook: budgetOutlook(overview, now) },
        renewal(overview, now),
      ];
    case 'agent':
      return [
        { figure: 'value', ...rankOrWhy(overview, 'clv') },
        { figure: 'escalation', risk: escalationRisk(overview, alert, now) },
        { figure: 'mood', mood: overview.mood },
      ];
    case 'marketing':
      return [
        groupOrSegment(overview),
        { figure: 'campaign', fitness: campaignFitness(overview, alert, now) },
        { figure: 'opt_out', optOuts: optOuts(overview) },
      ];
    case 'manager':
    case 'administrator':
      return managementFigures(overview, alert);
  }
}

/** Whom a customer behaves like says more than where it was filed; where nobody is grouped, the company's own segment stands. */
function groupOrSegment({ groupTraits, segment }: Overview): RoleFigure {
  return groupTraits === undefined || groupTraits === null
    ? { figure: 'segment', segment: segment === '' ? null : segment }
    : { figure: 'group', traits: groupTraits };
}

function managementFigures(overview: Overview, alert: Pick<Alert, 'level'> | null): RoleFigure[] {
  const { value, churn } = overview;
  const amountMinor = value?.predicted?.valueMinor ?? null;
  const level = alert?.level ?? churn?.level ?? null;
  const isKnown = alert !== null || churn !== null;
  return [
    { figure: 'value_to_come', amountMinor },
    // At no level nothing of it is at risk; of nobody scored, nobody knows.
    { figure: 'at_risk', level, amountMinor: !isKnown ? null : level === null ? 0 : amountMinor },
    { figure: 'trend', trend: trendOf(overview) },
  ];
}

function trendOf({ value }: Overview): ValueTrend | null {
  if (value === null) return null;
  const { monetary: from = null } = value.standing.dimensionsThen;
  const to = value.dimensions.monetary;
  return from === null || to === null ? null : { from, to, since: value.standing.since };
}

function rankOrWhy(overview: Overview, key: ValueScoreKey): RankOrWhy {
  const score = overview.value?.scores[key];
  return score === undefined
    ? { rank: null, missing: missingOf(overview, key) }
    : { rank: { score: score.score, topShare: score.topShare }, missing: null };
}

function renewal({ renewalAt }: Overview, now: Date): RoleFigure {
  return { figure: 'renewal', at: renewalAt, isOver: renewalAt !== null && renewalAt < now };
}
