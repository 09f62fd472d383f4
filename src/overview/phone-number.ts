import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

const LONGEST_TEXT = 60;
/** Shorter ones are a house's own, or a service's: nobody is known by them. */
const FEWEST_DIGITS = 7;

/**
 * A telephone number as +, calling code and number, whatever way it was written; null where no number can be made of it.
 *
 * @param country where it was written (ISO 3166-1 alpha-2): what a number without calling code belongs to.
 */
export function e164Of(text: string, country: string): string | null {
  const written = signsOf(text);
  if (written === null) return null;
  const home = written.startsWith('+') || !isSupportedCountry(country) ? null : possible(written, country);
  // Exchanges send numbers with their calling code and nothing before it.
  return home ?? possible(written.startsWith('+') ? written : `+${written}`);
}

/** A plus and the digits of a number as it is written by hand, in a signature or by an exchange. */
function signsOf(text: string): string | null {
  if (text.length > LONGEST_TEXT) return null;
  const bare = text
    .normalize('NFKC')
    .trim()
    .replace(/^(?:tel|sip):/i, '')
    // An exchange's own address behind the number, and extensions.
    .replace(/[@;].*$/s, '')
    .replace(/(?:ext|x|#)\.?\s*\d{1,6}$/i, '')
    .replace(/[\s().\-/\u2010-\u2015]/g, (sign) => (sign === '(' || sign === ')' ? sign : ''))
    .replace(/^00/, '+')
    // "+44 (0)20": the zero is dialled at home alone.
    .replace(/^(\+\d{1,3})\(0\)/, '$1')
    .replace(/[()]/g, '');
  return /^\+?\d{3,18}$/.test(bare) ? bare : null;
}

/** Of a number's length alone: numbers are given out faster than libraries are brought up to date. */
function possible(signs: string, country?: CountryCode): string | null {
  const home = country === undefined ? {} : { defaultCountry: country };
  const parsed = parsePhoneNumberFromString(signs, { extract: false, ...home });
  if (parsed === undefined || !parsed.isPossible()) return null;
  const { number } = parsed;
  return number.length > FEWEST_DIGITS ? number : null;
}
