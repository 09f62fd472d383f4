import { expect, it } from 'vitest';
import { eachOf } from '../../jobs/each-of.js';

it('does all of its works, and throws what failed in the end', async () => {
  const done: string[] = [];
  const works = (...failing: string[]) =>
    ['a', 'b', 'c'].map((name) => async () => {
      if (failing.includes(name)) throw new Error(`${name} failed`);
      done.push(name);
    });
  await eachOf(...works());
  expect(done.splice(0)).toEqual(['a', 'b', 'c']);
  await expect(eachOf(...works('a'))).rejects.toThrow('a failed');
  expect(done.splice(0)).toEqual(['b', 'c']);
  await expect(eachOf(...works('a', 'c'))).rejects.toThrow('Error: a failed; Error: c failed');
  expect(done).toEqual(['b']);
});
