import type { TicketCategory } from '../../domain/event.js';
import type { Product } from '../../domain/product.js';
import type { Stores } from '../../stores/stores.js';
import type { PatternHint } from '../recommend/pattern-hint.js';
import { type KeptPatterns, readPatterns } from './kept-patterns.js';
import { type PatternItems, patternItems } from './pattern-items.js';
import { patternsFor } from './patterns-for.js';

/** They change once a week. */
const ASKED_AGAIN_AFTER_MS = 60_000;

/**
 * What tickets of a category were followed by, from the newest run, held in memory so that a ticket waits for no database;
 * null before the first run.
 */
export function heldPatterns(
  stores: Pick<Stores, 'ticketPatterns'>,
  products: () => Promise<{ readonly byId: ReadonlyMap<string, Product> }>,
  now: () => Date,
): (category: TicketCategory, ageMonths: number | null) => Promise<PatternHint[] | null> {
  let held: Promise<KeptPatterns | null> | null = null;
  let askedAtMs = Number.NEGATIVE_INFINITY;
  let items: { readonly of: ReadonlyMap<string, Product>; readonly made: PatternItems } | null = null;
  const kept = () => {
    if (held === null || now().getTime() >= askedAtMs + ASKED_AGAIN_AFTER_MS) {
      askedAtMs = now().getTime();
      held = readPatterns(stores).catch((error: unknown) => {
        held = null;
        throw error;
      });
    }
    return held;
  };
  return async (category, ageMonths) => {
    const [found, { byId }] = await Promise.all([kept(), products()]);
    if (found === null) return null;
    if (items?.of !== byId) items = { of: byId, made: patternItems([...byId.values()]) };
    return patternsFor(found.patterns, items.made, category, ageMonths);
  };
}
