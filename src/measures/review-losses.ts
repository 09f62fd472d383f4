import type { Customer } from '../domain/customer.js';
import { type Delivery, pendingDelivery, type Target, targetKey } from '../domain/delivery.js';
import type { LossReview } from '../domain/loss-review.js';
import { PARTITION_COUNT } from '../domain/partition.js';
import { DAY_MS } from '../domain/time.js';
import { historyAsOf } from '../history/as-of.js';
import type { Stores } from '../stores/stores.js';
import { lastContractEnd } from './ended-contracts.js';
import { type Loss, newLossReview } from './new-loss-review.js';
import type { Reach } from './reach.js';

export interface ReviewDependencies {
  readonly stores: Pick<
    Stores,
    'alerts' | 'customers' | 'deliveries' | 'histories' | 'lossReviews' | 'outcomes' | 'scores'
  >;
  readonly reach: Reach;
  /** Owner and leader who answer for a customer. */
  readonly responsibleOf: (customer: Customer) => {
    readonly ownerId: string | null;
    readonly leaderId: string | null;
  };
  /** Losses longer ago than this are not asked about. */
  readonly withinDays: number;
  readonly now: () => Date;
}

/** An outcome can be taken back for ten minutes; until then it is no loss yet. */
const SETTLED_AFTER_MS = 10 * 60_000;
/** The same loss, told by an outcome and by a contract, may have dates this far apart. */
const SAME_LOSS_DAYS = 90;
const BATCH = 500;
const ALL_PARTITIONS = Array.from({ length: PARTITION_COUNT }, (_, index) => index);

/** Makes a review of each loss that has none yet, and asks its owner and the leader once. Returns how many it made. */
export async function reviewLosses(dependencies: ReviewDependencies): Promise<number> {
  const losses = await newLosses(dependencies);
  const { stores, reach, responsibleOf, now } = dependencies;
  const customers = new Map(
    (await stores.customers.findMany(losses.map(({ customerId }) => customerId))).map((each) => [
      each.id,
      each,
    ]),
  );
  let made = 0;
  for (const loss of losses) {
    const customer = customers.get(loss.customerId);
    if (customer === undefined || customer.mergedIntoId !== null) continue;
    const [alerts, score] = await Promise.all([
      stores.alerts.ofSubjects('churn', [customer.id]),
      stores.scores.find('churn', customer.id),
    ]);
    const { ownerId, leaderId } = responsibleOf(customer);
    const people = [...new Set([ownerId, leaderId])].flatMap((id) => reach.staff.get(id ?? '') ?? []);
    const reached = people.map((person) => reach.direct(person));
    const review = newLossReview(
      loss,
      { alerts, score, ownerId, leaderId, targets: reached.flatMap(({ targets }) => targets) },
      now(),
    );
    made += await stores.lossReviews.add([review]);
    await stores.deliveries.add(
      reached.flatMap(({ targets, notBefore }) =>
        targets.map((target) => reviewDelivery(review, target, notBefore, now())),
      ),
    );
  }
  return made;
}

async function newLosses({ stores, withinDays, now }: ReviewDependencies): Promise<Loss[]> {
  const to = now();
  const from = new Date(to.getTime() - withinDays * DAY_MS);
  const settledBy = new Date(to.getTime() - SETTLED_AFTER_MS);
  const losses = new Map<string, Loss>();
  const outcomes = await stores.outcomes.lostBetween(from, to);
  const standing = await stores.customers.standing(outcomes.map(({ customerId }) => customerId));
  for (const { customerId: saidOf, occurredAt, knownAt } of outcomes) {
    const customerId = standing.get(saidOf);
    if (customerId === undefined || knownAt > settledBy) continue;
    const held = losses.get(customerId);
    if (held === undefined || held.lostAt > occurredAt) {
      losses.set(customerId, { customerId, lostAt: occurredAt, foundBy: 'outcome' });
    }
  }
  for await (const histories of stores.histories.byPartition(ALL_PARTITIONS, BATCH)) {
    for (const history of histories) {
      const { customerId, contracts } = history;
      if (losses.has(customerId) || contracts.fact.length === 0) continue;
      const known = historyAsOf(history, to.getTime());
      const lostAt = lastContractEnd(known, from.getTime(), to.getTime());
      if (lostAt !== null) losses.set(customerId, { customerId, lostAt, foundBy: 'contract' });
    }
  }
  const reviews = await stores.lossReviews.ofCustomers([...losses.keys()]);
  return [...losses.values()].filter(
    ({ customerId, lostAt }) =>
      !reviews.some(
        (review) =>
          review.customerId === customerId &&
          Math.abs(review.lostAt.getTime() - lostAt.getTime()) < SAME_LOSS_DAYS * DAY_MS,
      ),
  );
}

function reviewDelivery(
  review: LossReview,
  target: Target,
  notBefore: Date | null,
  createdAt: Date,
): Delivery {
  return pendingDelivery({
    id: `${review.id}|card|${targetKey(target)}`,
    alertId: null,
    content: { kind: 'loss_review', reviewId: review.id },
    target,
    createdAt,
    notBefore,
  });
}
