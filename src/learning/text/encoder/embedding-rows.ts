/** Numbers that share a scale. */
const BLOCK = 32;
const SCALE_BYTES = 2;
const BLOCK_BYTES = SCALE_BYTES + BLOCK / 2;
/** Four bits hold −8 to 7. */
const ZERO = 8;
const LOW_BITS = 0x0f;
const HIGH_SHIFT = 4;

/**
 * Rows of numbers in four bits each: blocks of 32, of which the first two bytes are their scale as a half-precision float, and
 * the lower halves of the next 16 bytes come before the upper ones (the form called Q4_0 of ggml).
 */
export interface EmbeddingRows {
  readonly bytes: Uint8Array;
  /** Numbers of a row. */
  readonly width: number;
}

export function rowCount({ bytes, width }: EmbeddingRows): number {
  return bytes.length / ((width / BLOCK) * BLOCK_BYTES);
}

/** Writes the rows of the ids one behind another. */
export function readRows({ bytes, width }: EmbeddingRows, ids: readonly number[]): Float32Array {
  const blocks = width / BLOCK;
  const numbers = new Float32Array(ids.length * width);
  let target = 0;
  for (const id of ids) {
    for (let block = 0; block < blocks; block++) {
      const start = (id * blocks + block) * BLOCK_BYTES;
      const scale = halfFloat((bytes[start] as number) | ((bytes[start + 1] as number) << 8));
      for (let index = 0; index < BLOCK / 2; index++) {
        const pair = bytes[start + SCALE_BYTES + index] as number;
        numbers[target + index] = ((pair & LOW_BITS) - ZERO) * scale;
        numbers[target + BLOCK / 2 + index] = ((pair >> HIGH_SHIFT) - ZERO) * scale;
      }
      target += BLOCK;
    }
  }
  return numbers;
}

const SIGN = 0x8000;
const EXPONENT_SHIFT = 10;
const EXPONENT_BITS = 0x1f;
const FRACTION_BITS = 0x3ff;
const BIAS = 15;

/** IEEE 754 binary16. Scales are finite. */
function halfFloat(bits: number): number {
  const sign = (bits & SIGN) === 0 ? 1 : -1;
  const exponent = (bits >> EXPONENT_SHIFT) & EXPONENT_BITS;
  const fraction = (bits & FRACTION_BITS) / (FRACTION_BITS + 1);
  return exponent === 0 ? sign * 2 ** (1 - BIAS) * fraction : sign * 2 ** (exponent - BIAS) * (1 + fraction);
}
