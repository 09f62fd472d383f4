/** How well one class is told, over all texts tested. */
export interface ClassResult {
  readonly name: string;
  /** Texts of it that were tested. */
  readonly rows: number;
  /** Of those named so, the share that is right; null where none is. */
  readonly precision: number | null;
  /** Of its texts, the share that is named so; null where none was tested. */
  readonly recall: number | null;
  /** Harmonic mean of both: 2 × hits / (texts of it + texts named so), 0 to 1. */
  readonly f1: number;
}

/**
 * Precision, recall and F1 of each class that a text has or is given, the hardest first; where F1 is the same, the one
 * with more texts first, then by name.
 * @param actual the classes, one a text.
 * @param predicted those given, in the same order.
 */
export function classResults(actual: readonly string[], predicted: readonly string[]): ClassResult[] {
  const has = counted(actual);
  const given = counted(predicted);
  const hit = counted(actual.filter((name, row) => name === predicted[row]));
  return [...new Set([...actual, ...predicted])]
    .map((name) => {
      const [rows, named, hits] = [has.get(name) ?? 0, given.get(name) ?? 0, hit.get(name) ?? 0];
      return {
        name,
        rows,
        precision: named === 0 ? null : hits / named,
        recall: rows === 0 ? null : hits / rows,
        f1: (2 * hits) / (rows + named),
      };
    })
    .sort((a, b) => a.f1 - b.f1 || b.rows - a.rows || (a.name < b.name ? -1 : 1));
}

function counted(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
