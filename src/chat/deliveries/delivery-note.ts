import { deliveryNoteCard } from '../cards/delivery-note-card.js';
import { placeName } from '../place-name.js';
import { readerFor } from '../reader.js';
import { type DeliveryRenderer, plainCard } from './delivery-renderer.js';

export const renderDeliveryNote: DeliveryRenderer<'delivery_note'> = async (
  { deliveryId, problem, targetId },
  { platform },
  { stores, settings },
) => {
  const delivery = await stores.deliveries.find(deliveryId);
  const alert = delivery?.alertId ? await stores.alerts.find(delivery.alertId) : null;
  const customer = alert === null ? null : await stores.customers.find(alert.subjectId);
  const stopped = delivery === null ? null : await stores.stoppedTargets.find(delivery.targetKey);
  const stoppedKey = stopped?.id ?? null;
  const reader = readerFor(settings.company.language, settings.company.timezone);
  const target = delivery?.target ?? { platform, kind: 'channel', id: targetId };
  const place = await placeName(target, stores, settings, reader);
  const view = { problem, targetId, place, customerName: customer?.name ?? null, platform, stoppedKey };
  return plainCard(deliveryNoteCard(view, reader));
};
