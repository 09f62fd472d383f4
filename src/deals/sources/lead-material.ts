import type { Lead, LeadCost } from '../../domain/lead.js';
import type { Stores } from '../../stores/stores.js';
import { companyAmount } from '../pipeline/pipeline-deal.js';
import type { SalesSettings } from '../sales-settings.js';
import type { LeadDeal } from './lead-sources.js';

/** The leads of a period with what came of them and what they cost, as it stands now. */
export interface LeadMaterial {
  readonly leads: readonly Lead[];
  /** Of those leads, by deal id. */
  readonly deals: ReadonlyMap<string, OpenedLeadDeal>;
  readonly costs: readonly LeadCost[];
}

export interface OpenedLeadDeal extends LeadDeal {
  readonly openedAt: Date;
}

const BATCH = 500;
/** Whenever it closed. */
const FOREVER = new Date('9999-12-31T00:00:00Z');

/** Leads created from (inclusive) until (exclusive); what happened to their deals is read of none. */
export async function readLeadMaterial(
  stores: Pick<Stores, 'leads' | 'deals'>,
  settings: SalesSettings,
  from: Date,
  until: Date,
): Promise<LeadMaterial> {
  const leads: Lead[] = [];
  for await (const batch of stores.leads.createdBetween(from, until, BATCH)) leads.push(...batch);
  const [deals, costs] = await Promise.all([
    dealsOf(leads, stores, settings, from),
    stores.leads.costsBetween(from, until),
  ]);
  return { leads, deals, costs };
}

/** A deal of such a lead closed after the period began, or is open. */
async function dealsOf(
  leads: readonly Lead[],
  { deals }: Pick<Stores, 'deals'>,
  settings: SalesSettings,
  from: Date,
): Promise<Map<string, OpenedLeadDeal>> {
  const wanted = new Set(leads.flatMap(({ dealId }) => dealId ?? []));
  const found = new Map<string, OpenedLeadDeal>();
  if (wanted.size === 0) return found;
  for (const walk of [deals.closedSummaries(from, FOREVER, BATCH), deals.openSummaries({}, BATCH)]) {
    for await (const batch of walk) {
      for (const { id, state } of batch) {
        if (!wanted.has(id)) continue;
        const amountMinor = companyAmount(state.amountMinor, state.currency, settings);
        found.set(id, { closed: state.closed, amountMinor, openedAt: state.openedAt });
      }
    }
  }
  return found;
}
