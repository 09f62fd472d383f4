import type { Customer } from '../domain/customer.js';
import { attributeAsOf, isYes } from './attribute-as-of.js';

export interface NaturalPersonRule {
  readonly segments: readonly string[];
  /** A customer attribute that says so. */
  readonly attribute: string;
}

/** Whether a customer is a human being and no company: by its segment, or by what its attribute last said as of a moment. */
export function isNaturalPerson(
  customer: Pick<Customer, 'segment' | 'attributes'>,
  { segments, attribute }: NaturalPersonRule,
  asOf: Date,
): boolean {
  if (customer.segment !== '' && segments.includes(customer.segment)) return true;
  const said = attributeAsOf(customer, attribute, asOf);
  return said !== null && isYes(said);
}
