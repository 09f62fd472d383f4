/** A customer by what it is worth a year. */
export interface ValuedCustomer {
  readonly id: string;
  readonly yearlyValueMinor: number | null;
  readonly currency: string | null;
}

/**
 * The customers with the greatest yearly value, until tiers say who is important: so many per cent of those whose value is
 * known, at least one, currency by currency, because amounts of two currencies can't be compared. Of equals the one with
 * the smaller id.
 */
export function topCustomers(
  customers: readonly ValuedCustomer[],
  percent: number,
  companyCurrency: string,
): Set<string> {
  const byCurrency = new Map<string, { id: string; value: number }[]>();
  for (const { id, yearlyValueMinor, currency } of customers) {
    if (yearlyValueMinor === null || yearlyValueMinor <= 0) continue;
    const key = currency ?? companyCurrency;
    const held = byCurrency.get(key) ?? [];
    held.push({ id, value: yearlyValueMinor });
    byCurrency.set(key, held);
  }
  const top = new Set<string>();
  for (const valued of byCurrency.values()) {
    valued.sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1));
    const count = percent === 0 ? 0 : Math.max(1, Math.round((valued.length * percent) / 100));
    for (const { id } of valued.slice(0, count)) top.add(id);
  }
  return top;
}
