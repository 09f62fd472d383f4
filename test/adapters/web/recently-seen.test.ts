import { expect, it } from 'vitest';
import { recentlySeen } from '../../../adapters/web/recently-seen.js';

it('says of a key that it came before', () => {
  const wasSeen = recentlySeen(1000, 10, () => 0);
  expect([wasSeen('a'), wasSeen('b'), wasSeen('a')]).toEqual([false, false, true]);
});

it('forgets a key when its time is over', () => {
  let now = 0;
  const wasSeen = recentlySeen(1000, 10, () => now);
  wasSeen('a');
  now = 1000;
  expect(wasSeen('a')).toBe(false);
});

it('keeps no more than it may, the newest', () => {
  const wasSeen = recentlySeen(1000, 2, () => 0);
  for (const key of ['a', 'b', 'c', 'd']) wasSeen(key);
  expect([wasSeen('d'), wasSeen('a')]).toEqual([true, false]);
});
