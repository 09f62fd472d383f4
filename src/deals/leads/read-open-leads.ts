import type { Lead } from '../../domain/lead.js';
import { DAY_MS } from '../../domain/time.js';
import { objectedAsStanding } from '../../stores/scoring-objections.js';
import type { Stores } from '../../stores/stores.js';
import type { SalesSettings } from '../sales-settings.js';
import type { LeadModel } from './lead-model.js';
import { scoreLead } from './score-lead.js';
import type { ScoredLead } from './scored-lead.js';

export type OpenLeadStores = Pick<Stores, 'leads' | 'customers' | 'consents'>;

/** Nobody works through more; of more the newest are read. */
export const MOST_LEADS_READ = 2_000;

/**
 * Open leads with their chances as of a moment, of everybody or of one person: reckoned anew from what the night learned,
 * so that a lead that has just come or changed has its chance at once.
 */
export async function readOpenLeads(
  stores: OpenLeadStores,
  { leads: { openForDays } }: Pick<SalesSettings, 'leads'>,
  model: LeadModel | null,
  asOf: Date,
  ownerId: string | null = null,
): Promise<ScoredLead[]> {
  const from = new Date(asOf.getTime() - openForDays * DAY_MS);
  const waiting =
    ownerId === null
      ? await stores.leads.waiting(from, MOST_LEADS_READ)
      : await stores.leads.waitingOf(ownerId, from, MOST_LEADS_READ);
  return scoreLeads(
    stores,
    waiting.filter(({ knownAt, createdAt }) => knownAt <= asOf && createdAt <= asOf),
    model,
    asOf,
  );
}

/** Their chances as of a moment, in the order of the leads. */
export async function scoreLeads(
  stores: Pick<Stores, 'customers' | 'consents'>,
  leads: readonly Lead[],
  model: LeadModel | null,
  asOf: Date,
): Promise<ScoredLead[]> {
  const ids = [...new Set(leads.flatMap(({ customerId }) => customerId ?? []))];
  const [found, objected] = await Promise.all([
    ids.length === 0 ? [] : stores.customers.findMany(ids),
    objectedAsStanding(stores, ids, asOf),
  ]);
  const customers = new Map(found.map((customer) => [customer.id, customer]));
  return leads.map((lead) => {
    const customer = customers.get(lead.customerId ?? '') ?? null;
    const hasObjected = objected.has(lead.customerId ?? '');
    return { lead, customer, score: scoreLead(lead, { customer, hasObjected }, model, asOf) };
  });
}
