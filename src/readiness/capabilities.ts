import { isModerate } from '../churn/readiness.js';
import type {
  CapabilityState,
  DealShortfall,
  DealsReadiness,
  ServiceReadiness,
  ServiceShortfall,
  ValueReadiness,
  ValueShortfall,
} from '../domain/data-check-result.js';
import type { ModelReadiness } from '../domain/score.js';

/** How far the data carry one capability. */
export interface CapabilityCheck {
  readonly capability: 'churn' | 'value' | 'deals' | 'service';
  readonly state: CapabilityState;
  readonly missing: readonly Shortfall[];
}

/** What there is of something against what a model needs. */
export interface Shortfall {
  readonly what:
    | 'active_customers'
    | 'documented_churns'
    | 'history_months'
    | 'contact_log'
    | 'completeness_percent'
    | `value_${ValueShortfall['what']}`
    | `deals_${DealShortfall['what']}`
    | `service_${ServiceShortfall['what']}`;
  readonly has: number;
  readonly needed: number;
}

/** How far the data carry each capability, and what is missing. */
export function capabilityChecks(
  readiness: ModelReadiness,
  hasData: boolean,
  value: ValueReadiness,
  deals: DealsReadiness,
  service: ServiceReadiness,
): CapabilityCheck[] {
  return [
    { capability: 'churn', state: churnState(readiness, hasData), missing: shortfalls(readiness) },
    {
      capability: 'value',
      state: value.state,
      missing: value.missing.map(({ what, ...rest }) => ({ what: `value_${what}` as const, ...rest })),
    },
    {
      capability: 'deals',
      state: deals.state,
      missing: deals.missing.map(({ what, ...rest }) => ({ what: `deals_${what}` as const, ...rest })),
    },
    {
      capability: 'service',
      state: service.state,
      missing: service.missing.map(({ what, ...rest }) => ({ what: `service_${what}` as const, ...rest })),
    },
  ];
}

/** How far the data carry churn prevention. */
export function churnState(readiness: ModelReadiness, hasData: boolean): CapabilityState {
  if (!hasData) return 'off';
  if (!readiness.isReady) return 'rules_only';
  return isModerate(readiness) ? 'moderate' : 'ready';
}

function shortfalls(readiness: ModelReadiness): Shortfall[] {
  const wanted: readonly Shortfall[] = [
    { what: 'active_customers', has: readiness.activeCustomers, needed: readiness.activeCustomersNeeded },
    { what: 'documented_churns', has: readiness.documentedChurns, needed: readiness.documentedChurnsNeeded },
    { what: 'history_months', has: readiness.historyMonths, needed: readiness.historyMonthsNeeded },
    { what: 'contact_log', has: Number(readiness.hasContactLog), needed: 1 },
    {
      what: 'completeness_percent',
      has: readiness.completenessPercent,
      needed: readiness.completenessPercentNeeded,
    },
  ];
  return wanted.filter(({ has, needed }) => has < needed);
}
