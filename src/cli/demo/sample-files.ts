import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify as csv } from 'csv-stringify/sync';
import { IMPORT_KINDS, type ImportKind } from '../../domain/import-run.js';
import { generateCompany } from '../../sample/generate-company.js';
import type { SampleCompany } from '../../sample/tables.js';

export interface SampleFile {
  readonly kind: ImportKind;
  readonly path: string;
}

/**
 * Writes the generated company as the files a real one would bring, and says which are to be imported, in order. The
 * planted truth is not among them.
 */
export function writeSampleFiles(
  folder: string,
  options: {
    readonly seed: number;
    readonly asOf: Date;
    readonly slackUserIds: Readonly<Record<string, string>>;
  },
): SampleFile[] {
  const { truth: _, ...tables }: SampleCompany = generateCompany(options);
  const rowsOf: Readonly<Record<string, readonly object[]>> = tables;
  mkdirSync(folder, { recursive: true });
  for (const [table, rows] of Object.entries(rowsOf)) {
    writeFileSync(join(folder, `${table}.csv`), csv([...rows], { header: true }));
  }
  // Not every kind of file is brought, and not every table is one that can be imported.
  return IMPORT_KINDS.filter((kind) => rowsOf[kind] !== undefined).map((kind) => ({
    kind,
    path: join(folder, `${kind}.csv`),
  }));
}
