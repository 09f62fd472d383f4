import type { ChurnDefinition } from '../../domain/churn-definition.js';
import type { History } from '../../domain/history.js';
import type { Outcome } from '../../domain/outcome.js';
import { DAY_MS } from '../../domain/time.js';
import { contractDepartures } from './contract-departures.js';
import type { Departure } from './departure.js';
import { documentedDepartures, isDenied } from './documented-departures.js';
import { signsOfLifeMs } from './signs-of-life.js';
import { type PoolAt, silenceDepartures } from './silence-departures.js';

/** A loss documented up to so long before its derived date, or anywhere behind it, is the same one. */
const SAME_LOSS_DAYS = 180;

export interface DepartureSources {
  /** All that is known as of `untilMs`. */
  readonly history: History;
  readonly outcomes: readonly Outcome[];
  readonly definition: ChurnDefinition;
  readonly poolAt: PoolAt;
  readonly untilMs: number;
  /** Up to when orders are delivered, at most `untilMs`. */
  readonly ordersUntilMs: number;
}

/**
 * Every time a customer left, in time order. What people documented counts always, and dates a derived loss of the same
 * matter; a derived one that somebody denied counts never.
 */
export function departuresOf(sources: DepartureSources): Departure[] {
  const { history, outcomes } = sources;
  const documented = documentedDepartures(outcomes, history);
  const derived = derivedDepartures(sources).filter(
    ({ leftAtMs, returnedAtMs }) =>
      !isDenied(leftAtMs, outcomes) &&
      !documented.some(
        (loss) => loss.leftAtMs >= leftAtMs - SAME_LOSS_DAYS * DAY_MS && loss.leftAtMs < returnedAtMs,
      ),
  );
  return [...documented, ...derived].sort((a, b) => a.leftAtMs - b.leftAtMs);
}

/** The loss that stands at a moment: since when a customer is gone, and how that is known. Null while it is not. */
export function churnDateOf(departures: readonly Departure[], atMs: number): Departure | null {
  return departures.find(({ leftAtMs, returnedAtMs }) => leftAtMs <= atMs && atMs < returnedAtMs) ?? null;
}

function derivedDepartures(sources: DepartureSources): Departure[] {
  const { history, poolAt, untilMs, ordersUntilMs } = sources;
  switch (tellingDefinition(sources.definition, history)) {
    case 'contract':
      return contractDepartures(history, untilMs);
    case 'silence':
      return silenceDepartures(history.orders, signsOfLifeMs(history), poolAt, ordersUntilMs);
    case 'documented':
      return [];
  }
}

/** What tells that this customer is gone. */
export function tellingDefinition(
  definition: ChurnDefinition,
  { contracts }: Pick<History, 'contracts'>,
): Exclude<ChurnDefinition, 'auto'> {
  if (definition !== 'auto') return definition;
  return contracts.atMs.length > 0 ? 'contract' : 'silence';
}
