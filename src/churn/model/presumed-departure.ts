import type { ChurnDefinition } from '../../domain/churn-definition.js';
import type { Customer } from '../../domain/customer.js';
import type { History } from '../../domain/history.js';
import type { Outcome } from '../../domain/outcome.js';
import type { ChurnContext } from '../../domain/run.js';
import type { Departure } from './departure.js';
import { churnDateOf } from './departures.js';
import { knownDepartures } from './snapshots.js';

/**
 * The loss that a customer seems to be by the definition that a model was trained with, as of the context's date: no
 * chance of leaving is left to tell. Null for one that is there; a person may say that it is.
 */
export function presumedDeparture(
  customer: Customer,
  history: History,
  outcomes: readonly Outcome[],
  definition: ChurnDefinition,
  context: ChurnContext,
): Departure | null {
  const departures = knownDepartures(
    { customer, history, outcomes },
    { contexts: [context], now: context, definition },
  );
  return churnDateOf(departures, context.asOf.getTime());
}
