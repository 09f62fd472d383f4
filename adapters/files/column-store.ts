import { crc32 } from '../../src/domain/crc32.js';
import { isMissingMarker } from '../../src/intake/missing-marker.js';
import type { RawValue } from '../../src/intake/raw-row.js';
import { instantReader } from '../../src/intake/read-instant.js';
import { readMeasure } from '../../src/intake/read-measure.js';
import type { FileColumn } from './file-column.js';

/** Takes a column's cells in, row by row, into memory set aside for so many rows. */
export interface ColumnStore {
  put(row: number, cell: RawValue): void;
  /** The first rows, as many as were put. */
  take(rowCount: number): FileColumn;
}

/** Beyond it texts are told apart by their beginning, length and checksum. */
const LONGEST_CATEGORY = 200;
const MOST_CATEGORIES = 200_000;

export function numericStore(name: string, decimal: '.' | ',', capacity: number): ColumnStore {
  const values = new Float64Array(capacity).fill(Number.NaN);
  let cellsNotNumbers = 0;
  return {
    put(row, cell) {
      const read = typeof cell === 'string' ? measureOf(cell.trim(), decimal) : Number(cell);
      if (read === 'not_a_number') cellsNotNumbers += 1;
      else values[row] = read;
    },
    take: (rowCount) => ({
      kind: 'numeric',
      name,
      values: values.subarray(0, rowCount),
      cellsNotNumbers,
    }),
  };
}

export function dateStore(name: string, format: string, capacity: number): ColumnStore {
  const instants = new Float64Array(capacity).fill(Number.NaN);
  const read = instantReader(format, 'UTC');
  return {
    put(row, cell) {
      const instant = read(String(cell).trim());
      if (typeof instant === 'number') instants[row] = instant;
    },
    take: (rowCount) => ({ kind: 'date', name, format, instants: instants.subarray(0, rowCount) }),
  };
}

/** @param isLabel an answer to learn: nothing but an empty cell is missing, and there may be any number of them. */
export function categoricalStore(name: string, capacity: number, isLabel: boolean): ColumnStore {
  let codes = new Int32Array(capacity).fill(-1);
  let known = new Map<string, number>();
  let isGivenUp = false;
  return {
    put(row, cell) {
      if (isGivenUp) return;
      const text = String(cell).trim();
      if (isLabel ? text === '' : isMissingMarker(text)) return;
      const category = text.length > LONGEST_CATEGORY ? abridged(text) : text;
      let code = known.get(category);
      if (code === undefined) {
        code = known.size;
        // A copy of its own: a slice would keep the whole chunk of the file in memory.
        known.set(Buffer.from(category).toString(), code);
      }
      codes[row] = code;
      if (!isLabel && known.size > MOST_CATEGORIES) {
        isGivenUp = true;
        known = new Map();
        codes = new Int32Array(0);
      }
    },
    take: (rowCount) =>
      isGivenUp
        ? { kind: 'too_many_texts', name }
        : { kind: 'categorical', name, codes: codes.subarray(0, rowCount), categories: [...known.keys()] },
  };
}

export function textStore(name: string): ColumnStore {
  const texts: string[] = [];
  return {
    put(row, cell) {
      texts[row] = Buffer.from(String(cell)).toString();
    },
    take: (rowCount) => ({ kind: 'text', name, texts: texts.slice(0, rowCount) }),
  };
}

function measureOf(text: string, decimal: '.' | ','): number | 'not_a_number' {
  if (isMissingMarker(text)) return Number.NaN;
  return readMeasure(text, decimal) ?? 'not_a_number';
}

function abridged(text: string): string {
  return `${text.slice(0, LONGEST_CATEGORY)}… (${text.length} characters, ${crc32(text).toString(16)})`;
}
