import { type RawRow, type RowProblem, shortened } from './raw-row.js';
import { instantReader } from './read-instant.js';
import { LARGEST_NUMBER, readNumber } from './read-number.js';
import type { Located, ResolvedMapping } from './resolve-mapping.js';

/**
 * Reads one field of a row. Where the value is no good it adds to the problems and gives the field's empty value, so
 * that one pass names every faulty cell of a row.
 */
export type Cell<Value> = (row: RawRow, problems: RowProblem[]) => Value;

/** What cells of one file are read with. */
export interface Cells {
  /** The cell as a text without outer blanks; '' where there is none. */
  text(field: string, limits?: TextLimits): Cell<string>;
  number(field: string, limits?: NumberLimits): Cell<number | null>;
  /** Milliseconds UTC. */
  instant(field: string, limits?: InstantLimits): Cell<number | null>;
  /** The same of a column that no field reads, by its index. */
  columnInstant(name: string, index: number): Cell<number | null>;
  /** One of a list, after the mapping's codes; null where the cell is empty. */
  code<Code extends string>(field: string, allowed: readonly Code[], isRequired?: boolean): Cell<Code | null>;
  /** The field, and the column it comes from where that has another name: for messages. */
  name(field: string): string;
  /** The cells behind a field to the letter, for telling one line from another. */
  raw(field: string): (row: RawRow) => string;
}

export interface TextLimits {
  readonly isRequired?: boolean;
  readonly maxLength?: number;
  /** What becomes of a longer text; default: it is a problem. */
  readonly longer?: 'reject' | 'cut';
  /** What to do about an empty cell. */
  readonly remedy?: string;
}
export interface NumberLimits {
  readonly isRequired?: boolean;
}
export interface InstantLimits {
  readonly isRequired?: boolean;
}

const MAX_TEXT_LENGTH = 200;
const EARLIEST_YEAR = 1800;
const LATEST_YEAR = 2200;
/** A year of that span: such a date is meant, and mistyped where it doesn't exist. */
const YEAR_IN_QUESTION = /(?:18|19|20|21)\d\d/;

/** The readers of a file's cells, each bound to its columns once. */
export function cellsOf(resolved: ResolvedMapping): Cells {
  const { mapping } = resolved;
  const codesOf = (field: string) => {
    const codes = Object.hasOwn(mapping.codes, field) ? mapping.codes[field] : undefined;
    return codes === undefined ? null : new Map(Object.entries(codes));
  };
  const found = (field: string) => {
    const located = resolved.locate(field);
    const raw = textReader(located);
    const codes = codesOf(field);
    const decoded = (row: RawRow) => {
      const written = raw(row);
      return codes?.get(written) ?? written;
    };
    return { raw, read: codes === null ? raw : decoded, name: shownField(field, located), located };
  };
  return {
    text(field, { isRequired = false, maxLength = MAX_TEXT_LENGTH, longer = 'reject', remedy } = {}) {
      const { read, name } = found(field);
      return (row, problems) => {
        const text = read(row);
        if (text === '' && isRequired) problems.push(empty(name, remedy));
        if (text.length <= maxLength) return text;
        if (longer === 'cut') return text.slice(0, maxLength);
        problems.push({
          field: name,
          reason: `is longer than ${maxLength} characters`,
          value: shortened(text),
        });
        return '';
      };
    },
    number(field, { isRequired = false } = {}) {
      const { raw, read, name, located } = found(field);
      return (row, problems) => {
        const text = read(row);
        if (text === '') {
          if (isRequired) problems.push(empty(name));
          return null;
        }
        const ofJson = text === raw(row) ? numberOfJson(row, located) : null;
        const value = ofJson ?? readNumber(text, mapping.decimal);
        if (value === null) problems.push(notANumber(name, text, mapping.decimal));
        return value;
      };
    },
    instant(field, { isRequired = false } = {}) {
      const { read, name, located } = found(field);
      const format = located.kind === 'columns' ? located.dateFormat : mapping.dateFormat;
      const zone = located.kind === 'columns' ? located.zone : mapping.zone;
      const readInstant = instantCell(name, format, zone, isRequired ? '' : `codes: ${field}`);
      return (row, problems) => {
        const text = read(row);
        if (text === '' && isRequired) problems.push(empty(name));
        return text === '' ? null : readInstant(text, problems);
      };
    },
    columnInstant(name, index) {
      const readInstant = instantCell(name, mapping.dateFormat, mapping.zone);
      return (row, problems) => {
        const text = columnText(row, index);
        return text === '' ? null : readInstant(text, problems);
      };
    },
    code(field, allowed, isRequired = false) {
      const { read, name } = found(field);
      const known = new Map(allowed.map((code) => [code as string, code]));
      return (row, problems) => {
        const meant = read(row);
        if (meant === '') {
          if (isRequired) problems.push(empty(name));
          return null;
        }
        const code = known.get(meant) ?? known.get(meant.toLowerCase());
        if (code !== undefined) return code;
        problems.push({
          field: name,
          reason: `is none of ${allowed.join(', ')}; say what the file's words mean under "codes: ${field}:" in the mapping`,
          value: shortened(meant),
        });
        return null;
      };
    },
    name(field) {
      return found(field).name;
    },
    raw(field) {
      return found(field).raw;
    },
  };
}

