import { binaryReason, binaryTest } from './binary-text.js';
import { quotedRecord } from './quoted-record.js';

/** A record of a CSV file, or why it is none. */
export interface CsvRecord {
  /** Line on which it begins, 1-based. */
  readonly line: number;
  readonly values: readonly string[];
  readonly problem: CsvProblem | null;
}

export interface CsvProblem {
  /** 0-based; null where no column is to blame. */
  readonly column: number | null;
  readonly reason: string;
  readonly value: string;
}

export interface CsvSplitter {
  /** Takes the next piece of text and gives the records that are complete with it. */
  push(text: string): CsvRecord[];
  /** The rest, when there is no more text. `isCutOff`: the file ended before it should. */
  end(isCutOff: boolean): CsvRecord[];
}

export interface CsvOptions {
  readonly delimiter: string;
  /** Whether U+FFFD means bytes that could not be decoded. */
  readonly refusesReplacement: boolean;
}

export const MAX_CELL_LENGTH = 1_000_000;
/** How far a quote may stay open before its line is given up. */
const MAX_OPEN_LENGTH = 16 * MAX_CELL_LENGTH;
const SHOWN_LENGTH = 80;

/**
 * Splits CSV (RFC 4180, either line ending, quotes inside an unquoted cell taken as they are) and goes on after what is
 * broken: of a malformed record only the first line is given up, and reading resumes on the next. So a stray quote
 * costs one row, not the rest of the file, which is what csv-parse 7 makes of it.
 *
 * The first record is the header: it says how many columns the others have.
 */
