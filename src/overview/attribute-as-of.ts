import type { Customer, DatedAttribute } from '../domain/customer.js';

/** What an attribute of a customer last said as of a moment; null where it said nothing by then. */
export function attributeAsOf(
  { attributes }: Pick<Customer, 'attributes'>,
  name: string,
  asOf: Date,
): DatedAttribute['value'] | null {
  // Sorted by name, then by the day from which each holds.
  const said = attributes.findLast(
    (attribute) =>
      attribute.name === name &&
      (attribute.validFrom === null || attribute.validFrom <= asOf) &&
      (attribute.knownAt === null || attribute.knownAt <= asOf),
  );
  return said?.value ?? null;
}

/** Whether a value says yes, in whatever way a file writes it. */
export function isYes(value: DatedAttribute['value']): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value === 1;
  return YES.has(value.trim().toLowerCase());
}

const YES: ReadonlySet<string> = new Set(['1', 'true', 'yes', 'y', 'ja', 'j', 'kyllä', 'k']);
