import { DateTime } from 'luxon';
import { DAY_MS } from '../domain/time.js';
import { promoteOver, shadowOver } from '../feedback/shadow-over.js';
import { dueByAge } from '../feedback/training-due.js';
import type { Parts } from './parts.js';
import { DAILY_CHECK, trainApart } from './train-apart.js';

type CheckParts = Pick<Parts, 'stores' | 'now' | 'logger'>;

/** While none is good enough, more purchases and answers may make the difference. */
const RETRY_DAYS = 30;

/**
 * The look at what offers learn: promotes what has run in shadow, every day; and once a week trains where there is no model,
 * where it is a quarter old, and monthly while none counts. Without products there is nothing to learn.
 */
export async function checkOffersTraining(parts: CheckParts): Promise<void> {
  const { stores, now, logger } = parts;
  const { runs, trainedModels } = stores;
  await endShadow(parts);
  if ((await stores.products.revision()) === 0) return;
  const period = DateTime.fromJSDate(now(), { zone: 'utc' }).toFormat("kkkk-'W'WW");
  const id = `train-offers.${period}`;
  const { run } = await runs.claim({
    id,
    name: 'train-offers',
    period,
    startedAt: now(),
    context: null,
    finishedAt: null,
    counts: {},
  });
  if (run.finishedAt !== null) return;
  const [[newest = null], active] = await Promise.all([
    trainedModels.list('offers'),
    trainedModels.active('offers'),
  ]);
  const isRetry =
    newest !== null && active === null && now().getTime() - newest.createdAt.getTime() >= RETRY_DAYS * DAY_MS;
  const because =
    dueByAge({ isReady: true }, newest, now()) ?? (isRetry ? ({ kind: 'first' } as const) : null);
  const isTrained = because !== null && (await trainApart('offers', because));
  logger.info(
    { isDue: because !== null, isTrained, because: because?.kind ?? null },
    'training of offers checked',
  );
  await runs.finish(id, now(), { due: Number(because !== null), trained: Number(isTrained) });
}

/** What spoke against it was judged when it was trained. */
async function endShadow({ stores: { trainedModels }, now, logger }: CheckParts): Promise<void> {
  const over = await shadowOver(trainedModels, 'offers', now());
  if (over === null) return;
  const promoted = await promoteOver(trainedModels, over, DAILY_CHECK, now());
  if (promoted !== null)
    logger.info({ modelId: promoted.id }, 'an offers model was in shadow and is active now');
}
