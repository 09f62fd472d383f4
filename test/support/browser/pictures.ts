import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';

const FOLDER = 'test/artefacts';
/** Far longer than anybody would wait, because the machine may be busy. */
export const ANSWERED_WITHIN_MS = 15_000;
export const DESKTOP = { width: 1280, height: 1000 };
export const PHONE = { width: 390, height: 844 };

/** A card as it looks on a desk and on a phone, for people to look at. */
export async function picturesOf(card: Locator, client: 'slack' | 'teams', name: string): Promise<void> {
  const page = card.page();
  mkdirSync(FOLDER, { recursive: true });
  for (const [width, size] of [
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ] as const) {
    await page.setViewportSize(size);
    await card.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
    // A drawer that is still closing would lie on the card.
    await page.screenshot({ path: join(FOLDER, `${client}-${name}-${width}.png`), animations: 'disabled' });
  }
  await page.setViewportSize(DESKTOP);
}
