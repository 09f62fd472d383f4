/** Numbers of one feature, one a row; NaN is missing. Infinities are allowed: they are the ends of the order. */
export interface NumericColumn {
  readonly kind: 'numeric';
  readonly name: string;
  readonly values: Float64Array;
}

/** Names of one feature, one a row, as positions in `categories`; −1 is missing. */
export interface CategoricalColumn {
  readonly kind: 'categorical';
  readonly name: string;
  readonly codes: Int32Array;
  /** Distinct; not every one need occur in the rows at hand. */
  readonly categories: readonly string[];
}

export type Column = NumericColumn | CategoricalColumn;

/** Rows column by column, as training and scoring take them. Names of columns are distinct. */
export interface Table {
  readonly rowCount: number;
  readonly columns: readonly Column[];
}

/**
 * @throws RangeError when a column's length differs, a name stands twice, or a code has no category.
 */
export function table(columns: readonly Column[]): Table {
  const rowCount = lengthOf(columns[0]);
  const names = new Set<string>();
  for (const column of columns) {
    if (lengthOf(column) !== rowCount) {
      throw new RangeError(
        `Column "${column.name}" has ${lengthOf(column)} rows, "${columns[0]?.name}" has ${rowCount}; all need the same.`,
      );
    }
    if (names.has(column.name)) throw new RangeError(`Two columns are called "${column.name}"; rename one.`);
    names.add(column.name);
    if (column.kind === 'categorical') checkCodes(column);
  }
  return { rowCount, columns };
}

/** The named rows (0-based, in that order, repeats allowed) of each column; categories stay. */
export function takeRows({ columns }: Table, rows: Int32Array): Table {
  return {
    rowCount: rows.length,
    columns: columns.map((column) =>
      column.kind === 'numeric'
        ? { ...column, values: takeNumbers(column.values, rows) }
        : { ...column, codes: takeCodes(column.codes, rows) },
    ),
  };
}

/** @throws RangeError when a row is out of range. */
export function takeNumbers(values: Float64Array, rows: Int32Array): Float64Array {
  const taken = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index++) taken[index] = at(values, rows[index] as number);
  return taken;
}

function takeCodes(codes: Int32Array, rows: Int32Array): Int32Array {
  const taken = new Int32Array(rows.length);
  for (let index = 0; index < rows.length; index++) taken[index] = at(codes, rows[index] as number);
  return taken;
}

function at(values: Float64Array | Int32Array, row: number): number {
  const value = values[row];
  if (value === undefined) throw new RangeError(`There is no row ${row} among ${values.length}.`);
  return value;
}

function lengthOf(column: Column | undefined): number {
  if (column === undefined) return 0;
  return column.kind === 'numeric' ? column.values.length : column.codes.length;
}

function checkCodes({ name, codes, categories }: CategoricalColumn): void {
  for (const code of codes) {
    if (code < -1 || code >= categories.length) {
      throw new RangeError(`Column "${name}" has code ${code}, but ${categories.length} categories.`);
    }
  }
}
