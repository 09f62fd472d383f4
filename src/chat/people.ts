import type { Platform } from '../domain/delivery.js';
import type { Staff } from '../domain/staff.js';
import type { StaffStore } from '../stores/staff.js';
import type { Inline } from './card.js';
import type { Reader } from './reader.js';
import type { ChatSettings } from './settings.js';

/** Staff by id, for names on cards. */
export type People = ReadonlyMap<string, Staff>;

/** Who somebody on a platform is on staff; null for strangers. What is set by hand counts before the staff file. */
export async function findPerson(
  platform: Platform,
  platformUserId: string,
  staff: Pick<StaffStore, 'find' | 'findByPlatformId'>,
  people: ChatSettings['people'],
): Promise<Staff | null> {
  const setByHand = people.find((person) => person[platform] === platformUserId);
  return setByHand === undefined
    ? staff.findByPlatformId(platform, platformUserId)
    : staff.find(setByHand.staff);
}

/** A person's name; words for nobody and for somebody who is not on staff any more. */
export function personName(people: People, staffId: string | null, { words }: Reader): string {
  if (staffId === null || staffId === '') return words.text('person.nobody');
  return people.get(staffId)?.name ?? words.text('person.unknown');
}

/** A person as mentioned on a platform, which notifies them. */
export function mentionOf(
  staff: Staff,
  platform: Platform,
  people: ChatSettings['people'],
): Exclude<Inline, string> {
  const setByHand = people.find((person) => person.staff === staff.id)?.[platform];
  const own = platform === 'slack' ? staff.slackUserId : staff.teamsUserId;
  return { mention: { platformUserId: setByHand ?? own, name: staff.name } };
}

/** All staff, read anew at most once a minute: enough for names on cards. Whoever acts is looked up each time. */
export function staffRoster(staff: Pick<StaffStore, 'all'>, now: () => Date): () => Promise<People> {
  let held: { readonly readAt: number; readonly people: Promise<People> } | null = null;
  return () => {
    const at = now().getTime();
    if (held !== null && at - held.readAt < ROSTER_MS) return held.people;
    const people = staff.all().then((all): People => new Map(all.map((person) => [person.id, person])));
    held = { readAt: at, people };
    // A failed reading is tried again by the next who asks.
    people.catch(() => {
      held = null;
    });
    return people;
  };
}

const ROSTER_MS = 60_000;
