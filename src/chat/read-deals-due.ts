import type { DealSummary } from '../domain/deal.js';
import { DAY_MS } from '../domain/time.js';
import type { DealDue } from './cards/deals-due.js';
import { customerNames } from './customer-names.js';
import type { Desk } from './dependencies.js';

const DUE_DAYS = 7;
const BATCH = 200;

/**
 * A person's own deals that have fallen, or are to close within a week, or should have: those that fell first, then by
 * date.
 *
 * @param fallen deals with an open alert.
 */
export async function readDealsDue(
  ownerId: string,
  fallen: ReadonlySet<string>,
  desk: Desk,
): Promise<DealDue[]> {
  const { stores, now } = desk;
  const dueBy = new Date(now().getTime() + DUE_DAYS * DAY_MS);
  const due: DealSummary[] = [];
  for await (const batch of stores.deals.openSummaries({ ownerId }, BATCH)) {
    for (const deal of batch) {
      const { expectedCloseAt } = deal.state;
      const isDue = expectedCloseAt !== null && expectedCloseAt < dueBy;
      if (isDue || fallen.has(deal.id)) due.push(deal);
    }
  }
  if (due.length === 0) return [];
  const [scores, customerName] = await Promise.all([
    stores.winScores.findMany(due.map(({ id }) => id)),
    customerNames(
      due.flatMap(({ state }) => state.customerId ?? []),
      desk,
    ),
  ]);
  const byId = new Map(scores.map((score) => [score.dealId, score]));
  return due
    .map(({ id, state }): DealDue => {
      const { customerId, expectedCloseAt } = state;
      return {
        dealId: id,
        name: state.name,
        customer: customerId === null ? null : customerName(customerId),
        chance: state.isJudgedByPeople ? null : (byId.get(id)?.chance ?? null),
        closesAt: expectedCloseAt !== null && expectedCloseAt < dueBy ? expectedCloseAt : null,
        hasFallen: fallen.has(id),
      };
    })
    .sort(
      (a, b) =>
        Number(b.hasFallen) - Number(a.hasFallen) ||
        (a.closesAt?.getTime() ?? Number.POSITIVE_INFINITY) -
          (b.closesAt?.getTime() ?? Number.POSITIVE_INFINITY) ||
        (a.dealId < b.dealId ? -1 : 1),
    );
}
