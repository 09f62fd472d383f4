import { describe, expect, it } from 'vitest';
import { held } from '../../../src/deals/live/held.js';

function clockwork() {
  const clock = { ms: 0 };
  const errors: unknown[] = [];
  const rules = {
    leastMs: 1_000,
    timesReading: 50,
    onError: (error: unknown) => errors.push(error),
    now: () => new Date(clock.ms),
  };
  return { clock, errors, rules };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('something held for a while', () => {
  it('is read once for all who come, and again in the background once it is old', async () => {
    const { clock, rules } = clockwork();
    let reads = 0;
    const get = held(async () => ++reads, rules);
    expect(await Promise.all([get(), get()])).toEqual([1, 1]);
    clock.ms = 999;
    expect(await get()).toBe(1);
    clock.ms = 1_000;
    // Nobody waits for the new one.
    expect(await get()).toBe(1);
    await settled();
    expect(await get()).toBe(2);
  });

  it('is read more rarely the longer that takes', async () => {
    const { clock, rules } = clockwork();
    let reads = 0;
    const get = held(async () => {
      clock.ms += 400;
      return ++reads;
    }, rules);
    await get();
    clock.ms = 20_399;
    await get();
    await settled();
    expect(reads).toBe(1);
    clock.ms = 20_400;
    await get();
    await settled();
    expect(reads).toBe(2);
  });

  it('stays what it was where it can’t be read anew, and says so', async () => {
    const { clock, errors, rules } = clockwork();
    let isBroken = false;
    const get = held(async () => {
      if (isBroken) throw new Error('no database');
      return 'good';
    }, rules);
    await get();
    isBroken = true;
    clock.ms = 1_000;
    await get();
    await settled();
    expect(errors).toHaveLength(1);
    expect(await get()).toBe('good');
  });

  it('fails for those who come first, and is tried again by the next', async () => {
    const { rules } = clockwork();
    let tries = 0;
    const get = held(async () => {
      tries += 1;
      if (tries === 1) throw new Error('no database');
      return tries;
    }, rules);
    await expect(get()).rejects.toThrow('no database');
    expect(await get()).toBe(2);
  });
});
