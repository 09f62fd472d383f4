import type { Customer } from '../domain/customer.js';

export interface NaturalPersonRule {
  readonly segments: readonly string[];
  /** A customer attribute that says so. */
  readonly attribute: string;
}

/** Whether a customer is a human being and no company: by its segment, or by what its attribute last said as of a moment. */
export function isNaturalPerson(
  { segment, attributes }: Pick<Customer, 'segment' | 'attributes'>,
  { segments, attribute }: NaturalPersonRule,
  asOf: Date,
): boolean {
  if (segment !== '' && segments.includes(segment)) return true;
  // Sorted by name, then by the day from which each holds.
  const said = attributes.findLast(
    ({ name, validFrom, knownAt }) =>
      name === attribute &&
      (validFrom === null || validFrom <= asOf) &&
      (knownAt === null || knownAt <= asOf),
  );
  return said !== undefined && isYes(said.value);
}

function isYes(value: string | number | boolean): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value === 1;
  return YES.has(value.trim().toLowerCase());
}

const YES: ReadonlySet<string> = new Set(['1', 'true', 'yes', 'y', 'ja', 'j', 'kyllä', 'k']);
