import type { Staff } from '../domain/staff.js';
import type { Stores } from '../stores/stores.js';
import type { AlertSettings } from './settings.js';

/** Everybody by id, platform ids set by hand in place. */
export async function staffById(
  { staff }: Pick<Stores, 'staff'>,
  { platformIds, routing }: Pick<AlertSettings, 'platformIds' | 'routing'>,
): Promise<Map<string, Staff>> {
  const field = routing.platform === 'slack' ? 'slackUserId' : 'teamsUserId';
  const all = await staff.all();
  return new Map(
    all.map((person) => [person.id, { ...person, [field]: platformIds.get(person.id) ?? person[field] }]),
  );
}
