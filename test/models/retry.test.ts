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

  it('is given up after six attempts, with growing pauses between them', async () => {
    const write = vi.fn<() => Promise<string>>().mockRejectedValue(conflict(112));
    const pauses: number[] = [];
    await expect(
      tryAgain(write, async (milliseconds) => {
        pauses.push(milliseconds);
      }),
    ).rejects.toThrow('code 112');
    expect(write).toHaveBeenCalledTimes(6);
    expect(pauses).toEqual([10, 20, 40, 80, 160]);
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
