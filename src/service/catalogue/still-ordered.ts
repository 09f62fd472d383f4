import type { Product, ProductKind } from '../../domain/product.js';
import { DAY_MS } from '../../domain/time.js';

/** A service that was done within so long isn't offered again. */
const SERVICE_DAYS = 365;
/** What is paid again and again, and so stops when the orders do. */
const RECURRING: readonly ProductKind[] = ['plan', 'addon', 'maintenance_plan', 'service', 'software'];
/** So many orders make a rhythm. */
const LEAST_ORDERS = 3;
/** Later than so many of its longest interval, the next one isn't late but off. */
const LONGEST_TIMES = 2;

export function isRecurringKind(kind: ProductKind | undefined): boolean {
  return kind !== undefined && RECURRING.includes(kind);
}

export interface OrderedLine {
  readonly atMs: number;
  /** Negative where it was taken back; NaN where no quantity is told. */
  readonly quantity: number;
}

/**
 * Since when a product is had by its orders, in time order; null where it was taken back, used up, or is ordered no more. Of
 * a product that was ordered once or twice nobody knows an end: it is still had.
 */
export function stillOrdered(
  product: Pick<Product, 'kind' | 'price'>,
  lines: readonly OrderedLine[],
  asOfMs: number,
): number | null {
  const sinceMs = boughtSince(lines);
  if (sinceMs === null) return null;
  const days = orderDays(lines, sinceMs);
  const last = days.at(-1) ?? sinceMs;
  if (product.kind === 'service' && product.price?.per !== 'month' && product.price?.per !== 'year') {
    return asOfMs - last < SERVICE_DAYS * DAY_MS ? sinceMs : null;
  }
  const isRecurring = isRecurringKind(product.kind) && product.price?.per !== 'once';
  if (!isRecurring || days.length < LEAST_ORDERS) return sinceMs;
  let longest = 0;
  for (let index = 1; index < days.length; index++) {
    longest = Math.max(longest, (days[index] ?? 0) - (days[index - 1] ?? 0));
  }
  return asOfMs - last <= LONGEST_TIMES * longest ? sinceMs : null;
}

/**
 * From when on more was bought than taken back; null where nothing is left. What is taken back beyond what is on record was
 * bought before it begins. Lines without a quantity count as one each; taken back, as all.
 */
function boughtSince(lines: readonly OrderedLine[]): number | null {
  let left = 0;
  let sinceMs: number | null = null;
  for (const { atMs, quantity } of lines) {
    left = Math.max(0, left + (Number.isNaN(quantity) ? 1 : quantity));
    if (left === 0) sinceMs = null;
    else sinceMs ??= atMs;
  }
  return sinceMs;
}

function orderDays(lines: readonly OrderedLine[], sinceMs: number): number[] {
  const days = lines.flatMap(({ atMs, quantity }) =>
    atMs >= sinceMs && !(quantity < 0) ? [Math.floor(atMs / DAY_MS) * DAY_MS] : [],
  );
  return [...new Set(days)];
}
