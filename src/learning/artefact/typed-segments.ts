import { endianness } from 'node:os';

export type TypedArray = Float64Array | Float32Array | Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** Names as kept in manifests; a new type is added, none is renamed. */
const TYPES = {
  Float64Array: { bytes: 8, over: (memory: ArrayBuffer) => new Float64Array(memory) },
  Float32Array: { bytes: 4, over: (memory: ArrayBuffer) => new Float32Array(memory) },
  Int32Array: { bytes: 4, over: (memory: ArrayBuffer) => new Int32Array(memory) },
  Uint32Array: { bytes: 4, over: (memory: ArrayBuffer) => new Uint32Array(memory) },
  Uint16Array: { bytes: 2, over: (memory: ArrayBuffer) => new Uint16Array(memory) },
  Uint8Array: { bytes: 1, over: (memory: ArrayBuffer) => new Uint8Array(memory) },
} as const satisfies Record<string, { bytes: number; over: (memory: ArrayBuffer) => TypedArray }>;
export type TypedArrayName = keyof typeof TYPES;

/** Which of the kept types a value is; null for any other. */
export function typedArrayName(value: object): TypedArrayName | null {
  const { [Symbol.toStringTag]: name } = value as { readonly [Symbol.toStringTag]?: unknown };
  return ArrayBuffer.isView(value) && typeof name === 'string' && isTypedArrayName(name) ? name : null;
}

export function isTypedArrayName(name: string): name is TypedArrayName {
  return Object.hasOwn(TYPES, name);
}

/**
 * The arrays' numbers behind each other, little-endian. They are not aligned, since each gets memory of its own when
 * read: a view over common memory would be lost with the first array that is transferred to a worker.
 */
export function writeSegments(arrays: readonly TypedArray[]): Uint8Array {
  const bytes = new Uint8Array(arrays.reduce((sum, array) => sum + array.byteLength, 0));
  let end = 0;
  for (const array of arrays) {
    const segment = bytes.subarray(end, end + array.byteLength);
    segment.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
    swapOnBigEndian(segment, array.BYTES_PER_ELEMENT);
    end += array.byteLength;
  }
  return bytes;
}

/** How many bytes an array takes. */
export function segmentBytes(name: TypedArrayName, length: number): number {
  return TYPES[name].bytes * length;
}

/** The array that was written from `start` on; the bytes must reach. */
export function readSegment(
  segments: Uint8Array,
  start: number,
  name: TypedArrayName,
  length: number,
): TypedArray {
  const bytes = new Uint8Array(segmentBytes(name, length));
  bytes.set(segments.subarray(start, start + bytes.length));
  swapOnBigEndian(bytes, TYPES[name].bytes);
  return TYPES[name].over(bytes.buffer);
}

function swapOnBigEndian(bytes: Uint8Array, width: number): void {
  if (endianness() === 'LE' || width === 1) return;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (width === 8) buffer.swap64();
  else if (width === 4) buffer.swap32();
  else buffer.swap16();
}
