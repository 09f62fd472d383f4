import type { LearningSet } from './learning-set.js';

/** Fewer customers of a segment may all have left by chance. */
const MIN_CUSTOMERS = 5;
const MOST_OF_THEM = 0.8;
/** Where so many of all customers left anyway, a segment of leavers says nothing about how it came to be. */
const FEW_OF_ALL = 0.4;

/**
 * Segments that read like an answer given afterwards, such as "former": nearly everybody in one of them left, while most
 * other customers did not. Segments carry no dates, so that the past can't be told from what was written since.
 *
 * @returns by name.
 */
export function tellingSegments({
  customers,
  labels,
  segments,
}: Pick<LearningSet, 'customers' | 'labels' | 'segments'>): string[] {
  const byCustomer = new Map<number, { readonly segment: string; hasLeft: boolean }>();
  customers.forEach((customer, row) => {
    const held = byCustomer.get(customer) ?? { segment: segments[row] ?? '', hasLeft: false };
    held.hasLeft ||= labels[row] === 1;
    byCustomer.set(customer, held);
  });
  const counts = new Map<string, { customers: number; left: number }>();
  let left = 0;
  for (const { segment, hasLeft } of byCustomer.values()) {
    const count = counts.get(segment) ?? { customers: 0, left: 0 };
    count.customers += 1;
    count.left += Number(hasLeft);
    left += Number(hasLeft);
    counts.set(segment, count);
  }
  if (left > FEW_OF_ALL * byCustomer.size) return [];
  return [...counts]
    .filter(([, count]) => count.customers >= MIN_CUSTOMERS && count.left >= MOST_OF_THEM * count.customers)
    .map(([segment]) => segment)
    .sort();
}
