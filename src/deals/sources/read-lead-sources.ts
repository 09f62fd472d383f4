import type { Lead, LeadCost } from '../../domain/lead.js';
import { DAY_MS } from '../../domain/time.js';
import type { Stores } from '../../stores/stores.js';
import { companyAmount } from '../pipeline/pipeline-deal.js';
import type { SalesSettings } from '../sales-settings.js';
import { type LeadDeal, leadSources, type SourceRow } from './lead-sources.js';

export interface SourceTable {
  readonly rows: readonly SourceRow[];
  readonly from: Date;
  readonly until: Date;
  readonly leads: number;
  /** After so many days nine of ten won leads had closed. */
  readonly matureAfterDays: number;
}

const BATCH = 500;
const PERIOD_DAYS = 365;
/** Where hardly anything was won yet. */
const USUAL_DAYS = 120;
const FEWEST_WON = 10;

/** How the leads of the past year fared, by source. */
export async function readLeadSources(
  stores: Pick<Stores, 'leads' | 'deals'>,
  settings: SalesSettings,
  asOf: Date,
): Promise<SourceTable> {
  return sourceTable(await readMaterial(stores, settings, periodFrom(asOf), asOf), settings, asOf);
}

/** The same at two moments, of one reading: what has changed between them. */
export async function readSourceAdvice(
  stores: Pick<Stores, 'leads' | 'deals'>,
  settings: SalesSettings,
  before: Date,
  now: Date,
): Promise<{ readonly before: SourceTable; readonly now: SourceTable }> {
  const material = await readMaterial(stores, settings, periodFrom(before), now);
  return { before: sourceTable(material, settings, before), now: sourceTable(material, settings, now) };
}

interface Material {
  readonly leads: readonly Lead[];
  readonly deals: ReadonlyMap<string, LeadDeal>;
  readonly costs: readonly LeadCost[];
}

function periodFrom(asOf: Date): Date {
  return new Date(asOf.getTime() - PERIOD_DAYS * DAY_MS);
}

async function readMaterial(
  stores: Pick<Stores, 'leads' | 'deals'>,
  settings: SalesSettings,
  from: Date,
  until: Date,
): Promise<Material> {
  const leads: Lead[] = [];
  for await (const batch of stores.leads.createdBetween(from, until, BATCH)) leads.push(...batch);
  const [deals, costs] = await Promise.all([
    dealsOf(leads, stores, settings),
    stores.leads.costsBetween(from, until),
  ]);
  return { leads, deals, costs };
}

/** As of a moment: leads that were known by then, deals that had closed by then. */
function sourceTable(material: Material, settings: SalesSettings, asOf: Date): SourceTable {
  const from = periodFrom(asOf);
  const leads = material.leads.filter(
    ({ knownAt, createdAt }) => knownAt <= asOf && createdAt >= from && createdAt < asOf,
  );
  const deals = new Map(
    [...material.deals].map(([id, deal]): [string, LeadDeal] => [
      id,
      deal.closed !== null && deal.closed.at > asOf ? { ...deal, closed: null } : deal,
    ]),
  );
  const matureAfterDays = maturity(leads, deals);
  const rows = leadSources(
    {
      leads,
      deals,
      costs: material.costs,
      from,
      until: asOf,
      asOf,
      matureAfterDays,
      margin: settings.margin,
      exchange: (amountMinor, currency) => companyAmount(amountMinor, currency, settings),
    },
    settings.leadSources,
  );
  return { rows, from, until: asOf, leads: leads.length, matureAfterDays };
}

async function dealsOf(
  leads: readonly Lead[],
  stores: Pick<Stores, 'deals'>,
  settings: SalesSettings,
): Promise<Map<string, LeadDeal>> {
  const ids = leads.flatMap(({ dealId }) => dealId ?? []);
  const found = new Map<string, LeadDeal>();
  for (let first = 0; first < ids.length; first += BATCH) {
    for (const { id, state } of await stores.deals.findMany(ids.slice(first, first + BATCH))) {
      const amountMinor = companyAmount(state.amountMinor, state.currency, settings);
      found.set(id, { closed: state.closed, amountMinor });
    }
  }
  return found;
}

/** The time within which nine of ten won leads had closed. */
function maturity(leads: readonly Lead[], deals: ReadonlyMap<string, LeadDeal>): number {
  const days = leads.flatMap(({ dealId, createdAt }) => {
    const closed = dealId === null ? null : (deals.get(dealId)?.closed ?? null);
    return closed?.isWon === true ? [(closed.at.getTime() - createdAt.getTime()) / DAY_MS] : [];
  });
  if (days.length < FEWEST_WON) return USUAL_DAYS;
  days.sort((a, b) => a - b);
  return Math.ceil(days[Math.floor(0.9 * days.length)] as number);
}
