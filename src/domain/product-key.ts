import { hash } from 'node:crypto';
import { labelKey } from './label-key.js';

/** A name's key has 52 bits, exact in a number: of 10,000 names two share one once in 90 million companies. */
const HEX_DIGITS = 13;

/**
 * A product's name or number as a number, the same for all its spellings ("GTX Pro", "GTXPro", "gtx-pro"): histories keep
 * it in a column. NaN for a name of which nothing is left.
 */
export function productKey(name: string): number {
  const key = labelKey(name);
  return key === '' ? Number.NaN : Number.parseInt(hash('sha1', key, 'hex').slice(0, HEX_DIGITS), 16);
}
