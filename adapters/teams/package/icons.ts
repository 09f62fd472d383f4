import { Resvg } from '@resvg/resvg-js';
import { ACCENT_COLOR } from './manifest.js';

/** The color icon may use a picture of its own; the outline must be white on nothing. Sizes are Teams' own. */
export const ICON_SIZES = { color: 192, outline: 32 } as const;

/** A lantern: seen from afar, in good time. Drawn within 32 × 32. */
const LANTERN =
  '<path d="M12 7a4 4 0 0 1 8 0M7.5 8.5h17M9.5 8.5v17M22.5 8.5v17M6.5 26h19"/><path d="M16 12.5c2.6 2.9 3.5 4.7 3.5 6.3a3.5 3.5 0 0 1-7 0c0-1.6.9-3.4 3.5-6.3z"/>';

/** As PNG. The same bytes each time. */
export function colorIcon(): Uint8Array {
  const ground = `<rect width="32" height="32" fill="${ACCENT_COLOR}"/>`;
  return drawn(
    `${ground}<g transform="translate(4.8 4.1) scale(.7)" ${lines('#ffffff', 2)}>${LANTERN}</g>`,
    ICON_SIZES.color,
  );
}

export function outlineIcon(): Uint8Array {
  return drawn(`<g ${lines('#ffffff', 2)}>${LANTERN}</g>`, ICON_SIZES.outline);
}

function lines(color: string, width: number): string {
  return `fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`;
}

function drawn(inner: string, size: number): Uint8Array {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}">${inner}</svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
