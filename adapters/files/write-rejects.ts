import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { RejectSink } from '../../src/intake/reject.js';

export interface RejectsFile extends RejectSink {
  /** Where the rejects are; null while there are none. */
  path(): string | null;
  close(): Promise<void>;
}

const HEADER = 'kind,row,line,field,reason,value\n';

/** A CSV file of rejects that comes into being with the first of them; one left by an earlier run is removed. */
export async function openRejectsFile(path: string): Promise<RejectsFile> {
  await rm(path, { force: true });
  let file: FileHandle | null = null;
  return {
    async write(rejects) {
      if (rejects.length === 0) return;
      if (file === null) {
        await mkdir(dirname(path), { recursive: true });
        file = await open(path, 'w');
        await file.write(HEADER);
      }
      const lines = rejects.map(({ kind, row, line, field, reason, value }) =>
        [kind, row, line, csvCell(field), csvCell(reason), csvCell(value)].join(','),
      );
      await file.write(`${lines.join('\n')}\n`);
    },
    path: () => (file === null ? null : path),
    async close() {
      await file?.close();
    },
  };
}

/** A quoted cell that no spreadsheet takes for a formula. */
export function csvCell(text: string): string {
  const isFormula = /^[=+\-@\t\r]/.test(text);
  return `"${isFormula ? "'" : ''}${text.replaceAll('"', '""')}"`;
}
