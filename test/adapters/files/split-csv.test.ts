import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CsvRecord, splitCsv } from '../../../adapters/files/split-csv.js';

/** Splits a text given in pieces of some length. */
function split(text: string, pieceLength = text.length || 1, delimiter = ','): CsvRecord[] {
  const splitter = splitCsv({ delimiter, refusesReplacement: false });
  const records: CsvRecord[] = [];
  for (let at = 0; at < text.length; at += pieceLength) {
    records.push(...splitter.push(text.slice(at, at + pieceLength)));
  }
  return [...records, ...splitter.end(false)];
}

const values = (records: readonly CsvRecord[]) =>
  records.filter(({ problem }) => problem === null).map((record) => record.values);
const problems = (records: readonly CsvRecord[]) =>
  records.flatMap(({ line, problem }) => (problem === null ? [] : [[line, problem.column, problem.reason]]));

describe('splitCsv', () => {
  test.each([
    ['\n', 'a,b\n1,2\n3,4\n'],
    ['\r\n', 'a,b\r\n1,2\r\n3,4\r\n'],
    ['\r', 'a,b\r1,2\r3,4\r'],
    ['no line ending at the end', 'a,b\n1,2\n3,4'],
    ['blank lines', 'a,b\n\n1,2\n   \n,\n3,4\n\n'],
    ['trailing delimiters', 'a,b\n1,2,\n3,4,,\n'],
    ['quotes', '"a","b"\n"1",2\r\n3,"4"'],
  ])('reads lines that end in %j', (_ending, text) => {
    expect(values(split(text))).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  test('keeps delimiters, quotes and line breaks of a quoted cell', () => {
    const [, record, next] = split('a,b\n"1,5","say ""hi""\r\nthere"\n2,3\n');
    expect(record).toEqual({ line: 2, values: ['1,5', 'say "hi"\r\nthere'], problem: null });
    expect(next?.line).toBe(4);
  });

  test('takes a quote inside an unquoted cell as it is', () => {
    expect(values(split('a,b\nScreen 15",2\n'))).toEqual([
      ['a', 'b'],
      ['Screen 15"', '2'],
    ]);
  });

  test('gives up only the line of a quote that is never closed', () => {
    const records = split('a,b\n1,2\n3,"x\n5,6\n7,8\n');
    expect(values(records).slice(1)).toEqual([
      ['1', '2'],
      ['5', '6'],
      ['7', '8'],
    ]);
    expect(problems(records)).toEqual([[3, 1, 'opens a quote that is not closed']]);
  });

  test('gives up only the line of a stray quote that swallows lines up to the next quote', () => {
    const records = split('a,b\n1,"x\n5,6\n7,"y"\n8,9\n');
    expect(values(records).slice(1)).toEqual([
      ['5', '6'],
      ['7', 'y'],
      ['8', '9'],
    ]);
    expect(problems(records)).toEqual([[2, 1, expect.stringContaining('behind a closing quote')]]);
  });

  test('goes on behind a cell of ten million characters, quoted or not', () => {
    const cell = 'x'.repeat(10_000_000);
    for (const text of [`a,b\n1,2\n3,${cell}\n5,6\n`, `a,b\n1,2\n3,"${cell}"\n5,6\n`]) {
      const records = split(text, 65_536);
      expect(values(records).slice(1)).toEqual([
        ['1', '2'],
        ['5', '6'],
      ]);
      expect(problems(records)).toEqual([[3, 1, 'is 10000000 characters long; a cell has at most 1000000']]);
    }
  });

  test('goes on behind a line too long to be kept, holding no more of it than it must', () => {
    const splitter = splitCsv({ delimiter: ',', refusesReplacement: false });
    const records = [...splitter.push('a,b\n1,2\n3,')];
    for (let piece = 0; piece < 40; piece++) records.push(...splitter.push('x'.repeat(1_000_000)));
    records.push(...splitter.push('\n5,6\n'), ...splitter.end(false));
    expect(values(records).slice(1)).toEqual([
      ['1', '2'],
      ['5', '6'],
    ]);
    expect(problems(records)).toEqual([[3, 1, 'runs over 16000000 characters without an end']]);
  });

  test.each([
    ['too few columns', '1,2\n', [3, 2, 'has 2 of 3 columns']],
    ['too many columns', '1,2,3,4\n', [3, null, expect.stringContaining('has 4 columns, the header has 3')]],
    ['a row cut off at the end', '1,2', [3, 2, expect.stringContaining('may have been cut off here')]],
    ['a control character', '1,\u0000\u0001,3\n', [3, 1, expect.stringContaining('U+0000')]],
  ])('says what is wrong with %s', (_what, line, problem) => {
    const records = split(`a,b,c\n7,8,9\n${line}`);
    expect(problems(records)).toEqual([problem]);
    expect(values(records)).toHaveLength(2);
  });

  test('a last row is cut off, even a whole one, when the file is known to end too early', () => {
    const splitter = splitCsv({ delimiter: ',', refusesReplacement: false });
    const records = [...splitter.push('a,b\n1,2\n3,4'), ...splitter.end(true)];
    expect(problems(records)).toEqual([[3, null, expect.stringContaining('is cut off')]]);
  });

  const cell = fc.string({
    unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r\n', ' ', '1'),
    maxLength: 8,
  });
  const table = fc.integer({ min: 2, max: 4 }).chain((width) =>
    fc.array(
      fc
        .array(cell, { minLength: width, maxLength: width })
        .filter((row) => row.some((text) => text.trim() !== '')),
      { minLength: 1, maxLength: 8 },
    ),
  );
  const quoted = (rows: readonly (readonly string[])[], delimiter: string) =>
    rows
      .map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter))
      .map((line) => `${line}\n`)
      .join('');

  test('reads back whatever was written, however the text is cut into pieces', () => {
    fc.assert(
      fc.property(
        table,
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom(',', ';', '\t'),
        (rows, length, delimiter) => {
          // A first row ending in nothing would make a shorter header.
          expect(values(split(quoted(rows, delimiter), length, delimiter))).toEqual(rows);
        },
      ),
    );
  });

  test('any text gives the same records however it is cut, and loses no line that stands alone', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '\u0000'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 10 }), (junk, length) => {
        const whole = `h,i\nx,y\n${junk}\nkept,1\nalso kept,2\n`;
        const records = split(whole, length);
        expect(records).toEqual(split(whole));
        if (!junk.includes('"')) {
          expect(values(records).slice(-2)).toEqual([
            ['kept', '1'],
            ['also kept', '2'],
          ]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
