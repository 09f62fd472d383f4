import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONSENT_BASES, type Consent, isAllowed } from '../../src/domain/consent.js';
import { whyNotExported } from '../../src/measures/consent-gate.js';
import { someCustomer } from '../support/alerts.js';
import { daysFrom, NOW, someConsent } from './company.js';

const customer = someCustomer('C1');
const open = { isOpen: true };
const gate = (consents: readonly Consent[], at = NOW) =>
  whyNotExported({ alert: open, customer, consents, purpose: 'product_tips', at });

describe('the gate before an export', () => {
  it('lets through who has consented, or for whom there is a legitimate interest', () => {
    expect(gate([someConsent('C1')])).toBeNull();
    expect(gate([someConsent('C1', { basis: 'legitimate_interest' })])).toBeNull();
  });

  it('refuses whom nothing is known of, and consents to something else', () => {
    expect(gate([])).toBe('no_consent');
    expect(gate([someConsent('C1', { purpose: 'newsletter' })])).toBe('no_consent');
    expect(gate([someConsent('C1', { givenAt: daysFrom(1) })])).toBe('no_consent');
  });

  it('refuses who has said no, at the same moment too', () => {
    const no = someConsent('C1', { basis: 'objection', givenAt: daysFrom(-1), knownAt: daysFrom(-1) });
    expect(gate([someConsent('C1'), no])).toBe('objection');
    expect(gate([{ ...no, givenAt: daysFrom(-100) }, someConsent('C1')])).toBe('objection');
    expect(gate([no, someConsent('C1', { givenAt: NOW, knownAt: NOW })])).toBeNull();
  });

  it('lets no interest of the company’s own lift an objection, only a consent', () => {
    const no = someConsent('C1', { basis: 'objection', givenAt: daysFrom(-50), knownAt: daysFrom(-50) });
    const since = { givenAt: daysFrom(-20), knownAt: daysFrom(-20) };
    expect(gate([no, someConsent('C1', { ...since, basis: 'legitimate_interest' })])).toBe('objection');
    expect(gate([no, someConsent('C1', { ...since, basis: 'consent' })])).toBeNull();
    const later = someConsent('C1', { basis: 'legitimate_interest', givenAt: daysFrom(-1) });
    expect(gate([no, someConsent('C1', { ...since, basis: 'consent' }), later])).toBeNull();
  });

  it('goes by the earlier end of two that were said at the same moment', () => {
    const short = someConsent('C1', { until: daysFrom(-1) });
    expect(gate([short, someConsent('C1')])).toBe('consent_expired');
    expect(gate([someConsent('C1'), short])).toBe('consent_expired');
  });

  it('judges by the moment of exporting, not of deciding', () => {
    const until = daysFrom(10);
    expect(gate([someConsent('C1', { until })], NOW)).toBeNull();
    expect(gate([someConsent('C1', { until })], until)).toBe('consent_expired');
  });

  it('refuses customers that are gone or merged, and those whose alert is closed', () => {
    const rest = { consents: [someConsent('C1')], purpose: 'product_tips', at: NOW } as const;
    expect(whyNotExported({ ...rest, alert: open, customer: null })).toBe('customer_gone');
    const merged = { ...customer, mergedIntoId: 'C2' };
    expect(whyNotExported({ ...rest, alert: open, customer: merged })).toBe('customer_gone');
    expect(whyNotExported({ ...rest, alert: { isOpen: false }, customer })).toBe('alert_closed');
    expect(whyNotExported({ ...rest, alert: null, customer })).toBe('alert_closed');
  });

  it('lets nobody through who is not allowed, and names a reason for everybody else', () => {
    const day = fc.integer({ min: -5, max: 5 });
    const consent = fc
      .record({ given: day, known: day, until: fc.option(day), basis: fc.constantFrom(...CONSENT_BASES) })
      .map(({ given, known, until, basis }) =>
        someConsent('C1', {
          basis,
          givenAt: daysFrom(given),
          knownAt: daysFrom(known),
          until: until === null ? null : daysFrom(until),
        }),
      );
    fc.assert(
      fc.property(fc.array(consent, { maxLength: 5 }), (consents) => {
        expect(gate(consents) === null).toBe(isAllowed(consents, 'product_tips', NOW));
      }),
    );
  });
});
