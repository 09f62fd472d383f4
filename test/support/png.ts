import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel, row by row. */
  readonly pixels: readonly (readonly [number, number, number, number])[];
}

/** Reads a PNG of eight bits with opacity, not interlaced, by its specification alone. */
export function readPng(bytes: Uint8Array): Picture {
  const file = Buffer.from(bytes);
  if (file.subarray(0, 8).toString('latin1') !== '\x89PNG\r\n\x1a\n') throw new Error('no PNG');
  const packed: Buffer[] = [];
  let [width, height] = [0, 0];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const type = file.subarray(at + 4, at + 8).toString('latin1');
    const chunk = file.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      [width, height] = [chunk.readUInt32BE(0), chunk.readUInt32BE(4)];
      if (chunk.subarray(8).toString('hex') !== '0806000000') throw new Error('another kind of PNG');
    }
    if (type === 'IDAT') packed.push(chunk);
    at += length + 12;
  }
  const flat = unfiltered(inflateSync(Buffer.concat(packed)), width * 4, height);
  const pixels = Array.from({ length: width * height }, (_, index) => {
    const [red = 0, green = 0, blue = 0, opacity = 0] = flat.subarray(index * 4, index * 4 + 4);
    return [red, green, blue, opacity] as const;
  });
  return { width, height, pixels };
}

const PIXEL_BYTES = 4;

function unfiltered(lines: Buffer, rowBytes: number, height: number): Uint8Array {
  const flat = new Uint8Array(rowBytes * height);
  for (let row = 0; row < height; row += 1) {
    const filter = lines[row * (rowBytes + 1)] ?? 0;
    for (let x = 0; x < rowBytes; x += 1) {
      const at = row * rowBytes + x;
      const left = x < PIXEL_BYTES ? 0 : (flat[at - PIXEL_BYTES] ?? 0);
      const up = row === 0 ? 0 : (flat[at - rowBytes] ?? 0);
      const corner = row === 0 || x < PIXEL_BYTES ? 0 : (flat[at - rowBytes - PIXEL_BYTES] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      flat[at] = (lines[row * (rowBytes + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return flat;
}

function paeth(left: number, up: number, corner: number): number {
  const near = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(near - left), Math.abs(near - up), Math.abs(near - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
