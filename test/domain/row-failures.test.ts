import { describe, expect, it } from 'vitest';
import { rowFailures } from '../../src/domain/row-failures.js';

const failing = () => {
  throw new Error('broken');
};

describe('work over many rows', () => {
  it('goes on past one that fails, and names it in the end', async () => {
    const failures = rowFailures('rows');
    expect(await failures.attempt('a', () => 1)).toBe(1);
    expect(await failures.attempt('b', failing)).toBeNull();
    expect(await failures.attempt('c', async () => 3)).toBe(3);
    expect(failures.count).toBe(1);
    expect(() => failures.throwIfAny()).toThrow(
      '1 of the rows failed, all others were worked on: b; the first with: broken',
    );
    expect(failures.asError()?.errors).toEqual([new Error('broken')]);
  });

  it('ends quietly where nothing failed', async () => {
    const failures = rowFailures('rows');
    await failures.attempt('a', () => 1);
    expect(failures.asError()).toBeNull();
    expect(() => failures.throwIfAny()).not.toThrow();
  });

  it('stops where everything fails: then it is no row’s own fault', async () => {
    const failures = rowFailures('rows');
    let tried = 0;
    const all = async () => {
      for (let index = 0; index < 1_000; index++) {
        tried += 1;
        await failures.attempt(`r${index}`, failing);
      }
    };
    await expect(all()).rejects.toThrow('50 one after the other, and the rest was left: r0, r1,');
    expect(tried).toBe(50);
  });

  it('in one go is done once, and row by row where that fails', async () => {
    const failures = rowFailures('rows');
    const gone: string[][] = [];
    const work = async (rows: readonly string[]) => {
      gone.push([...rows]);
      if (rows.includes('b')) throw new Error('broken');
      return rows.length;
    };
    const idOf = (row: string) => row;
    expect(await failures.attemptAll(['a', 'c'], idOf, work)).toEqual([2]);
    expect(await failures.attemptAll(['a', 'b', 'c'], idOf, work)).toEqual([1, 1]);
    expect(await failures.attemptAll([], idOf, work)).toEqual([]);
    expect(gone).toEqual([['a', 'c'], ['a', 'b', 'c'], ['a'], ['b'], ['c']]);
    expect(() => failures.throwIfAny()).toThrow(': b;');
  });
});
