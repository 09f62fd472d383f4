/** Texts of one class that were given another. */
export interface Confusion {
  readonly actual: string;
  readonly predicted: string;
  readonly count: number;
  /** Of the tested texts of the actual class, above 0 to 1. */
  readonly share: number;
}

/**
 * The most frequent mistakes, the most frequent first; where they are equally so, by the names.
 * @param actual the classes, one a text.
 * @param predicted those given, in the same order.
 */
export function confusions(
  actual: readonly string[],
  predicted: readonly string[],
  most: number,
): Confusion[] {
  const rows = new Map<string, Map<string, number>>();
  for (const [row, name] of actual.entries()) {
    const given = predicted[row] as string;
    const counts = rows.get(name) ?? new Map<string, number>();
    rows.set(name, counts.set(given, (counts.get(given) ?? 0) + 1));
  }
  return [...rows]
    .flatMap(([name, counts]) => {
      const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
      return [...counts]
        .filter(([given]) => given !== name)
        .map(([given, count]) => ({ actual: name, predicted: given, count, share: count / total }));
    })
    .sort((a, b) => b.count - a.count || byName(a.actual, b.actual) || byName(a.predicted, b.predicted))
    .slice(0, most);
}

function byName(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
