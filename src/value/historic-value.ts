import type { HistoricValue } from '../domain/customer-value.js';
import type { ObservedValue } from './observed/observe-value.js';

/** So far: average purchase times frequency times duration is what came in; less what winning and serving cost. */
export function historicValue(observed: ObservedValue, margin: number | null): HistoricValue | null {
  const { incomeMinor, purchases, acquisitionMinor, serviceMinor } = observed;
  // Of who is a customer for longer than records reach, what was bought before them is not known.
  const years = purchases > 0 ? observed.ageWeeks / WEEKS_PER_YEAR : observed.years;
  if (Number.isNaN(incomeMinor)) return null;
  const income = Math.round(incomeMinor * (margin ?? 1));
  const acquisition = orNull(acquisitionMinor);
  const service = orNull(serviceMinor);
  const value = income - (acquisition ?? 0);
  return {
    incomeMinor: income,
    isMargin: margin !== null,
    purchases,
    averagePurchaseMinor: purchases === 0 ? null : Math.round(incomeMinor / purchases),
    purchasesPerYear: purchases === 0 ? null : purchases / Math.max(years, 1 / WEEKS_PER_YEAR),
    years,
    acquisitionCostMinor: acquisition,
    serviceCostMinor: service,
    valueMinor: value,
    valueAfterServiceMinor: service === null ? null : value - service,
  };
}

const WEEKS_PER_YEAR = 365.25 / 7;

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
