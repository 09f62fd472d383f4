import { describe, expect, it } from 'vitest';
import { arena, newMemory, RESERVED_BYTES, workspace } from '../../../src/learning/kernel/workspace.js';

describe('workspace', () => {
  it('reaches what another thread made the memory grow to, even where the engine has not heard of it yet', () => {
    const memory = newMemory();
    const late = {
      buffer: memory.buffer,
      grow() {
        late.buffer = memory.buffer;
        return 1;
      },
    };
    const { views, reach } = workspace(late, 'javascript');
    memory.grow(2);
    expect(views().bytes).toHaveLength(65_536);
    reach(3 * 65_536);
    expect(views().bytes).toHaveLength(3 * 65_536);
  });
});

describe('arena', () => {
  it('hands out areas that do not overlap, on whole cache lines, behind the control block', () => {
    const space = arena(newMemory());
    const sizes = [1, 63, 64, 65, 0, 8, 100_000];
    const addresses = sizes.map((bytes) => space.allocate(bytes));
    for (const [index, address] of addresses.entries()) {
      expect(address % 64).toBe(0);
      expect(address).toBeGreaterThanOrEqual(RESERVED_BYTES);
      const next = addresses[index + 1] ?? space.mark();
      expect(next).toBeGreaterThanOrEqual(address + (sizes[index] as number));
    }
  });

  it('gives back what lies above a mark, and only that', () => {
    const space = arena(newMemory());
    space.allocate(10);
    const mark = space.mark();
    const first = space.allocate(1000);
    space.release(mark);
    expect(space.allocate(5)).toBe(first);
  });

  it('grows the memory as far as needed, and views reach to its end', () => {
    const memory = newMemory();
    const { views } = workspace(memory, 'wasm');
    const before = views();
    const at = arena(memory).allocate(5 * 2 ** 20);
    expect(views().bytes.length).toBeGreaterThanOrEqual(at + 5 * 2 ** 20);
    views().bytes[at + 5 * 2 ** 20 - 1] = 7;
    before.bytes[100] = 9;
    expect(views().bytes[100]).toBe(9);
  });

  it('refuses more than two GiB with a sentence that says what to do, and stays usable', () => {
    const space = arena(newMemory());
    expect(() => space.allocate(2 ** 31)).toThrow(
      new RangeError(
        'The data need 2049 MiB of working memory, 2048 is the most; train on fewer rows or columns.',
      ),
    );
    expect(space.allocate(100)).toBe(RESERVED_BYTES);
  });

  it('serves addresses near the end of two GiB', () => {
    const memory = newMemory();
    const space = arena(memory);
    const { kernel, views } = workspace(memory, 'wasm');
    space.allocate(2 ** 31 - 2 ** 17);
    const rows = space.allocate(8);
    const raw = space.allocate(16);
    views().rows.set([1, 0], rows / 4);
    views().doubles.set([1, 2], raw / 8);
    kernel.addToRows(rows, 2, 0.5, raw);
    expect([...views().doubles.subarray(raw / 8, raw / 8 + 2)]).toEqual([1.5, 2.5]);
  });
});
