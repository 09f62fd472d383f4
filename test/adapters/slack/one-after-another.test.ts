import { expect, it } from 'vitest';
import { oneAfterAnother } from '../../../adapters/slack/one-after-another.js';

it('shows last what was read last, however long each takes', async () => {
  const inTurn = oneAfterAnother();
  let state = 0;
  const shown: number[] = [];
  const gates: (() => void)[] = [];
  const show = async () => {
    const read = state;
    await new Promise<void>((resolve) => void gates.push(resolve));
    shown.push(read);
  };
  const all = [inTurn('ada', show)];
  state = 1;
  all.push(inTurn('ada', show));
  state = 2;
  // It waits already, and reads later than this: nobody is made to look at the same twice.
  all.push(inTurn('ada', show));
  expect(gates).toHaveLength(1);
  gates[0]?.();
  await all[0];
  await Promise.resolve();
  expect(gates).toHaveLength(2);
  gates[1]?.();
  await Promise.all(all);
  expect(shown).toEqual([0, 2]);
});

it('goes on after one that failed, and keeps nobody else waiting', async () => {
  const inTurn = oneAfterAnother();
  const failing = inTurn('ada', async () => {
    throw new Error('broken');
  });
  const next = inTurn('ada', async () => undefined);
  await expect(failing).rejects.toThrow('broken');
  await next;
  const never = inTurn('bob', () => new Promise(() => undefined));
  await inTurn('cleo', async () => undefined);
  expect(never).toBeInstanceOf(Promise);
});
