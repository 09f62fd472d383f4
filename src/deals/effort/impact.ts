import type { Efficiency } from './efficiency.js';

/**
 * Impact = win chance × deal value × resource efficiency, in minor units. Without logged hours all deals count as
 * equally laborious; null without a chance or a value.
 *
 * @param chance 0 to 1.
 */
export function impactMinor(
  chance: number | null,
  amountMinor: number | null,
  efficiency: Efficiency | null,
): number | null {
  if (chance === null || amountMinor === null) return null;
  return Math.round(chance * amountMinor * (efficiency?.factor ?? 1));
}
