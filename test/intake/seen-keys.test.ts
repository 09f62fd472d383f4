import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentHash, eventId, keyOf } from '../../src/intake/event-identity.js';
import { seenKeys } from '../../src/intake/seen-keys.js';

const key = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 2 ** 52 - 1 }));

test('counts keys as a map would', () => {
  fc.assert(
    fc.property(fc.array(key, { maxLength: 200 }), (keys) => {
      const seen = seenKeys();
      const counts = new Map<number, number>();
      for (const each of keys) {
        counts.set(each, (counts.get(each) ?? 0) + 1);
        expect(seen.occurrence(each)).toBe(counts.get(each));
      }
    }),
  );
});

test('remembers row and content of a key’s first coming through growth', () => {
  const seen = seenKeys();
  const keys = Array.from({ length: 200_000 }, (_, index) => keyOf(contentHash([index])));
  for (const [index, each] of keys.entries()) seen.firstSeen(each, index, index * 7);
  for (const [index, each] of keys.entries()) {
    const first = seen.firstSeen(each, 999, index * 7);
    if (first?.row !== index || !first.isSameContent)
      expect(first).toEqual({ row: index, isSameContent: true });
  }
  expect(seen.firstSeen(keys[5] ?? 0, 1, 36)).toEqual({ row: 5, isSameContent: false });
});

test('a content whose hash fills all 32 bits is known again', () => {
  const seen = seenKeys();
  seen.firstSeen(1, 1, 0xffff_ffff);
  expect(seen.firstSeen(1, 2, 0xffff_ffff)).toEqual({ row: 1, isSameContent: true });
});

// Changing how identity is made would double every event that was imported before.
test('the identity of a content stays what it is', () => {
  expect(contentHash(['main:C1', 0, 'imported', null, true, new Date(5)])).toBe(
    '82bafac4d96597e1d54950e8c70a0427c4bb4acc',
  );
  expect(eventId('main:order_line:1:1', contentHash(['a', 'bc']))).not.toBe(
    eventId('main:order_line:1:1', contentHash(['ab', 'c'])),
  );
});
