/** Customers as they are ranked: of each place a value that is the better the greater; NaN is not known, and last. */
export interface RankedCustomers {
  /** Negative where the id of the first place comes first. */
  compareIds(first: number, second: number): number;
  readonly values: Float64Array;
}

/** Places from the greatest value on. Of equals the id decides, so that the same night gives the same order. */
export function rankOrder({ compareIds, values }: RankedCustomers): Uint32Array {
  const order = Uint32Array.from(values.keys());
  return order.sort((a, b) => {
    const [first, second] = [sortable(values[a]), sortable(values[b])];
    return first === second ? compareIds(a, b) : second - first;
  });
}

function sortable(value = Number.NaN): number {
  return Number.isNaN(value) ? -Number.MAX_VALUE : value;
}
