import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type DiskImportResult, importFromDisk } from '../../adapters/files/import-from-disk.js';
import { ConfigError } from '../config/config-error.js';
import { parseYaml } from '../config/parse-yaml.js';
import { IMPORT_KINDS, type ImportKind } from '../domain/import-run.js';
import type { ImportProgress } from '../intake/import-file.js';
import { IntakeError } from '../intake/intake-error.js';
import { defaultMapping, type Mapping, mappingSchema } from '../intake/mapping.js';
import type { SkipReason } from '../intake/reject.js';
import { plain } from './preview-text.js';
import { type CliOutput, type CliVerb, type ExitCode, UsageError } from './verb.js';

const REJECTS_FOLDER = join('.varsel', 'rejects');
const PROGRESS_MS = 250;
const DEAL_KINDS: readonly ImportKind[] = ['deals', 'deal_events'];

/** How much of what is made from files was made anew. */
interface Rebuilt {
  readonly histories: number;
  readonly deals: number;
}

/** Takes a file in. */
export const importVerb: CliVerb = {
  summary: 'take in a file of customers, staff, orders and what else there is',
  usage: `varsel import KIND FILE [--map FILE] [--dry-run] [--rejects FILE] [--json]

  KIND       ${IMPORT_KINDS.slice(0, 10).join(', ')},
             ${IMPORT_KINDS.slice(10).join(', ')}
  FILE       CSV or JSON lines, gzipped or not; UTF-8 or Latin-1
  --map      a mapping file: which column is which field, delimiter, dates, codes (see examples/maps/);
             without one the columns carry the fields' names
  --dry-run  reads and checks everything, writes nothing but the rejects
  --rejects  where rows go that could not be taken in, with row, field and reason
             (default ${join(REJECTS_FOLDER, '<file>-<kind>.csv')})
  --json     the summary for programs: kind, file, dryRun, rows, accepted, written, alreadyThere, rejected, parked,
             skipped, rejectsFile, resumedAfterRow, importedBefore, historiesRebuilt, dealsRebuilt, seconds, notes

Taking a file in again changes nothing, and one that was interrupted goes on where it was. Rows that name an unknown
customer, deal or product are parked: kept, and joined when it is imported.
Exit code 1 when rows were rejected or parked; the others are in.

  varsel import customers customers.csv
  varsel import orders orders.csv.gz --map examples/maps/online-retail.yaml --dry-run`,
  async run(args, context) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        map: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        rejects: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const { kind, path } = readPositionals(positionals);
    const isDryRun = values['dry-run'];
    const startedAt = context.now();
    const mapping = values.map === undefined ? defaultMapping(kind) : await readMapping(values.map, kind);
    const app = await context.openApp();
    try {
      const progress = progressLine(context.stderr, context.now);
      const result = await importFromDisk({
        path,
        mapping,
        rejectsPath: values.rejects ?? join(REJECTS_FOLDER, `${basename(path)}-${kind}.csv`),
        stores: app.stores,
        companyCurrency: app.config.company.currency,
        ...(kind === 'tickets' ? { ticketReader: await app.ticketReader() } : {}),
        now: startedAt,
        isDryRun,
        onProgress: progress.show,
      }).catch(stopped);
      progress.clear();
      const rebuilt = {
        histories: isDryRun ? 0 : await app.rebuildHistories(),
        deals: isDryRun || !DEAL_KINDS.includes(kind) ? 0 : await app.rebuildDeals(),
      };
      const seconds = (context.now().getTime() - startedAt.getTime()) / 1000;
      context.stdout.write(
        values.json ? summaryJson(result, rebuilt, seconds) : summaryText(result, rebuilt, seconds),
      );
      return exitCodeOf(result);
    } finally {
      await app.close();
    }
  },
};

function readPositionals(positionals: readonly string[]): { kind: ImportKind; path: string } {
  const [kindText, path, ...others] = positionals;
  const kind = IMPORT_KINDS.find((known) => known === kindText);
  if (kind === undefined) {
    const got = kindText === undefined ? 'nothing' : `"${kindText}"`;
    throw new UsageError(`say what the file holds: one of ${IMPORT_KINDS.join(', ')} (got ${got})`);
  }
  if (path === undefined) throw new UsageError(`name the file of ${kind}`);
  if (others.length > 0) throw new UsageError(`one file at a time (got ${others.join(' ')} too)`);
  return { kind, path };
}

/**
 * Reads a mapping file.
 * @throws IntakeError naming file, line and field of everything that is wrong with it.
 */
export async function readMapping(path: string, kind: ImportKind): Promise<Mapping> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new IntakeError(`the mapping file ${path} can't be read: ${error.message}`, { cause: error });
  });
  try {
    const mapping = parseYaml(path, text, mappingSchema);
    if (mapping.kind === kind) return mapping;
    throw new IntakeError(`${path} maps ${mapping.kind}, not ${kind}`);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new IntakeError(`the mapping can't be used:\n${error.message}`, { cause: error });
  }
}

