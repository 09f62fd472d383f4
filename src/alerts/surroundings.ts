import type { Notice } from '../domain/alert.js';
import type { PersonalSettings } from '../domain/personal-settings.js';
import type { Staff } from '../domain/staff.js';
import type { Stores } from '../stores/stores.js';
import { quietUntil } from './quiet-hours.js';
import { personTargets } from './routing.js';
import type { AlertSettings } from './settings.js';
import { staffById } from './staff-roster.js';
import type { Away } from './stand-in.js';

/** The people that alerts are about, as they are now: read once for many alerts. */
export interface Surroundings {
  readonly staff: ReadonlyMap<string, Staff>;
  readonly away: Away;
  readonly personal: ReadonlyMap<string, PersonalSettings>;
}

export async function readSurroundings(
  stores: Pick<Stores, 'staff' | 'absences' | 'personalSettings'>,
  settings: AlertSettings,
  now: Date,
): Promise<Surroundings> {
  const [staff, absences, personal] = await Promise.all([
    staffById(stores, settings),
    stores.absences.at(now),
    stores.personalSettings.all(),
  ]);
  return {
    staff,
    away: new Set(absences.map(({ staffId }) => staffId)),
    personal: new Map(personal.map((each) => [each.id, each])),
  };
}

/** How a person is told of something: directly where that is possible, and not in their quiet hours unless it must be. */
export function noticeTo(
  person: Staff,
  { personal }: Surroundings,
  settings: AlertSettings,
  now: Date,
): Notice {
  return {
    staffId: person.id,
    targets: personTargets(person, settings.routing),
    notBefore: quietUntil(person, personal.get(person.id) ?? null, now, settings.quiet),
  };
}
