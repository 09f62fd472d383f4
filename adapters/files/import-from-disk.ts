import {
  type ImportProgress,
  type ImportSummary,
  type IntakeStores,
  importFile,
} from '../../src/intake/import-file.js';
import type { Mapping } from '../../src/intake/mapping.js';
import type { Reject } from '../../src/intake/reject.js';
import type { TicketReader } from '../../src/reading/read-ticket.js';
import { openRecordFile } from './open-record-file.js';
import { openRejectsFile } from './write-rejects.js';

export interface DiskImport {
  readonly path: string;
  readonly mapping: Mapping;
  /** Where rejects go, if there are any; a file left there by an earlier run is replaced. */
  readonly rejectsPath: string;
  readonly stores: IntakeStores;
  /** ISO 4217 code of amounts that carry none. */
  readonly companyCurrency: string;
  readonly now: Date;
  readonly isDryRun: boolean;
  /** What was learned of tickets; left out, phrases read them. */
  readonly ticketReader?: TicketReader;
  onProgress?(progress: ImportProgress): void;
}

export interface DiskImportResult {
  readonly summary: ImportSummary;
  /** Null while nothing was rejected or parked. */
  readonly rejectsPath: string | null;
  /** The first few, for showing. */
  readonly firstRejects: readonly Reject[];
}

const SHOWN_REJECTS = 5;

/**
 * Takes one file in from the disk. Histories are marked, not rebuilt.
 * @throws IntakeError where the file can't be read or doesn't fit its mapping.
 */
export async function importFromDisk(request: DiskImport): Promise<DiskImportResult> {
  const { path, mapping, onProgress } = request;
  const file = await openRecordFile(path, mapping);
  const rejects = await openRejectsFile(request.rejectsPath);
  const firstRejects: Reject[] = [];
  try {
    const summary = await importFile({
      file,
      mapping,
      stores: request.stores,
      rejects: {
        async write(some) {
          firstRejects.push(...some.slice(0, SHOWN_REJECTS - firstRejects.length));
          await rejects.write(some);
        },
      },
      now: request.now,
      companyCurrency: request.companyCurrency,
      isDryRun: request.isDryRun,
      ...(request.ticketReader === undefined ? {} : { ticketReader: request.ticketReader }),
      ...(onProgress === undefined ? {} : { onProgress }),
    });
    return { summary, rejectsPath: rejects.path(), firstRejects };
  } finally {
    await rejects.close();
  }
}
