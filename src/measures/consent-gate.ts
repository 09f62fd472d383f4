import type { Alert } from '../domain/alert.js';
import { type Consent, type ContactPurpose, isAllowed } from '../domain/consent.js';
import type { Customer } from '../domain/customer.js';
import type { MeasureRefusal } from '../domain/measure.js';

interface AtTheGate {
  readonly alert: Pick<Alert, 'isOpen'> | null;
  readonly customer: Customer | null;
  readonly consents: readonly Consent[];
  readonly purpose: ContactPurpose;
  readonly at: Date;
}

/**
 * Why a customer may not go out with a list at the moment of exporting it; null when it may. What was decided on the list's
 * day no longer counts: the customer may have said no since, or have left.
 */
export function whyNotExported({ alert, customer, consents, purpose, at }: AtTheGate): MeasureRefusal | null {
  // A merged one goes out, or not, as the customer that it was merged into.
  if (customer === null || customer.mergedIntoId !== null) return 'customer_gone';
  if (alert === null || !alert.isOpen) return 'alert_closed';
  if (isAllowed(consents, purpose, at)) return null;
  const known = consents.filter(
    (each) => each.purpose === purpose && each.givenAt <= at && each.knownAt <= at,
  );
  if (known.length === 0) return 'no_consent';
  const unlimited = known.map((each) => ({ ...each, until: null }));
  return isAllowed(unlimited, purpose, at) ? 'consent_expired' : 'objection';
}
