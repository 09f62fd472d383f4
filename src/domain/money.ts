/** An amount in the currency's minor unit (cents, øre), so that sums are exact. */
export interface Money {
  readonly amountMinor: number;
  /** ISO 4217 code in capitals. */
  readonly currency: string;
}

// ISO 4217: the currencies whose minor unit is not a hundredth.
const MINOR_DIGITS: Readonly<Record<string, number>> = {
  BHD: 3,
  CLP: 0,
  ISK: 0,
  JOD: 3,
  JPY: 0,
  KRW: 0,
  KWD: 3,
  OMR: 3,
  TND: 3,
  VND: 0,
};

/** Number of decimals of a currency's major unit: 2 for EUR, 0 for JPY. Source: ISO 4217. */
export function minorDigits(currency: string): number {
  return MINOR_DIGITS[currency] ?? 2;
}

/** Major units (12.34) to minor units (1234), rounded half away from zero. */
export function toMinor(amount: number, currency: string): number {
  const scaled = amount * 10 ** minorDigits(currency);
  return Math.sign(scaled) * Math.round(Math.abs(scaled));
}

/** Minor units (1234) to major units (12.34). */
export function toMajor(money: Money): number {
  return money.amountMinor / 10 ** minorDigits(money.currency);
}
