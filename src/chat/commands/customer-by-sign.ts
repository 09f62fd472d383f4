import type { Overview } from '../../domain/overview.js';
import { findOverviews, type LookupKind } from '../../overview/find-overviews.js';
import { e164Of } from '../../overview/phone-number.js';
import type { Desk } from '../dependencies.js';
import { type CustomerMatch, MENU_SIZE } from '../names/customer-directory.js';

/** Longer texts hold no sign that somebody typed. */
const LONGEST_TEXT = 200;
/** Of the words of a question that look like a number. */
const WORDS_TRIED = 3;
const FEWEST_PHONE_DIGITS = 6;

/** The customers that a telephone number, a mail address or the number of an open ticket leads to; null for none. */
export async function customerBySign(
  text: string,
  { stores, settings }: Pick<Desk, 'stores' | 'settings'>,
): Promise<CustomerMatch | null> {
  const { country } = settings.company;
  for (const { kind, sign } of signsIn(text, country)) {
    const found = await findOverviews(stores.overviews, { kind, text: sign }, country);
    if (found.kind === 'one') return { kind: 'found', customer: named(found.overview) };
    if (found.kind === 'several')
      return {
        kind: 'several',
        customers: found.overviews.slice(0, MENU_SIZE).map(named),
        total: found.overviews.length,
      };
  }
  return null;
}

interface Sign {
  readonly kind: LookupKind;
  readonly sign: string;
}

/** What of a text may lead to a customer, the surest first. */
function signsIn(text: string, country: string): Sign[] {
  if (text.length > LONGEST_TEXT) return [];
  const words = withoutLookalikes(text)
    .split(/\s+/)
    .map((word) => word.replace(/^[#<(„"'”“«]+|[>)?!.,;:"'”“»]+$/g, ''));
  const mail = words.find((word) => /^[^@\s]+@[^@\s]+$/.test(word));
  const [phone = ''] = /\+?[\d(][\d\s()./-]*\d/.exec(text) ?? [];
  const isPhone = digitsIn(phone) >= FEWEST_PHONE_DIGITS && e164Of(phone, country) !== null;
  const numbers = words.filter((word) => /\d/.test(word) && !word.includes('@')).slice(0, WORDS_TRIED);
  return [
    ...(mail === undefined ? [] : [{ kind: 'sender', sign: mail } as const]),
    ...(isPhone ? [{ kind: 'phone', sign: phone } as const] : []),
    ...numbers.map((sign) => ({ kind: 'ticket', sign }) as const),
  ];
}

/** Copied from a card, where an underscore is shown as a letter that is like it: no number begins a format there. */
export function withoutLookalikes(text: string): string {
  return text.replaceAll('\u02cd', '_');
}

function digitsIn(text: string): number {
  return text.replace(/\D/g, '').length;
}

function named({ customerId, name }: Overview) {
  return { id: customerId, name };
}
