import type { Money } from '../../domain/money.js';
import type { ReturnFigure } from '../../domain/monthly-figures.js';
import type { Reader } from '../reader.js';
import type { ReturnBasis } from '../return-basis.js';

export interface ReturnView extends ReturnBasis {
  readonly gains: ReturnFigure;
}

/** What early warning has brought in words, or what is missing to say it. */
export function returnLines(
  { gains, horizonDays, margin, costPerYear, isForManagers = false }: ReturnView,
  reader: Reader,
): string[] {
  const { words, formats } = reader;
  const money = ({ amountMinor, currency }: Money) => formats.money(amountMinor, currency);
  const noCost = isForManagers ? 'roi.costNone.managers' : 'roi.costNone';
  const cost =
    costPerYear === null ? words.text(noCost) : words.text('roi.cost', { cost: money(costPerYear) });
  if (gains.kind === 'measured') {
    return [
      words.text(`roi.saved.${gains.basis}`, { saved: money(gains.saved) }),
      cost,
      ...(gains.returnPercent === null
        ? []
        : [words.text('roi.return', { percent: formats.percent(gains.returnPercent) })]),
    ];
  }
  return [
    words.text('roi.notMeasurable'),
    gains.monthsMore === null
      ? words.text('roi.monthsUnknown', { days: horizonDays })
      : words.text('roi.monthsMore', { months: gains.monthsMore }),
    cost,
    margin === null
      ? words.text(isForManagers ? 'roi.basis.revenue.managers' : 'roi.basis.revenue')
      : words.text('roi.basis.margin', { percent: formats.percent(100 * margin) }),
  ];
}
