import { deflateSync } from 'node:zlib';
import { crc32 } from '../../src/domain/crc32.js';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOURS_AT_MOST = 256;
/** Shades closer than this are one: nobody tells them apart, and a drawing has few. */
const SHADE = 16;

/**
 * Opaque pixels as a PNG with a palette, a third of the size that it has with four bytes a pixel: a picture that goes
 * into a message has to be small. Null for more colours than a palette has. Source: W3C, PNG, third edition.
 *
 * @param pixels RGBA, row by row.
 */
export function indexedPng(pixels: Uint8Array, width: number, height: number): Uint8Array | null {
  const palette = new Map<number, number>();
  // Each row begins with its filter: none.
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = 4 * (y * width + x);
      const colour = (shade(pixels[at]) << 16) | (shade(pixels[at + 1]) << 8) | shade(pixels[at + 2]);
      const index = palette.get(colour) ?? palette.size;
      if (index === COLOURS_AT_MOST) return null;
      palette.set(colour, index);
      rows[y * (width + 1) + x + 1] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, by palette.
  header.set([8, 3], 8);
  const colours = Buffer.from(
    [...palette.keys()].flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]),
  );
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function shade(value = 0): number {
  return Math.min(255, Math.round(value / SHADE) * SHADE);
}

function chunk(type: string, content: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const framed = Buffer.alloc(typed.length + 8);
  framed.writeUInt32BE(content.length, 0);
  framed.set(typed, 4);
  framed.writeUInt32BE(crc32(typed), typed.length + 4);
  return framed;
}
