import type { Run } from '../src/domain/run.js';
import { claimPeriod } from './claim-period.js';
import type { JobDependencies } from './dependencies.js';
import type { JobPayload } from './names.js';
import type { JobQueue } from './queue.js';

/** Has all open deals scored after a night's customers; nothing where that run was never begun. */
export async function addDealScoring(queue: JobQueue, { period, context }: Run): Promise<void> {
  if (context !== null) await queue.add('score-open-deals', { period, asOf: context.asOf.toISOString() });
}

/** Every open deal's chance, once a night: time alone moves it too; then what closed deals tell together, and forecasts. The
 * same night again writes the same rows. */
export async function scoreAllDeals(
  { stores, scoreOpenDeals, reckonSales, now, log }: JobDependencies,
  { period, asOf }: JobPayload<'score-open-deals'>,
): Promise<void> {
  const id = await claimPeriod({ stores, now }, 'score-win', period);
  if (id === null) return;
  const { scored, bases, untold, beside } = await scoreOpenDeals(new Date(asOf));
  // Forecasts are made of these scores.
  const { closed, forecasts } = await reckonSales(new Date(asOf), id);
  // Scores and forecasts are there; the same night again tells what is untold, and nothing twice.
  if (untold !== null) throw untold;
  const besideCounts = beside === null ? {} : { beside: beside.scored, besideApart: beside.apart };
  await stores.runs.finish(id, now(), { scored, ...bases, closed, forecasts, ...besideCounts });
  if (beside !== null) log.info({ runId: id, ...beside }, 'a win model in shadow scored beside');
  log.info({ runId: id, scored, ...bases, closed, forecasts }, 'open deals scored');
}
