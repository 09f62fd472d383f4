import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify as csv } from 'csv-stringify/sync';
import { IMPORT_KINDS, type ImportKind } from '../../domain/import-run.js';
import { generateCompany } from '../../sample/generate-company.js';
import type { DealEventRow, OfferTicketRow, PastOfferRow, SampleCompany } from '../../sample/tables.js';

/** Where they are, within the demo's folder. */
export function sampleFolder(demoFolder: string): string {
  return join(demoFolder, 'sample');
}

export interface SampleFile {
  readonly kind: ImportKind;
  readonly path: string;
}

export interface SampleFiles {
  /** To be imported, in order. */
  readonly files: readonly SampleFile[];
  /** What happened to deals, in the portions in which a company came to know it. */
  readonly dealEvents: readonly DealEventsFile[];
  /** The list of deals as they are today, for after the last of them: it says nothing that events have not said. */
  readonly deals: SampleFile;
}

interface DealEventsFile extends SampleFile {
  /** Everything up to then is told, and what came before in the files before. */
  readonly until: Date;
}

const WAITING_TICKETS = 'offer-tickets.json';
const PAST_OFFERS = 'past-offers.json';
const DAY_MS = 86_400_000;
/** Everything before the first is one file. */
const TOLD_DAYS_AGO = [28, 21, 14, 7, 2, 0] as const;

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
): SampleFiles {
  const {
    truth: _,
    deal_truth: __,
    deal_events: events,
    offer_tickets: waiting,
    past_offers: past,
    ...tables
  }: SampleCompany = generateCompany(options);
  const rowsOf: Readonly<Record<string, readonly object[]>> = tables;
  // A file of another day's portions would be taken for one of these.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [table, rows] of Object.entries(rowsOf)) {
    writeFileSync(join(folder, `${table}.csv`), csv([...rows], { header: true }));
  }
  writeFileSync(join(folder, WAITING_TICKETS), JSON.stringify(waiting));
  writeFileSync(join(folder, PAST_OFFERS), JSON.stringify(past));
  // Not every kind of file is brought, and not every table is one that can be imported.
  const files = IMPORT_KINDS.filter((kind) => kind !== 'deals' && rowsOf[kind] !== undefined);
  return {
    files: files.map((kind) => ({ kind, path: join(folder, `${kind}.csv`) })),
    dealEvents: writePortions(folder, events, options.asOf),
    deals: { kind: 'deals', path: join(folder, 'deals.csv') },
  };
}

/** What customers of the company write today; none where it was written without them. */
export function waitingTickets(folder: string): readonly OfferTicketRow[] {
  const path = join(folder, WAITING_TICKETS);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [];
}

/** What was suggested in the past, and what came of it, the earliest first. */
export function pastOffers(folder: string): readonly PastOfferRow[] {
  const rows: readonly PastOfferRow[] = JSON.parse(readFileSync(join(folder, PAST_OFFERS), 'utf8'));
  return rows.toSorted((a, b) => (a.asked < b.asked ? -1 : 1));
}

function writePortions(folder: string, events: readonly DealEventRow[], asOf: Date): DealEventsFile[] {
  let from = '';
  return TOLD_DAYS_AGO.map((days) => {
    const until = new Date(asOf.getTime() - days * DAY_MS);
    const to = `${until.toISOString().slice(0, 19)}Z`;
    const told = events.filter(({ time }) => time > from && time <= to);
    const path = join(folder, `deal_events-${to.slice(0, 10)}.csv`);
    writeFileSync(path, csv(told, { header: true }));
    from = to;
    return { kind: 'deal_events', path, until };
  });
}
