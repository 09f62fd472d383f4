/** Who had what: customers by items, each pair once. */
export interface Interactions {
  readonly customerCount: number;
  readonly itemCount: number;
  /** Where each customer's items begin in `items`; one more at the end. */
  readonly starts: Int32Array;
  /** Items of each customer, ascending. */
  readonly items: Int32Array;
}

/**
 * @param pairs customer and item, 0-based, in any order, repeats allowed.
 * @throws RangeError for a customer or item out of range.
 */
export function interactions(
  customers: Int32Array,
  items: Int32Array,
  customerCount: number,
  itemCount: number,
): Interactions {
  if (customers.length !== items.length) {
    throw new RangeError(`${customers.length} customers and ${items.length} items make no pairs.`);
  }
  const sets = Array.from({ length: customerCount }, () => new Set<number>());
  for (const [place, customer] of customers.entries()) {
    const item = items[place] as number;
    const set = sets[customer];
    if (set === undefined || item < 0 || item >= itemCount) {
      throw new RangeError(
        `Customer ${customer} with item ${item} is outside ${customerCount} × ${itemCount}.`,
      );
    }
    set.add(item);
  }
  const starts = new Int32Array(customerCount + 1);
  for (const [customer, set] of sets.entries()) {
    starts[customer + 1] = (starts[customer] as number) + set.size;
  }
  const all = new Int32Array(starts[customerCount] as number);
  for (const [customer, set] of sets.entries()) {
    all.set(Int32Array.from(set).sort(), starts[customer] as number);
  }
  return { customerCount, itemCount, starts, items: all };
}

/** A customer's items, ascending. */
export function itemsOf({ starts, items }: Interactions, customer: number): Int32Array {
  return items.subarray(starts[customer], starts[customer + 1]);
}

/** The same, item by item: who had it. */
export function transposed({ customerCount, itemCount, starts, items }: Interactions): Interactions {
  const counts = new Int32Array(itemCount + 1);
  for (const item of items) counts[item + 1] = (counts[item + 1] as number) + 1;
  for (let item = 0; item < itemCount; item++) {
    counts[item + 1] = (counts[item + 1] as number) + (counts[item] as number);
  }
  const next = counts.slice();
  const customers = new Int32Array(items.length);
  for (let customer = 0; customer < customerCount; customer++) {
    for (let place = starts[customer] as number; place < (starts[customer + 1] as number); place++) {
      const item = items[place] as number;
      const at = next[item] as number;
      customers[at] = customer;
      next[item] = at + 1;
    }
  }
  return { customerCount: itemCount, itemCount: customerCount, starts: counts, items: customers };
}
