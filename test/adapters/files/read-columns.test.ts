import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ColumnRole } from '../../../adapters/files/file-column.js';
import { readColumns } from '../../../adapters/files/read-columns.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();

function read(content: string | Buffer, roles: Readonly<Record<string, ColumnRole>> = {}, name = 'file.csv') {
  return readColumns(folder.write(name, content), () => new Map(Object.entries(roles)));
}

describe('reading a file column by column', () => {
  it('tells numbers, words and dates apart', async () => {
    const file = await read('n,word,day\n1,a,2026-01-01\n2.5,b,2026-01-02\n,a,\n');
    expect(file.rowCount).toBe(3);
    expect(file.columns).toEqual([
      { kind: 'numeric', name: 'n', values: Float64Array.of(1, 2.5, Number.NaN), cellsNotNumbers: 0 },
      { kind: 'categorical', name: 'word', codes: Int32Array.of(0, 1, 0), categories: ['a', 'b'] },
      {
        kind: 'date',
        name: 'day',
        format: 'iso',
        instants: Float64Array.of(Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 2), Number.NaN),
      },
    ]);
  });

  it('counts words among numbers as missing', async () => {
    const cells = Array.from({ length: 100 }, (_, row) => (row === 7 ? 'ask Bob' : String(row)));
    const { columns } = await read(`n,k\n${cells.map((cell) => `${cell},x`).join('\n')}\n`);
    const [column] = columns;
    if (column?.kind !== 'numeric') throw new Error('no numbers');
    expect(column.cellsNotNumbers).toBe(1);
    expect(column.values[7]).toBeNaN();
    expect(column.values[8]).toBe(8);
  });

  it.each([';', '\t', '|'])('finds out that %j separates the columns', async (delimiter) => {
    const file = await read(`a${delimiter}b\n1,5${delimiter}x, y\n2,5${delimiter}z\n`);
    expect(file.columns).toMatchObject([
      { name: 'a', values: Float64Array.of(1.5, 2.5) },
      { name: 'b', categories: ['x, y', 'z'] },
    ]);
  });

  it('is not led astray by other signs inside quoted cells', async () => {
    const file = await read('text,k\n"a;b;c",1\n"d;e;f\nnext line; still",2\n');
    expect(file.columns.map(({ name }) => name)).toEqual(['text', 'k']);
    expect(file.rowCount).toBe(2);
  });

  it('reads gzip, Latin-1 and JSON lines', async () => {
    expect((await read(gzipSync('a,b\n1,x\n'))).columns).toHaveLength(2);
    const latin = await read(Buffer.from('sted,n\nTromsø,1\nÅlesund,2\n', 'latin1'));
    expect(latin.columns[0]).toMatchObject({ categories: ['Tromsø', 'Ålesund'] });
    expect(latin.notes).toEqual([{ kind: 'read_as_latin1' }]);
    const lines = await read('{"a":1,"b":"x"}\n{"b":"y"}\n', {}, 'file.jsonl');
    expect(lines.columns).toMatchObject([
      { name: 'a', values: Float64Array.of(1, Number.NaN) },
      { name: 'b', categories: ['x', 'y'] },
    ]);
  });

  it('keeps the number of each record where others can not be read', async () => {
    const file = await read('a,b\n1,x\n2\n3,"y\nz"\n4,w\n');
    expect(file.records).toEqual(Int32Array.of(0, 2, 3));
    expect(file.recordCount).toBe(4);
    expect(file.notes).toMatchObject([{ kind: 'records_unreadable', count: 1, line: 3 }]);
  });

  it('takes a label to the letter, and a text with its blanks', async () => {
    const file = await read('y,t\n007, a \n1.0,NA\n,b\nNA,\n', { y: 'label', t: 'text' });
    expect(file.columns).toEqual([
      { kind: 'categorical', name: 'y', codes: Int32Array.of(0, 1, -1, 2), categories: ['007', '1.0', 'NA'] },
      { kind: 'text', name: 't', texts: [' a ', 'NA', 'b', ''] },
    ]);
  });

  it('leaves out what it is told to', async () => {
    const file = await read('a,b\n1,2\n', { a: 'skipped' });
    expect(file.columns.map(({ name }) => name)).toEqual(['b']);
  });

  it('gives columns without a name, or with that of another, one of their own', async () => {
    const file = await read(',x,x,__proto__\n1,2,3,4\n');
    expect(file.columns.map(({ name }) => name)).toEqual(['column 1', 'x', 'x (2)', '__proto__']);
    expect(file.notes).toEqual([
      { kind: 'column_named', position: 1, name: 'column 1' },
      { kind: 'column_named', position: 3, name: 'x (2)' },
    ]);
  });

  it('shortens very long words, and still tells them apart', async () => {
    const long = 'x'.repeat(5_000);
    const file = await read(`a,b\n${long}1,1\n${long}2,1\n${long}1,1\n`);
    const [column] = file.columns;
    if (column?.kind !== 'categorical') throw new Error('no words');
    expect(column.codes).toEqual(Int32Array.of(0, 1, 0));
    expect(Math.max(...column.categories.map(({ length }) => length))).toBeLessThan(260);
  });

  it('gives up a column of more different words than anybody learns from', async () => {
    const rows = Array.from({ length: 200_002 }, (_, row) => `k${row},1`);
    const file = await read(`key,n\n${rows.join('\n')}\n`);
    expect(file.columns[0]).toEqual({ kind: 'too_many_texts', name: 'key' });
    expect(file.rowCount).toBe(200_002);
  });

  it('has columns without rows where the file has no more than a header', async () => {
    const file = await read('a,b\n');
    expect(file).toMatchObject({ rowCount: 0, recordCount: 0 });
  });

  it('says how far it is', async () => {
    const path = folder.write('file.csv', `a,b\n${'1,x\n'.repeat(50_000)}`);
    const shares: number[] = [];
    await readColumns(
      path,
      () => new Map(),
      ({ share }) => shares.push(share),
    );
    expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
    expect(shares.at(-1)).toBe(1);
  });
});
