import { describe, expect, it, vi } from 'vitest';
import { meansTryAgain, tryAgain } from '../../models/retry.js';

const conflict = (code: number) => Object.assign(new Error(`code ${code}`), { code });
const noPause = { now: () => 0, pause: () => Promise.resolve(), random: () => 0 };

describe('a write that met another one', () => {
  it.each([112, 16908292])('is sent again at code %i', async (code) => {
    const write = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(conflict(code))
      .mockRejectedValueOnce(conflict(code))
      .mockResolvedValue('written');
    expect(await tryAgain(write, noPause)).toBe('written');
    expect(write).toHaveBeenCalledTimes(3);
  });

  it('is given up after twelve attempts, with pauses that grow from twice as long as the attempt took', async () => {
    const pausesWhenTaking = async (ms: number, drawn: number) => {
      let clock = 0;
      const write = vi.fn<() => Promise<string>>().mockImplementation(() => {
        clock += ms;
        return Promise.reject(conflict(112));
      });
      const pauses: number[] = [];
      const pause = async (milliseconds: number) => void pauses.push(milliseconds);
      const retrying = { now: () => clock, pause, random: () => drawn };
      await expect(tryAgain(write, retrying)).rejects.toThrow('code 112');
      expect(write).toHaveBeenCalledTimes(12);
      return pauses;
    };
    const longest = [10_000, 10_000];
    expect(await pausesWhenTaking(1, 1)).toEqual([
      ...[20, 40, 80, 160, 320, 640, 1280, 2560, 5120],
      ...longest,
    ]);
    expect((await pausesWhenTaking(1000, 1)).slice(0, 5)).toEqual([2000, 4000, 8000, ...longest]);
    expect((await pausesWhenTaking(1000, 0.25)).slice(0, 2)).toEqual([500, 1000]);
  });

  it.each([11000, 1, 13])('is not sent again at code %i', async (code) => {
    const write = vi.fn<() => Promise<string>>().mockRejectedValue(conflict(code));
    await expect(tryAgain(write, noPause)).rejects.toThrow(`code ${code}`);
    expect(write).toHaveBeenCalledTimes(1);
  });

  it('is known by its code, and a deadlock without a code of its own by its words', () => {
    expect(meansTryAgain({ code: 1, message: 'deadlock detected' })).toBe(true);
    expect(meansTryAgain({ code: 1, message: 'out of memory' })).toBe(false);
    expect(meansTryAgain(new Error('deadlock detected'))).toBe(false);
    expect(meansTryAgain({ code: 112 })).toBe(true);
    expect(meansTryAgain(null)).toBe(false);
  });
});
