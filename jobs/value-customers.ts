import { claimPeriod } from './claim-period.js';
import type { JobDependencies } from './dependencies.js';
import type { JobPayload } from './names.js';
import { addOverviewRefresh } from './refresh-overviews.js';

/** What every customer is worth, after a night's scoring and from its scores. The same night again writes the same rows. */
export async function valueAll(
  { stores, queue, valueCustomers, now, log }: JobDependencies,
  { period, asOf }: JobPayload<'value-customers'>,
): Promise<void> {
  const id = await claimPeriod({ stores, now }, 'value-customers', period);
  if (id === null) return;
  const { customers, activeCustomers, moves, method, data } = await valueCustomers(new Date(asOf), id);
  await stores.runs.finish(id, now(), { customers, activeCustomers, moves });
  await addOverviewRefresh(queue);
  await queue.add('make-figures', {});
  log.info({ runId: id, customers, activeCustomers, moves, method, data }, 'customers valued');
}
