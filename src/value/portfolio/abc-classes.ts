import type { AbcClass } from '../../domain/portfolio.js';

const BORDERS = [
  ['a', 0.8],
  ['b', 0.95],
] as const satisfies readonly (readonly [AbcClass, number])[];

/**
 * The class of each by revenue, in the given order: from the greatest on, A until 80 % of all revenue is reached, B until
 * 95 %, C the rest; whoever crosses a border still belongs to the class above. Equals share a class by their order.
 *
 * @param revenues 0 or more; without revenue a customer is C.
 */
export function abcClasses(revenues: Float64Array): AbcClass[] {
  const total = revenues.reduce((sum, revenue) => sum + revenue, 0);
  const order = Uint32Array.from(revenues.keys()).sort(
    (a, b) => (revenues[b] ?? 0) - (revenues[a] ?? 0) || a - b,
  );
  const classes = new Array<AbcClass>(revenues.length).fill('c');
  let before = 0;
  for (const place of order) {
    const revenue = revenues[place] ?? 0;
    if (revenue <= 0) break;
    classes[place] = BORDERS.find(([, border]) => before < border * total)?.[0] ?? 'c';
    before += revenue;
  }
  return classes;
}
