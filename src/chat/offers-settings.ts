import { type OffersSettings, offersSettings } from '../config/offers-settings.js';
import type { StartDependencies } from '../service/start/change-offers-start.js';
import type { Desk } from './dependencies.js';
import type { ChatSettings } from './settings.js';

/** What is configured of offers in service; where nothing is, they are off. */
export function offersIn({ offersInService }: ChatSettings): OffersSettings {
  return offersInService ?? NOTHING_SET;
}

const NOTHING_SET = offersSettings.parse(undefined);

/** What it takes to look at, and decide about, offers as a whole. */
export function startDependencies({
  stores,
  settings,
  now,
}: Pick<Desk, 'stores' | 'settings' | 'now'>): StartDependencies {
  return { stores, offers: offersIn(settings), timezone: settings.company.timezone, now };
}
