import type { Outcome } from '../../../src/domain/outcome.js';
import { at, CUSTOMER } from '../../history/make-events.js';

/** An imported loss, unless something else is said. */
export function someOutcome(date: string, fields: Partial<Outcome> = {}): Outcome {
  return {
    id: `erp:${date}`,
    customerId: CUSTOMER,
    outcome: 'lost',
    reason: null,
    occurredAt: at(date),
    knownAt: at(date),
    saidBy: null,
    alertId: null,
    about: null,
    revokedAt: null,
    ...fields,
  };
}
