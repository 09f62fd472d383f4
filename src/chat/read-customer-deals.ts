import { companyAmount } from '../deals/pipeline/pipeline-deal.js';
import type { CustomerDeal } from './cards/customer-deals.js';
import type { Desk } from './dependencies.js';

/** A customer's open deals with their chances, the one worth most first. */
export async function readCustomerDeals(
  customerId: string,
  { stores, settings }: Pick<Desk, 'stores' | 'settings'>,
): Promise<CustomerDeal[]> {
  const open = await stores.deals.openOfCustomers([customerId]);
  if (open.length === 0) return [];
  const scores = await stores.winScores.findMany(open.map(({ id }) => id));
  const byId = new Map(scores.map((score) => [score.dealId, score]));
  return open
    .map(({ id, state }): CustomerDeal => {
      const score = byId.get(id);
      return {
        dealId: id,
        name: state.name,
        stage: state.stage,
        amountMinor: companyAmount(state.amountMinor, state.currency, settings.sales),
        chance: state.isJudgedByPeople ? null : (score?.chance ?? null),
      };
    })
    .sort((a, b) => (b.amountMinor ?? -1) - (a.amountMinor ?? -1) || (a.dealId < b.dealId ? -1 : 1));
}
