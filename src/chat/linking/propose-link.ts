import { type Platform, pendingDelivery, type Target, targetKey } from '../../domain/delivery.js';
import { type PersonLink, personLinkId } from '../../domain/person-link.js';
import type { Staff } from '../../domain/staff.js';
import type { Stores } from '../../stores/stores.js';
import type { PersonProfile } from '../adapter.js';
import type { ChatLog } from '../dependencies.js';
import type { ChatSettings } from '../settings.js';
import { accountOf } from './linked-staff.js';

/** What finding out who a stranger may be needs of the platforms. */
export interface Linking {
  /** @throws whatever the platform answers instead. */
  profileOf(platform: Platform, platformUserId: string): Promise<PersonProfile>;
  /** Where administrators are asked; nowhere while none can be reached. */
  administrators(): Promise<readonly Target[]>;
}

export interface ProposeDependencies extends Linking {
  readonly stores: Pick<Stores, 'deliveries' | 'personLinks' | 'staff'>;
  readonly people: ChatSettings['people'];
  readonly now: () => Date;
  readonly log: Pick<ChatLog, 'warn'>;
}

/**
 * noted: the question waits for the first administrator who can be reached, in chat or at the command line. unknown: there
 * is nobody it could be.
 */
export type Proposed = 'asked' | 'noted' | 'unknown';

/**
 * Asks the administrators whether a stranger is the member of staff whose e-mail address the platform has for them. Once for
 * each account: later messages find the same row, and make up for a card that a killed process left out.
 */
export async function proposeLink(
  dependencies: ProposeDependencies,
  platform: Platform,
  platformUserId: string,
): Promise<Proposed> {
  const { stores, administrators } = dependencies;
  const id = personLinkId(platform, platformUserId);
  const held = await stores.personLinks.find(id);
  if (held !== null) return held.state === 'proposed' ? asked(held, dependencies) : 'unknown';
  const profile = await dependencies.profileOf(platform, platformUserId);
  const staff = profile.kind === 'member' ? await personMeant(profile, platform, id, dependencies) : null;
  if (staff === null) return 'unknown';
  const link: PersonLink = {
    id,
    platform,
    platformUserId,
    staffId: staff.id,
    email: normaliseEmail(staff.email ?? ''),
    accountName: profile.name,
    proposedAt: dependencies.now(),
    state: 'proposed',
    decidedById: null,
    decidedAt: null,
    holds: null,
    version: 1,
    targets: await administrators(),
    isCardStale: false,
  };
  await stores.personLinks.add(link);
  return asked((await stores.personLinks.find(id)) ?? link, dependencies);
}

/** Addresses are the same whatever their case; what stands before a plus sign is part of another one. */
export function normaliseEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** Whether an account's addresses are those of a member of staff. */
export function hasEmailOf(profile: PersonProfile, { email }: Pick<Staff, 'email'>): boolean {
  const wanted = normaliseEmail(email ?? '');
  return wanted !== '' && profile.emails.some((each) => normaliseEmail(each) === wanted);
}

/** The account that somebody has by hand, by an administrator's word or by the staff file. */
export function knownAccount(
  staff: Staff,
  platform: Platform,
  people: ChatSettings['people'],
): string | null {
  return people.find((person) => person.staff === staff.id)?.[platform] ?? accountOf(staff, platform);
}

/** Adds the cards that are not there yet; the first administrator to be reachable gets those that waited. */
async function asked(
  link: PersonLink,
  { stores, administrators }: ProposeDependencies,
): Promise<Exclude<Proposed, 'unknown'>> {
  const { targets } = link.targets.length > 0 ? link : await reachable(link, stores, administrators);
  if (targets.length === 0) return 'noted';
  await stores.deliveries.add(
    targets.map((target) =>
      pendingDelivery({
        id: `${link.id}|card|${targetKey(target)}`,
        alertId: null,
        content: { kind: 'person_proposal', linkId: link.id },
        target,
        createdAt: link.proposedAt,
      }),
    ),
  );
  return 'asked';
}

async function reachable(
  link: PersonLink,
  { personLinks }: Pick<Stores, 'personLinks'>,
  administrators: Linking['administrators'],
): Promise<PersonLink> {
  const targets = await administrators();
  if (targets.length === 0) return link;
  const next = { ...link, targets, version: link.version + 1 };
  return (await personLinks.compareAndSet(next)) ? next : ((await personLinks.find(link.id)) ?? link);
}

/** The one member of staff with the account's address; nobody where that isn't clear, or is known by another account. */
async function personMeant(
  profile: PersonProfile,
  platform: Platform,
  linkId: string,
  { stores, people, log }: ProposeDependencies,
): Promise<Staff | null> {
  const [staff, ...others] = (await stores.staff.all()).filter((person) => hasEmailOf(profile, person));
  if (staff === undefined) return null;
  if (others.length > 0) {
    const staffIds = [staff, ...others].map(({ id }) => id);
    log.warn({ linkId, staffIds }, 'several members of staff have the e-mail address of one account');
    return null;
  }
  if (knownAccount(staff, platform, people) !== null) {
    log.warn({ linkId, staffId: staff.id }, 'an account has the e-mail address of somebody known by another');
    return null;
  }
  return staff;
}
