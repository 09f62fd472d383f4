import { pendingDelivery, targetKey } from '../domain/delivery.js';
import type { WinTraining } from '../feedback/training/win/train-win.js';
import type { Parts } from './parts.js';
import { roleTargets } from './role-targets.js';

/**
 * What a training of win chances came to, as a card to the administrators. Of candidates one after the other, as come of
 * each week's training while none is good enough, only the first is told.
 */
export async function announceWinTraining(
  { stores, config, logger, now }: Pick<Parts, 'stores' | 'config' | 'logger' | 'now'>,
  { model, because, faults }: Extract<WinTraining, { kind: 'trained' }>,
): Promise<void> {
  const before = await stores.trainedModels.find('win', model.version - 1);
  if (faults.length > 0 && before?.state === 'candidate') return;
  const targets = await roleTargets('administrator', { stores, config });
  if (targets.length === 0) {
    logger.warn(
      { modelId: model.id },
      'nobody is told of the training: set routes.administrators, or the ids of an administrator',
    );
    return;
  }
  await stores.deliveries.add(
    targets.map((target) =>
      pendingDelivery({
        id: `win_model_report|${model.id}|${targetKey(target)}`,
        alertId: null,
        content: {
          kind: 'win_model_report',
          version: model.version,
          because,
          faults: faults.map((fault) => fault.kind),
        },
        target,
        createdAt: now(),
      }),
    ),
  );
}
