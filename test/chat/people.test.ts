import { describe, expect, it } from 'vitest';
import { findPerson, mentionOf, personName, staffRoster } from '../../src/chat/people.js';
import { readerFor } from '../../src/chat/reader.js';
import { memoryStores } from '../memory/memory-stores.js';
import { ada, bo, MORNING } from './workplace.js';

const reader = readerFor('en', 'UTC');

describe('findPerson', () => {
  it('knows staff by platform id, and those set by hand before them', async () => {
    const { staff } = memoryStores();
    await staff.upsert([ada(), bo({ slackUserId: null })]);
    expect(await findPerson('slack', 'UADA', staff, [])).toMatchObject({ id: 'S01' });
    expect(await findPerson('slack', 'UX', staff, [{ staff: 'S02', slack: 'UX' }])).toMatchObject({
      id: 'S02',
    });
    expect(await findPerson('teams', 'UADA', staff, [])).toBeNull();
    expect(await findPerson('slack', '', staff, [])).toBeNull();
  });
});

describe('personName', () => {
  const people = new Map([['S01', ada()]]);
  it.each([
    ['S01', 'Ada Berg'],
    ['S99', 'somebody who has left'],
    [null, 'nobody yet'],
  ])('of %s is %s', (id, name) => {
    expect(personName(people, id, reader)).toBe(name);
  });
});

describe('mentionOf', () => {
  it('takes the id set by hand, else the staff file’s, else none', () => {
    const idOf = (people: Parameters<typeof mentionOf>[2], platform: 'slack' | 'teams') => {
      const mention = mentionOf(ada(), platform, people);
      return 'mention' in mention ? mention.mention.platformUserId : undefined;
    };
    expect(idOf([], 'slack')).toBe('UADA');
    expect(idOf([{ staff: 'S01', slack: 'UNEW' }], 'slack')).toBe('UNEW');
    expect(idOf([], 'teams')).toBeNull();
  });
});

describe('staffRoster', () => {
  it('reads at most once a minute, and again after a failure', async () => {
    let reads = 0;
    let isDown = false;
    const clock = { now: MORNING };
    const roster = staffRoster(
      {
        all: async () => {
          reads += 1;
          if (isDown) throw new Error('no connection');
          return [ada()];
        },
      },
      () => clock.now,
    );
    await Promise.all([roster(), roster()]);
    await roster();
    expect(reads).toBe(1);
    clock.now = new Date(MORNING.getTime() + 61_000);
    isDown = true;
    await expect(roster()).rejects.toThrow('no connection');
    isDown = false;
    expect((await roster()).get('S01')?.name).toBe('Ada Berg');
    expect(reads).toBe(3);
  });
});
