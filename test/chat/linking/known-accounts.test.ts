import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkedStores } from '../../../src/app/linked-stores.js';
import { ACCOUNTS_HOLD_MS, type KnownAccounts, lookedUp } from '../../../src/chat/linking/known-accounts.js';
import type { ChatSettings } from '../../../src/chat/settings.js';
import type { Platform } from '../../../src/domain/delivery.js';
import { type PersonLink, personLinkId, placeHeld } from '../../../src/domain/person-link.js';
import type { PersonalSettings } from '../../../src/domain/personal-settings.js';
import type { Stores } from '../../../src/stores/stores.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { somePerson } from '../../support/alerts.js';

const MORNING = new Date('2026-03-02T08:00:00Z');

function company(
  byHand: ChatSettings['people'] = [],
  changed: (stores: Stores) => Stores = (stores) => stores,
) {
  const clock = { now: MORNING };
  const own = memoryStores();
  const linked = linkedStores(changed(own), byHand, () => clock.now);
  const later = (milliseconds: number): void => {
    clock.now = new Date(clock.now.getTime() + milliseconds);
  };
  return { ...linked, own, later };
}

describe('accounts held for a few seconds', () => {
  it('are those that looking each up finds', async () => {
    await fc.assert(
      fc.asyncProperty(workforce, async ({ staff, links, byHand }) => {
        const { own, stores, accounts } = company(byHand);
        await own.staff.upsert(staff.map(({ id, ...accountsInFile }) => somePerson(id, accountsInFile)));
        for (const link of links) await own.personLinks.add(link);
        await own.personalSettings.compareAndSet(chosen('S1', 'fi'));
        for (const platform of ['slack', 'teams'] as const) {
          for (const account of ACCOUNTS) {
            expect(await accounts.find(platform, account)).toEqual(
              await lookedUp(platform, account, stores, byHand),
            );
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('let somebody in no longer than that after another process has taken the account away', async () => {
    const { own, accounts, later } = company();
    await own.staff.upsert([somePerson('S1', { slackUserId: 'U1' })]);
    expect(await nameOf(accounts)).toBe('S1');
    await own.staff.upsert([somePerson('S1', { slackUserId: null, updatedAt: new Date() })]);
    expect(await nameOf(accounts)).toBe('S1');
    later(ACCOUNTS_HOLD_MS);
    expect(await nameOf(accounts)).toBeNull();
  });

  it('follow what this process writes at once', async () => {
    const { stores, accounts } = company();
    await stores.staff.upsert([
      somePerson('S1', { slackUserId: 'U1' }),
      somePerson('S2', { slackUserId: null }),
    ]);
    expect(await nameOf(accounts)).toBe('S1');
    await stores.personLinks.add(confirmed('slack', 'U1', 'S2'));
    expect(await nameOf(accounts)).toBe('S2');
    await stores.personLinks.compareAndSet({
      ...confirmed('slack', 'U1', 'S2'),
      state: 'rejected',
      holds: null,
      version: 3,
    });
    expect(await nameOf(accounts)).toBe('S1');
    await stores.personalSettings.compareAndSet(chosen('S1', 'nb'));
    expect(await accounts.find('slack', 'U1')).toMatchObject({ chosen: { language: 'nb' } });
    await stores.staff.upsert([somePerson('S1', { slackUserId: null, updatedAt: new Date() })]);
    expect(await nameOf(accounts)).toBeNull();
  });

  it('are not held as they were read before a write, though the answer came behind it', async () => {
    let open: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const { stores, accounts } = company([], (own) => ({
      ...own,
      staff: {
        ...own.staff,
        all: async () => {
          const read = await own.staff.all();
          await gate;
          return read;
        },
      },
    }));
    await stores.staff.upsert([somePerson('S1', { slackUserId: 'U1' })]);
    const before = nameOf(accounts);
    await stores.staff.upsert([somePerson('S1', { slackUserId: null, updatedAt: new Date() })]);
    open();
    await before;
    expect(await nameOf(accounts)).toBeNull();
  });

  it('are read once for all who ask at the same time, and behind the answers while people are busy', async () => {
    let reads = 0;
    const { accounts, later } = company([], (own) => ({
      ...own,
      staff: {
        ...own.staff,
        all: async () => {
          reads += 1;
          return own.staff.all();
        },
      },
    }));
    await Promise.all([nameOf(accounts), nameOf(accounts), accounts.people()]);
    expect(reads).toBe(1);
    for (let second = 1; second <= 10; second++) {
      later(1_000);
      await nameOf(accounts);
      // What is read behind the answer comes in.
      await turn();
    }
    expect(reads).toBe(11);
  });

  it('tell whoever asks that they can’t be read, and are read again for the next', async () => {
    let isDown = true;
    const { own, accounts } = company([], (stores) => ({
      ...stores,
      staff: {
        ...stores.staff,
        all: async () => {
          if (isDown) throw new Error('no connection');
          return stores.staff.all();
        },
      },
    }));
    await own.staff.upsert([somePerson('S1', { slackUserId: 'U1' })]);
    await expect(nameOf(accounts)).rejects.toThrow('no connection');
    isDown = false;
    expect(await nameOf(accounts)).toBe('S1');
  });
});

async function nameOf(accounts: KnownAccounts): Promise<string | null> {
  return (await accounts.find('slack', 'U1'))?.staff.id ?? null;
}

const ACCOUNTS = ['U1', 'U2', 'U3', ''] as const;
const STAFF_IDS = ['S1', 'S2', 'S3'] as const;

const account = fc.option(fc.constantFrom(...ACCOUNTS.filter((each) => each !== '')));
const workforce = fc.record({
  staff: fc.uniqueArray(
    fc.record({ id: fc.constantFrom(...STAFF_IDS), slackUserId: account, teamsUserId: account }),
    { selector: ({ id }) => id },
  ),
  links: fc.uniqueArray(
    fc
      .record({
        platform: fc.constantFrom<Platform>('slack', 'teams'),
        platformUserId: fc.constantFrom('U1', 'U2', 'U3'),
        staffId: fc.constantFrom(...STAFF_IDS, 'S9'),
        isConfirmed: fc.boolean(),
      })
      .map(({ platform, platformUserId, staffId, isConfirmed }): PersonLink => {
        const link = confirmed(platform, platformUserId, staffId);
        return isConfirmed ? link : { ...link, state: 'rejected', holds: null };
      }),
    // As the store keeps them: one row for an account, and one place for a person.
    { comparator: (a, b) => a.id === b.id || (a.holds !== null && a.holds === b.holds) },
  ),
  byHand: fc.array(fc.record({ staff: fc.constantFrom(...STAFF_IDS), slack: fc.constantFrom('U1', 'U3') }), {
    maxLength: 1,
  }),
});

function chosen(id: string, language: PersonalSettings['language']): PersonalSettings {
  return {
    id,
    version: 1,
    language,
    quietHours: null,
    workingDays: null,
    alertPlace: 'route',
    digest: 'off',
    updatedAt: MORNING,
  };
}

function confirmed(platform: Platform, platformUserId: string, staffId: string): PersonLink {
  return {
    id: personLinkId(platform, platformUserId),
    platform,
    platformUserId,
    staffId,
    email: 'someone@example.com',
    accountName: 'Someone',
    proposedAt: MORNING,
    state: 'confirmed',
    decidedById: 'S09',
    decidedAt: MORNING,
    holds: placeHeld(platform, staffId),
    version: 2,
    targets: [],
    isCardStale: false,
  };
}
