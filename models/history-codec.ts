import { DAY_MS } from '../src/domain/time.js';

/**
 * Columns of numbers as bytes and back, number by number the same (NaN, infinities and −0 too). Each column takes the
 * smallest form that holds it: one value for all, a repetition of an earlier column, whole numbers of 1, 2 or 4 bytes
 * (times in days or seconds where they are whole), else 8 bytes each.
 *
 * Layout, little-endian: format (1 byte), number of columns (1), length of a column (4), then per column its form (1)
 * and its content. Empty columns have no more than this header.
 */
const FORMAT = 2;
const HEADER_BYTES = 6;

const CONSTANT = 0;
const REPETITION = 1;
const FLOAT64 = 2;

/** Whole multiples of a scale. The highest number that fits stands for NaN. */
interface IntegerForm {
  readonly form: number;
  readonly bytes: 1 | 2 | 4;
  readonly scale: number;
  readonly lowest: number;
  readonly nan: number;
}

const INTEGER_FORMS: readonly IntegerForm[] = [
  { form: 3, bytes: 1, scale: 1, lowest: 0, nan: 0xff },
  { form: 4, bytes: 2, scale: 1, lowest: 0, nan: 0xffff },
  { form: 5, bytes: 2, scale: DAY_MS, lowest: 0, nan: 0xffff },
  { form: 6, bytes: 4, scale: 1, lowest: -0x80000000, nan: 0x7fffffff },
  { form: 7, bytes: 4, scale: 1_000, lowest: -0x80000000, nan: 0x7fffffff },
];

/**
 * Columns of one length, at most 255, as bytes.
 * @throws RangeError when the columns differ in length.
 */
export function encodeColumns(columns: readonly Float64Array[]): Uint8Array {
  const length = columns[0]?.length ?? 0;
  if (columns.some((column) => column.length !== length)) {
    throw new RangeError(
      `Columns of one series differ in length: ${columns.map((column) => column.length)}.`,
    );
  }
  const bytes = new Uint8Array(HEADER_BYTES + columns.length * (1 + 8 * Math.max(1, length)));
  const view = viewOf(bytes);
  view.setUint8(0, FORMAT);
  view.setUint8(1, columns.length);
  view.setUint32(2, length, true);
  let end = HEADER_BYTES;
  if (length === 0) return bytes.subarray(0, end);
  for (const [place, column] of columns.entries()) end = encodeColumn(view, end, column, columns, place);
  return bytes.subarray(0, end);
}

/**
 * The columns that encodeColumns was given, and where their bytes end.
 * @throws RangeError for bytes of another format.
 */
export function decodeColumns(
  bytes: Uint8Array,
  start = 0,
): { readonly columns: Float64Array[]; readonly end: number } {
  const view = viewOf(bytes);
  const format = view.getUint8(start);
  if (format !== FORMAT) {
    throw new RangeError(`Columns of format ${format} can't be read: mark the customer for a rebuild.`);
  }
  const length = view.getUint32(start + 2, true);
  const count = view.getUint8(start + 1);
  // One piece of memory for all: allocating each column costs more than filling it.
  const memory = new Float64Array(count * length);
  const columns: Float64Array[] = [];
  let end = start + HEADER_BYTES;
  for (let place = 0; place < count; place++) {
    if (length === 0) {
      columns.push(memory);
      continue;
    }
    const column = memory.subarray(place * length, (place + 1) * length);
    end = decodeColumn(view, end, column, columns);
    columns.push(column);
  }
  return { columns, end };
}

/** Writes one column and returns where it ends. */
function encodeColumn(
  view: DataView,
  start: number,
  column: Float64Array,
  columns: readonly Float64Array[],
  place: number,
): number {
  const content = start + 1;
  if (isConstant(column)) {
    view.setUint8(start, CONSTANT);
    view.setFloat64(content, column[0] ?? 0, true);
    return content + 8;
  }
  for (let earlier = 0; earlier < place; earlier++) {
    if (!isSame(column, columns[earlier])) continue;
    view.setUint8(start, REPETITION);
    view.setUint8(content, earlier);
    return content + 1;
  }
  const integer = INTEGER_FORMS.find((form) => fits(column, form));
  view.setUint8(start, integer?.form ?? FLOAT64);
  if (integer === undefined) {
    for (let index = 0; index < column.length; index++) {
      view.setFloat64(content + index * 8, column[index] ?? 0, true);
    }
    return content + column.length * 8;
  }
  const { bytes, scale, nan } = integer;
  for (let index = 0; index < column.length; index++) {
    const value = column[index] ?? 0;
    const whole = Number.isNaN(value) ? nan : value / scale;
    const at = content + index * bytes;
    if (bytes === 1) view.setUint8(at, whole);
    else if (bytes === 2) view.setUint16(at, whole, true);
    else view.setInt32(at, whole, true);
  }
  return content + column.length * bytes;
}

/** Fills one column and returns where its bytes end. */
function decodeColumn(
  view: DataView,
  start: number,
  column: Float64Array,
  earlier: readonly Float64Array[],
): number {
  const form = view.getUint8(start);
  const content = start + 1;
  if (form === CONSTANT) {
    column.fill(view.getFloat64(content, true));
    return content + 8;
  }
  if (form === REPETITION) {
    const repeated = earlier[view.getUint8(content)];
    if (repeated === undefined) throw new RangeError('A column repeats one that is not there.');
    column.set(repeated);
    return content + 1;
  }
  if (form === FLOAT64) {
    for (let index = 0; index < column.length; index++) {
      column[index] = view.getFloat64(content + index * 8, true);
    }
    return content + column.length * 8;
  }
  const integer = INTEGER_FORMS.find((known) => known.form === form);
  if (integer === undefined) throw new RangeError(`Columns of form ${form} can't be read.`);
  const { bytes, scale, nan } = integer;
  for (let index = 0; index < column.length; index++) {
    const at = content + index * bytes;
    const whole =
      bytes === 1 ? view.getUint8(at) : bytes === 2 ? view.getUint16(at, true) : view.getInt32(at, true);
    column[index] = whole === nan ? Number.NaN : whole * scale;
  }
  return content + column.length * bytes;
}

function isConstant(column: Float64Array): boolean {
  const first = column[0];
  for (let index = 1; index < column.length; index++) {
    if (!Object.is(column[index], first)) return false;
  }
  return true;
}

function isSame(column: Float64Array, other: Float64Array | undefined): boolean {
  if (other === undefined) return false;
  for (let index = 0; index < column.length; index++) {
    if (!Object.is(column[index], other[index])) return false;
  }
  return true;
}

function fits(column: Float64Array, { scale, lowest, nan }: IntegerForm): boolean {
  for (let index = 0; index < column.length; index++) {
    const value = column[index] ?? 0;
    if (Number.isNaN(value)) continue;
    const whole = value / scale;
    const isWhole = Math.floor(whole) === whole && whole * scale === value;
    if (!isWhole || whole < lowest || whole >= nan || Object.is(value, -0)) return false;
  }
  return true;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
