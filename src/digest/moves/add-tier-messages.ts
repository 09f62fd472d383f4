import { quietUntil, workingMorning } from '../../alerts/quiet-hours.js';
import { personTargets } from '../../alerts/routing.js';
import type { AlertSettings } from '../../alerts/settings.js';
import { readSurroundings, type Surroundings } from '../../alerts/surroundings.js';
import { pendingDelivery, targetKey } from '../../domain/delivery.js';
import { rowFailures } from '../../domain/row-failures.js';
import type { Staff } from '../../domain/staff.js';
import type { TierOverride } from '../../domain/tier.js';
import { DAY_MS } from '../../domain/time.js';
import { livingCustomer } from '../../stores/living-customer.js';
import type { Stores } from '../../stores/stores.js';
import { moveRunOut } from '../../value/by-hand/move-run-out.js';
import { isInScope, leadersAmong, ownScopeOf } from '../scope.js';
import { readMoves } from './read-moves.js';

const HOUR_MS = 3_600_000;
/** A morning that was missed is made up for within these hours. */
const MORNING_HOURS = 4;
/** What nobody ran for is made up for within so many days. */
const MADE_UP_DAYS = 8;

export interface TierMessages {
  readonly stores: Pick<
    Stores,
    | 'absences'
    | 'consents'
    | 'customerValues'
    | 'customers'
    | 'deliveries'
    | 'personalSettings'
    | 'staff'
    | 'tierMoves'
    | 'tierOverrides'
  >;
  readonly settings: AlertSettings;
  /** Whether leaders are told each morning. */
  readonly tellsLeaders: boolean;
  /** Writes the overviews of customers whose word ran out anew. */
  readonly refreshOverviews: (customerIds: readonly string[]) => Promise<unknown>;
  readonly now: () => Date;
}

/**
 * Ends what was set by hand and has run out, tells the customers' owners of it, and tells whoever leads people each
 * working morning whose customers came to another class: one message, and none where nobody did. Doing it again changes
 * nothing.
 *
 * @throws AggregateError naming those whose message failed, once everybody else has theirs.
 */
export async function addTierMessages(messages: TierMessages): Promise<number> {
  const { stores, settings, tellsLeaders, refreshOverviews, now } = messages;
  const at = now();
  const over = await moveRunOut(stores, new Date(at.getTime() - MADE_UP_DAYS * DAY_MS), at);
  if (over.length > 0) await refreshOverviews(over.map(({ customerId }) => customerId));
  const around = await readSurroundings(stores, settings, at);
  const failures = rowFailures('messages on service classes');
  let added = 0;
  const count = async (id: string, add: () => Promise<boolean>): Promise<void> => {
    added += (await failures.attempt(id, add)) === true ? 1 : 0;
  };
  for (const override of over) await count(override.id, () => addEnded(override, at, around, messages));
  if (tellsLeaders) {
    const leaders = leadersAmong(around.staff.values());
    for (const person of around.staff.values())
      if (leaders.has(person.id)) await count(person.id, () => addMoves(person, at, around, messages));
  }
  failures.throwIfAny();
  return added;
}

async function addEnded(
  { id, customerId }: TierOverride,
  at: Date,
  { staff, personal }: Surroundings,
  { stores, settings }: TierMessages,
): Promise<boolean> {
  const customer = await livingCustomer(customerId, stores);
  const owner = staff.get(customer?.ownerId ?? '');
  if (owner === undefined) return false;
  const notBefore = quietUntil(owner, personal.get(owner.id) ?? null, at, settings.quiet);
  const deliveries = personTargets(owner, settings.routing).map((target) =>
    pendingDelivery({
      id: `tier-ended|${id}|${targetKey(target)}`,
      alertId: null,
      content: { kind: 'tier_ended', overrideId: id },
      target,
      createdAt: at,
      notBefore,
    }),
  );
  return addOnce(deliveries, stores);
}

async function addMoves(
  person: Staff,
  at: Date,
  { staff, personal, away }: Surroundings,
  { stores, settings }: TierMessages,
): Promise<boolean> {
  const morning = workingMorning(person, personal.get(person.id) ?? null, at, settings.quiet);
  if (morning === null || away.has(person.id)) return false;
  const { day, startsAt: until, lastStartedAt: from } = morning;
  if (at < until || at.getTime() >= until.getTime() + MORNING_HOURS * HOUR_MS) return false;
  const deliveries = personTargets(person, settings.routing).map((target) =>
    pendingDelivery({
      id: `tier-moves|${person.id}|${day}|${targetKey(target)}`,
      alertId: null,
      content: { kind: 'tier_moves', staffId: person.id, from, until },
      target,
      createdAt: at,
    }),
  );
  const [first] = deliveries;
  if (first === undefined || (await stores.deliveries.find(first.id)) !== null) return false;
  const scope = ownScopeOf(person, staff);
  const moves = await readMoves(stores, from, until, at);
  if (!moves.some(({ customer }) => isInScope(scope, customer))) return false;
  return addOnce(deliveries, stores);
}

async function addOnce(
  deliveries: readonly ReturnType<typeof pendingDelivery>[],
  stores: Pick<Stores, 'deliveries'>,
): Promise<boolean> {
  const [first] = deliveries;
  if (first === undefined || (await stores.deliveries.find(first.id)) !== null) return false;
  await stores.deliveries.add(deliveries);
  return true;
}
