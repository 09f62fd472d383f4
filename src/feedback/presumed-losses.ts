import { lastPurchaseMs } from '../churn/activity.js';
import { churnDateOf } from '../churn/model/departures.js';
import { presumedLossId } from '../churn/model/presumed-loss-id.js';
import { knownDepartures } from '../churn/model/snapshots.js';
import type { ChurnSubject } from '../churn/subjects.js';
import type { ChurnDefinition } from '../domain/churn-definition.js';
import type { Customer } from '../domain/customer.js';
import type { Outcome } from '../domain/outcome.js';
import type { PresumedLoss } from '../domain/presumed-loss.js';
import type { ChurnContext } from '../domain/run.js';
import { historyAsOf } from '../history/as-of.js';
import { orderIntervals } from '../history/order-intervals.js';
import { monthsBefore } from '../history/windows.js';
import { gathered } from '../stores/gathered.js';
import type { Stores } from '../stores/stores.js';

/** Losses of so long ago are looked for. */
export const MONTHS_BACK = 36;
/** From so many intervals on there is a usual one. */
const LEAST_INTERVALS = 2;

export interface PresumedLossSources {
  readonly stores: Pick<Stores, 'customers' | 'outcomes' | 'presumedLosses'>;
  readonly subjects: AsyncIterable<readonly ChurnSubject[]>;
  readonly context: ChurnContext;
  readonly definition: ChurnDefinition;
  readonly ownerOf: (customer: Customer) => string | null;
}

/** A presumed loss with its customer's name, as it is listed. */
export interface NamedLoss extends PresumedLoss {
  readonly customerName: string;
}

/**
 * Finds the customers that seem to have left in the last three years and of whom nobody has said so, and keeps them for
 * their owners to answer. The latest first.
 */
export async function findPresumedLosses(sources: PresumedLossSources): Promise<NamedLoss[]> {
  const { stores, context } = sources;
  const found: NamedLoss[] = [];
  for await (const batch of sources.subjects) {
    const ids = batch.map(({ customer }) => customer.id);
    const outcomes = await gathered<Outcome>(stores.customers, ids, (all) =>
      stores.outcomes.ofCustomers(all),
    );
    const losses = batch.flatMap((subject) => {
      const loss = presumedLoss(subject, outcomes.get(subject.customer.id) ?? [], sources);
      return loss === null ? [] : [{ ...loss, customerName: subject.customer.name }];
    });
    await stores.presumedLosses.save(losses.map(({ customerName: _name, ...loss }) => loss));
    found.push(...losses);
  }
  await stores.presumedLosses.removeFoundBefore(context.asOf);
  return found.sort((a, b) => b.leftAt.getTime() - a.leftAt.getTime() || (a.id < b.id ? -1 : 1));
}

function presumedLoss(
  { customer, history }: ChurnSubject,
  outcomes: readonly Outcome[],
  { context, definition, ownerOf }: PresumedLossSources,
): PresumedLoss | null {
  const asOfMs = context.asOf.getTime();
  const departures = knownDepartures(
    { customer, history, outcomes },
    { contexts: [context], now: context, definition },
  );
  const departure = churnDateOf(departures, asOfMs);
  if (departure?.isConfirmed !== true) return null;
  const { source, leftAtMs } = departure;
  if (source !== 'contract' && source !== 'silence') return null;
  if (leftAtMs < monthsBefore(asOfMs, MONTHS_BACK)) return null;
  const leftAt = new Date(leftAtMs);
  const known = historyAsOf(history, leftAtMs);
  const purchaseMs = lastPurchaseMs(known);
  const { count, meanLog } = orderIntervals(known.orders);
  return {
    id: presumedLossId(customer.id, leftAt),
    customerId: customer.id,
    ownerId: ownerOf(customer),
    leftAt,
    source,
    lastPurchaseAt: purchaseMs === null ? null : new Date(purchaseMs),
    usualDays: count < LEAST_INTERVALS ? null : Math.max(1, Math.round(Math.exp(meanLog))),
    foundAt: context.asOf,
  };
}
