import { publicHolidays } from '../alerts/working-days.js';
import type { Config } from '../config/config.js';
import type { DataCheckResult } from '../domain/data-check-result.js';
import { checkWeek } from '../readiness/check-week.js';
import { checkData, type DataCheck, type DataCheckSettings } from '../readiness/data-check.js';
import { contextAsOf } from './histories.js';
import type { Parts } from './parts.js';
import { roleTargets } from './role-targets.js';

/** What the data are good for, as of a date. */
export async function dataCheckAsOf(parts: Pick<Parts, 'config' | 'stores'>, asOf: Date): Promise<DataCheck> {
  const { stores, config } = parts;
  const { readiness } = await contextAsOf(parts, asOf, false);
  return checkData({ stores, settings: dataCheckSettings(config), asOf, readiness });
}

/** The week's check, once; null when it was done. */
export async function checkWeekNow(parts: Parts): Promise<DataCheckResult | null> {
  const { stores, config, now } = parts;
  return checkWeek({
    stores,
    targets: await roleTargets('administrator', parts),
    cardsAtOnce: config.dataCheck.mergeCardsAtOnce,
    check: (asOf) => dataCheckAsOf(parts, asOf),
    timezone: config.company.timezone,
    now,
  });
}

function dataCheckSettings({ company, dataCheck, value }: Config): DataCheckSettings {
  const isHoliday = publicHolidays();
  return {
    companyCurrency: company.currency,
    staleContactMonths: dataCheck.staleContactMonths,
    valueMinimum: value.minimum,
    isPublicHoliday: (isoDate) => isHoliday(isoDate, company.country),
  };
}
