import { documentedDepartures } from '../../churn/model/documented-departures.js';
import type { History } from '../../domain/history.js';
import type { Outcome } from '../../domain/outcome.js';
import { PARTITION_COUNT } from '../../domain/partition.js';
import { DAY_MS } from '../../domain/time.js';
import { historyAsOf } from '../../history/as-of.js';
import type { Stores } from '../../stores/stores.js';
import type { Loss } from './churn-rate.js';
import type { SurveyAnswer } from './surveys-after-contact.js';

/** When a customer's last contract ended by a moment, of a history as of then; null where it did not. */
export type ContractEndBy = (history: History, at: Date) => Date | null;

const BATCH = 1_000;
const ALL_PARTITIONS = Array.from({ length: PARTITION_COUNT }, (_, index) => index);
const EVER = new Date(0);
/** Who is said to be lost and buys again within these days was not: facts overrule opinions. */
const OVERRULED_DAYS = 90;

/**
 * Losses that people or files told of, ended contracts, and surveys from a moment on, as known at another; under the
 * customers that they count for. One walk over the histories.
 */
export async function readLosses(
  { outcomes, customers, histories }: Pick<Stores, 'customers' | 'histories' | 'outcomes'>,
  contractEndBy: ContractEndBy,
  surveysFrom: Date,
  until: Date,
): Promise<{ readonly losses: Map<string, Loss[]>; readonly surveys: SurveyAnswer[] }> {
  const said = await saidToBeLost({ outcomes, customers }, until);
  const losses = new Map<string, Loss[]>();
  const surveys: SurveyAnswer[] = [];
  for await (const batch of histories.byPartition(ALL_PARTITIONS, BATCH)) {
    for (const history of batch) {
      const { customerId, contracts, satisfaction } = history;
      const told = said.get(customerId) ?? [];
      if (told.length + contracts.atMs.length + satisfaction.atMs.length === 0) continue;
      // What happens at the first moment after the month is not a part of it.
      const known = historyAsOf(history, until.getTime() - 1);
      const endedAt = contractEndBy(known, until);
      const ended = endedAt === null ? [] : [{ at: endedAt, returnedAt: null }];
      losses.set(customerId, [...standingLosses(told, known), ...ended]);
      for (const answer of surveysOf(known, surveysFrom)) surveys.push(answer);
    }
  }
  for (const [customerId, told] of said) {
    if (losses.has(customerId)) continue;
    losses.set(
      customerId,
      told.map(({ occurredAt }) => ({ at: occurredAt, returnedAt: null })),
    );
  }
  return { losses, surveys };
}

async function saidToBeLost(
  { outcomes, customers }: Pick<Stores, 'customers' | 'outcomes'>,
  until: Date,
): Promise<Map<string, Outcome[]>> {
  const lost = await outcomes.lostBetween(EVER, until);
  const standing = await customers.standing(lost.map(({ customerId }) => customerId));
  const said = new Map<string, Outcome[]>();
  for (const outcome of lost) {
    const id = standing.get(outcome.customerId);
    if (id === undefined) continue;
    const others = said.get(id);
    if (others === undefined) said.set(id, [outcome]);
    else others.push(outcome);
  }
  return said;
}

function standingLosses(told: readonly Outcome[], history: History): Loss[] {
  return documentedDepartures(told, history)
    .filter(({ leftAtMs, returnedAtMs }) => returnedAtMs - leftAtMs > OVERRULED_DAYS * DAY_MS)
    .map(({ leftAtMs, returnedAtMs }) => ({
      at: new Date(leftAtMs),
      returnedAt: Number.isFinite(returnedAtMs) ? new Date(returnedAtMs) : null,
    }));
}

function surveysOf({ customerId, satisfaction: { atMs, share } }: History, from: Date): SurveyAnswer[] {
  return [...atMs].flatMap((at, index) => {
    const answer = share[index] ?? Number.NaN;
    return at < from.getTime() || Number.isNaN(answer)
      ? []
      : [{ customerId, at: new Date(at), share: answer }];
  });
}
