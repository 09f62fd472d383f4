import { isOverBefore } from '../../alerts/step-over.js';
import { dealName } from '../cards/deal-alert-view.js';
import { noticeCard } from '../cards/notice-card.js';
import { personName } from '../people.js';
import { readerOf } from '../reader.js';
import { type DeliveryRenderer, drop, plainCard } from './delivery-renderer.js';

export const renderAlertNotice: DeliveryRenderer<'alert_notice'> = async (
  { alertId, about, staffId },
  _target,
  { stores, settings, now },
) => {
  const [alert, staff, chosen] = await Promise.all([
    stores.alerts.find(alertId),
    stores.staff.find(staffId),
    stores.personalSettings.find(staffId),
  ]);
  if (alert === null) return drop(`alert ${alertId} is gone`);
  if (staff === null) return drop(`staff member ${staffId} is gone`);
  if (isOverBefore(about, alert, staffId, now())) return drop(`nothing to say to ${staffId} any more`);
  const [customer, owner] = await Promise.all([
    alert.kind === 'win' ? null : stores.customers.find(alert.subjectId),
    alert.ownerId === null ? null : stores.staff.find(alert.ownerId),
  ]);
  if (customer === null && alert.kind === 'churn') return drop(`customer ${alert.subjectId} is gone`);
  const reader = readerOf(staff, settings, chosen);
  const people = new Map(owner === null ? [] : [[owner.id, owner]]);
  const view = {
    about,
    kind: alert.kind,
    subjectId: alert.subjectId,
    name: alert.kind === 'win' ? dealName(alert, reader) : (customer?.name ?? ''),
    ownerName: personName(people, alert.ownerId, reader),
    dueAt: alert.dueAt,
    now: now(),
  };
  return plainCard(noticeCard(view, reader));
};
