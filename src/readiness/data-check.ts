import type { CapabilityState, DataFigures, ValueReadiness } from '../domain/data-check-result.js';
import type { ImportRun } from '../domain/import-run.js';
import { mergeProposalId } from '../domain/merge-proposal.js';
import type { ModelReadiness } from '../domain/score.js';
import { productCatalogue, productNamed } from '../service/catalogue/product-catalogue.js';
import { countLost } from '../stores/count-lost.js';
import type { Stores } from '../stores/stores.js';
import { type ValueMinimum, valueReadiness } from '../value/walk/value-readiness.js';
import { type CapabilityCheck, capabilityChecks, churnState } from './capabilities.js';
import { type ContactsCheck, checkContacts } from './check-contacts.js';
import { type CustomersCheck, checkCustomers } from './check-customers.js';
import { checkDeals, type DealsCheck } from './check-deals.js';
import { countParked, countRows, type ParkedCheck, type SourceCheck, sourceChecks } from './check-events.js';
import { checkFormats, type FormatCheck } from './check-formats.js';
import { checkGaps, type GapCheck } from './check-gaps.js';
import { checkLabels, type LabelCheck } from './check-labels.js';
import { checkOrphans, type OrphanCheck } from './check-orphans.js';
import { checkProducts, type ProductsCheck } from './check-products.js';
import { checkStaff, type StaffCheck } from './check-staff.js';
import { companyRecords } from './company-records.js';
import { type DuplicatePair, duplicateFinder } from './duplicates/find-duplicates.js';
import { type Fingerprint, fingerprint } from './duplicates/fingerprint.js';
import { type Repair, workList } from './work-list.js';

/** What can be put right. */
export interface CheckFindings {
  readonly customers: CustomersCheck;
  readonly contacts: ContactsCheck;
  /** Pairs that somebody decided to keep apart are left out. */
  readonly duplicates: readonly DuplicatePair[];
  readonly formats: readonly FormatCheck[];
  readonly labels: readonly LabelCheck[];
  readonly orphans: readonly OrphanCheck[];
  readonly gaps: readonly GapCheck[];
}

export interface DataCheck extends CheckFindings {
  readonly asOf: Date;
  readonly capabilities: readonly CapabilityCheck[];
  readonly sources: readonly SourceCheck[];
  readonly staff: StaffCheck;
  readonly deals: DealsCheck;
  readonly products: ProductsCheck;
  readonly documentedLosses: number;
  readonly parked: ParkedCheck;
  readonly unfinishedImports: readonly Pick<ImportRun, 'kind' | 'fileName' | 'startedAt' | 'checkpointRow'>[];
  /** What to repair first. */
  readonly workList: readonly Repair[];
  readonly churn: CapabilityState;
  readonly value: ValueReadiness;
  /** What is followed from week to week. */
  readonly figures: DataFigures;
}

export interface DataCheckSettings {
  readonly companyCurrency: string;
  /** A contact of whom nothing was heard for so many months is stale. */
  readonly staleContactMonths: number;
  /** What predicting value needs. */
  readonly valueMinimum: ValueMinimum;
  /** Public holidays where the company is, by date (YYYY-MM-DD). */
  readonly isPublicHoliday: (isoDate: string) => boolean;
}

export interface DataCheckDependencies {
  readonly stores: Pick<
    Stores,
    | 'consents'
    | 'contacts'
    | 'customers'
    | 'deals'
    | 'events'
    | 'histories'
    | 'imports'
    | 'mergeProposals'
    | 'outcomes'
    | 'products'
    | 'serviceOffers'
    | 'staff'
  >;
  readonly settings: DataCheckSettings;
  readonly asOf: Date;
  /** What a churn model needs and has, as of the date. */
  readonly readiness: ModelReadiness;
}

const IMPORTS_LOOKED_AT = 1_000;

