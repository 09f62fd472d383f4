import { javascriptKernel } from './javascript-kernel.js';
import { type Kernel, wasmKernel } from './kernel.js';

const PAGE_BYTES = 65_536;
// 2 GiB, as the kernel was compiled for.
const MOST_PAGES = 32_768;
const ALIGNMENT = 64;

export type KernelName = 'wasm' | 'javascript';

/** Views of one memory, at byte addresses divided by the element's size. */
export interface Views {
  readonly bytes: Uint8Array;
  readonly ints: Int32Array;
  readonly rows: Uint32Array;
  readonly floats: Float32Array;
  readonly doubles: Float64Array;
}

/** A memory that several threads share, and the inner loops over it. */
export interface Workspace {
  readonly memory: WebAssembly.Memory;
  readonly kernel: Kernel;
  /** Views of the whole memory; taken anew after it may have grown. */
  views(): Views;
  /** Has the views span so many bytes at least: that another thread made the memory grow can become known here late. */
  reach(bytes: number): void;
}

/** The bytes of the control block at the beginning of every memory; see crew/control.ts. */
export const RESERVED_BYTES = 16_384;

export function newMemory(): WebAssembly.Memory {
  return new WebAssembly.Memory({ initial: 1, maximum: MOST_PAGES, shared: true });
}

export function workspace(memory: WebAssembly.Memory, kernelName: KernelName): Workspace {
  let current = viewsOf(memory);
  const views = (): Views => {
    if (current.bytes.length !== memory.buffer.byteLength) current = viewsOf(memory);
    return current;
  };
  const kernel = kernelName === 'wasm' ? wasmKernel(memory) : javascriptKernel(views);
  return {
    memory,
    kernel,
    views,
    reach(bytes) {
      // Growing by nothing makes the engine look at the true length, which it may have yet to hear of.
      if (memory.buffer.byteLength < bytes) memory.grow(0);
    },
  };
}

/** Hands out memory from the bottom up; everything above a mark is given back at once. */
export interface Arena {
  /**
   * An address of so many bytes; what they hold is not defined.
   * @throws RangeError when more than 2 GiB would be needed, or the machine has no more.
   */
  allocate(bytes: number): number;
  mark(): number;
  release(mark: number): void;
}

export function arena(memory: WebAssembly.Memory): Arena {
  let top = RESERVED_BYTES;
  return {
    allocate(bytes) {
      const address = top;
      const end = Math.ceil((address + bytes) / ALIGNMENT) * ALIGNMENT;
      const pages = Math.ceil(end / PAGE_BYTES);
      if (pages > MOST_PAGES) {
        throw new RangeError(
          `The data need ${Math.ceil(end / 2 ** 20)} MiB of working memory, 2048 is the most; train on fewer rows or columns.`,
        );
      }
      const missing = pages - memory.buffer.byteLength / PAGE_BYTES;
      if (missing > 0) growBy(memory, missing, end);
      top = end;
      return address;
    },
    mark: () => top,
    release(mark) {
      top = mark;
    },
  };
}

function growBy(memory: WebAssembly.Memory, pages: number, bytes: number): void {
  try {
    memory.grow(pages);
  } catch (cause) {
    throw new RangeError(
      `The machine gives no ${Math.ceil(bytes / 2 ** 20)} MiB of working memory; free some or train on fewer rows or columns.`,
      { cause },
    );
  }
}

function viewsOf(memory: WebAssembly.Memory): Views {
  const { buffer } = memory;
  return {
    bytes: new Uint8Array(buffer),
    ints: new Int32Array(buffer),
    rows: new Uint32Array(buffer),
    floats: new Float32Array(buffer),
    doubles: new Float64Array(buffer),
  };
}
