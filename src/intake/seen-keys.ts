const FIRST_CAPACITY = 1 << 16;
const FULLEST = 0.7;

/** Where a key was first seen in a file. */
export interface FirstSeen {
  readonly row: number;
  /** Whether the content was the same there. */
  readonly isSameContent: boolean;
}

/** Which keys a file has had so far. */
export interface SeenKeys {
  /** Counts a key: 1 the first time it comes, 2 the second. */
  occurrence(key: number): number;
  /** Notes a key with its content; where it has come before, says where. */
  firstSeen(key: number, row: number, contentHash: number): FirstSeen | null;
}

/**
 * Keys of a file in typed arrays, open addressing: five million in 100 MB (135 MB with contents), where a Map of
 * strings takes over 500.
 *
 * Keys are whole numbers from 0 to 2^52 − 1, taken from a cryptographic hash, so that nobody can make two texts
 * collide by accident; contents are 32 bits of another.
 */
export function seenKeys(): SeenKeys {
  let keys = new Float64Array(FIRST_CAPACITY);
  let values = new Uint32Array(FIRST_CAPACITY);
  // Only kinds with ids of their own need it.
  let contents: Uint32Array<ArrayBuffer> | null = null;
  let count = 0;

  /** The slot of a key, or the free one where it belongs. A stored key is never 0. */
  const slotOf = (stored: number): number => {
    const mask = keys.length - 1;
    let slot = (stored % 0x1_0000_0000) & mask;
    while (keys[slot] !== 0 && keys[slot] !== stored) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = () => {
    const before = { keys, values, contents };
    keys = new Float64Array(before.keys.length * 2);
    values = new Uint32Array(keys.length);
    contents = before.contents === null ? null : new Uint32Array(keys.length);
    for (let old = 0; old < before.keys.length; old++) {
      const stored = before.keys[old] ?? 0;
      if (stored === 0) continue;
      const slot = slotOf(stored);
      keys[slot] = stored;
      values[slot] = before.values[old] ?? 0;
      if (contents !== null) contents[slot] = before.contents?.[old] ?? 0;
    }
  };
  const take = (key: number): { slot: number; isNew: boolean } => {
    if (count + 1 > keys.length * FULLEST) grow();
    const stored = key + 1;
    const slot = slotOf(stored);
    const isNew = keys[slot] === 0;
    if (isNew) {
      keys[slot] = stored;
      count += 1;
    }
    return { slot, isNew };
  };

  return {
    occurrence(key) {
      const { slot } = take(key);
      const next = (values[slot] ?? 0) + 1;
      values[slot] = next;
      return next;
    },
    firstSeen(key, row, contentHash) {
      contents ??= new Uint32Array(keys.length);
      const { slot, isNew } = take(key);
      if (!isNew) return { row: values[slot] ?? 0, isSameContent: contents[slot] === contentHash >>> 0 };
      values[slot] = row;
      contents[slot] = contentHash;
      return null;
    },
  };
}
