import { type MadeMonth, makeMonthFigures } from '../chat/make-month-figures.js';
import { figuresSettings } from '../chat/month-figures.js';
import { addMonthlyFigures } from '../feedback/figures/add-monthly-figures.js';
import type { Parts } from './parts.js';
import { roleTargets } from './role-targets.js';
import { alertSettings } from './settings.js';

/** Puts the figures of last month in front of the managers, on the first working day once their quiet hours are over. */
export async function addMonthlyFiguresNow({ stores, config, now }: Parts): Promise<string | null> {
  const { companyCalendar, isWorkingDay, quiet } = alertSettings(config);
  return addMonthlyFigures({
    stores,
    targets: await roleTargets('manager', { stores, config }),
    timezone: companyCalendar.timezone,
    hour: quiet.quietHours.to,
    isWorkingDay: (isoDate) => isWorkingDay(isoDate, companyCalendar.country),
    now,
  });
}

/** Makes the figures of the newest month that is without, and keeps them. */
export async function makeMonthFiguresNow({ stores, config, now }: Parts): Promise<MadeMonth> {
  const { company, churn } = config;
  return makeMonthFigures({ stores, settings: { company, churn, figures: figuresSettings(config) }, now });
}
