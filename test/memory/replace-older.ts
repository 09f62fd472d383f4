/** Puts a row in by its id unless a newer one is there. */
export function replaceOlder<Kept>(
  rows: { get(id: string): Kept | undefined; set(id: string, row: Kept): unknown },
  id: string,
  row: Kept,
  momentOf: (row: Kept) => Date,
): void {
  const held = rows.get(id);
  if (held !== undefined && momentOf(held) > momentOf(row)) return;
  rows.set(id, row);
}
