import { toCustomers } from './locales/en/to-customers.js';
import type { ValuesOf, Wording } from './wording.js';

/** A text that a customer may come to hear or read; only made here, so that no other one is taken for it. */
export type CustomerText = string & { readonly [MADE]: true };
declare const MADE: unique symbol;

export type CustomerTextKey = keyof typeof toCustomers;
export const CUSTOMER_TEXT_KEYS = Object.keys(toCustomers) as readonly CustomerTextKey[];

/** Others' own words may stand in it, such as what a product is called; they are shown as they are. */
export function customerText<Key extends CustomerTextKey>(
  words: Pick<Wording, 'text'>,
  key: Key,
  ...values: ValuesOf<Key, string | number>
): CustomerText {
  return words.text(key, ...values) as CustomerText;
}
