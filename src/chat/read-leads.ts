import { type LeadOwnerProposal, proposeLeadOwners } from '../deals/leads/propose-lead-owners.js';
import { MOST_LEADS_READ, readOpenLeads, scoreLeads } from '../deals/leads/read-open-leads.js';
import { bestLeadsFirst, type ScoredLead } from '../deals/leads/scored-lead.js';
import type { LeadsNight } from '../deals/night/leads-basis.js';
import { readSalesNight } from '../deals/night/reckon-sales.js';
import { ownerOfLead } from '../domain/lead.js';
import { customerNames } from './customer-names.js';
import type { Desk } from './dependencies.js';
import type { People } from './people.js';
import type { PipelineScope } from './read-pipeline.js';

/** Open leads with what is known of their chances, and who might take those that nobody has. */
export interface LeadsView {
  readonly scope: PipelineScope;
  readonly asOf: Date;
  /** Of the scope, best first. */
  readonly leads: readonly ScoredLead[];
  /** That nobody has, of the whole company, best first. */
  readonly unowned: readonly ScoredLead[];
  readonly proposals: ReadonlyMap<string, LeadOwnerProposal>;
  /** What the newest night learned; null before the first, and without leads. */
  readonly night: LeadsNight | null;
  readonly openForDays: number;
  /** Whether there are more than anybody works through. */
  readonly isCut: boolean;
  readonly people: People;
  readonly customerNameOf: (customerId: string) => string;
}

/** The leads of a scope; proposals take everybody's into account. */
export async function readLeads(scope: PipelineScope, desk: Desk): Promise<LeadsView> {
  const { stores, settings, now } = desk;
  const asOf = now();
  const [night, people] = await Promise.all([readSalesNight(stores), desk.people()]);
  const leads = night?.leads ?? null;
  const model = leads?.model ?? null;
  const [all, own] = await Promise.all([
    readOpenLeads(stores, settings.sales, model, asOf),
    // Somebody's own may be older than the newest of everybody's.
    scope.kind === 'mine' ? readOpenLeads(stores, settings.sales, model, asOf, scope.staffId) : null,
  ]);
  const shown = own ?? all.filter(({ lead }) => isWithin(scope, ownerOfLead(lead), people));
  const unowned = all.filter(({ lead }) => ownerOfLead(lead) === null);
  return {
    scope,
    asOf,
    leads: bestLeadsFirst(shown),
    unowned: bestLeadsFirst(unowned),
    proposals: proposalsFor(all, leads, people, desk),
    night: leads,
    openForDays: settings.sales.leads.openForDays,
    isCut: all.length >= MOST_LEADS_READ,
    people,
    customerNameOf: await customerNames(
      [...shown, ...unowned].flatMap(({ lead }) => lead.customerId ?? []),
      desk,
    ),
  };
}

/** One lead with its chance; null where there is no such lead any more, or it became a deal or was lost. */
export async function readLead(
  leadId: string,
  desk: Desk,
): Promise<(Omit<LeadsView, 'leads' | 'scope'> & { readonly lead: ScoredLead }) | null> {
  const view = await readLeads({ kind: 'all' }, desk);
  const [found] = view.leads.filter(({ lead }) => lead.id === leadId);
  if (found !== undefined) return { ...view, lead: found };
  // One that is older than those that are listed.
  const [kept] = await desk.stores.leads.findMany([leadId]);
  if (kept === undefined || kept.dealId !== null || kept.isLost) return null;
  const [lead] = await scoreLeads(desk.stores, [kept], view.night?.model ?? null, view.asOf);
  return lead === undefined ? null : { ...view, lead };
}

function proposalsFor(
  all: readonly ScoredLead[],
  night: LeadsNight | null,
  people: People,
  { settings }: Pick<Desk, 'settings'>,
): ReadonlyMap<string, LeadOwnerProposal> {
  if (night === null) return new Map();
  const sellers = [...people.values()].filter(({ role }) => role === 'sales').map(({ id }) => id);
  return proposeLeadOwners(all, sellers.sort(), settings.sales.leads.capacityOf, night.fit);
}

/** Those that nobody has are the company's. */
function isWithin(scope: PipelineScope, ownerId: string | null, people: People): boolean {
  if (scope.kind === 'all') return true;
  if (ownerId === null) return false;
  return scope.kind === 'team' ? people.get(ownerId)?.team === scope.team : ownerId === scope.staffId;
}
