import type { Customer } from '../domain/customer.js';
import { type Delivery, pendingDelivery, type Target, targetKey } from '../domain/delivery.js';
import type { LossReview } from '../domain/loss-review.js';
import { PARTITION_COUNT } from '../domain/partition.js';
import { type RowFailures, rowFailures } from '../domain/row-failures.js';
import type { Staff } from '../domain/staff.js';
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

/**
 * Makes a review of each loss that has none yet, and asks its owner and the leader once. A card that a killed process left
 * out is added by the next call. Returns how many reviews it made.
 *
 * @throws AggregateError naming the customers that failed, once all others have been looked at.
 */
export async function reviewLosses(dependencies: ReviewDependencies): Promise<number> {
  const failures = rowFailures('losses to be reviewed');
  const { losses, reviewed } = await findLosses(dependencies, failures);
  const { stores } = dependencies;
  const customers = new Map(
    (await stores.customers.findMany(losses.map(({ customerId }) => customerId))).map((each) => [
      each.id,
      each,
    ]),
  );
  await failures.attemptAll(
    reviewed,
    ({ customerId }) => customerId,
    (some) => askAbout(some, dependencies),
  );
  let made = 0;
  for (const loss of losses) {
    const customer = customers.get(loss.customerId);
    if (customer === undefined || customer.mergedIntoId !== null) continue;
    made += (await failures.attempt(customer.id, () => makeReview(loss, customer, dependencies))) ?? 0;
  }
  failures.throwIfAny();
  return made;
}

async function makeReview(loss: Loss, customer: Customer, dependencies: ReviewDependencies): Promise<number> {
  const { stores, reach, responsibleOf, now } = dependencies;
  const [alerts, score] = await Promise.all([
    stores.alerts.ofSubjects('churn', [customer.id]),
    stores.scores.find('churn', customer.id),
  ]);
  const { ownerId, leaderId } = responsibleOf(customer);
  const targets = peopleOf({ ownerId, leaderId }, reach).flatMap((person) => reach.direct(person).targets);
  const review = newLossReview(loss, { alerts, score, ownerId, leaderId, targets }, now());
  const made = await stores.lossReviews.add([review]);
  await askAbout([review], dependencies);
  return made;
}

/** The cards that reviews amount to: in the conversations they name, at the end of the quiet hours of whoever reads there. */
async function askAbout(
  reviews: readonly LossReview[],
  { stores, reach, now }: ReviewDependencies,
): Promise<void> {
  const owed = reviews.flatMap((review) => {
    const quietUntil = new Map(
      peopleOf(review, reach).flatMap((person) => {
        const { targets, notBefore } = reach.direct(person);
        return targets.map((target) => [targetKey(target), notBefore] as const);
      }),
    );
    return review.targets.map((target) =>
      reviewDelivery(review, target, quietUntil.get(targetKey(target)) ?? null, now()),
    );
  });
  if (owed.length > 0) await stores.deliveries.add(owed);
}

function peopleOf(
  { ownerId, leaderId }: Pick<LossReview, 'ownerId' | 'leaderId'>,
  { staff }: Reach,
): Staff[] {
  return [...new Set([ownerId, leaderId])].flatMap((id) => staff.get(id ?? '') ?? []);
}

/** Losses without a review, and the reviews of the others. */
async function findLosses(
  { stores, withinDays, now }: ReviewDependencies,
  failures: RowFailures,
): Promise<{
  readonly losses: readonly Loss[];
  readonly reviewed: readonly LossReview[];
}> {
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
      const lostAt = await failures.attempt(customerId, () =>
        lastContractEnd(historyAsOf(history, to.getTime()), from.getTime(), to.getTime()),
      );
      if (lostAt !== null) losses.set(customerId, { customerId, lostAt, foundBy: 'contract' });
    }
  }
  const reviews = await stores.lossReviews.ofCustomers([...losses.keys()]);
  const isOf = ({ customerId, lostAt }: Loss, review: LossReview) =>
    review.customerId === customerId &&
    Math.abs(review.lostAt.getTime() - lostAt.getTime()) < SAME_LOSS_DAYS * DAY_MS;
  const all = [...losses.values()];
  return {
    losses: all.filter((loss) => !reviews.some((review) => isOf(loss, review))),
    reviewed: reviews.filter((review) => all.some((loss) => isOf(loss, review))),
  };
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
