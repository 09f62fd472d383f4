import { truncateSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { openRecordFile } from '../../../adapters/files/open-record-file.js';
import type { RawRow } from '../../../src/intake/raw-row.js';
import { temporaryFolder } from './temporary-folder.js';

const files = temporaryFolder();
const OPTIONS = { delimiter: ',', encoding: 'auto' } as const;

async function read(
  path: string,
  options: Parameters<typeof openRecordFile>[1] = OPTIONS,
  rowsPerBatch = 100,
) {
  const file = await openRecordFile(path, options);
  const rows: RawRow[] = [];
  for await (const batch of file.batches(rowsPerBatch)) rows.push(...batch.rows);
  return { file, rows, values: rows.filter(({ problem }) => problem === null).map((row) => row.values) };
}

describe('encodings', () => {
  const text = 'id,name\n1,Blåbærsyltetøy\n2,Jäätelö\n3,plain\n';
  const utf8 = Buffer.from(text, 'utf8');
  const latin1 = iconv.encode(text, 'win1252');
  const mark = Buffer.from([0xef, 0xbb, 0xbf]);

  for (const [name, bytes, encoding] of [
    ['UTF-8', utf8, 'utf-8'],
    ['Latin-1', latin1, 'latin1'],
  ] as const) {
    for (const [markName, content] of [
      ['without a byte order mark', bytes],
      ['with a byte order mark', Buffer.concat([mark, bytes])],
    ] as const) {
      for (const asked of ['auto', encoding] as const) {
        test(`reads ${name} ${markName}, asked for ${asked}`, async () => {
          const path = files.write('encoded.csv', content);
          const { file, values } = await read(path, { delimiter: ',', encoding: asked });
          expect(file.columns).toEqual(['id', 'name']);
          expect(values).toEqual([
            ['1', 'Blåbærsyltetøy'],
            ['2', 'Jäätelö'],
            ['3', 'plain'],
          ]);
          expect(file.notes).toHaveLength(name === 'Latin-1' && asked === 'auto' ? 1 : 0);
        });
      }
    }
  }

  test('reads the euro sign that Latin-1 files from Windows have', async () => {
    const path = files.write('euro.csv', Buffer.from([0x61, 0x0a, 0x80, 0x35, 0x0a]));
    expect((await read(path)).values).toEqual([['€5']]);
  });

  test('a broken line does not turn a UTF-8 file into Latin-1', async () => {
    const path = files.write(
      'mixed.csv',
      Buffer.concat([utf8, Buffer.from('4,'), Buffer.from([0xe5, 0xff]), Buffer.from('\n5,Øl\n')]),
    );
    const { rows, values } = await read(path);
    expect(values.at(-1)).toEqual(['5', 'Øl']);
    expect(rows[3]?.problem).toMatchObject({ field: 'name', reason: expect.stringContaining('not UTF-8') });
  });

  test('keeps a replacement character that was written as one', async () => {
    const path = files.write('replaced.csv', 'id,name\n1,M\ufffdller\n');
    expect((await read(path)).values).toEqual([['1', 'M\ufffdller']]);
  });

  test('letters of several bytes survive being cut between two pieces', async () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `${index},${'å€𝄞'.repeat(1 + (index % 3))}`);
    const path = files.write('long.csv', `id,name\n${names.join('\n')}\n`);
    expect((await read(path)).values.map((row) => row.join(','))).toEqual(names);
  });
});

describe('files that can not be read', () => {
  test.each([
    ['a missing file', () => files.path('none.csv'), /there is no file .*none\.csv/],
    ['an empty file', () => files.write('empty.csv', ''), /is empty/],
    ['blank lines only', () => files.write('blank.csv', '\n\n  \n'), /has no header/],
    ['a folder', () => files.path('.'), /is a folder/],
    [
      'UTF-16',
      () => files.write('utf16.csv', Buffer.from('\ufeffa,b\n', 'utf16le')),
      /UTF-16; save it as UTF-8/,
    ],
    ['a workbook', () => files.write('book.csv', Buffer.from('PK\u0003\u0004rest')), /save its table as CSV/],
    [
      'binary junk',
      () => files.write('junk.csv', Buffer.from([1, 2, 3, 0, 255, 10, 1])),
      /the header of .* can't be read: it holds binary data/,
    ],
    [
      'too many columns',
      () => files.write('wide.csv', ','.repeat(3000).replaceAll(',', 'x,')),
      /more than 2000/,
    ],
  ])('%s is refused with what to do', async (_what, write, message) => {
    await expect(openRecordFile(write(), OPTIONS)).rejects.toThrow(message);
    await expect(openRecordFile(write(), OPTIONS)).rejects.toMatchObject({ name: 'IntakeError' });
  });
});

