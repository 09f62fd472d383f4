import type { WeekOptions } from '../../digest/read-week.js';
import { weekReader } from '../../digest/week-reader.js';
import type { Stores } from '../../stores/stores.js';
import type { ValueFiguresDependencies } from '../month-value-figures.js';
import { digestCardFor } from '../read-digest.js';
import { readMonthFigures } from '../read-month-figures.js';
import { readerOf } from '../reader.js';
import type { ChatSettings } from '../settings.js';
import { type DeliveryRenderer, drop, plainCard } from './delivery-renderer.js';

export const renderWeeklyDigest: DeliveryRenderer<'weekly_digest'> = async (
  { staffId, asOf },
  { platform },
  { stores, settings, draw = null, readWeek = weekReader(stores, companyOf(settings, stores)) },
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

/** What weeks are read with, as configured. */
export function companyOf(
  settings: ValueFiguresDependencies['settings'] & Pick<ChatSettings, 'sales' | 'offersInService'>,
  stores: Pick<Stores, 'keptFigures'>,
): Omit<WeekOptions, 'asOf'> {
  const { company, sales } = settings;
  return {
    timezone: company.timezone,
    companyCurrency: company.currency,
    readMonthFigures: ({ month }) => readMonthFigures(month, stores),
    offersOwnerId: settings.offersInService?.owner,
    sales,
  };
}
