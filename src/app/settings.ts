import type { TimeAllowed } from '../alerts/clock.js';
import type { AlertSettings } from '../alerts/settings.js';
import { publicHolidays, workingDays } from '../alerts/working-days.js';
import { figuresSettings } from '../chat/month-figures.js';
import { salesSettings } from '../chat/sales-settings.js';
import type { ChatSettings } from '../chat/settings.js';
import { cardBudget } from '../config/card-budget.js';
import { type Config, measureFor } from '../config/config.js';
import { configuredThresholds } from '../config/level-thresholds.js';
import type { DigestRules } from '../digest/schedule.js';
import type { Level } from '../domain/level.js';
import type { FactorKey } from '../domain/score.js';
import { TIERS } from '../domain/tier.js';
import { defaultStage } from '../measures/stages.js';
import { dealAlertSettings, dealMeasureFor } from './deal-alert-settings.js';
import { idsSetByHand, routingTable } from './routing-table.js';

/** What alerting needs to know of the configuration. */
export function alertSettings(config: Config): AlertSettings {
  const { alerts, churn, clock, company, owners } = config;
  const companyCalendar = { timezone: company.timezone, country: company.country };
  const isHoliday = publicHolidays();
  return {
    ...configuredThresholds(churn),
    horizonDays: churn.horizonDays,
    cooldownDays: alerts.cooldownDays,
    recedesAfterDays: alerts.recedesAfterDays,
    cardsPerPersonAndDay: cardBudget(config).perDay,
    cardsPerPersonAndWeek: cardBudget(config).perWeek,
    askAfterDays: clock.askAfterDays,
    owners,
    platformIds: idsSetByHand(config),
    routing: routingTable(config),
    companyCalendar,
    isWorkingDay: workingDays(clock.countWeekends, isHoliday),
    quiet: { quietHours: clock.quietHours, workingDays: clock.workingDays, isHoliday, companyCalendar },
    directorId: clock.director ?? null,
    companyCurrency: company.currency,
    deals: dealAlertSettings(config),
    stageOf: (team) => defaultStage(team, config.stages),
    timeAllowed: (segment, level, factor) => timeAllowed(config, segment, level, factor),
  };
}

/** What the chat surface needs to know of the configuration. */
export function chatSettings(config: Config): ChatSettings {
  return {
    company: config.company,
    people: config.people,
    routing: routingTable(config),
    ticketQueues: config.service.queues.map(({ name, channel = null }) => ({ name, channel })),
    owners: config.owners,
    rules: {
      cardsPerPersonAndDay: cardBudget(config).perDay,
      cardsPerPersonAndWeek: cardBudget(config).perWeek,
      cooldownDays: config.alerts.cooldownDays,
      recedesAfterDays: config.alerts.recedesAfterDays,
      askAfterDays: config.clock.askAfterDays,
      scoring: config.schedule.scoring,
    },
    quiet: { quietHours: config.clock.quietHours, workingDays: config.clock.workingDays },
    thresholds: configuredThresholds(config.churn),
    churn: config.churn,
    figures: figuresSettings(config),
    sales: salesSettings(config),
    offers: config.value.offers,
    offersInService: config.offers,
    ...(config.return.offers === undefined ? {} : { offersCost: config.return.offers }),
    extras: extrasByTier(config),
    digest: { rules: digestRules(config), quiet: alertSettings(config).quiet },
    dealMeasureFor: (factor, language) => dealMeasureFor(config, factor, language),
    measureFor: (segment, level, language, factor) => measureFor(config, segment, level, language, factor),
  };
}

function extrasByTier({ service }: Pick<Config, 'service'>): NonNullable<ChatSettings['extras']> {
  return Object.fromEntries(TIERS.map((tier) => [tier, service.lines[tier].extras]));
}

/** When the weekly digest comes to those who have chosen nothing. */
export function digestRules({ digest }: Pick<Config, 'digest'>): DigestRules {
  return { ...digest, time: digest.time ?? null };
}

function timeAllowed(
  config: Config,
  segment: string,
  level: Level,
  factor: FactorKey | null,
): TimeAllowed | null {
  const { language } = config.company;
  const { withinHours, withinWorkingDays } = measureFor(config, segment, level, language, factor);
  if (withinHours !== null) return { unit: 'hours', hours: withinHours };
  return withinWorkingDays === null ? null : { unit: 'workingDays', days: withinWorkingDays };
}
