import { DateTime } from 'luxon';
import { dueByAge } from '../feedback/training-due.js';
import { TICKET_MODEL_KINDS } from '../service/ticket-reading/ticket-label.js';
import type { Parts } from './parts.js';
import { trainApart } from './train-apart.js';

/** While none is good enough, more tickets may make the difference. */
const RETRY_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * The look at the models that read tickets, once a week: trained where there is none, each quarter, and monthly while none
 * counts. Under the minimums a training ends by itself.
 */
export async function checkTicketTraining({
  stores,
  now,
  logger,
}: Pick<Parts, 'stores' | 'now' | 'logger'>): Promise<void> {
  if ((await stores.events.coverage('ticket_opened', now())) === null) return;
  const period = DateTime.fromJSDate(now(), { zone: 'utc' }).toFormat("kkkk-'W'WW");
  const id = `train-tickets.${period}`;
  const { run } = await stores.runs.claim({
    id,
    name: 'train-tickets',
    period,
    startedAt: now(),
    context: null,
    finishedAt: null,
    counts: {},
  });
  if (run.finishedAt !== null) return;
  let trained = 0;
  for (const kind of TICKET_MODEL_KINDS) {
    const [newest = null] = await stores.trainedModels.list(kind);
    const isTried = newest !== null && (await stores.trainedModels.active(kind)) === null;
    const isRetry = isTried && now().getTime() - newest.createdAt.getTime() >= RETRY_DAYS * DAY_MS;
    const because =
      dueByAge({ isReady: true }, newest, now()) ?? (isRetry ? ({ kind: 'first' } as const) : null);
    if (because === null) continue;
    const isTrained = await trainApart(kind, because);
    trained += Number(isTrained);
    // Under the minimums it says so itself, and nothing is the matter.
    logger.info({ kind, isTrained, because: because.kind }, 'training of ticket readers checked');
  }
  await stores.runs.finish(id, now(), { trained });
}
