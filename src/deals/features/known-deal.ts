import type { Customer } from '../../domain/customer.js';
import type { Deal, DealAttribute, DealEntry, DealState } from '../../domain/deal.js';
import { dealStateAt, entriesAt } from '../deal-at.js';

/** A deal as it was known at a moment: all that its features are made of. */
export interface KnownDeal {
  readonly asOf: Date;
  readonly state: DealState;
  /** In time order; nothing later, and nothing that was corrected by then. */
  readonly entries: readonly DealEntry[];
  /** The newest of each name that holds. */
  readonly attributes: ReadonlyMap<string, DealAttribute['value']>;
  readonly customer: Customer | null;
}

/** Null before it was opened, or before anybody knew that it was. */
export function knownDeal(
  { entries, attributes }: Pick<Deal, 'entries' | 'attributes'>,
  asOf: Date,
  customers: ReadonlyMap<string, Customer>,
): KnownDeal | null {
  const known = entriesAt(entries, asOf);
  const state = dealStateAt(known, asOf);
  if (state === null) return null;
  return {
    asOf,
    state,
    entries: known,
    attributes: attributesAt(attributes, asOf),
    customer: state.customerId === null ? null : (customers.get(state.customerId) ?? null),
  };
}

/** A column that was declared to hold always counts whenever it was imported; whether that was true, training looks at. */
function attributesAt(attributes: readonly DealAttribute[], asOf: Date): Map<string, DealAttribute['value']> {
  const held = new Map<string, DealAttribute>();
  for (const attribute of attributes) {
    const { name, validFrom, knownAt } = attribute;
    if (validFrom !== null && (validFrom > asOf || knownAt > asOf)) continue;
    const before = held.get(name);
    if (before === undefined || startOf(before) <= startOf(attribute)) held.set(name, attribute);
  }
  return new Map([...held].map(([name, { value }]) => [name, value]));
}

function startOf({ validFrom }: DealAttribute): number {
  return validFrom?.getTime() ?? Number.NEGATIVE_INFINITY;
}

/** When an entry could first be reckoned with. */
export function entryMs({ occurredAt, knownAt }: DealEntry): number {
  return Math.max(occurredAt.getTime(), knownAt.getTime());
}
