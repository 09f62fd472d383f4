import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { IMPORT_KINDS, type ImportKind } from '../../domain/import-run.js';
import { UsageError } from '../verb.js';

/** One file to take in, in the order in which they are to be taken. */
export interface SourceFile {
  readonly kind: ImportKind;
  readonly path: string;
  /** Null: the columns carry the fields' own names. */
  readonly mappingPath: string | null;
}

const DATA = /\.(csv|csv\.gz|jsonl|jsonl\.gz|ndjson)$/;

/**
 * The files of a folder: one per kind, named after it (orders.csv, orders-2026.csv.gz), each with its mapping beside it
 * (orders.map.yaml) unless its columns carry the fields' own names.
 * @throws UsageError where the folder has no such file.
 */
export function sourceFiles(folder: string): SourceFile[] {
  if (!existsSync(folder)) throw new UsageError(`--data "${folder}": there is no such folder`);
  const names = readdirSync(folder).sort();
  const files = IMPORT_KINDS.flatMap((kind) => {
    const mapping = `${kind}.map.yaml`;
    const mappingPath = names.includes(mapping) ? join(folder, mapping) : null;
    return names
      .filter((name) => DATA.test(name) && (name.startsWith(`${kind}.`) || name.startsWith(`${kind}-`)))
      .map((name) => ({ kind, path: join(folder, name), mappingPath }));
  });
  if (files.length === 0) {
    throw new UsageError(
      `--data "${folder}": no file is named after its kind, such as orders.csv (kinds: ${IMPORT_KINDS.join(', ')})`,
    );
  }
  return files;
}
