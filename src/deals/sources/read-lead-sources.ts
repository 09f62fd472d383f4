import type { Lead } from '../../domain/lead.js';
import { DAY_MS } from '../../domain/time.js';
import type { Stores } from '../../stores/stores.js';
import { companyAmount } from '../pipeline/pipeline-deal.js';
import type { SalesSettings } from '../sales-settings.js';
import { type LeadMaterial, readLeadMaterial } from './lead-material.js';
import { type LeadDeal, leadSources, type SourceRow } from './lead-sources.js';

export interface SourceTable {
  readonly rows: readonly SourceRow[];
  readonly from: Date;
  readonly until: Date;
  readonly leads: number;
  /** After so many days nine of ten won leads had closed. */
  readonly matureAfterDays: number;
}

const PERIOD_DAYS = 365;
/** Where hardly anything was won yet. */
const USUAL_DAYS = 120;
const FEWEST_WON = 10;

/** How the leads of the past year fared, by source, for whoever can't wait for the night. */
export async function readLeadSources(
  stores: Pick<Stores, 'leads' | 'deals'>,
  settings: SalesSettings,
  asOf: Date,
): Promise<SourceTable> {
  const from = new Date(asOf.getTime() - PERIOD_DAYS * DAY_MS);
  return sourceTable(await readLeadMaterial(stores, settings, from, asOf), settings, asOf);
}

/** Of the year before a moment: leads that were known by then, deals that had closed by then. */
export function sourceTable(material: LeadMaterial, settings: SalesSettings, asOf: Date): SourceTable {
  const from = new Date(asOf.getTime() - PERIOD_DAYS * DAY_MS);
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

/** The time within which nine of ten won leads had closed. */
export function maturity(leads: readonly Lead[], deals: ReadonlyMap<string, LeadDeal>): number {
  const days = leads.flatMap(({ dealId, createdAt }) => {
    const closed = dealId === null ? null : (deals.get(dealId)?.closed ?? null);
    return closed?.isWon === true ? [(closed.at.getTime() - createdAt.getTime()) / DAY_MS] : [];
  });
  if (days.length < FEWEST_WON) return USUAL_DAYS;
  days.sort((a, b) => a - b);
  return Math.ceil(days[Math.floor(0.9 * days.length)] as number);
}
