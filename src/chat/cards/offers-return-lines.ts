import type { ServiceFigures } from '../../domain/service-figures.js';
import { type OffersReturn, offersReturn } from '../../service/report/offers-return.js';
import type { Reader } from '../reader.js';

/** What the return of offers is reckoned with, as configured; nulls where nobody has said it. */
export interface OffersReturnBasis {
  /** Paid once, minor units of the company's currency. */
  readonly costMinor: number | null;
  readonly runningPerYearMinor: number;
  /** Share of revenue that is left, 0 to 1. */
  readonly margin: number | null;
  readonly currency: string;
  /** The reader can't change what is configured, and its keys say nothing to them. */
  readonly isForManagers: boolean;
}

/** What offers in service have brought in words, or what is missing to say it; nothing where none was ever shown. */
export function offersReturnLines(
  figures: Pick<ServiceFigures, 'revenue'> | null,
  basis: OffersReturnBasis,
  { words, formats }: Reader,
): string[] {
  if (figures === null) return [];
  const { revenue } = figures;
  if (revenue === null) return [words.text('offersReturn.notMeasurable')];
  const { costMinor, runningPerYearMinor, margin, currency, isForManagers } = basis;
  const money = (minor: number) => formats.money(minor, currency);
  const gain = words.text('offersReturn.gain', {
    before: money(revenue.quarterBeforeMinor),
    since: money(revenue.quarterSinceMinor),
  });
  const alone = words.text('offersReturn.notAlone');
  if (costMinor === null)
    return [gain, words.text(isForManagers ? 'offersReturn.noCost.managers' : 'offersReturn.noCost'), alone];
  const reckoned = offersReturn({ ...revenue, costMinor, runningPerYearMinor, margin });
  const lineOf = (kind: 'revenue' | 'net', { paybackMonths, firstYearPercent }: OffersReturn) =>
    paybackMonths === null || firstYearPercent === null
      ? words.text(`offersReturn.never.${kind}`, { cost: money(costMinor) })
      : words.text(`offersReturn.${kind}`, {
          cost: money(costMinor),
          months: formats.number(paybackMonths),
          percent: formats.percent(firstYearPercent),
        });
  return [
    gain,
    lineOf('revenue', reckoned.revenue),
    reckoned.net === null
      ? words.text(isForManagers ? 'offersReturn.noMargin.managers' : 'offersReturn.noMargin')
      : lineOf('net', reckoned.net),
    ...(reckoned.isToBeChecked ? [words.text('serviceFigures.check')] : []),
    alone,
  ];
}
