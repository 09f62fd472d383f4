/** How much there must be before a model is worth fitting. */
export interface Minimums {
  readonly rows: number;
  readonly positives: number;
  readonly negatives: number;
}

/** What there is too little of. */
export interface Shortfall {
  readonly what: keyof Minimums;
  readonly found: number;
  readonly needed: number;
}

/**
 * Every minimum that isn't reached, in the order rows, positives, negatives; empty when all are.
 *
 * @param found counted once each: customers where the minimum is of customers, not of their rows.
 */
export function shortfalls(found: Minimums, needed: Minimums): Shortfall[] {
  return (['rows', 'positives', 'negatives'] as const)
    .filter((what) => !(found[what] >= needed[what]))
    .map((what) => ({ what, found: found[what], needed: needed[what] }));
}
