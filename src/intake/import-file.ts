import type { ImportCounts, ImportKind } from '../domain/import-run.js';
import type { TicketReader } from '../reading/read-ticket.js';
import type { Stores } from '../stores/stores.js';
import { cellsOf } from './cells.js';
import { consentWriter } from './consent-writer.js';
import { consentReader } from './consents.js';
import { contactWriter } from './contact-writer.js';
import { contactReader } from './contacts.js';
import { contractReader } from './contracts.js';
import { crosswalkReader } from './crosswalk.js';
import { crosswalkWriter } from './crosswalk-writer.js';
import { customerWriter } from './customer-writer.js';
import { customerReader } from './customers.js';
import { dealEventWriter } from './deal-event-writer.js';
import { dealEventReader } from './deal-events.js';
import { dealWriter } from './deal-writer.js';
import { dealReader } from './deals.js';
import { deliveryReader } from './deliveries.js';
import { contentHash } from './event-identity.js';
import { eventWriter } from './event-writer.js';
import { factReader } from './facts.js';
import type { IntakeContext } from './intake-context.js';
import { interactionReader } from './interactions.js';
import { invoiceReader } from './invoices.js';
import { leadCostReader } from './lead-costs.js';
import { leadCostWriter, leadWriter } from './lead-writer.js';
import { leadReader } from './leads.js';
import { machineReader } from './machines.js';
import type { Mapping } from './mapping.js';
import { orderReader } from './orders.js';
import { outcomeWriter } from './outcome-writer.js';
import { outcomeReader } from './outcomes.js';
import { type Passage, passRows } from './pass-rows.js';
import { paymentReader } from './payments.js';
import { productNameReader } from './product-names.js';
import { productNameWriter, productWriter } from './product-writer.js';
import { productReader } from './products.js';
import { projectReader } from './projects.js';
import type { RawRow, RecordFile } from './raw-row.js';
import type { RecordWriter } from './record-writer.js';
import type { RejectSink, RowFate } from './reject.js';
import { type ResolvedMapping, resolveMapping } from './resolve-mapping.js';
import { satisfactionReader } from './satisfaction.js';
import { serviceReader } from './services.js';
import { staffReader } from './staff.js';
import { staffWriter } from './staff-writer.js';
import { ticketReader } from './tickets.js';
import { usageReader } from './usage.js';
import { visitReader } from './visits.js';

// Raised whenever the same file and mapping would give other records than before, so that no half-done import goes on
// under new rules.
const INTAKE_VERSION = 4;

export type IntakeStores = Pick<
  Stores,
  | 'audit'
  | 'consents'
  | 'contacts'
  | 'customerValues'
  | 'customers'
  | 'dealEvents'
  | 'deals'
  | 'events'
  | 'histories'
  | 'imports'
  | 'leads'
  | 'outcomes'
  | 'overviews'
  | 'products'
  | 'staff'
  | 'winScores'
>;

export interface ImportRequest {
  readonly file: RecordFile;
  readonly mapping: Mapping;
  readonly stores: IntakeStores;
  readonly rejects: RejectSink;
  readonly now: Date;
  /** ISO 4217 code of amounts that carry none. */
  readonly companyCurrency: string;
  /** Reads and checks everything and writes nothing. */
  readonly isDryRun: boolean;
  /** What was learned of tickets; left out, phrases read them. */
  readonly ticketReader?: TicketReader;
  readonly rowsPerBatch?: number;
  onProgress?(progress: ImportProgress): void;
}

export interface ImportProgress {
  readonly rows: number;
  readonly bytesRead: number;
  readonly byteLength: number;
}

export interface ImportSummary {
  readonly runId: string;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly isDryRun: boolean;
  readonly counts: ImportCounts;
  /** The row after which a killed import went on; 0 when it began at the start. */
  readonly resumedAfterRow: number;
  /** When this file was taken in with this mapping before; null the first time. */
  readonly importedBefore: Date | null;
  readonly notes: readonly string[];
}

// Larger batches are hardly faster, and their rows live long enough to double the heap: 219 MB at 2,000, 154 at 500.
const ROWS_PER_BATCH = 500;

/**
 * Takes one file in: reads it, stores what is good, notes what isn't. Doing it again, or going on after a kill, ends
 * in the same. Histories are marked, not rebuilt: that is the caller's next step.
 * @throws IntakeError where the mapping and the file don't fit each other: nothing is stored then.
 */
