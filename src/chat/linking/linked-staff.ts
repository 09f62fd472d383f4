import { PLATFORMS, type Platform } from '../../domain/delivery.js';
import { type PersonLink, personLinkId, placeHeld } from '../../domain/person-link.js';
import type { Staff } from '../../domain/staff.js';
import type { PersonLinkStore } from '../../stores/person-links.js';
import type { StaffStore } from '../../stores/staff.js';

type Links = Pick<PersonLinkStore, 'find' | 'inState' | 'holding'>;

/**
 * Staff with the accounts that administrators have confirmed; those count before what the staff file says. Read with the
 * staff each time, so that what is taken back opens nothing any more.
 */
export function linkedStaff(staff: StaffStore, links: Links): StaffStore {
  const heldBy = (ids: readonly string[]) =>
    links.holding(ids.flatMap((id) => PLATFORMS.map((platform) => placeHeld(platform, id))));

  async function find(id: string): Promise<Staff | null> {
    const [person, held] = await Promise.all([staff.find(id), heldBy([id])]);
    return person === null ? null : withAccounts(person, held);
  }

  return {
    upsert: (incoming) => staff.upsert(incoming),
    findOwn: (ids) => staff.findOwn(ids),
    find,
    async findMany(ids) {
      const [people, held] = await Promise.all([staff.findMany(ids), heldBy(ids)]);
      return people.map((person) => withAccounts(person, held));
    },
    async findByPlatformId(platform, platformUserId) {
      const [link, byFile] = await Promise.all([
        links.find(personLinkId(platform, platformUserId)),
        staff.findByPlatformId(platform, platformUserId),
      ]);
      if (link?.state === 'confirmed') return find(link.staffId);
      if (byFile === null) return null;
      const person = withAccounts(byFile, await heldBy([byFile.id]));
      // The staff file has an account of theirs that another one was confirmed in place of.
      return accountOf(person, platform) === platformUserId ? person : null;
    },
    async all() {
      const [people, held] = await Promise.all([staff.all(), links.inState('confirmed', ALL_LINKS)]);
      if (held.length === 0) return people;
      const linkedIds = new Set(held.map(({ staffId }) => staffId));
      return people.map((person) => (linkedIds.has(person.id) ? withAccounts(person, held) : person));
    },
  };
}

/** Without a limit. */
export const ALL_LINKS = 0;

/** The account by which a person of the staff is known on a platform. */
export function accountOf(
  { slackUserId, teamsUserId }: Pick<Staff, 'slackUserId' | 'teamsUserId'>,
  platform: Platform,
): string | null {
  return platform === 'slack' ? slackUserId : teamsUserId;
}

/** A person with the accounts of these confirmed links, which count before the staff file's. */
export function withAccounts(person: Staff, held: readonly PersonLink[]): Staff {
  const on = (platform: Platform) =>
    held.find((link) => link.staffId === person.id && link.platform === platform)?.platformUserId;
  return {
    ...person,
    slackUserId: on('slack') ?? person.slackUserId,
    teamsUserId: on('teams') ?? person.teamsUserId,
  };
}
