import { isoDate } from '../calendar.js';
import type { Life } from '../life.js';
import type { DealEventRow, DealRow, DealTruthRow } from '../tables.js';
import { dealStages, leadIdOf } from './deal-event-rows.js';
import type { PlannedDeal } from './deal-plan.js';

/** A deal as a list of today shows it: what the last of its events left. */
export function dealRow(
  { account, window }: Life,
  deal: PlannedDeal,
  events: readonly DealEventRow[],
): DealRow {
  const isClosed = deal.closes <= window.end;
  const stage = events.findLast(({ type }) => type === 'stage_changed')?.stage || dealStages[0];
  const expected = events.findLast(({ type }) => type === 'date_moved')?.expected_close;
  return {
    id: deal.id,
    name: deal.name,
    customer_id: account.id,
    owner_id: deal.ownerId,
    stage: dealStages.find((known) => known === stage) ?? dealStages[0],
    opened: isoDate(deal.opened),
    expected_close: expected ?? isoDate(deal.expected),
    closed: isClosed ? isoDate(deal.closes) : '',
    won: isClosed ? (deal.isWon ? 'true' : 'false') : '',
    amount: deal.amount,
    list_price: deal.listPrice,
    currency: 'EUR',
    product: deal.product,
    lead_source: deal.source?.name ?? '',
    lead_id: deal.source === null ? '' : leadIdOf(deal),
  };
}

/** Its end as an event of its own, for whoever lives through the past day by day. */
export function closingRow({ id, closed, won }: DealRow, like: DealEventRow): DealEventRow | null {
  if (won === '') return null;
  const empty = Object.fromEntries(Object.keys(like).map((column) => [column, ''])) as DealEventRow;
  return { ...empty, id: `${id}-end`, deal_id: id, time: `${closed}T00:00:00Z`, type: 'closed', won };
}

export function dealTruthRow({ id, causes }: PlannedDeal): DealTruthRow {
  return { deal_id: id, causes };
}
