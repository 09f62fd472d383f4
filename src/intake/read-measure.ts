import { readNumber } from './read-number.js';

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,5})?$/;
const INFINITE = /^([+-]?)(?:inf|infinity|∞)$/i;
/** Longer ones would take time that grows with the square of their length, and are no measurements. */
const LONGEST = 400;
/** Every number begins with one of these: a quick way past words. */
const FIRST = /^[\d+\-−.,∞iI\p{Sc}]/u;

/**
 * A number as a column of measurements holds it: whatever `readNumber` reads, and beyond it exponents (1e300), missing
 * leading zeros (.5), a per cent sign behind (12 % is 12) and infinities, which are the ends of the order.
 * @param decimal the sign before the decimals.
 * @returns null where the text is no such number.
 */
export function readMeasure(text: string, decimal: '.' | ','): number | null {
  if (text.length > LONGEST || !FIRST.test(text)) return null;
  if (decimal === '.') {
    if (PLAIN.test(text)) return Number(text) || 0;
  } else {
    const [whole = '', decimals, ...more] = text.split(',');
    const pointed = decimals === undefined ? whole : `${whole}.${decimals}`;
    // "1.234" groups thousands here.
    if (more.length === 0 && !whole.includes('.') && PLAIN.test(pointed)) return Number(pointed) || 0;
  }
  const infinite = INFINITE.exec(text);
  if (infinite !== null) return infinite[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return readNumber(text.endsWith('%') ? text.slice(0, -1).trimEnd() : text, decimal);
}
