import { PLATFORMS, type Platform } from '../../domain/delivery.js';
import { type PersonLink, personLinkId } from '../../domain/person-link.js';
import type { PersonalSettings } from '../../domain/personal-settings.js';
import type { Staff } from '../../domain/staff.js';
import type { PersonLinkStore } from '../../stores/person-links.js';
import type { PersonalSettingsStore } from '../../stores/personal-settings.js';
import type { StaffStore } from '../../stores/staff.js';
import type { Stores } from '../../stores/stores.js';
import { findPerson, type People } from '../people.js';
import type { ChatSettings } from '../settings.js';
import { ALL_LINKS, accountOf, withAccounts } from './linked-staff.js';

/** Somebody of the company, and what they have chosen. */
export interface KnownPerson {
  readonly staff: Staff;
  readonly chosen: PersonalSettings | null;
}

/** Who is behind which account. */
export interface KnownAccounts {
  /** Whose account it is; null for strangers. What is set by hand counts before the staff file. */
  find(platform: Platform, platformUserId: string): Promise<KnownPerson | null>;
  /** All staff by id. */
  people(): Promise<People>;
  /** Something of it was written: what was read before is not used any more. */
  forget(): void;
}

interface AccountSources {
  /** With the accounts of the staff file alone. */
  readonly staff: Pick<StaffStore, 'all'>;
  readonly links: Pick<PersonLinkStore, 'inState'>;
  readonly personalSettings: Pick<PersonalSettingsStore, 'all'>;
  readonly byHand: ChatSettings['people'];
  readonly now: () => Date;
}

/** So long what was read counts: a right that another process takes away ends no later. docs/people.md says so. */
export const ACCOUNTS_HOLD_MS = 3_000;
/** From then on it is read anew behind the answers, so that while people are busy nobody waits for it. */
const READ_ANEW_AFTER_MS = 1_000;

interface Reading {
  /** What was written later may be missing in it. */
  readonly startedMs: number;
  readonly book: Promise<AccountBook>;
}

/**
 * Reads all staff with their accounts and choices in one round, and keeps them for a few seconds: looked up one by one it
 * would take three rounds for everybody who asks.
 */
export function knownAccounts(sources: AccountSources): KnownAccounts {
  const { byHand, now } = sources;
  let held: Reading | null = null;
  let running: Reading | null = null;

  const start = (startedMs: number): Reading => {
    const reading: Reading = { startedMs, book: readBook(sources) };
    running = reading;
    reading.book.then(
      () => {
        if (running !== reading) return;
        held = reading;
        running = null;
      },
      // Told to whoever waits for it; the next who asks tries again.
      () => {
        if (running === reading) running = null;
      },
    );
    return reading;
  };

  const current = (): Promise<AccountBook> => {
    const atMs = now().getTime();
    const isOlder = (reading: Reading | null, ageMs: number) =>
      reading === null || atMs - reading.startedMs >= ageMs;
    if (held !== null && !isOlder(held, READ_ANEW_AFTER_MS)) return held.book;
    const next = running === null || isOlder(running, ACCOUNTS_HOLD_MS) ? start(atMs) : running;
    return held !== null && !isOlder(held, ACCOUNTS_HOLD_MS) ? held.book : next.book;
  };

  return {
    async find(platform, platformUserId) {
      const book = await current();
      const setByHand = byHand.find((person) => person[platform] === platformUserId);
      const staff =
        setByHand === undefined ? book.ownerOf(platform, platformUserId) : book.people.get(setByHand.staff);
      return staff === undefined ? null : { staff, chosen: book.chosen.get(staff.id) ?? null };
    },
    people: async () => (await current()).people,
    forget() {
      held = null;
      running = null;
    },
  };
}

/** The same, looked up now. */
export async function lookedUp(
  platform: Platform,
  platformUserId: string,
  { staff, personalSettings }: Pick<Stores, 'staff' | 'personalSettings'>,
  byHand: ChatSettings['people'],
): Promise<KnownPerson | null> {
  const person = await findPerson(platform, platformUserId, staff, byHand);
  return person === null ? null : { staff: person, chosen: await personalSettings.find(person.id) };
}

interface AccountBook {
  readonly people: People;
  readonly chosen: ReadonlyMap<string, PersonalSettings>;
  ownerOf(platform: Platform, platformUserId: string): Staff | undefined;
}

async function readBook({ staff, links, personalSettings }: AccountSources): Promise<AccountBook> {
  const [everybody, confirmed, choices] = await Promise.all([
    staff.all(),
    links.inState('confirmed', ALL_LINKS),
    personalSettings.all(),
  ]);
  const linksOf = new Map<string, PersonLink[]>();
  for (const link of confirmed) linksOf.set(link.staffId, [...(linksOf.get(link.staffId) ?? []), link]);
  const people = new Map(
    everybody.map((person) => [person.id, withAccounts(person, linksOf.get(person.id) ?? [])]),
  );
  const ownerIds = new Map([...accountsInFile(everybody), ...accountsLinked(confirmed)]);
  return {
    people,
    chosen: new Map(choices.map((choice) => [choice.id, choice])),
    ownerOf(platform, platformUserId) {
      const person = people.get(ownerIds.get(personLinkId(platform, platformUserId)) ?? '');
      // The staff file may have an account of theirs that another one was confirmed in place of.
      return person !== undefined && accountOf(person, platform) === platformUserId ? person : undefined;
    },
  };
}

type Owner = readonly [account: string, staffId: string];

/** Of several who have one account the first counts. */
function accountsInFile(everybody: readonly Staff[]): Owner[] {
  return PLATFORMS.flatMap((platform) =>
    everybody.toReversed().flatMap((person): Owner[] => {
      const account = accountOf(person, platform);
      return account === null ? [] : [[personLinkId(platform, account), person.id]];
    }),
  );
}

function accountsLinked(confirmed: readonly PersonLink[]): Owner[] {
  return confirmed.map(({ platform, platformUserId, staffId }) => [
    personLinkId(platform, platformUserId),
    staffId,
  ]);
}
