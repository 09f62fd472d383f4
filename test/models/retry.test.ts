import { describe, expect, it, vi } from 'vitest';
import { meansTryAgain, tryAgain } from '../../models/retry.js';

const conflict = (code: number) => Object.assign(new Error(`code ${code}`), { code });
const noPause = () => Promise.resolve();

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

  it('is given up after ten attempts, with pauses between them that grow up to half a second', async () => {
    const write = vi.fn<() => Promise<string>>().mockRejectedValue(conflict(112));
    const pausesAt = async (drawn: number) => {
      const pauses: number[] = [];
      const pause = async (milliseconds: number) => void pauses.push(milliseconds);
      await expect(tryAgain(write, pause, () => drawn)).rejects.toThrow('code 112');
      return pauses;
    };
    expect(await pausesAt(1)).toEqual([10, 20, 40, 80, 160, 320, 500, 500, 500]);
    expect(write).toHaveBeenCalledTimes(10);
    expect(await pausesAt(0)).toEqual([5, 10, 20, 40, 80, 160, 250, 250, 250]);
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
