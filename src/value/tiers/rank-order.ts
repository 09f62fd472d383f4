/** Customers as they are ranked: of each place an id, and a value that is the better the greater; NaN is not known, and last. */
export interface RankedCustomers {
  readonly customerIds: readonly string[];
  readonly values: Float64Array;
}

/** Places from the greatest value on. Of equals the id decides, so that the same night gives the same order. */
export function rankOrder({ customerIds, values }: RankedCustomers): Uint32Array {
  const order = Uint32Array.from(values.keys());
  return order.sort((a, b) => {
    const [first, second] = [sortable(values[a]), sortable(values[b])];
    if (first !== second) return second - first;
    const [idOfA, idOfB] = [customerIds[a] ?? '', customerIds[b] ?? ''];
    return idOfA < idOfB ? -1 : idOfA > idOfB ? 1 : 0;
  });
}

function sortable(value = Number.NaN): number {
  return Number.isNaN(value) ? -Number.MAX_VALUE : value;
}
