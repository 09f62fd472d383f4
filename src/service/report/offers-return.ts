/** What offers in service brought, and what they cost, in minor units of the company's currency. */
export interface OffersReturnInput {
  /** Service revenue of a quarter before, and of one since. */
  readonly quarterBeforeMinor: number;
  readonly quarterSinceMinor: number;
  /** Paid once. */
  readonly costMinor: number;
  /** Paid each year to keep it running. */
  readonly runningPerYearMinor: number;
  /** Share of revenue that is left as margin; null where nobody has said it. */
  readonly margin: number | null;
}

export interface OffersReturn {
  readonly gainPerYearMinor: number;
  /** Months until the gain has paid the cost; null where it never does. */
  readonly paybackMonths: number | null;
  /** Of the first year, in per cent: what is left of the gain, of the cost. Null without a cost. */
  readonly firstYearPercent: number | null;
}

export interface OffersReturns {
  /** As vendors reckon: revenue against the cost alone. */
  readonly revenue: OffersReturn;
  /** Margin, less what it costs to run; null without a margin. */
  readonly net: OffersReturn | null;
  /** A gain that large is to be checked before anybody quotes it. */
  readonly isToBeChecked: boolean;
}

/** A claimed gain of service revenue above this share of what it was. */
const INCREDIBLE_GAIN = 0.3;
/** Of suggestions, so many are to be worth passing on. */
export const AGENTS_ACCEPTANCE_GOAL = 0.8;
const QUARTERS = 4;
const MONTHS = 12;

/** What a gain of service revenue pays back: of revenue, and of what is left of it. */
export function offersReturn({
  quarterBeforeMinor,
  quarterSinceMinor,
  costMinor,
  runningPerYearMinor,
  margin,
}: OffersReturnInput): OffersReturns {
  const gainMinor = QUARTERS * (quarterSinceMinor - quarterBeforeMinor);
  return {
    revenue: returnOf(gainMinor, costMinor),
    net: margin === null ? null : returnOf(gainMinor * margin - runningPerYearMinor, costMinor),
    isToBeChecked: isGainToBeChecked(quarterBeforeMinor, quarterSinceMinor),
  };
}

/** Whether a gain is so large that somebody has to look before it is quoted. */
export function isGainToBeChecked(before: number, since: number): boolean {
  return since > before * (1 + INCREDIBLE_GAIN);
}

function returnOf(gainPerYear: number, costMinor: number): OffersReturn {
  const gainPerYearMinor = Math.round(gainPerYear);
  return {
    gainPerYearMinor,
    paybackMonths: gainPerYear > 0 ? (MONTHS * costMinor) / gainPerYear : null,
    firstYearPercent: costMinor > 0 ? (100 * (gainPerYear - costMinor)) / costMinor : null,
  };
}
