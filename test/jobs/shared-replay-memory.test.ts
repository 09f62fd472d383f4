import { describe, expect, it } from 'vitest';
import { sharedReplayMemory } from '../../jobs/shared-replay-memory.js';

const ACTIVITIES = { name: 'teams', keepMs: 1_000, capacity: 10 };

/** Keys with their end, as Redis keeps them; `answer` may refuse, or never come. */
function installation() {
  const state = { now: 0, keys: new Map<string, number>(), asked: 0, isGone: false, isSlow: false };
  const lines: string[] = [];
  const redis = {
    async set(key: string, _value: string, _px: string, keepMs: number) {
      state.asked += 1;
      if (state.isGone) throw new Error('connection refused');
      if (state.isSlow) return new Promise(() => undefined);
      if ((state.keys.get(key) ?? 0) > state.now) return null;
      state.keys.set(key, state.now + keepMs);
      return 'OK';
    },
  };
  const log = {
    warn: (_about: unknown, message: string) => void lines.push(message),
    info: (_about: unknown, message: string) => void lines.push(message),
  };
  const process = () =>
    sharedReplayMemory({
      redis: redis as never,
      prefix: 'varsel-test',
      now: () => state.now,
      log,
      answerWithinMs: 20,
    })(ACTIVITIES);
  return { state, lines, process };
}

describe('a request', () => {
  it('that one process has seen is known to all, for as long as it is kept', async () => {
    const { state, process } = installation();
    const [one, other] = [process(), process()];
    expect([await one('a'), await other('a'), await one('a'), await other('b')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    state.now = 1_000;
    expect(await other('a')).toBe(false);
  });

  it('is told by no text of its own in Redis', async () => {
    const { state, process } = installation();
    await process()('secret signature\n*');
    expect([...state.keys.keys()].join()).toMatch(/^varsel-test:seen:teams:[\w-]{43}$/);
  });

  it.each([
    ['is gone', 'isGone'],
    ['is slow', 'isSlow'],
  ] as const)(
    'is told by each process’s own memory while Redis %s, with one warning',
    async (_what, fault) => {
      const { state, lines, process } = installation();
      const [one, other] = [process(), process()];
      await one('before');
      state[fault] = true;
      expect([await one('a'), await one('a'), await other('a'), await one('before')]).toEqual([
        false,
        true,
        false,
        true,
      ]);
      for (const key of ['b', 'c']) await one(key);
      // Each of the two has asked once, and leaves it alone for a while.
      expect(state.asked).toBe(3);
      expect(lines).toHaveLength(2);
      state[fault] = false;
      state.now = 5_000;
      expect([await one('d'), await other('d')]).toEqual([false, true]);
      expect(lines.slice(2)).toHaveLength(2);
    },
  );
});
