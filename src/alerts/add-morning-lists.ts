import { pendingDelivery, targetKey } from '../domain/delivery.js';
import type { Stores } from '../stores/stores.js';
import { isWorthTelling, morningList } from './morning-list.js';
import { workingMorning } from './quiet-hours.js';
import { personTargets } from './routing.js';
import type { AlertSettings } from './settings.js';
import { readSurroundings } from './surroundings.js';

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
 */
export async function addMorningLists({ stores, settings, now }: MorningDependencies): Promise<number> {
  const at = now();
  const around = await readSurroundings(stores, settings, at);
  let added = 0;
  for (const person of around.staff.values()) {
    const morning = workingMorning(person, around.personal.get(person.id) ?? null, at, settings.quiet);
    if (morning === null || around.away.has(person.id)) continue;
    const { day, startsAt, lastStartedAt } = morning;
    if (at < startsAt || at.getTime() >= startsAt.getTime() + MORNING_HOURS * HOUR_MS) continue;
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
    if (first === undefined || (await stores.deliveries.find(first.id)) !== null) continue;
    const open = await stores.alerts.openOfOwner(person.id, ALERTS_READ);
    if (!isWorthTelling(morningList(open, morning), morning)) continue;
    await stores.deliveries.add(deliveries);
    added += 1;
  }
  return added;
}
