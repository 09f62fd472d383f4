import { quietUntil } from '../alerts/quiet-hours.js';
import { personTargets } from '../alerts/routing.js';
import type { AlertSettings } from '../alerts/settings.js';
import { readSurroundings, type Surroundings } from '../alerts/surroundings.js';
import { pendingDelivery, targetKey } from '../domain/delivery.js';
import { rowFailures } from '../domain/row-failures.js';
import type { Staff } from '../domain/staff.js';
import type { Stores } from '../stores/stores.js';
import { type DigestRules, digestDue, digestTimeOf } from './schedule.js';
import { leadersAmong } from './scope.js';

export interface AddingDependencies {
  readonly stores: Pick<Stores, 'staff' | 'absences' | 'personalSettings' | 'alerts' | 'deliveries'>;
  readonly settings: Pick<AlertSettings, 'routing' | 'quiet'> & AlertSettings;
  readonly rules: DigestRules;
  readonly now: () => Date;
}

/**
 * Adds the digest of everybody for whom it is due: one a person and ISO week, none in quiet hours or while away; what
 * was missed comes once, afterwards. Adding it again changes nothing.
 *
 * @throws AggregateError naming the people whose digest failed, once everybody else has theirs.
 */
export async function addWeeklyDigests(dependencies: AddingDependencies): Promise<number> {
  const { stores, settings, now } = dependencies;
  // An installation that has never alerted has nothing to tell.
  if (!(await stores.alerts.hasAny())) return 0;
  const at = now();
  const around = await readSurroundings(stores, settings, at);
  const leaders = leadersAmong(around.staff.values());
  const failures = rowFailures('weekly digests');
  let added = 0;
  for (const person of around.staff.values()) {
    const isAdded = await failures.attempt(person.id, () =>
      addDigestOf(person, leaders.has(person.id), at, around, dependencies),
    );
    added += isAdded === true ? 1 : 0;
  }
  failures.throwIfAny();
  return added;
}

async function addDigestOf(
  person: Staff,
  isLeader: boolean,
  at: Date,
  { personal, away }: Surroundings,
  { stores, settings, rules }: AddingDependencies,
): Promise<boolean> {
  const { quiet, routing } = settings;
  const chosen = personal.get(person.id) ?? null;
  const planned = digestTimeOf(person, chosen, isLeader, rules, quiet);
  if (planned === null || away.has(person.id)) return false;
  const slot = digestDue(person, chosen, planned, at, quiet);
  if (slot === null || quietUntil(person, chosen, at, quiet) !== null) return false;
  const deliveries = personTargets(person, routing).map((target) =>
    pendingDelivery({
      id: `digest|${person.id}|${slot.week}|${targetKey(target)}`,
      alertId: null,
      content: { kind: 'weekly_digest', staffId: person.id, week: slot.week, asOf: at },
      target,
      createdAt: at,
    }),
  );
  const [first] = deliveries;
  if (first === undefined || (await stores.deliveries.find(first.id)) !== null) return false;
  await stores.deliveries.add(deliveries);
  return true;
}
