import { expect } from 'vitest';
import type { Kernel } from '../../../src/learning/kernel/kernel.js';
import { arena, newMemory, workspace } from '../../../src/learning/kernel/workspace.js';

/** Both kernels, each on a memory of its own that holds the same at the same addresses. */
export interface KernelPair {
  /** Writes the same numbers into both memories; returns their address. */
  put(values: Uint8Array | Int32Array | Uint32Array | Float32Array | Float64Array): number;
  zeros(bytes: number): number;
  /** Has both do it; returns what both returned. */
  both<Result>(run: (kernel: Kernel) => Result): Result;
  /** Checks that both memories hold the same there, bit for bit, and returns it. */
  same(address: number, bytes: number): Uint8Array;
  sameDoubles(address: number, count: number): number[];
  /** The same, as text to compare by. */
  sameText(address: number, bytes: number): string;
  /** Gives back all that was put. */
  clear(): void;
}

export function kernelPair(): KernelPair {
  const sides = (['wasm', 'javascript'] as const).map((name) => {
    const memory = newMemory();
    return { ...workspace(memory, name), arena: arena(memory) };
  });
  const [first, second] = sides as [(typeof sides)[number], (typeof sides)[number]];
  const start = first.arena.mark();

  function put(values: ArrayBufferView): number {
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    // Some room behind, so that a write too far is seen by neither but doesn't lie in what comes next.
    const addresses = sides.map((side) => side.arena.allocate(bytes.length + 64));
    for (const side of sides) side.views().bytes.set(bytes, addresses[0]);
    return addresses[0] as number;
  }

  function same(address: number, bytes: number): Uint8Array {
    const one = first.views().bytes.slice(address, address + bytes);
    const other = second.views().bytes.slice(address, address + bytes);
    // The matcher goes through numbers one by one, too slow for every histogram.
    if (!Buffer.from(one.buffer).equals(Buffer.from(other.buffer))) expect(one).toEqual(other);
    return one;
  }

  return {
    put,
    zeros: (bytes) => put(new Uint8Array(bytes)),
    both(run) {
      const result = run(first.kernel);
      expect(run(second.kernel)).toEqual(result);
      return result;
    },
    same,
    sameDoubles: (address, count) => [...new Float64Array(same(address, 8 * count).buffer)],
    sameText: (address, bytes) => Buffer.from(same(address, bytes).buffer).toString('hex'),
    clear() {
      for (const side of sides) side.arena.release(start);
    },
  };
}
