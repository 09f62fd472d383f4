import type { TicketCategory } from '../../domain/event.js';
import type { PatternHint } from '../recommend/pattern-hint.js';
import { isInBand } from './age-band.js';
import type { PatternItems } from './pattern-items.js';
import type { TicketPattern } from './ticket-pattern.js';

/**
 * What tickets like this one were followed by: patterns of its category, those of an age only where that age is known. Of a
 * family each of its products may be meant. One for each product, the strongest.
 *
 * @param ageMonths how long what the customer has had been in use; null where that isn't known.
 */
export function patternsFor(
  patterns: readonly TicketPattern[],
  items: PatternItems,
  category: TicketCategory,
  ageMonths: number | null,
): PatternHint[] {
  const hints = new Map<string, PatternHint>();
  for (const pattern of patterns) {
    const { ageBand, item, fromWeeks, toWeeks, lift, customers } = pattern;
    if (pattern.category !== category) continue;
    if (ageBand !== null && !isInBand(ageMonths ?? Number.NaN, ageBand)) continue;
    const meant = items.read(item);
    const products = meant === null ? [] : meant.kind === 'product' ? [meant.product] : meant.products;
    for (const { id: productId } of products) {
      if ((hints.get(productId)?.lift ?? 0) < lift)
        hints.set(productId, { category, productId, fromWeeks, toWeeks, lift, customers });
    }
  }
  return [...hints.values()];
}
