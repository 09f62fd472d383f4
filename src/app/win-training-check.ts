import { DateTime } from 'luxon';
import { loadWinModel } from '../deals/model/load-win-model.js';
import type { DealSnapshot } from '../deals/model/snapshots.js';
import type { TrainedModel } from '../domain/trained-model.js';
import type { TrainingReason } from '../domain/training-reason.js';
import { findWinDrift } from '../feedback/drift/find-win-drift.js';
import { gatherDeals } from '../feedback/training/win/gather-deals.js';
import { promoteWinShadow } from '../feedback/training/win/promote-win-shadow.js';
import { winDueByAge } from '../feedback/training/win/win-training-due.js';
import { mayHaveDrifted } from '../feedback/training-due.js';
import type { Parts } from './parts.js';
import { DAILY_CHECK, trainApart } from './train-apart.js';
import { dealsToLearnFrom } from './win.js';

type CheckParts = Pick<Parts, 'stores' | 'config' | 'now' | 'logger'>;

/**
 * The look at win chances: promotes what has run in shadow, every day; and once a week, because all deals are read for it,
 * trains where that is due, by age, or because the world has moved. A training that fails is tried again the next week.
 */
export async function checkWinTraining(parts: CheckParts): Promise<void> {
  const { stores, now, logger } = parts;
  const { trainedModels, runs } = stores;
  await endShadow(parts);
  if ((await stores.dealEvents.count()) === 0) return;
  const period = weekOf(now());
  const id = `train-win.${period}`;
  const { run } = await runs.claim({
    id,
    name: 'train-win',
    period,
    startedAt: now(),
    context: null,
    finishedAt: null,
    counts: {},
  });
  if (run.finishedAt !== null) return;
  const [versions, active] = await Promise.all([trainedModels.list('win'), trainedModels.active('win')]);
  const newest = versions[0] ?? null;
  const because =
    winDueByAge(newest, active !== null, now()) ??
    (newest === null || active === null ? null : await driftNow(parts, newest, active));
  const isTrained = because !== null && (await trainApart('win', because));
  const isDue = because !== null;
  logger.info({ isDue, isTrained, because: because?.kind ?? null }, 'training of win chances checked');
  await runs.finish(id, now(), { due: Number(isDue), trained: Number(isTrained) });
}

async function endShadow(parts: CheckParts): Promise<void> {
  const { stores, now, logger } = parts;
  try {
    const fate = await promoteWinShadow(stores.trainedModels, () => closedDeals(parts), DAILY_CHECK, now());
    if (fate === null) return;
    const about = { modelId: fate.model.id, faults: fate.faults.map(({ kind }) => kind) };
    const isActive = fate.faults.length === 0;
    logger.info(about, `a win model was in shadow and is ${isActive ? 'active now' : 'left a candidate'}`);
  } catch (error) {
    logger.error(
      { err: error },
      'a win model in shadow could not be judged, and stays there: look at varsel models list win',
    );
  }
}

/** Of the model in use, once so much time has passed that deals may tell. */
async function driftNow(
  parts: CheckParts,
  newest: TrainedModel,
  active: TrainedModel,
): Promise<TrainingReason | null> {
  const { stores, now, logger } = parts;
  if (!mayHaveDrifted(newest, now())) return null;
  try {
    const model = await loadWinModel(stores.trainedModels, active.version);
    return findWinDrift(await closedDeals(parts), model);
  } catch (error) {
    logger.warn({ modelId: active.id, err: error }, 'drift of win chances can’t be looked for');
    return null;
  }
}

async function closedDeals(parts: CheckParts): Promise<readonly DealSnapshot[]> {
  return (await gatherDeals({ ...dealsToLearnFrom(parts), now: parts.now() })).closed;
}

/** Such as "2026-W48". */
function weekOf(at: Date): string {
  return DateTime.fromJSDate(at, { zone: 'utc' }).toFormat("kkkk-'W'WW");
}
