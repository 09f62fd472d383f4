import { DAY_MS } from '../../domain/time.js';
import type { Stores } from '../../stores/stores.js';
import { companyAmount } from '../pipeline/pipeline-deal.js';
import type { Quarter } from '../pipeline/quarters.js';
import type { SalesSettings } from '../sales-settings.js';
import type { ClosedDeal } from './deal-figures.js';

const BATCH = 500;

/** Deals that closed in a period, in the company's currency. */
export async function readClosedDeals(
  stores: Pick<Stores, 'deals' | 'leads'>,
  { from, until }: Pick<Quarter, 'from' | 'until'>,
  settings: SalesSettings,
): Promise<ClosedDeal[]> {
  const closed: ClosedDeal[] = [];
  for await (const batch of stores.deals.closedSummaries(from, until, BATCH)) {
    const leads = await stores.leads.findMany(batch.flatMap(({ state }) => state.leadId ?? []));
    const leadAt = new Map(leads.map(({ id, createdAt }) => [id, createdAt]));
    for (const { id, team, state } of batch) {
      if (state.closed === null || state.isJudgedByPeople) continue;
      const began = leadAt.get(state.leadId ?? '') ?? state.openedAt;
      closed.push({
        dealId: id,
        team,
        at: state.closed.at,
        isWon: state.closed.isWon,
        amountMinor: companyAmount(state.amountMinor, state.currency, settings),
        daysToClose: Math.max(0, (state.closed.at.getTime() - began.getTime()) / DAY_MS),
      });
    }
  }
  return closed;
}
