import { weekReader } from '../../digest/week-reader.js';
import { digestCardFor } from '../read-digest.js';
import { readerOf } from '../reader.js';
import { type DeliveryRenderer, drop, plainCard } from './delivery-renderer.js';

export const renderWeeklyDigest: DeliveryRenderer<'weekly_digest'> = async (
  { staffId, asOf },
  { platform },
  { stores, settings, draw = null, readWeek = weekReader(stores, companyOf(settings)) },
) => {
  const [staff, chosen] = await Promise.all([
    stores.staff.find(staffId),
    stores.personalSettings.find(staffId),
  ]);
  if (staff === null) return drop(`staff member ${staffId} is gone`);
  if (chosen?.digest === 'off') return drop(`${staffId} has turned the digest off`);
  const reader = readerOf(staff, settings, chosen);
  return plainCard(await digestCardFor(staff, asOf, { readWeek, draw, platform }, reader));
};

export function companyOf({
  company,
}: {
  readonly company: { readonly timezone: string; readonly currency: string };
}) {
  return { timezone: company.timezone, companyCurrency: company.currency };
}
