import type { Customer } from '../domain/customer.js';
import type { ModelReadiness } from '../domain/score.js';

/** What a churn model needs before it may replace the rules. */
const NEEDED = {
  activeCustomers: 100,
  documentedChurns: 20,
  historyMonths: 18,
  completenessPercent: 80,
} as const;

/** Customer fields that churn prevention needs: to compare, to route, to time and to weigh a warning. */
export const CHURN_FIELDS = {
  segment: (customer) => customer.segment !== '',
  country: (customer) => customer.country !== '',
  ownerId: (customer) => customer.ownerId !== null,
  customerSince: (customer) => customer.customerSince !== null,
  yearlyValueMinor: (customer) => customer.yearlyValueMinor !== null,
} as const satisfies Partial<Record<keyof Customer, (customer: Customer) => boolean>>;

const FIELD_TESTS = Object.values(CHURN_FIELDS);

export interface ReadinessCounts {
  /** Bought or paid in the last 18 months. */
  readonly activeCustomers: number;
  /** Filled fields of CHURN_FIELDS, over all active customers. */
  readonly filledFields: number;
  /** Documented losses of the last three years. */
  readonly documentedChurns: number;
  readonly historyMonths: number;
  readonly hasContactLog: boolean;
}

/** How many of the fields of CHURN_FIELDS a customer has. */
export function filledFieldsOf(customer: Customer): number {
  return FIELD_TESTS.reduce((count, isFilled) => count + Number(isFilled(customer)), 0);
}

export function churnReadiness(counts: ReadinessCounts): ModelReadiness {
  const { activeCustomers, documentedChurns, historyMonths, hasContactLog } = counts;
  const fields = activeCustomers * FIELD_TESTS.length;
  // Rounded down: 79.9 % is not yet 80.
  const completenessPercent = fields === 0 ? 0 : Math.floor((100 * counts.filledFields) / fields);
  return {
    activeCustomers,
    activeCustomersNeeded: NEEDED.activeCustomers,
    documentedChurns,
    documentedChurnsNeeded: NEEDED.documentedChurns,
    historyMonths,
    historyMonthsNeeded: NEEDED.historyMonths,
    hasContactLog,
    completenessPercent,
    completenessPercentNeeded: NEEDED.completenessPercent,
    isReady:
      activeCustomers >= NEEDED.activeCustomers &&
      documentedChurns >= NEEDED.documentedChurns &&
      historyMonths >= NEEDED.historyMonths &&
      hasContactLog &&
      completenessPercent >= NEEDED.completenessPercent,
  };
}

/** The data suffice for a model, but not for twice its minimum of whatever there can be twice as much of. */
export function isModerate(readiness: ModelReadiness): boolean {
  return (
    readiness.isReady &&
    (readiness.activeCustomers < 2 * readiness.activeCustomersNeeded ||
      readiness.documentedChurns < 2 * readiness.documentedChurnsNeeded ||
      readiness.historyMonths < 2 * readiness.historyMonthsNeeded)
  );
}
