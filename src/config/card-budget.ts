import type { ConfigFile } from './config-file.js';

/** How many interrupting cards one person gets at most: a day, and a week by the working time that they cost. */
export function cardBudget({ alerts }: Pick<ConfigFile, 'alerts'>): {
  readonly perDay: number;
  readonly perWeek: number;
} {
  return {
    perDay: alerts.cardsPerPersonAndDay,
    perWeek: Math.floor((alerts.hoursPerPersonAndWeek * 60) / alerts.minutesPerCard),
  };
}
