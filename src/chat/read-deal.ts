import { dealStateAt } from '../deals/deal-at.js';
import { dealClass } from '../deals/effort/deal-class.js';
import { efficiencyOf } from '../deals/effort/efficiency.js';
import { impactMinor } from '../deals/effort/impact.js';
import { readSalesNight } from '../deals/night/reckon-sales.js';
import { pipelineDeal } from '../deals/pipeline/pipeline-deal.js';
import type { Deal } from '../domain/deal.js';
import type { DealView } from './cards/deal-view.js';
import type { Desk } from './dependencies.js';

const POINTS_SHOWN = 12;

/** A deal with its chance and everything beside it; null where it isn't there. */
export async function readDeal(dealId: string, desk: Desk): Promise<DealView | null> {
  const { stores, settings, people, now } = desk;
  const [deal, score, points, alert, night, staff] = await Promise.all([
    stores.deals.find(dealId),
    stores.winScores.find(dealId),
    stores.winScores.history(dealId, POINTS_SHOWN),
    stores.alerts.findOpen('win', dealId),
    readSalesNight(stores),
    people(),
  ]);
  if (deal === null) return null;
  const { customerId } = deal.state;
  const customer = customerId === null ? null : await stores.customers.find(customerId);
  const open = pipelineDeal(deal, score, settings.sales);
  const efficiency = night === null ? null : efficiencyOf(open, night.effort);
  return {
    deal,
    state: dealStateAt(deal.entries, now()) ?? deal.state,
    score:
      score !== null && deal.state.isJudgedByPeople ? { ...score, basis: 'people', chance: null } : score,
    // At once: what was reckoned before the objection is not shown either.
    points: score?.basis === 'objected' ? [] : points,
    alert: alert?.kind === 'win' ? alert : null,
    customer,
    amountMinor: open.amountMinor,
    impactMinor: impactMinor(open.chance, open.amountMinor, efficiency),
    class:
      night === null
        ? null
        : dealClass(
            { amountMinor: open.amountMinor, efficiency, people: peopleOf(deal), isFalling: alert !== null },
            night.classes,
          ),
    settings,
    people: staff,
    now: now(),
  };
}

/** People of the customer who have taken part. */
function peopleOf({ entries }: Deal): number {
  const ids = new Set<string>();
  for (const { payload } of entries) {
    if (payload.type === 'contact') for (const id of payload.contactIds) ids.add(id);
    if (payload.type === 'person_joined') ids.add(payload.contactId);
  }
  return ids.size;
}
