import type { Alert, AlertEvidence, ChurnAlert } from '../../domain/alert.js';
import type { Customer } from '../../domain/customer.js';
import type { Platform } from '../../domain/delivery.js';
import { DAY_MS } from '../../domain/time.js';
import type { ScorePoint } from '../../stores/scores.js';
import type { People } from '../people.js';
import type { ChatSettings } from '../settings.js';

/** Everything that the card of an alert about a customer is made from. */
export interface AlertView {
  readonly alert: ChurnAlert;
  readonly customer: Customer;
  readonly people: People;
  readonly platform: Platform;
  /** The risk a week before the alert's evidence; null where nothing was known then. */
  readonly riskLastWeek: number | null;
  /** What made the risk when the alert opened; left out where nobody knows: as today. */
  readonly openingBasis?: AlertEvidence['basis'];
  /** On a card that one person sees alone, a press has to be answered. */
  readonly isPrivate: boolean;
  readonly settings: ChatSettings;
  readonly now: Date;
}

/** What made the risk when an alert opened; none where nobody knows. */
export function openingBasisOf(
  history: readonly ScorePoint[],
  { openedAt }: Pick<Alert, 'openedAt'>,
): Pick<AlertView, 'openingBasis'> {
  const opening = history.find(({ asOf }) => asOf <= openedAt) ?? history.at(-1);
  return opening === undefined ? {} : { openingBasis: opening.basis };
}

/**
 * Null too where the risk was in points then and is in per cent now, or the other way round.
 * @param history newest first. It has a point only where the risk changed, so the last one before a date holds then.
 */
export function riskAWeekBefore(
  history: readonly ScorePoint[],
  { asOf, basis }: Pick<AlertEvidence, 'asOf' | 'basis'>,
): number | null {
  const weekBefore = asOf.getTime() - 7 * DAY_MS;
  const held = history.find((point) => point.asOf.getTime() <= weekBefore);
  return held?.basis === basis ? held.risk : null;
}
