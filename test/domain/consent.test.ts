import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CONSENT_BASES,
  CONSENT_PURPOSES,
  type Consent,
  hasObjected,
  isAllowed,
} from '../../src/domain/consent.js';
import { day } from '../contracts/stores/example-rows.js';

const said = (over: Partial<Consent> = {}): Consent => ({
  id: 'crm:1',
  customerId: 'erp:1',
  purpose: 'scoring',
  basis: 'objection',
  givenAt: day(3),
  until: null,
  knownAt: day(5),
  ...over,
});

describe('an objection to being assessed', () => {
  it('holds from the moment it is known on, and nobody has objected who said nothing', () => {
    expect(hasObjected([said()], 'scoring', day(4))).toBe(false);
    expect(hasObjected([said()], 'scoring', day(5))).toBe(true);
    expect(hasObjected([], 'scoring', day(9))).toBe(false);
    expect(hasObjected([said({ purpose: 'offers' })], 'scoring', day(9))).toBe(false);
  });

  it('is lifted by a later consent, and by no interest of the company', () => {
    const later = { id: 'crm:2', givenAt: day(6), knownAt: day(6) } as const;
    expect(hasObjected([said(), said({ ...later, basis: 'consent' })], 'scoring', day(9))).toBe(false);
    expect(hasObjected([said(), said({ ...later, basis: 'legitimate_interest' })], 'scoring', day(9))).toBe(
      true,
    );
  });

  it('does not run out by itself', () => {
    expect(hasObjected([said({ until: day(6) })], 'scoring', day(9))).toBe(true);
  });

  it('never goes together with a purpose that is allowed', () => {
    const consents = fc.array(
      fc.record({
        purpose: fc.constantFrom(...CONSENT_PURPOSES),
        basis: fc.constantFrom(...CONSENT_BASES),
        givenAt: fc.integer({ min: 1, max: 9 }).map(day),
        knownAt: fc.integer({ min: 1, max: 9 }).map(day),
        until: fc.option(fc.integer({ min: 1, max: 20 }).map(day)),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(consents, fc.constantFrom(...CONSENT_PURPOSES), (all, purpose) => {
        const entries = all.map((each, index) => said({ ...each, id: `crm:${index}` }));
        const isBoth = hasObjected(entries, purpose, day(10)) && isAllowed(entries, purpose, day(10));
        expect(isBoth).toBe(false);
      }),
    );
  });
});
