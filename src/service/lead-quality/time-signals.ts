import type { VarselEvent } from '../../domain/event.js';
import { DAY_MS } from '../../domain/time.js';
import { budgetMonthsOf, isInMonths } from '../timing/budget-months.js';
import { type GroupSignals, type LeadSignal, leadSignal } from './lead-signal.js';
import type { StandingFacts } from './standing-facts.js';

export interface TimeSettings {
  /** When customers of whom nothing is known make their budgets, 1 to 12. */
  readonly budgetMonths: readonly number[];
  /** IANA zone: whose months count. */
  readonly timezone: string;
}

/** Signs of the right time: a contract about to be renewed, budget or season. Null where none of it is known. */
export function timeSignals(
  known: readonly VarselEvent[],
  facts: StandingFacts | null,
  { budgetMonths, timezone }: TimeSettings,
  asOf: Date,
): GroupSignals {
  const renewal = nextRenewal(known, facts, asOf);
  const budget = facts?.budget ?? null;
  const months = budgetMonthsOf(budget, budgetMonths);
  if (renewal === null && months.length === 0) return null;
  const signals: LeadSignal[] = [];
  const days = renewal === null ? null : Math.ceil((renewal.getTime() - asOf.getTime()) / DAY_MS);
  if (days !== null && days <= NEAR_DAYS) signals.push(leadSignal('time', 'renewal_near', 'high', { days }));
  if (isInMonths(asOf, months, timezone))
    signals.push(
      budget?.source === 'orders'
        ? leadSignal('time', 'season', 'medium', budget.years === null ? {} : { years: budget.years })
        : leadSignal('time', 'budget_open', 'medium'),
    );
  return signals;
}

const NEAR_DAYS = 90;

/** The first end of a running contract that lies ahead. */
function nextRenewal(known: readonly VarselEvent[], facts: StandingFacts | null, asOf: Date): Date | null {
  const ends = new Map<string, Date>();
  for (const { payload } of known) {
    if (payload.type === 'contract_ended') ends.delete(payload.contractId);
    if (payload.type !== 'contract_signed') continue;
    if (payload.endsAt === null) ends.delete(payload.contractId);
    else ends.set(payload.contractId, payload.endsAt);
  }
  const noted = facts?.renewalAt ?? null;
  const ahead = [...ends.values(), ...(noted === null ? [] : [noted])].filter((at) => at > asOf);
  return ahead.length === 0 ? null : new Date(Math.min(...ahead.map((at) => at.getTime())));
}
