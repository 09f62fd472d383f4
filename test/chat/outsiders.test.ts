import { describe, expect, it } from 'vitest';
import type { PersonProfile } from '../../src/chat/adapter.js';
import { outsiders } from '../../src/chat/linking/outsiders.js';
import { peopleChanges } from '../../src/chat/people-changes.js';

describe('whether an account is an outsider’s', () => {
  function asking() {
    const clock = { now: 0 };
    const platform: { kind: PersonProfile['kind'] | null; asked: number } = { kind: 'member', asked: 0 };
    const changes = peopleChanges();
    const isOutsider = outsiders({
      kindOf: async () => {
        platform.asked += 1;
        return platform.kind;
      },
      now: () => new Date(clock.now),
      changes,
    });
    return { clock, platform, changes, is: () => isOutsider('slack', 'U1') };
  }

  it.each([
    ['member', false],
    ['guest', true],
    ['outsider', true],
  ] as const)('is told by the platform: %s', async (kind, expected) => {
    const { platform, is } = asking();
    platform.kind = kind;
    expect(await is()).toBe(expected);
  });

  it('is asked again after ten minutes', async () => {
    const { clock, platform, is } = asking();
    await is();
    platform.kind = 'guest';
    clock.now = 10 * 60_000 - 1;
    expect([await is(), platform.asked]).toEqual([false, 1]);
    clock.now += 1;
    expect([await is(), platform.asked]).toEqual([true, 2]);
  });

  it('is asked again at once when the platform tells that somebody has changed', async () => {
    const { changes, platform, is } = asking();
    await is();
    platform.kind = 'guest';
    changes.tell({ kind: 'person', platform: 'slack', platformUserId: 'U2', isOutsider: true });
    expect(await is()).toBe(false);
    changes.tell({ kind: 'person', platform: 'slack', platformUserId: 'U1', isOutsider: true });
    expect(await is()).toBe(true);
  });

  it('stays what it was while the platform does not say, and is asked about again soon', async () => {
    const { clock, platform, is } = asking();
    platform.kind = 'guest';
    await is();
    platform.kind = null;
    clock.now = 10 * 60_000;
    expect(await is()).toBe(true);
    platform.kind = 'member';
    clock.now += 30_000;
    expect(await is()).toBe(false);
  });

  it('lets in whom an administrator has named while the platform has never said', async () => {
    const { platform, is } = asking();
    platform.kind = null;
    expect(await is()).toBe(false);
  });
});
