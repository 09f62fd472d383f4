import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexedPng } from '../../../adapters/pictures/indexed-png.js';
import { PICTURE_FONT, pngOfSvg } from '../../../adapters/pictures/png-of-svg.js';
import { weekBars } from '../../../src/reports/charts/week-bars.js';

const LABELS = ['19. jan.', '26. jan.', '2. feb.', '9. feb.', '16. feb.', '23. feb.', '2. mars', '9. mars'];
const bars = weekBars(
  {
    labels: LABELS,
    values: [50, 100, null, 75, 80, 90, 33, 67],
    texts: ['50 %', '100 %', '–', '75 %', '80 %', '90 %', '33 %', '67 %'],
    most: 100,
  },
  'Fulgt opp i tide',
  PICTURE_FONT,
).html;

describe('the picture of a chart', () => {
  it('is twice as wide as the chart, and small enough for two of them in one message', () => {
    const png = pngOfSvg(bars);
    const { width } = sizeOf(png);
    expect(width).toBe(880);
    expect(Buffer.from(png).toString('base64').length).toBeLessThan(10_000);
  });

  it('has letters: without their font there would be none', () => {
    const lettersOff = bars.replaceAll(/<text[\s\S]*?<\/text>/g, '');
    expect(darkPixels(pngOfSvg(bars))).toBeGreaterThan(darkPixels(pngOfSvg(lettersOff)) + 1_000);
  });

  it('lies on paper of its own, so that it can be read in a dark window', () => {
    const { palette, rows, width } = decoded(pngOfSvg(bars));
    expect(palette[rows[1] ?? 0]).toBe('ffffff');
    expect(palette[rows[width] ?? 0]).toBe('ffffff');
  });
});

describe('an indexed PNG', () => {
  it('shows what it was made from, within a shade', () => {
    const channel = fc.integer({ min: 0, max: 255 });
    const pixel = fc.tuple(channel, channel, channel);
    fc.assert(
      fc.property(fc.array(pixel, { minLength: 1, maxLength: 60 }), (colours) => {
        const pixels = Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));
        const png = indexedPng(pixels, colours.length, 1);
        const shown = shownBy(png ?? new Uint8Array());
        for (const [index, colour] of colours.entries()) {
          for (const [part, value] of colour.entries()) {
            expect(Math.abs((shown[4 * index + part] ?? 999) - value)).toBeLessThanOrEqual(8);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is none for more colours than a palette has', () => {
    const pixels = Uint8Array.from(
      Array.from({ length: 300 }, (_, i) => [(i % 16) * 16, ((i >> 4) % 16) * 16, (i >> 8) * 64, 255]).flat(),
    );
    expect(indexedPng(pixels, 300, 1)).toBeNull();
  });
});

/** Another program's reading of a picture: put into a drawing of the same size. */
function shownBy(png: Uint8Array): Uint8Array {
  const { width, height } = sizeOf(png);
  const address = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${address}" width="${width}" height="${height}" image-rendering="pixelated"/></svg>`;
  return new Resvg(svg).render().pixels;
}

function sizeOf(png: Uint8Array): { readonly width: number; readonly height: number } {
  const bytes = Buffer.from(png);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function decoded(png: Uint8Array) {
  const bytes = Buffer.from(png);
  const palette: string[] = [];
  const packed: Buffer[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'PLTE') {
      for (let colour = 0; colour < length; colour += 3)
        palette.push(content.toString('hex', colour, colour + 3));
    }
    if (type === 'IDAT') packed.push(content);
    at += length + 12;
  }
  return { palette, rows: inflateSync(Buffer.concat(packed)), width: sizeOf(png).width };
}

function darkPixels(png: Uint8Array): number {
  const { palette, rows } = decoded(png);
  const dark = new Set(
    palette.flatMap((colour, index) => (Number.parseInt(colour, 16) < 0x404040 ? [index] : [])),
  );
  return rows.filter((index) => dark.has(index)).length;
}
