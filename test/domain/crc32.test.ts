import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../src/domain/crc32.js';

describe('crc32', () => {
  // The first is the check value that every description of CRC-32 names.
  it.each([
    ['123456789', 0xcbf43926],
    ['', 0],
    ['a', 0xe8b7be43],
    ['The quick brown fox jumps over the lazy dog', 0x414fa339],
  ])('of %j is known', (text, expected) => {
    expect(crc32(text)).toBe(expected);
  });

  it('reads a text as UTF-8', () => {
    expect(crc32('Åse')).toBe(bitwise(Buffer.from('Åse', 'utf8')));
  });

  it('agrees with the definition, bit by bit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(crc32(text)).toBe(bitwise(Buffer.from(text, 'utf8')));
      }),
    );
  });
});

function bitwise(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
