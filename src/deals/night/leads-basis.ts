import type { Lead } from '../../domain/lead.js';
import { DAY_MS } from '../../domain/time.js';
import type { Stores } from '../../stores/stores.js';
import type { RepFit } from '../effort/rep-fit.js';
import { fitLeadModel } from '../leads/fit-lead-model.js';
import { type KeptLeadModel, keptLeadModel, openLeadModel } from '../leads/kept-lead-model.js';
import type { LeadCustomer } from '../leads/lead-features.js';
import { leadFit } from '../leads/lead-fit.js';
import type { LeadModel } from '../leads/lead-model.js';
import type { PastLead } from '../leads/past-leads.js';
import type { SalesSettings } from '../sales-settings.js';
import { type LeadMaterial, type OpenedLeadDeal, readLeadMaterial } from '../sources/lead-material.js';
import { maturity, type SourceTable, sourceTable } from '../sources/read-lead-sources.js';

/** What a night found out about leads. */
export interface LeadsNight {
  readonly model: LeadModel;
  /** Who does well on leads of which source. */
  readonly fit: RepFit;
  readonly sources: SourceTable;
  /** The same a week earlier: what has changed since. */
  readonly sourcesBefore: SourceTable;
}

const YEARS = 3;
const WEEK_DAYS = 7;
const CUSTOMERS_AT_ONCE = 500;

/** Reads the leads of three years once. Null where there are none. */
export async function readLeadsNight(
  stores: Pick<Stores, 'leads' | 'deals' | 'customers'>,
  settings: SalesSettings,
  asOf: Date,
): Promise<LeadsNight | null> {
  const from = new Date(asOf.getTime() - YEARS * 365 * DAY_MS);
  const material = await readLeadMaterial(stores, settings, from, asOf);
  if (material.leads.length === 0) return null;
  const customers = await customersOf(material.leads, stores);
  return leadsNight(material, customers, settings, asOf);
}

export function leadsNight(
  material: LeadMaterial,
  customers: ReadonlyMap<string, LeadCustomer>,
  settings: SalesSettings,
  asOf: Date,
): LeadsNight {
  const known = material.leads.filter(({ knownAt }) => knownAt <= asOf);
  const deals = new Map(
    [...material.deals].flatMap(([id, deal]): [string, OpenedLeadDeal][] => {
      if (deal.openedAt > asOf) return [];
      return [[id, deal.closed !== null && deal.closed.at > asOf ? { ...deal, closed: null } : deal]];
    }),
  );
  const past = known.map((lead): PastLead => {
    const deal = lead.dealId === null ? null : (deals.get(lead.dealId) ?? null);
    return {
      lead,
      customer: lead.customerId === null ? null : (customers.get(lead.customerId) ?? null),
      dealOpenedAt: deal?.openedAt ?? null,
      wonAt: deal?.closed?.isWon === true ? deal.closed.at : null,
    };
  });
  const matureAfterDays = maturity(known, deals);
  return {
    model: fitLeadModel(past, asOf, matureAfterDays),
    fit: leadFit(past, asOf, matureAfterDays),
    sources: sourceTable(material, settings, asOf),
    sourcesBefore: sourceTable(material, settings, new Date(asOf.getTime() - WEEK_DAYS * DAY_MS)),
  };
}

/** As JSON keeps it. */
export interface KeptLeadsNight {
  readonly model: KeptLeadModel;
  readonly general: readonly (readonly [string, number])[];
  readonly onSource: readonly (readonly [string, number])[];
  readonly sources: KeptTable;
  readonly sourcesBefore: KeptTable;
}

type KeptTable = Omit<SourceTable, 'from' | 'until'> & { readonly from: string; readonly until: string };

export function keptLeadsNight({ model, fit, sources, sourcesBefore }: LeadsNight): KeptLeadsNight {
  return {
    model: keptLeadModel(model),
    general: [...fit.general],
    onSource: [...fit.onKind],
    sources: keptTable(sources),
    sourcesBefore: keptTable(sourcesBefore),
  };
}

export function openLeadsNight(kept: KeptLeadsNight): LeadsNight {
  return {
    model: openLeadModel(kept.model),
    fit: { borders: null, general: new Map(kept.general), onKind: new Map(kept.onSource) },
    sources: openTable(kept.sources),
    sourcesBefore: openTable(kept.sourcesBefore),
  };
}

function keptTable({ from, until, ...rest }: SourceTable): KeptTable {
  return { ...rest, from: from.toISOString(), until: until.toISOString() };
}

function openTable({ from, until, ...rest }: KeptTable): SourceTable {
  return { ...rest, from: new Date(from), until: new Date(until) };
}

async function customersOf(
  leads: readonly Lead[],
  { customers }: Pick<Stores, 'customers'>,
): Promise<Map<string, LeadCustomer>> {
  const ids = [...new Set(leads.flatMap(({ customerId }) => customerId ?? []))];
  const found = new Map<string, LeadCustomer>();
  for (let first = 0; first < ids.length; first += CUSTOMERS_AT_ONCE) {
    for (const customer of await customers.findMany(ids.slice(first, first + CUSTOMERS_AT_ONCE)))
      found.set(customer.id, customer);
  }
  return found;
}
