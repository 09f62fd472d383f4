import type { CardElement } from './adaptive-card.js';
import type { BlockRenderer } from './block-renderer.js';

/** A line is no element of its own: it stands above what follows. */
export const DIVIDER = Symbol('divider');

/** Nothing by itself; `divided` draws the line. */
export const renderDivider: BlockRenderer<'divider'> = () => [];

/** The elements with lines above those that follow a divider. */
export function divided(elements: readonly (CardElement | typeof DIVIDER)[]): CardElement[] {
  const result: CardElement[] = [];
  let isDue = false;
  for (const element of elements) {
    if (element === DIVIDER) {
      isDue = result.length > 0;
      continue;
    }
    result.push(isDue ? { ...element, separator: true, spacing: 'Medium' } : element);
    isDue = false;
  }
  return result;
}
