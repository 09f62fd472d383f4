import { modelReportId } from '../chat/delivery/update-model-reports.js';
import { pendingDelivery } from '../domain/delivery.js';
import type { ChurnTraining } from '../feedback/training/train-churn.js';
import type { Parts } from './parts.js';
import { roleTargets } from './role-targets.js';

/** The report of a training as a card to the administrators, with the button that accepts its levels. */
export async function announceTraining(
  { stores, config, logger, now }: Pick<Parts, 'stores' | 'config' | 'logger' | 'now'>,
  { model, because, faults, freshLabels }: Extract<ChurnTraining, { kind: 'trained' }>,
): Promise<void> {
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
        id: modelReportId(model.id, target),
        alertId: null,
        content: {
          kind: 'model_report',
          version: model.version,
          because,
          faults: faults.map((fault) => fault.kind),
          freshLabels,
        },
        target,
        createdAt: now(),
      }),
    ),
  );
}
