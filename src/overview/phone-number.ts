import { NUMBERING_PLANS, type NumberingPlan } from './calling-codes.js';

const LONGEST_TEXT = 60;
/** E.164: at most fifteen digits, the calling code among them. */
const MOST_DIGITS = 15;
const FEWEST_DIGITS = 7;

/**
 * A telephone number as +, calling code and number, whatever way it was written; null where no number can be made of it.
 *
 * @param country where it was written (ISO 3166-1 alpha-2): what a number without calling code belongs to.
 */
export function e164Of(text: string, country: string): string | null {
  const written = digitsOf(text);
  if (written === null) return null;
  const { digits, isInternational } = written;
  if (isInternational) return international(digits);
  const plan = NUMBERING_PLANS.get(country);
  const atHome = plan === undefined ? null : national(digits, plan);
  // Exchanges send numbers with their calling code and nothing before it.
  return atHome ?? (hasCallingCode(digits) ? international(digits) : null);
}

interface Written {
  readonly digits: string;
  readonly isInternational: boolean;
}

/** The digits of a number as it is written by hand, in a signature or by an exchange. */
function digitsOf(text: string): Written | null {
  if (text.length > LONGEST_TEXT) return null;
  const bare = text
    .normalize('NFKC')
    .trim()
    .replace(/^(?:tel|sip):/i, '')
    // An exchange's own address behind the number, and extensions.
    .replace(/[@;].*$/s, '')
    .replace(/(?:ext|x|#)\.?\s*\d{1,6}$/i, '')
    .replace(/[\s().\-/\u2010-\u2015]/g, (sign) => (sign === '(' || sign === ')' ? sign : ''));
  const isPlus = bare.startsWith('+');
  // "+44 (0)20": the zero is dialled at home alone.
  const withoutTrunk = bare.replace(/^(\+|00)(\d{1,3})\(0\)/, '$1$2').replace(/[()]/g, '');
  const digits = isPlus ? withoutTrunk.slice(1) : withoutTrunk;
  if (!/^\d{3,18}$/.test(digits)) return null;
  if (isPlus) return { digits, isInternational: true };
  return digits.startsWith('00')
    ? { digits: digits.slice(2), isInternational: true }
    : { digits, isInternational: false };
}

function international(digits: string): string | null {
  if (digits.startsWith('0') || digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return null;
  return `+${digits}`;
}

function national(digits: string, { callingCode, trunkPrefix, digits: [from, to] }: NumberingPlan) {
  const own =
    trunkPrefix !== '' && digits.startsWith(trunkPrefix) ? digits.slice(trunkPrefix.length) : digits;
  // Without its trunk prefix a number of such a country is a short one, or one with its calling code.
  const isWhole = own !== digits || trunkPrefix === '' || !digits.startsWith(callingCode);
  return isWhole && own.length >= from && own.length <= to ? international(callingCode + own) : null;
}

function hasCallingCode(digits: string): boolean {
  for (const {
    callingCode,
    digits: [from, to],
  } of NUMBERING_PLANS.values()) {
    const rest = digits.length - callingCode.length;
    if (digits.startsWith(callingCode) && rest >= from && rest <= to) return true;
  }
  return false;
}