/**
 * Reads dates of one form; milliseconds UTC, or null with a problem noted.
 * @param codesOption where the mapping can say that a date stands for none; '' where it can't.
 */
export function instantCell(name: string, format: string, zone: string, codesOption = '') {
  const readInstant = instantReader(format, zone);
  const reasonOf = (instant: ReturnType<typeof readInstant>, text: string): string | null => {
    if (instant === 'other_form') {
      const form = format === 'iso' ? 'YYYY-MM-DD or YYYY-MM-DDTHH:MM:SS' : format;
      return `is no date of the form ${form}; set dateFormat in the mapping`;
    }
    if (typeof instant === 'number' && isOfAnAge(instant)) return null;
    // Systems write 0000-00-00, 0001-01-01 or 9999-12-31 where there is no date.
    const remedy =
      codesOption === '' || YEAR_IN_QUESTION.test(text)
        ? ''
        : `; where it stands for none, say ${codesOption}: {${JSON.stringify(shortened(text))}: ""} in the mapping`;
    if (instant === 'impossible') return `names a day or a time that does not exist${remedy}`;
    return `lies outside the years ${EARLIEST_YEAR} to ${LATEST_YEAR}${remedy}`;
  };
  return (text: string, problems: RowProblem[]): number | null => {
    const instant = readInstant(text);
    const reason = reasonOf(instant, text);
    if (reason === null && typeof instant === 'number') return instant;
    problems.push({ field: name, reason: reason ?? '', value: shortened(text) });
    return null;
  };
}

/** The text of a column, by its index. */
export function columnText(row: RawRow, index: number): string {
  const value = row.values[index];
  return typeof value === 'string' ? value.trim() : value === undefined ? '' : String(value);
}

function textReader(located: Located): (row: RawRow) => string {
  if (located.kind === 'absent') return () => '';
  if (located.kind === 'constant') return () => located.value;
  const [first = 0, ...others] = located.indexes;
  if (others.length === 0) return (row) => columnText(row, first);
  return (row) => {
    const parts = located.indexes.map((index) => columnText(row, index));
    return parts.every((part) => part === '') ? '' : parts.join('|');
  };
}

/** The field, and the column it came from where that has another name. */
function shownField(field: string, located: Located): string {
  if (located.kind !== 'columns') return field;
  const columns = located.names.join(' + ');
  return columns === field ? field : `${field} (${columns})`;
}

/** JSON lines bring numbers as numbers, whatever the decimal sign of their texts. */
function numberOfJson(row: RawRow, located: Located): number | null {
  const value = located.kind === 'columns' ? row.values[located.indexes[0] ?? -1] : undefined;
  return typeof value === 'number' && Math.abs(value) <= LARGEST_NUMBER ? value : null;
}

function isOfAnAge(instant: number): boolean {
  const year = new Date(instant).getUTCFullYear();
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
}

function empty(field: string, remedy?: string): RowProblem {
  return { field, reason: remedy === undefined ? 'is empty' : `is empty; ${remedy}`, value: '' };
}

function notANumber(field: string, text: string, decimal: '.' | ','): RowProblem {
  const other = decimal === '.' ? ',' : '.';
  const remedy =
    readNumber(text, other) === null
      ? ''
      : `; where the file writes decimals with "${other}", set decimal: "${other}" in the mapping`;
  return {
    field,
    reason: `is not a number with decimals behind "${decimal}"${remedy}`,
    value: shortened(text),
  };
}
