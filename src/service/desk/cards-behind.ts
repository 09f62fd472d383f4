import type { Stores } from '../../stores/stores.js';

/** What is shown to a customer still may have been forbidden meanwhile: the sweep has each card rendered, and so judged, anew. */
export async function cardsBehind(
  customerId: string,
  {
    customers,
    serviceOffers,
  }: Pick<Stores, 'serviceOffers'> & {
    readonly customers: Pick<Stores['customers'], 'families'>;
  },
): Promise<number> {
  const ids = (await customers.families([customerId])).get(customerId) ?? [customerId];
  const rows = await serviceOffers.ofCustomers(ids);
  const shown = rows.filter(
    ({ isOpen, shownAt, targets }) => isOpen && shownAt !== null && targets.length > 0,
  );
  for (const row of shown) {
    // Somebody who changes it at this moment has its card rendered anyway.
    await serviceOffers.compareAndSet({ ...row, version: row.version + 1, isCardStale: true });
  }
  return shown.length;
}
