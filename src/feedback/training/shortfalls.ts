import type { TrainingShortfall } from '../../churn/model/training-report.js';
import type { ModelReadiness } from '../../domain/score.js';

/** Every minimum that the data don't reach. @param churnedCustomers that left within a snapshot's horizon. */
export function trainingShortfalls(readiness: ModelReadiness, churnedCustomers: number): TrainingShortfall[] {
  const wanted: readonly TrainingShortfall[] = [
    { what: 'active_customers', has: readiness.activeCustomers, needed: readiness.activeCustomersNeeded },
    { what: 'documented_churns', has: readiness.documentedChurns, needed: readiness.documentedChurnsNeeded },
    { what: 'history_months', has: readiness.historyMonths, needed: readiness.historyMonthsNeeded },
    { what: 'contact_log', has: Number(readiness.hasContactLog), needed: 1 },
    {
      what: 'completeness_percent',
      has: readiness.completenessPercent,
      needed: readiness.completenessPercentNeeded,
    },
    { what: 'churned_customers', has: churnedCustomers, needed: readiness.documentedChurnsNeeded },
  ];
  return wanted.filter(({ has, needed }) => has < needed);
}