export async function importFile(request: ImportRequest): Promise<ImportSummary> {
  const { file, mapping, stores, now, isDryRun } = request;
  const resolved = resolveMapping(mapping, file.columns, file.delimiter);
  const runId = importRunId(file, mapping);
  const fresh = {
    id: runId,
    kind: mapping.kind,
    fileName: file.name,
    startedAt: now,
    finishedAt: null,
    checkpointRow: 0,
    counts: { rows: 0, accepted: 0, written: 0, rejected: 0, skipped: {}, parked: 0 },
  };
  const run = isDryRun ? fresh : await stores.imports.begin(fresh);
  // A file that was finished is taken in again from its start: what it says of customers may have changed since.
  const isResumed = run.finishedAt === null && run.checkpointRow > 0;
  const importedAt = run.finishedAt === null ? run.startedAt : now;
  const { companyCurrency, ticketReader: learned } = request;
  const context = {
    importId: runId,
    importedAt,
    now,
    companyCurrency,
    ...(learned === undefined ? {} : { ticketReader: learned }),
  };
  const { counts, notes } = await passageOf(
    resolved,
    stores,
    context,
  )({
    file,
    imports: stores.imports,
    rejects: request.rejects,
    runId,
    isDryRun,
    rowsPerBatch: request.rowsPerBatch ?? ROWS_PER_BATCH,
    storedUpTo: isResumed ? run.checkpointRow : 0,
    writtenBefore: isResumed ? run.counts.written : 0,
    now,
    onProgress: (rows, bytesRead) => request.onProgress?.({ rows, bytesRead, byteLength: file.byteLength }),
  });
  return {
    runId,
    kind: mapping.kind,
    fileName: file.name,
    isDryRun,
    counts,
    resumedAfterRow: isResumed ? run.checkpointRow : 0,
    importedBefore: run.finishedAt,
    notes: [...file.notes, ...notes],
  };
}

/** `${kind}.${hash of the file}.${hash of the mapping}`. */
function importRunId(file: RecordFile, mapping: Mapping): string {
  const mappingHash = contentHash([INTAKE_VERSION, JSON.stringify(mapping)]);
  return `${mapping.kind}.${file.sha256.slice(0, 32)}.${mappingHash.slice(0, 16)}`;
}

/** How the rows of a kind are read and stored. */
function passageOf(resolved: ResolvedMapping, stores: IntakeStores, context: IntakeContext): Passage {
  const { mapping } = resolved;
  const { name } = cellsOf(resolved);
  const isBrought = (field: string) => resolved.locate(field).kind !== 'absent';
  /** Or by the beginning of fields that the company named itself. */
  const isBroughtAs = (field: string) =>
    isBrought(field) || (field.endsWith(':') && resolved.namedFields.some((each) => each.startsWith(field)));
  const through =
    <Row>(
      reader: (resolved: ResolvedMapping, context: IntakeContext) => (row: RawRow) => RowFate<Row>,
      writer: () => RecordWriter<Row>,
    ): (() => Passage) =>
    () => {
      const readRow = reader(resolved, context);
      return (options) => passRows(readRow, writer(), options);
    };
  const ids = { id: name('id'), customer: name('customer_id') };
  const events = () => eventWriter(stores, mapping, name('customer_id'), context);
  const byKind: Record<ImportKind, () => Passage> = {
    staff: through(staffReader, () => staffWriter(stores, isBrought)),
    customers: through(customerReader, () => customerWriter(stores, isBrought, context)),
    crosswalk: through(crosswalkReader, () => crosswalkWriter(stores, ids, context)),
    contacts: through(contactReader, () =>
      contactWriter(stores, mapping, name('customer_id'), isBrought, context),
    ),
    products: through(productReader, () => productWriter(stores.products, isBroughtAs, name)),
    product_names: through(productNameReader, () => productNameWriter(stores.products, name('product_id'))),
    leads: through(leadReader, () => leadWriter(stores.leads)),
    lead_costs: through(leadCostReader, () => leadCostWriter(stores.leads)),
    deals: through(dealReader, () => dealWriter(stores, mapping, name('customer_id'), context)),
    deal_events: through(dealEventReader, () => dealEventWriter(stores, name('deal_id'))),
    contracts: through(contractReader, events),
    machines: through(machineReader, events),
    services: through(serviceReader, events),
    orders: through(orderReader, events),
    deliveries: through(deliveryReader, events),
    invoices: through(invoiceReader, events),
    payments: through(paymentReader, events),
    interactions: through(interactionReader, events),
    usage: through(usageReader, events),
    visits: through(visitReader, events),
    tickets: through(ticketReader, events),
    satisfaction: through(satisfactionReader, events),
    projects: through(projectReader, events),
    facts: through(factReader, events),
    consents: through(consentReader, () => consentWriter(stores, ids)),
    outcomes: through(outcomeReader, () => outcomeWriter(stores, ids)),
  };
  return byKind[mapping.kind]();
}
