import type { TimeAllowed } from '../alerts/clock.js';
import type { AlertSettings } from '../alerts/settings.js';
import { workingDays } from '../alerts/working-days.js';
import type { ChatSettings } from '../chat/settings.js';
import { type Config, measureFor } from '../config/config.js';
import type { Level } from '../domain/level.js';

/** What alerting needs to know of the configuration. */
export function alertSettings(config: Config): AlertSettings {
  const { alerts, channels, churn, company, owners, people, routes } = config;
  return {
    borders: churn.levels,
    hysteresisPoints: churn.hysteresisPoints,
    horizonDays: churn.horizonDays,
    cooldownDays: alerts.cooldownDays,
    recedesAfterDays: alerts.recedesAfterDays,
    cardsPerPersonAndDay: alerts.cardsPerPersonAndDay,
    owners,
    platformIds: new Map(people.flatMap(({ staff, slack }) => (slack === undefined ? [] : [[staff, slack]]))),
    routing: { platform: 'slack', channels, ...routes },
    companyCalendar: { timezone: company.timezone, country: company.country },
    isWorkingDay: workingDays(),
    timeAllowed: (segment, level) => timeAllowed(config, segment, level),
  };
}

/** What the chat surface needs to know of the configuration. */
export function chatSettings(config: Config): ChatSettings {
  return {
    company: config.company,
    people: config.people,
    churn: config.churn,
    measureFor: (segment, level, language) => measureFor(config, segment, level, language),
  };
}

function timeAllowed(config: Config, segment: string, level: Level): TimeAllowed | null {
  const { withinHours, withinWorkingDays } = measureFor(config, segment, level, config.company.language);
  if (withinHours !== null) return { unit: 'hours', hours: withinHours };
  return withinWorkingDays === null ? null : { unit: 'workingDays', days: withinWorkingDays };
}
