import type { Customer, DatedAttribute } from '../../domain/customer.js';
import type { VarselEvent } from '../../domain/event.js';
import { DAY_MS } from '../../domain/time.js';
import { highestUse } from './use-readings.js';

const YEAR_MS = 365 * DAY_MS;
const MONTHS = 12;
const STAFF: readonly string[] = ['employees', 'size', 'headcount'];

/** Growth over a year as a share: of the customer's staff, else of those who use the product. Null where neither is known. */
export function firmGrowth(
  { attributes }: Pick<Customer, 'attributes'>,
  known: readonly VarselEvent[],
  asOf: Date,
): number | null {
  const now = staffAt(attributes, asOf, asOf);
  const before = staffAt(attributes, new Date(asOf.getTime() - YEAR_MS), asOf);
  if (now !== null && before !== null && before > 0) return now / before - 1;
  const users = highestUse(known, asOf, MONTHS).find(({ metric }) => metric === 'active_users');
  const earlier = users?.earlier ?? null;
  return users === undefined || earlier === null || !(earlier > 0) ? null : users.value / earlier - 1;
}

/** As it was at a moment by what is known now; a constant says nothing of growth. */
function staffAt(attributes: readonly DatedAttribute[], at: Date, knownBy: Date): number | null {
  let latest: { readonly fromMs: number; readonly value: number } | null = null;
  for (const { name, value, validFrom, knownAt } of attributes) {
    if (!STAFF.includes(name) || typeof value !== 'number' || validFrom === null || validFrom > at) continue;
    if (knownAt !== null && knownAt > knownBy) continue;
    if (latest === null || validFrom.getTime() > latest.fromMs)
      latest = { fromMs: validFrom.getTime(), value };
  }
  return latest?.value ?? null;
}
