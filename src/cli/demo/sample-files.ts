import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify as csv } from 'csv-stringify/sync';
import { IMPORT_KINDS, type ImportKind } from '../../domain/import-run.js';
import { generateCompany } from '../../sample/generate-company.js';

export interface SampleFile {
  readonly kind: ImportKind;
  readonly path: string;
}

const OTHERS = ['tickets', 'usage', 'deals'] as const;

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
  const company = generateCompany(options);
  mkdirSync(folder, { recursive: true });
  for (const table of [...IMPORT_KINDS, ...OTHERS]) {
    writeFileSync(join(folder, `${table}.csv`), csv([...company[table]], { header: true }));
  }
  return IMPORT_KINDS.map((kind) => ({ kind, path: join(folder, `${kind}.csv`) }));
}