export function splitCsv({ delimiter, refusesReplacement }: CsvOptions): CsvSplitter {
  const isBinary = binaryTest(refusesReplacement);
  let text = '';
  let line = 1;
  let columns: number | null = null;
  let isSkippingLine = false;
  /** Length of the record that is not complete; it is looked at again only when the text has doubled. */
  let triedLength = 0;
  let hasOldMacLines: boolean | null = null;

  return {
    push(more) {
      if (hasOldMacLines === null) {
        text += more;
        hasOldMacLines = endsLinesAsOldMac(text);
        if (hasOldMacLines === true) text = text.replaceAll('\r', '\n');
      } else text += hasOldMacLines ? more.replaceAll('\r', '\n') : more;
      if (text.length < triedLength * 2) return [];
      return split(false, false);
    },
    end: (isCutOff) => split(true, isCutOff),
  };

  function split(isEnd: boolean, isCutOff: boolean): CsvRecord[] {
    const records: CsvRecord[] = [];
    let at = 0;
    let nextQuote = text.indexOf('"');
    triedLength = 0;
    while (at < text.length) {
      const newline = text.indexOf('\n', at);
      if (isSkippingLine) {
        at = newline === -1 ? text.length : newline + 1;
        if (newline !== -1) {
          isSkippingLine = false;
          line += 1;
        }
        continue;
      }
      if (newline === -1 && !isEnd) {
        if (text.length - at <= MAX_OPEN_LENGTH) {
          triedLength = text.length - at;
          break;
        }
        give(records, tooLongLine(at));
        isSkippingLine = true;
        continue;
      }
      const lineEnd = newline === -1 ? text.length : newline;
      if (nextQuote !== -1 && nextQuote < at) nextQuote = text.indexOf('"', at);
      if (nextQuote === -1 || nextQuote > lineEnd) {
        const end = text.charCodeAt(lineEnd - 1) === 13 && lineEnd > at ? lineEnd - 1 : lineEnd;
        const content = text.slice(at, end);
        give(records, check(content.split(delimiter), content, isCutOff && newline === -1, newline === -1));
        at = lineEnd + 1;
        line += 1;
        continue;
      }
      const quoted = quotedRecord(text, at, delimiter, isEnd);
      if (quoted.kind === 'open' && !isEnd && text.length - at <= MAX_OPEN_LENGTH) {
        triedLength = text.length - at;
        break;
      }
      const isLast = quoted.kind === 'record' && quoted.end > text.length;
      const content = quoted.kind === 'record' ? text.slice(at, quoted.end - 1) : '';
      const record =
        quoted.kind === 'record'
          ? check(quoted.values, content, isCutOff && isLast, isLast)
          : malformed(
              quoted.kind === 'open' ? 'opens a quote that is not closed' : quoted.reason,
              quoted.column,
              text.slice(at, Math.min(lineEnd, at + SHOWN_LENGTH)),
            );
      give(records, record);
      // Of a broken record the lines after the first may well be whole ones.
      const isWhole =
        quoted.kind === 'record' && (hasAllColumns(quoted.values) || isOneCellTooLong(quoted.values));
      at = isWhole ? quoted.end : lineEnd + 1;
      line += isWhole ? newlines(content) + 1 : 1;
    }
    text = at >= text.length ? '' : text.slice(at);
    return records;
  }

  function hasAllColumns(values: readonly string[]): boolean {
    return columns === null || values.length === columns;
  }

  function give(records: CsvRecord[], record: CsvRecord): void {
    if (record.problem === null && isBlank(record.values)) return;
    // Excel's own word about the delimiter stands before the header.
    if (columns === null && line === 1 && /^sep=.?$/i.test(record.values.join(delimiter))) return;
    columns ??= record.values.length;
    records.push(record);
  }

  function check(values: string[], content: string, isCutOff: boolean, isLast: boolean): CsvRecord {
    if (content.length > MAX_CELL_LENGTH) {
      const column = values.findIndex((value) => value.length > MAX_CELL_LENGTH);
      if (column !== -1) return malformed(tooLong(values[column]?.length ?? 0), column, values[column] ?? '');
    }
    if (isBinary(content)) {
      const column = values.findIndex((value) => isBinary(value));
      return malformed(binaryReason(values[column] ?? content), column, values[column] ?? '');
    }
    if (columns === null || isBlank(values)) return { line, values, problem: null };
    while (values.length > columns && values.at(-1) === '') values.pop();
    if (isCutOff) return malformed('is cut off: the file ends in the middle of it', null, content);
    if (values.length < columns) {
      const cut = isLast ? '; the file may have been cut off here' : '';
      return malformed(`has ${values.length} of ${columns} columns${cut}`, values.length, content);
    }
    if (values.length > columns) {
      const reason = `has ${values.length} columns, the header has ${columns}; a cell with ${JSON.stringify(delimiter)} in it must stand in double quotes`;
      return malformed(reason, null, content);
    }
    return { line, values, problem: null };
  }

  function malformed(reason: string, column: number | null, value: string): CsvRecord {
    return { line, values: [], problem: { column, reason, value: value.slice(0, SHOWN_LENGTH + 1) } };
  }

  function tooLongLine(at: number): CsvRecord {
    const start = text.slice(at, at + MAX_CELL_LENGTH);
    const column = start.split(delimiter).length - 1;
    return malformed(`runs over ${MAX_OPEN_LENGTH} characters without an end`, column, start);
  }
}

/** Whether lines end in a lone return; null while nobody can tell. */
function endsLinesAsOldMac(text: string): boolean | null {
  const ending = text.search(/[\r\n]/);
  if (ending === -1 || ending === text.length - 1) return text.charAt(ending) === '\n' ? false : null;
  return text.charAt(ending) === '\r' && text.charAt(ending + 1) !== '\n';
}

function isBlank(values: readonly string[]): boolean {
  return values.every((value) => value.trim() === '');
}

function newlines(content: string): number {
  let count = 0;
  for (let at = content.indexOf('\n'); at !== -1; at = content.indexOf('\n', at + 1)) count += 1;
  return count;
}

function isOneCellTooLong(values: readonly string[]): boolean {
  return values.some((value) => value.length > MAX_CELL_LENGTH);
}

function tooLong(length: number): string {
  return `is ${length} characters long; a cell has at most ${MAX_CELL_LENGTH}`;
}
