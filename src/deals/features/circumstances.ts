import type { Customer } from '../../domain/customer.js';
import { FACT_STRENGTHS } from '../../domain/event.js';
import { DAY_MS } from '../../domain/time.js';
import type { KnownDeal } from './known-deal.js';
import type { WinContext } from './win-context.js';

const FACT_DAYS = 180;
/** How a customers' file may call its number of staff. */
const SIZE_NAMES = ['employees', 'size', 'headcount'] as const;

/** Who else bids, what outside facts say, and how large the customer is. */
export function circumstanceFeatures(
  { asOf, entries, customer }: KnownDeal,
  { past }: WinContext,
): Record<string, number> {
  const asOfMs = asOf.getTime();
  const isIn = new Map<string, boolean>();
  let facts = 0;
  let strongest = 0;
  let notes = 0;
  for (const { occurredAt, payload } of entries) {
    if (payload.type === 'competitor') isIn.set(payload.name ?? '', payload.isIn);
    if (payload.type === 'note') notes += 1;
    if (payload.type !== 'outside_fact' || asOfMs - occurredAt.getTime() > FACT_DAYS * DAY_MS) continue;
    facts += 1;
    strongest = Math.max(strongest, 1 + FACT_STRENGTHS.indexOf(payload.strength));
  }
  const isFactLogged = past.isLogged('facts', asOfMs);
  return {
    'competitor.count': past.isLogged('competitors', asOfMs)
      ? [...isIn.values()].filter(Boolean).length
      : Number.NaN,
    'outside.count': isFactLogged ? facts : Number.NaN,
    'outside.strength': isFactLogged ? strongest : Number.NaN,
    'notes.count': past.isLogged('notes', asOfMs) ? notes : Number.NaN,
    'customer_size.employees': customer === null ? Number.NaN : employeesOf(customer, asOf),
  };
}

function employeesOf(customer: Customer, asOf: Date): number {
  for (const name of SIZE_NAMES) {
    const value = Number(attributeOf(customer, name, asOf) ?? Number.NaN);
    if (Number.isFinite(value)) return value;
  }
  return Number.NaN;
}

/** The sector as a column says, else the segment; '' where neither is known. */
export function sectorOf(customer: Customer | null, asOf: Date): string {
  if (customer === null) return '';
  const sector = attributeOf(customer, 'sector', asOf);
  return sector === null ? customer.segment : String(sector);
}

/** Sorted by name, then by the day from which each holds; constants hold whenever they were imported. */
function attributeOf({ attributes }: Customer, name: string, asOf: Date): string | number | boolean | null {
  const said = attributes.findLast(
    (attribute) =>
      attribute.name === name &&
      (attribute.validFrom === null ||
        (attribute.validFrom <= asOf && (attribute.knownAt === null || attribute.knownAt <= asOf))),
  );
  return said?.value ?? null;
}
