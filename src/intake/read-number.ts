/** Beyond it amounts in minor units are no longer exact. */
export const LARGEST_NUMBER = 1e13;
// Compiled once per decimal sign. Thousands may be grouped by the other sign, an apostrophe or a (narrow, no-break) space.
const GROUPED = {
  '.': /^([+\-−]?)(\d{1,3}(?:[,'’ \u00a0\u202f]\d{3})+|\d+)(?:\.(\d+))?([-−]?)$/,
  ',': /^([+\-−]?)(\d{1,3}(?:[.'’ \u00a0\u202f]\d{3})+|\d+)(?:,(\d+))?([-−]?)$/,
} as const;
const PLAIN = /^-?\d{1,12}(?:\.\d{1,15})?$/;
const CURRENCY_SIGN = /^\p{Sc}\s?|\s?\p{Sc}$/gu;

/**
 * A number as people and systems write it: a currency sign around it, grouped thousands, a minus behind it (as SAP
 * exports have), the true minus sign that Nordic locales write.
 * @param decimal the sign before the decimals.
 * @returns null where the text is no such number, or one beyond 10^13.
 */
export function readNumber(text: string, decimal: '.' | ','): number | null {
  // −0 becomes 0, which the database would keep apart.
  if (decimal === '.' && PLAIN.test(text)) return Number(text) || 0;
  const match = GROUPED[decimal].exec(text.replaceAll(CURRENCY_SIGN, ''));
  if (match === null) return null;
  const [, signBefore, whole = '', decimals = '', signAfter] = match;
  if (signBefore !== '' && signAfter !== '') return null;
  const size = Number(`${whole.replaceAll(/\D/g, '')}.${decimals}`);
  if (size > LARGEST_NUMBER) return null;
  const value = isMinus(signBefore) || signAfter !== '' ? -size : size;
  return value || 0;
}

function isMinus(sign: string | undefined): boolean {
  return sign === '-' || sign === '−';
}