/** What the data are good for, and what is missing. Reads every customer with its events once, a batch at a time. */
export async function checkData({
  stores,
  settings,
  asOf,
  readiness,
}: DataCheckDependencies): Promise<DataCheck> {
  const staff = await stores.staff.all();
  const staffIds = new Set(staff.map(({ id }) => id));
  const catalogue = productCatalogue(await stores.products.all(), 0);
  const isProduct = (name: string) => productNamed(catalogue, name) !== null;
  const checks = {
    customers: checkCustomers(staffIds),
    contacts: checkContacts(asOf, settings.staleContactMonths),
    formats: checkFormats(),
    labels: checkLabels(),
    orphans: checkOrphans(staffIds, catalogue.products.length === 0 ? null : isProduct),
    gaps: checkGaps({ asOf, isPublicHoliday: settings.isPublicHoliday }),
    rows: countRows(),
    products: checkProducts(catalogue, asOf, await countAnswered(stores.serviceOffers, asOf)),
  };
  const fingerprints: Fingerprint[] = [];
  for await (const record of companyRecords(stores, asOf, settings.companyCurrency)) {
    for (const check of Object.values(checks)) check.add(record);
    fingerprints.push(fingerprint(record));
  }
  const findings: CheckFindings = {
    customers: checks.customers.result(),
    contacts: checks.contacts.result(),
    duplicates: await undecided(stores, duplicateFinder(fingerprints)),
    formats: checks.formats.result(),
    labels: checks.labels.result(),
    orphans: checks.orphans.result(),
    gaps: checks.gaps.result(),
  };
  const [sources, runs, documentedLosses, parked, deals, value] = await Promise.all([
    sourceChecks(stores.events, asOf, checks.rows.result()),
    stores.imports.list(IMPORTS_LOOKED_AT),
    countLost(stores, new Date(0), asOf),
    countParked(stores),
    checkDeals(stores, staffIds, asOf),
    valueReadiness(stores, asOf, settings.valueMinimum, settings.companyCurrency),
  ]);
  const products = checks.products.result();
  const hasData = findings.customers.count > 0 && sources.some(({ rows }) => rows > 0);
  return {
    asOf,
    capabilities: capabilityChecks(readiness, hasData, value, deals, products.service),
    sources,
    staff: checkStaff(staff),
    deals,
    products,
    documentedLosses,
    parked,
    unfinishedImports: runs
      .filter(({ finishedAt }) => finishedAt === null)
      .map(({ kind, fileName, startedAt, checkpointRow }) => ({ kind, fileName, startedAt, checkpointRow })),
    ...findings,
    workList: workList(findings),
    churn: churnState(readiness, hasData),
    value,
    figures: figuresOf(findings, parked, readiness),
  };
}

function figuresOf(
  { customers, contacts, duplicates, formats, labels, orphans, gaps }: CheckFindings,
  parked: ParkedCheck,
  { completenessPercent }: ModelReadiness,
): DataFigures {
  return {
    customers: customers.count,
    completeness_percent: completenessPercent,
    duplicates: duplicates.length,
    mixed_formats: formats.length,
    synonymous_labels: labels.length,
    stale_contacts: contacts.stale,
    orphans: orphans.reduce((sum, { rows }) => sum + rows, 0),
    gaps: gaps.length,
    parked_events: parked.events,
  };
}

/** Nobody is asked again about customers that are to be kept apart. What that leaves open is looked for anew. */
async function undecided(
  { mergeProposals }: Pick<Stores, 'mergeProposals'>,
  find: ReturnType<typeof duplicateFinder>,
): Promise<DuplicatePair[]> {
  const keptApart = new Set<string>();
  for (;;) {
    const pairs = find((a, b) => keptApart.has(mergeProposalId(a, b)));
    const known = await mergeProposals.findMany(
      pairs.map(({ fromId, intoId }) => mergeProposalId(fromId, intoId)),
    );
    const decided = known.filter(({ state }) => state === 'kept_apart');
    if (decided.length === 0) return pairs;
    for (const { id } of decided) keptApart.add(id);
  }
}

const OFFERS_AT_ONCE = 1_000;

/** Offers that customers accepted or declined by then. */
async function countAnswered(offers: Stores['serviceOffers'], asOf: Date): Promise<number> {
  let count = 0;
  for await (const shown of offers.shownBetween(new Date(0), asOf, OFFERS_AT_ONCE)) {
    for (const { state } of shown) {
      if ((state.name === 'accepted' || state.name === 'declined') && state.at <= asOf) count += 1;
    }
  }
  return count;
}
