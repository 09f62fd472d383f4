import { channelTargets } from '../alerts/routing.js';
import { addMonthlyFigures } from '../feedback/figures/add-monthly-figures.js';
import type { Parts } from './parts.js';
import { alertSettings } from './settings.js';

/** Puts the figures of last month in front of the managers, on the first working day once their quiet hours are over. */
export async function addMonthlyFiguresNow({ stores, config, now }: Parts): Promise<string | null> {
  const { routing, companyCalendar, isWorkingDay, quiet } = alertSettings(config);
  return addMonthlyFigures({
    stores,
    targets: channelTargets(routing.management, routing),
    timezone: companyCalendar.timezone,
    hour: quiet.quietHours.to,
    isWorkingDay: (isoDate) => isWorkingDay(isoDate, companyCalendar.country),
    now,
  });
}
