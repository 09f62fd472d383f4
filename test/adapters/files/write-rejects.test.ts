import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { csvCell, openRejectsFile } from '../../../adapters/files/write-rejects.js';
import type { Reject } from '../../../src/intake/reject.js';
import { temporaryFolder } from './temporary-folder.js';

const files = temporaryFolder();
const reject: Reject = { kind: 'rejected', row: 3, line: 4, field: 'date', reason: 'is empty', value: '' };

test('rejects are written with row, field and reason, into a folder made for them', async () => {
  const path = files.path('new/folder/orders.csv');
  const rejects = await openRejectsFile(path);
  await rejects.write([reject]);
  await rejects.write([{ ...reject, kind: 'parked', row: 9, line: 10, value: '=cmd|"x"' }]);
  await rejects.close();
  expect(rejects.path()).toBe(path);
  expect(readFileSync(path, 'utf8')).toBe(
    'kind,row,line,field,reason,value\nrejected,3,4,"date","is empty",""\nparked,9,10,"date","is empty","\'=cmd|""x"""\n',
  );
});

test('without rejects there is no file, not even the one of an earlier run', async () => {
  const path = files.write('old.csv', 'kind,row,line,field,reason,value\nrejected,1,2,"a","b",""\n');
  const rejects = await openRejectsFile(path);
  await rejects.write([]);
  await rejects.close();
  expect(rejects.path()).toBeNull();
  expect(existsSync(path)).toBe(false);
});

test('a file that holds no rejects is never replaced by them', async () => {
  const path = files.write('precious.csv', 'id,name\n1,First\n');
  await expect(openRejectsFile(path)).rejects.toThrow(/there is a file that holds none; name another place/);
  expect(readFileSync(path, 'utf8')).toBe('id,name\n1,First\n');
  await expect(openRejectsFile(files.path('.'))).rejects.toThrow(/rejects can't go to/);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\n=1', ' =1+1', '\ufeff@A1', '＝1+1'])(
  'the cell %j is no formula',
  (text) => {
    expect(csvCell(text)).toBe(`"'${text}"`);
  },
);
