/** Records by customer, customers in the order of their ids and each one's records in the order given. */
export function groupedByCustomer<Kept extends { readonly customerId: string }>(
  records: readonly Kept[],
  compare: (a: Kept, b: Kept) => number,
): Map<string, Kept[]> {
  const grouped = new Map<string, Kept[]>();
  for (const record of records) {
    const ofCustomer = grouped.get(record.customerId);
    if (ofCustomer === undefined) grouped.set(record.customerId, [record]);
    else ofCustomer.push(record);
  }
  for (const ofCustomer of grouped.values()) ofCustomer.sort(compare);
  return new Map([...grouped].sort(([a], [b]) => compareTexts(a, b)));
}

export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
