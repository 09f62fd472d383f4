import type { Alert } from '../../domain/alert.js';
import type { Stores } from '../../stores/stores.js';
import { shownAlertCard } from '../cards/shown-alert-card.js';
import type { People } from '../people.js';
import { viewOf } from '../read-alert.js';
import { type DeliveryRenderer, drop } from './delivery-renderer.js';
import { ownersReader } from './owners-reader.js';
import { readerAt } from './reader-at.js';

export const renderAlertCard: DeliveryRenderer<'alert_card'> = async (
  { alertId },
  target,
  { stores, settings, now },
) => {
  const alert = await stores.alerts.find(alertId);
  if (alert === null) return drop(`alert ${alertId} is gone`);
  const [people, chosen] = await Promise.all([
    peopleAround(alert, stores),
    alert.ownerId === null ? null : stores.personalSettings.find(alert.ownerId),
  ]);
  const view = await viewOf(
    alert,
    { stores, settings, now, people: async () => people },
    { platform: target.platform, isPrivate: false, showsValue: settings.hidesAmounts !== true },
  );
  if (view === null) return drop(`customer ${alert.subjectId} is gone`);
  const reader =
    target.kind === 'person'
      ? await readerAt(target, stores, settings)
      : ownersReader(alert, people, settings, chosen);
  return { kind: 'card', card: shownAlertCard(view, reader), alertVersion: alert.version };
};

/** Everybody whose name may stand on the card. */
async function peopleAround(alert: Alert, { staff }: Pick<Stores, 'staff'>): Promise<People> {
  const ids = new Set<string>();
  for (const id of [alert.ownerId, alert.deputyId, alert.leaderId]) if (id !== null) ids.add(id);
  for (const { byId, details, notices = [] } of alert.log) {
    if (byId !== null) ids.add(byId);
    if (details.away) ids.add(details.away);
    if (details.to) ids.add(details.to);
    for (const { staffId } of notices) ids.add(staffId);
  }
  const found = await staff.findMany([...ids]);
  return new Map(found.map((person) => [person.id, person]));
}
