import type { PresumedLoss } from '../domain/presumed-loss.js';
import { isAnswered } from '../feedback/answer-presumed-loss.js';
import type { Stores } from '../stores/stores.js';
import type { ChurnedView } from './cards/churned-card.js';

const READ_AT_MOST = 500;

/** An owner's customers that seem to have left and that nobody has answered for, the latest first. */
export async function readChurned(
  ownerId: string,
  stores: Pick<Stores, 'presumedLosses' | 'outcomes' | 'customers'>,
): Promise<ChurnedView> {
  const losses = await stores.presumedLosses.ofOwner(ownerId, READ_AT_MOST);
  const ids = [...new Set(losses.map(({ customerId }) => customerId))];
  const [outcomes, customers] = await Promise.all([
    stores.outcomes.ofCustomers(ids),
    stores.customers.findMany(ids),
  ]);
  const names = new Map(customers.map(({ id, name }) => [id, name]));
  return {
    losses: losses.flatMap((loss: PresumedLoss) => {
      const customerName = names.get(loss.customerId);
      const isOpen = !isAnswered(loss.id, outcomes.get(loss.customerId) ?? []);
      return customerName === undefined || !isOpen ? [] : [{ ...loss, customerName }];
    }),
  };
}