describe('gzip', () => {
  const lines = Array.from({ length: 5_000 }, (_, index) => `${index},${Math.sin(index)}`);
  const text = `id,value\n${lines.join('\n')}\n`;

  test('is known by its bytes, not by its name', async () => {
    const { file, values } = await read(files.write('packed.csv', gzipSync(text)));
    expect(values.map((row) => row.join(','))).toEqual(lines);
    expect(file.columns).toEqual(['id', 'value']);
  });

  test('a file cut off keeps the rows before and says so in a row of its own', async () => {
    const path = files.write('cut.csv.gz', gzipSync(text));
    truncateSync(path, 20_000);
    const { file, rows, values } = await read(path);
    expect(values.length).toBeGreaterThan(500);
    expect(values.map((row) => row.join(','))).toEqual(lines.slice(0, values.length));
    const bad = rows.filter(({ problem }) => problem !== null);
    expect(bad).toHaveLength(1);
    expect(bad[0]).toBe(rows.at(-1));
    expect(bad[0]?.problem?.reason).toMatch(/cut off|missing/);
    expect(file.notes[0]).toMatch(/cut\.csv\.gz is damaged or was cut off/);
  });

  test('reading stops early without an error', async () => {
    const file = await openRecordFile(files.write('stopped.csv.gz', gzipSync(text)), OPTIONS);
    for await (const batch of file.batches(10)) {
      expect(batch.rows).toHaveLength(10);
      break;
    }
  });
});

describe('JSON lines', () => {
  test('gives the columns of all records and keeps numbers as numbers', async () => {
    const path = files.write(
      'some.jsonl',
      '{"id":"1","amount":2.5}\n\n{"id":"2","note":null,"isNew":true}\n',
    );
    const { file, values, rows } = await read(path);
    expect(file.columns).toEqual(['id', 'amount', 'note', 'isNew']);
    expect(file.delimiter).toBeNull();
    expect(values).toEqual([
      ['1', 2.5, '', ''],
      ['2', '', '', true],
    ]);
    expect(rows.map(({ line }) => line)).toEqual([1, 3]);
  });

  test.each([
    ['a broken line', '{"id":', /is no JSON/],
    ['an array', '[1,2]', /is no JSON object/],
    ['a control character', '{"id":"\\u0000"}', /U\+0000/],
    ['a value of ten million characters', `{"id":"${'x'.repeat(10_000_000)}"}`, /10000000 characters/],
    ['a line of twenty million', `{"id":"${'x'.repeat(20_000_000)}"}`, /without an end/],
  ])('%s costs itself only', async (_what, line, reason) => {
    const { rows, values } = await read(files.write('bad.jsonl', `{"id":"1"}\n${line}\n{"id":"3"}`));
    expect(values).toEqual([['1'], ['3']]);
    expect(
      rows.filter(({ problem }) => problem !== null).map(({ row, problem }) => [row, problem?.reason]),
    ).toEqual([[2, expect.stringMatching(reason)]]);
  });

  test('a name that objects inherit is a column like any other', async () => {
    const { file, values } = await read(
      files.write('proto.jsonl', '{"__proto__":"a","constructor":"b","id":"1"}\n'),
    );
    expect(file.columns).toEqual(['__proto__', 'constructor', 'id']);
    expect(values).toEqual([['a', 'b', '1']]);
  });
});

test('batches have the size asked for and tell how far the file was read', async () => {
  const path = files.write(
    'batches.csv',
    `id\n${Array.from({ length: 25 }, (_, index) => index).join('\n')}\n`,
  );
  const file = await openRecordFile(path, OPTIONS);
  const sizes: number[] = [];
  let bytesRead = 0;
  for await (const batch of file.batches(10)) {
    sizes.push(batch.rows.length);
    bytesRead = batch.bytesRead;
  }
  expect(sizes).toEqual([10, 10, 5]);
  expect(bytesRead).toBe(file.byteLength);
});
