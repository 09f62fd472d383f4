import { morningList } from '../../alerts/morning-list.js';
import { alertsOfKind } from '../../domain/alert.js';
import { shownCustomerId } from '../../domain/customer.js';
import { morningCard } from '../cards/morning-card.js';
import { readerOf } from '../reader.js';
import { type DeliveryRenderer, drop, plainCard } from './delivery-renderer.js';

const ALERTS_READ = 500;

export const renderMorningList: DeliveryRenderer<'morning_list'> = async (
  { staffId, startsAt, lastStartedAt },
  { platform },
  { stores, settings, now },
) => {
  const [staff, chosen, alerts] = await Promise.all([
    stores.staff.find(staffId),
    stores.personalSettings.find(staffId),
    stores.alerts.openOfOwner(staffId, ALERTS_READ),
  ]);
  if (staff === null) return drop(`staff member ${staffId} is gone`);
  const list = morningList(alerts, { startsAt, lastStartedAt });
  if (list.waited.length + list.due.length + list.listed.length === 0) {
    return drop(`nothing is left to tell ${staffId} this morning`);
  }
  const customers = await stores.customers.findMany(
    alertsOfKind(alerts, 'churn').map(({ subjectId }) => subjectId),
  );
  const names = new Map(customers.map(({ id, name }) => [id, name]));
  const customerName = (id: string) => names.get(id) ?? shownCustomerId(id);
  const reader = readerOf(staff, settings, chosen);
  return plainCard(morningCard({ ...list, customerName, platform, now: now() }, reader));
};
