import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARTITION_COUNT, partitionOf } from '../../src/domain/partition.js';

describe('the partition of an id', () => {
  it('is its crc32 modulo 256', () => {
    expect(partitionOf('123456789')).toBe(0x26);
    expect(partitionOf('')).toBe(0);
  });

  it('is a whole number from 0 to 255', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        const partition = partitionOf(id);
        expect(Number.isInteger(partition)).toBe(true);
        expect(partition).toBeGreaterThanOrEqual(0);
        expect(partition).toBeLessThan(PARTITION_COUNT);
      }),
    );
  });

  it('spreads running numbers evenly', () => {
    const sizes = new Array<number>(PARTITION_COUNT).fill(0);
    for (let number = 0; number < 25_600; number++) {
      const partition = partitionOf(`crm:${number}`);
      sizes[partition] = (sizes[partition] ?? 0) + 1;
    }
    expect(Math.min(...sizes)).toBeGreaterThan(50);
    expect(Math.max(...sizes)).toBeLessThan(200);
  });
});
