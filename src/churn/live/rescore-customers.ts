import type { ChurnContext } from '../../domain/run.js';
import type { Stores } from '../../stores/stores.js';
import type { ChurnScorer } from '../model/open-scorer.js';
import type { ChurnSubject } from '../subjects.js';

/** A night whose run is done: what all customers together say, held until the next one. */
export interface DoneNight {
  readonly runId: string;
  readonly context: ChurnContext;
}

export interface RescoreCustomers {
  readonly stores: Pick<Stores, 'customers' | 'histories' | 'liveScores'>;
  /** Null before the first night. */
  readonly night: () => Promise<DoneNight | null>;
  readonly scorer: () => Promise<ChurnScorer>;
  readonly now: () => Date;
}

/**
 * Scores some customers as of now, because something has happened to them, by what the last night found out about all.
 * Written beside the night's scores: what a night decides is the same whether anybody was rescored or not. Whoever can't
 * be scored any more is left with what the night said. Doing it again says the same as of later.
 *
 * @returns how many were scored.
 */
export async function rescoreCustomers(
  customerIds: readonly string[],
  { stores, night, scorer, now }: RescoreCustomers,
): Promise<number> {
  if (customerIds.length === 0) return 0;
  // Taken before anything is read: what comes in later is scored as of later.
  const asOf = now();
  const last = await night();
  if (last === null || last.context.asOf > asOf) return 0;
  const [customers, histories] = await Promise.all([
    stores.customers.findMany(customerIds),
    stores.histories.findMany(customerIds),
  ]);
  const historyById = new Map(histories.map((history) => [history.customerId, history]));
  const subjects = customers.flatMap((customer): ChurnSubject[] => {
    const history = historyById.get(customer.id);
    return history === undefined || customer.mergedIntoId !== null ? [] : [{ customer, history }];
  });
  const results = await (await scorer()).score(subjects, { ...last.context, asOf }, last.runId);
  const scores = results.flatMap((result) => (result.ok ? [result.value] : []));
  const scored = new Set(scores.map(({ subjectId }) => subjectId));
  await stores.liveScores.save(scores);
  const refused = customerIds.filter((id) => !scored.has(id));
  if (refused.length > 0) await stores.liveScores.removeUntil('churn', refused, asOf);
  return scores.length;
}
