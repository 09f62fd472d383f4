import { type FileHandle, mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { IntakeError } from '../../src/intake/intake-error.js';
import type { RejectSink } from '../../src/intake/reject.js';

export interface RejectsFile extends RejectSink {
  /** Where the rejects are; null while there are none. */
  path(): string | null;
  close(): Promise<void>;
}

const HEADER = 'kind,row,line,field,reason,value\n';

/**
 * A CSV file of rejects that comes into being with the first of them; one left by an earlier run is removed.
 * @throws IntakeError where the path is taken by a file of another kind.
 */
export async function openRejectsFile(path: string): Promise<RejectsFile> {
  await removeEarlier(path);
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

async function removeEarlier(path: string): Promise<void> {
  const start = await readFile(path, { encoding: 'utf8' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new IntakeError(`rejects can't go to ${path}: ${error.message}`, { cause: error });
  });
  if (start === null) return;
  if (!start.startsWith(HEADER)) {
    throw new IntakeError(`rejects can't go to ${path}: there is a file that holds none; name another place`);
  }
  await rm(path);
}

/** A quoted cell that no spreadsheet takes for a formula. */
export function csvCell(text: string): string {
  // Also behind blanks, which some programs take away, and in the wide forms that Asian ones read alike.
  const isFormula = /^[\t\r\n]|^[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(text);
  return `"${isFormula ? "'" : ''}${text.replaceAll('"', '""')}"`;
}