/** Says of an import that failed on its way how it goes on. */
function stopped(error: unknown): never {
  if (error instanceof IntakeError || !(error instanceof Error)) throw error;
  throw new Error(`${error.message}\nThe import stopped; the same command goes on where it was.`, {
    cause: error,
  });
}

function exitCodeOf({ summary: { counts } }: DiskImportResult): ExitCode {
  return counts.rejected + counts.parked > 0 ? 1 : 0;
}

/** Rows, speed and time left in one line that is written over, for people at a terminal. */
function progressLine(output: CliOutput, now: () => Date) {
  const startMs = now().getTime();
  let shownMs = startMs;
  let width = 0;
  const isShown = output.isTTY === true;
  return {
    show({ rows, bytesRead, byteLength }: ImportProgress) {
      const nowMs = now().getTime();
      if (!isShown || nowMs - shownMs < PROGRESS_MS) return;
      shownMs = nowMs;
      const seconds = (nowMs - startMs) / 1000;
      const left = (seconds * (byteLength - bytesRead)) / bytesRead;
      const share = Math.floor((100 * bytesRead) / byteLength);
      const line = `${share} %  ${count(rows)} rows  ${count(rows / seconds)} rows/s  ${Math.ceil(left)} s left`;
      output.write(`\r${line.padEnd(width)}`);
      width = line.length;
    },
    clear() {
      if (width > 0) output.write(`\r${' '.repeat(width)}\r`);
    },
  };
}

const SKIP_TEXTS: Readonly<Record<SkipReason, string>> = {
  without_customer: 'without a customer',
  repeated: 'repeating another row of the file',
  not_yet_happened: 'not yet happened',
  without_value: 'with nothing in them',
};

function summaryText(result: DiskImportResult, rebuilt: Rebuilt, seconds: number): string {
  const { summary, rejectsPath, firstRejects } = result;
  const { counts, isDryRun, kind, fileName } = summary;
  const speed = seconds > 0 ? `, ${count(counts.rows / seconds)} rows/s` : '';
  const lines = [
    `${isDryRun ? 'Dry run, nothing was written. ' : ''}${count(counts.rows)} rows of ${kind} read from ${fileName} (${seconds.toFixed(1)} s${speed})`,
    ...summary.notes.map((note) => `  note: ${note}`),
  ];
  if (summary.importedBefore !== null) {
    lines.push(`  this file was imported before, on ${summary.importedBefore.toISOString()}`);
  }
  if (summary.resumedAfterRow > 0) {
    lines.push(`  went on behind row ${count(summary.resumedAfterRow)}, where it was interrupted`);
  }
  lines.push(
    isDryRun
      ? `  ${count(counts.accepted)} would be taken in`
      : `  ${count(counts.accepted)} taken in: ${count(counts.written)} new or changed, ${count(alreadyThere(result))} there already`,
  );
  for (const [reason, rows] of Object.entries(counts.skipped)) {
    lines.push(`  ${count(rows)} left out: ${SKIP_TEXTS[reason as SkipReason]}`);
  }
  if (counts.parked > 0)
    lines.push(`  ${count(counts.parked)} of them parked until ${waitedFor(kind)} are imported`);
  if (counts.rejected > 0) lines.push(`  ${count(counts.rejected)} rejected`);
  for (const { row, line, field, reason, value } of firstRejects) {
    lines.push(
      plain(
        `    row ${row} (line ${line})${field === '' ? '' : `, ${field}`}: ${reason}${value === '' ? '' : `: ${value}`}`,
      ),
    );
  }
  if (rejectsPath !== null) lines.push(`  all of them with row, field and reason: ${rejectsPath}`);
  if (!isDryRun && rebuilt.deals > 0) lines.push(`  ${count(rebuilt.deals)} deals brought up to date`);
  if (!isDryRun && (rebuilt.histories > 0 || !DEAL_KINDS.includes(kind))) {
    lines.push(`  ${count(rebuilt.histories)} customers' histories brought up to date`);
  }
  return `${lines.join('\n')}\n`;
}

function summaryJson(result: DiskImportResult, rebuilt: Rebuilt, seconds: number): string {
  const { summary, rejectsPath } = result;
  const { kind, fileName, isDryRun, counts, resumedAfterRow, importedBefore, notes } = summary;
  const { rows, accepted, written, rejected, parked, skipped } = counts;
  const shown = {
    kind,
    file: fileName,
    dryRun: isDryRun,
    rows,
    accepted,
    written,
    alreadyThere: alreadyThere(result),
    rejected,
    parked,
    skipped,
    rejectsFile: rejectsPath,
    resumedAfterRow,
    importedBefore,
    historiesRebuilt: rebuilt.histories,
    dealsRebuilt: rebuilt.deals,
    seconds,
    notes,
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

function waitedFor(kind: ImportKind): string {
  if (kind === 'products' || kind === 'product_names') return 'the products they name';
  return kind === 'deal_events' ? 'their deals' : 'their customers';
}

function alreadyThere({ summary: { counts, isDryRun } }: DiskImportResult): number {
  return isDryRun ? 0 : counts.accepted - counts.written;
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en');
}
