import { basename, join } from 'node:path';
import { importFromDisk } from '../../../adapters/files/import-from-disk.js';
import type { ImportSummary } from '../../intake/import-file.js';
import { defaultMapping } from '../../intake/mapping.js';
import { readMapping } from '../import.js';
import type { CliApp, CliContext } from '../verb.js';
import type { SourceFile } from './source-files.js';

/** Takes one of the demo's files in, as varsel import would. */
export async function takeIn(
  app: CliApp,
  { kind, path, mappingPath }: SourceFile,
  { now }: Pick<CliContext, 'now'>,
): Promise<ImportSummary> {
  const { summary } = await importFromDisk({
    path,
    mapping: mappingPath === null ? defaultMapping(kind) : await readMapping(mappingPath, kind),
    rejectsPath: join('.varsel', 'rejects', `${basename(path)}-${kind}.csv`),
    stores: app.stores,
    companyCurrency: app.config.company.currency,
    now: now(),
    isDryRun: false,
  });
  return summary;
}
