import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { indexedPng } from './indexed-png.js';

/** The only letters there are: a server has none of its own that could be relied on. */
export const PICTURE_FONT = 'DejaVu Sans';
/** Points of a picture for each of the drawing: telephones show two or three. */
const SCALE = 2;

const require = createRequire(import.meta.url);
const FONT_FILES = [
  require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
];

/** A drawing as a PNG, twice as sharp as it is wide. */
export function pngOfSvg(svg: string): Uint8Array {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    // System fonts differ from machine to machine, and reading them takes seconds.
    font: { loadSystemFonts: false, fontFiles: FONT_FILES, defaultFontFamily: PICTURE_FONT },
  });
  const rendered = picture.render();
  return indexedPng(rendered.pixels, rendered.width, rendered.height) ?? rendered.asPng();
}
