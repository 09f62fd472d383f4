const DIGITS = 4;

/** An estimated amount to four significant digits: what is less than its error tells nothing. */
export function roundedAmount(amountMinor: number): number {
  return Number(amountMinor.toPrecision(DIGITS));
}
