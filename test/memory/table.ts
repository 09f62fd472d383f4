import { copyOf } from './copy-of.js';

/** Rows by id. Copies on the way in and on the way out. */
interface Table<Row extends { readonly id: string }> {
  get(id: string): Row | null;
  set(row: Row): void;
  /** Adds the row unless its id is there; says whether it was added. */
  add(row: Row): boolean;
  all(): Row[];
  where(condition: (row: Row) => boolean): Row[];
  /** The first of those, in an order: only they are copied. */
  first(limit: number, condition: (row: Row) => boolean, order: (one: Row, other: Row) => number): Row[];
  count(): number;
}

export function table<Row extends { readonly id: string }>(): Table<Row> {
  const rows = new Map<string, Row>();
  const where = (condition: (row: Row) => boolean) => [...rows.values()].filter(condition).map(copyOf);
  return {
    get(id) {
      const row = rows.get(id);
      return row === undefined ? null : copyOf(row);
    },
    set(row) {
      rows.set(row.id, copyOf(row));
    },
    add(row) {
      if (rows.has(row.id)) return false;
      rows.set(row.id, copyOf(row));
      return true;
    },
    all: () => where(() => true),
    where,
    first: (limit, condition, order) =>
      [...rows.values()].filter(condition).sort(order).slice(0, limit).map(copyOf),
    count: () => rows.size,
  };
}

/** Rows of these ids that exist, each once. */
export function rowsOf<Row extends { readonly id: string }>(rows: Table<Row>, ids: readonly string[]): Row[] {
  return [...new Set(ids)].flatMap((id) => rows.get(id) ?? []);
}
