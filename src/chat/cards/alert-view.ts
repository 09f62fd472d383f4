import type { Alert } from '../../domain/alert.js';
import type { Customer } from '../../domain/customer.js';
import type { Platform } from '../../domain/delivery.js';
import { DAY_MS } from '../../domain/time.js';
import type { ScorePoint } from '../../stores/scores.js';
import type { People } from '../people.js';
import type { ChatSettings } from '../settings.js';

/** Everything that an alert's card is made from. */
export interface AlertView {
  readonly alert: Alert;
  readonly customer: Customer;
  readonly people: People;
  readonly platform: Platform;
  /** The risk a week before the alert's evidence; null where nothing was known then. */
  readonly riskLastWeek: number | null;
  /** On a card that one person sees alone, a press has to be answered. */
  readonly isPrivate: boolean;
  readonly settings: ChatSettings;
  readonly now: Date;
}

/** @param history newest first. It has a point only where the risk changed, so the last one before a date holds then. */
export function riskAWeekBefore(history: readonly ScorePoint[], asOf: Date): number | null {
  const weekBefore = asOf.getTime() - 7 * DAY_MS;
  return history.find((point) => point.asOf.getTime() <= weekBefore)?.risk ?? null;
}
