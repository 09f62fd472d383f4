import { pendingDelivery, targetKey } from '../domain/delivery.js';
import { rowFailures } from '../domain/row-failures.js';
import type { Staff } from '../domain/staff.js';
import type { Stores } from '../stores/stores.js';
import { isWorthTelling, morningList } from './morning-list.js';
import { workingMorning } from './quiet-hours.js';
import { personTargets } from './routing.js';
import type { AlertSettings } from './settings.js';
import { readSurroundings, type Surroundings } from './surroundings.js';

const HOUR_MS = 3_600_000;
/** A morning that was missed is made up for within these hours; later it is no morning list any more. */
const MORNING_HOURS = 4;
const ALERTS_READ = 500;

interface MorningDependencies {
  readonly stores: Pick<Stores, 'staff' | 'absences' | 'personalSettings' | 'alerts' | 'deliveries'>;
  readonly settings: AlertSettings;
  readonly now: () => Date;
}

/**
 * Adds the morning list of everybody whose working day has begun by their own clock: one message a day, none on days off
 * or while away, none when there is nothing to tell. Adding it again changes nothing.
 *
 * @throws AggregateError naming the people whose list failed, once everybody else has theirs.
 */
export async function addMorningLists(dependencies: MorningDependencies): Promise<number> {
  const { stores, settings, now } = dependencies;
  const at = now();
  const around = await readSurroundings(stores, settings, at);
  const failures = rowFailures('morning lists');
  let added = 0;
  for (const person of around.staff.values()) {
    const isAdded = await failures.attempt(person.id, () => addListOf(person, at, around, dependencies));
    added += isAdded === true ? 1 : 0;
  }
  failures.throwIfAny();
  return added;
}

async function addListOf(
  person: Staff,
  at: Date,
  around: Surroundings,
  { stores, settings }: MorningDependencies,
): Promise<boolean> {
  const morning = workingMorning(person, around.personal.get(person.id) ?? null, at, settings.quiet);
  if (morning === null || around.away.has(person.id)) return false;
  const { day, startsAt, lastStartedAt } = morning;
  if (at < startsAt || at.getTime() >= startsAt.getTime() + MORNING_HOURS * HOUR_MS) return false;
  const deliveries = personTargets(person, settings.routing).map((target) =>
    pendingDelivery({
      id: `morning|${person.id}|${day}|${targetKey(target)}`,
      alertId: null,
      content: { kind: 'morning_list', staffId: person.id, day, startsAt, lastStartedAt },
      target,
      createdAt: at,
    }),
  );
  const [first] = deliveries;
  if (first === undefined || (await stores.deliveries.find(first.id)) !== null) return false;
  const open = await stores.alerts.openOfOwner(person.id, ALERTS_READ);
  if (!isWorthTelling(morningList(open, morning), morning)) return false;
  await stores.deliveries.add(deliveries);
  return true;
}
