import type { RawValue } from '../../src/intake/raw-row.js';
import { binaryReason, binaryTest } from './binary-text.js';
import { MAX_CELL_LENGTH } from './split-csv.js';

/** A line of JSON, or why it is none. */
export interface JsonRecord {
  /** 1-based. */
  readonly line: number;
  readonly cells: readonly (readonly [name: string, value: RawValue])[];
  readonly problem: { readonly field: string; readonly reason: string; readonly value: string } | null;
}

type BinaryTest = (text: string) => boolean;

const MAX_LINE_LENGTH = 16 * MAX_CELL_LENGTH;
/** Nothing shorter is beyond what a double holds exactly. */
const LONG_NUMBER = /\d{16}|[eE]\+?\d{2}/;
const LONE_SURROGATE = /\p{Surrogate}/u;
const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Reads objects, one a line. A line that is none costs itself only. */
export async function* splitJsonLines(
  texts: AsyncIterable<string>,
  refusesReplacement: boolean,
): AsyncGenerator<JsonRecord[]> {
  const isBinary = binaryTest(refusesReplacement);
  let text = '';
  let line = 0;
  let isSkipping = false;
  const take = (content: string): JsonRecord | null => {
    line += 1;
    if (isSkipping) {
      isSkipping = false;
      return null;
    }
    return content.trim() === '' ? null : jsonRecord(content, line, isBinary);
  };
  for await (const more of texts) {
    text += more;
    const records: JsonRecord[] = [];
    let at = 0;
    for (let newline = text.indexOf('\n'); newline !== -1; newline = text.indexOf('\n', at)) {
      const record = take(text.slice(at, newline));
      if (record !== null) records.push(record);
      at = newline + 1;
    }
    text = text.slice(at);
    if (text.length > MAX_LINE_LENGTH) {
      if (!isSkipping) records.push(broken(line + 1, 'runs over 16,000,000 characters without an end', text));
      isSkipping = true;
      text = '';
    }
    yield records;
  }
  const last = take(text);
  if (last !== null) yield [last];
}

function jsonRecord(content: string, line: number, isBinary: BinaryTest): JsonRecord {
  let value: unknown;
  try {
    value = JSON.parse(content);
    if (LONG_NUMBER.test(content)) value = JSON.parse(withExactNumbers(content));
  } catch (error) {
    return broken(line, `is no JSON: ${error instanceof Error ? error.message : 'unreadable'}`, content);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return broken(line, 'is no JSON object; each line holds one record as {"name": value}', content);
  }
  const cells = Object.entries(value).map(([name, cell]) => [name, rawValue(cell)] as const);
  for (const [name, cell] of cells) {
    const reason = typeof cell === 'string' ? wrongText(cell, isBinary) : null;
    if (reason !== null) {
      return { line, cells: [], problem: { field: name, reason, value: String(cell).slice(0, 81) } };
    }
  }
  return { line, cells, problem: null };
}

/**
 * JSON with the numbers in quotes that would not come out as they stand: ids of more digits than a double holds would
 * become those of others. The text is known to be JSON, so that every quote is closed.
 */
function withExactNumbers(json: string): string {
  return json.replaceAll(STRING_OR_NUMBER, (token) => {
    if (token.startsWith('"')) return token;
    const number = Number(token);
    const isExact = Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number));
    return isExact ? token : `"${token}"`;
  });
}

function rawValue(cell: unknown): RawValue {
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  return cell === null || cell === undefined ? '' : JSON.stringify(cell);
}

function wrongText(text: string, isBinary: BinaryTest): string | null {
  if (text.length > MAX_CELL_LENGTH) {
    return `is ${text.length} characters long; a value has at most ${MAX_CELL_LENGTH}`;
  }
  if (LONE_SURROGATE.test(text)) return 'holds half a character (a lone surrogate, \\ud800 to \\udfff)';
  return isBinary(text) ? binaryReason(text) : null;
}

function broken(line: number, reason: string, content: string): JsonRecord {
  return { line, cells: [], problem: { field: '', reason, value: content.slice(0, 81) } };
}
