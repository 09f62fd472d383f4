import { type Money, toMinor } from '../../domain/money.js';
import type { ReturnFigure } from '../../domain/monthly-figures.js';
import { type ChurnChange, type ReturnSettings, returnPercent, savedValue } from '../return-on-investment.js';

/**
 * What the early warning has brought, from a measured difference alone.
 * @param measured customers lost a year without and with early warning, told by a control group; null while none runs.
 * @param monthsMore how long a control group would have to run; null when nobody can say.
 */
export function returnFigure(
  measured: ChurnChange | null,
  { costPerYear, margin, currency }: ReturnSettings,
  monthsMore: number | null,
): ReturnFigure {
  if (measured === null) return { kind: 'not_measurable', reason: 'no_control_group', monthsMore };
  const revenue = savedValue(measured);
  const saved: Money =
    margin === null ? revenue : { ...revenue, amountMinor: Math.round(revenue.amountMinor * margin) };
  const cost: Money | null =
    costPerYear === null ? null : { amountMinor: toMinor(costPerYear, currency), currency };
  const isComparable = cost !== null && cost.currency === saved.currency && cost.amountMinor > 0;
  return {
    kind: 'measured',
    basis: margin === null ? 'revenue' : 'margin',
    saved,
    cost,
    returnPercent: isComparable ? returnPercent(saved, cost) : null,
  };
}
