import type { Consent } from '../../src/domain/consent.js';

/** What a customer says who doesn't want to be assessed. */
export function someObjection(customerId: string, at: Date): Consent {
  return {
    id: `crm:objection:${customerId}`,
    customerId,
    purpose: 'scoring',
    basis: 'objection',
    givenAt: at,
    until: null,
    knownAt: at,
  };
}
