import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { DESKTOP, PHONE } from '../support/browser/pictures.js';

/** Pictures of one client in one language. */
export interface PictureBook {
  /** Of everything on a page at each width, in turn: a page that changes its width once is quicker than one that does always. */
  take(pictures: readonly { readonly name: string; readonly of: Locator }[]): Promise<void>;
  write(fileName: string, text: string): void;
  /** All pictures side by side. */
  contactSheet(browser: Browser): Promise<void>;
}

/** Higher than any screen, so that panes which scroll for themselves cut nothing off. */
const HIGH = 2_600;
const WIDTHS = { desktop: { ...DESKTOP, height: HIGH }, phone: { ...PHONE, height: HIGH } } as const;

const FOLDER = 'test/artefacts/gallery';
/** As large as can be looked at whole. */
const SHEET = { width: 1560, height: 1560 };
/** So that words stay readable: what is wider is cut off, where a desktop's messages are empty. */
const COLUMNS = { desktop: 2, phone: 4 } as const;
const CAPTION_HEIGHT = 18;

export function pictureBook(title: string): PictureBook {
  const folder = join(FOLDER, title);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  return {
    async take(pictures) {
      for (const [width, size] of Object.entries(WIDTHS))
        for (const { name, of } of pictures) {
          await of.page().setViewportSize(size);
          const file = `${name}-${width}.png`;
          await of.screenshot({ path: join(folder, file), animations: 'disabled' });
          files.push(file);
        }
      await pictures[0]?.of.page().setViewportSize(DESKTOP);
    },
    write: (fileName, text) => writeFileSync(join(folder, fileName), text),
    async contactSheet(browser) {
      const page = await (await browser.newContext({ viewport: SHEET })).newPage();
      for (const width of ['desktop', 'phone'] as const) {
        const ofWidth = files.filter((file) => file.endsWith(`-${width}.png`)).toSorted();
        const sheets = packed(
          ofWidth.map((file) => ({ file, png: readFileSync(join(folder, file)) })),
          COLUMNS[width],
        );
        for (const [index, columns] of sheets.entries()) {
          await page.setContent(sheetOf(columns, COLUMNS[width]));
          await page.screenshot({ path: join(folder, `sheet-${width}-${index + 1}.png`) });
        }
      }
      await page.context().close();
    },
  };
}

interface Picture {
  readonly file: string;
  readonly png: Buffer;
}

/** Sheets of columns of pictures, each column as high as a sheet at most. */
function packed(pictures: readonly Picture[], columnsOfSheet: number): Picture[][][] {
  const columns: Picture[][] = [];
  let room = 0;
  for (const picture of pictures) {
    // The height stands at the beginning of a PNG.
    const shownHeight = CAPTION_HEIGHT + picture.png.readUInt32BE(20);
    const last = columns.at(-1);
    if (last === undefined || shownHeight > room) {
      columns.push([picture]);
      room = SHEET.height - shownHeight;
    } else {
      last.push(picture);
      room -= shownHeight;
    }
  }
  return Array.from({ length: Math.ceil(columns.length / columnsOfSheet) }, (_, index) =>
    columns.slice(index * columnsOfSheet, (index + 1) * columnsOfSheet),
  );
}

function sheetOf(columns: readonly (readonly Picture[])[], columnsOfSheet: number): string {
  const figureOf = ({ file, png }: Picture) =>
    `<figcaption>${file}</figcaption><img src="data:image/png;base64,${png.toString('base64')}">`;
  return `<style>
    body { display: flex; margin: 0; background: #bbb; font: 12px/${CAPTION_HEIGHT - 2}px sans-serif; }
    div { width: ${SHEET.width / columnsOfSheet}px; overflow: hidden; }
    figcaption { height: ${CAPTION_HEIGHT - 2}px; white-space: nowrap; }
    img { display: block; margin-bottom: 2px; }
  </style>${columns.map((column) => `<div>${column.map(figureOf).join('')}</div>`).join('')}`;
}
