import type { TicketCategory } from '../domain/event.js';
import { isSameOwnCategory, ownCategoryIn } from '../domain/own-category.js';
import type { ServiceQueue } from './service-desk.js';

/**
 * The queue for a ticket: one that names both its category and the customer's team comes before one that names the
 * category, then the team, then the one that takes the rest; the first of equals. The company's own name for a category comes
 * before ours.
 *
 * @param team null where the customer isn't known; then queues of teams don't fit.
 */
export function queueFor(
  queues: readonly ServiceQueue[],
  category: TicketCategory,
  team: string | null,
  ownCategory: string | null = null,
): ServiceQueue | null {
  let best: { readonly queue: ServiceQueue; readonly fit: number } | null = null;
  for (const queue of queues) {
    const fit = fitOf(queue, category, team, ownCategory);
    if (fit !== null && fit > (best?.fit ?? -1)) best = { queue, fit };
  }
  return best?.queue ?? null;
}

const CATEGORY_WEIGHT = 2;
const OWN_WEIGHT = 4;

/** Null where it doesn't fit. */
function fitOf(
  { categories, teams }: ServiceQueue,
  category: TicketCategory,
  team: string | null,
  ownCategory: string | null,
) {
  const namesOwn = ownCategory !== null && categories.some((each) => isOwn(each, ownCategory));
  if (categories.length > 0 && !namesOwn && !categories.includes(category)) return null;
  if (teams.length > 0 && (team === null || !teams.includes(team))) return null;
  const ofCategory = namesOwn ? OWN_WEIGHT : categories.length > 0 ? CATEGORY_WEIGHT : 0;
  return ofCategory + (teams.length > 0 ? 1 : 0);
}

function isOwn(category: string, name: string): boolean {
  const own = ownCategoryIn(category);
  return own !== null && isSameOwnCategory(own, name);
}
