import { churnedCard } from '../cards/churned-card.js';
import { readChurned } from '../read-churned.js';
import { type DeliveryRenderer, drop, plainCard } from './delivery-renderer.js';
import { readerAt } from './reader-at.js';

export const renderPresumedLosses: DeliveryRenderer<'presumed_losses'> = async (
  { staffId },
  target,
  { stores, settings },
) => {
  const view = await readChurned(staffId, stores);
  if (view.losses.length === 0) return drop(`nothing is left to ask ${staffId}`);
  return plainCard(churnedCard(view, await readerAt(target, stores, settings)));
};
