import type { Browser, Locator, Page } from 'playwright-core';
import { ANSWERED_WITHIN_MS, DESKTOP, PHONE } from './pictures.js';

/** Microsoft's playground for Teams, in which one person looks on. It shows only what was posted while it is open. */
export interface TeamsPage {
  readonly page: Page;
  /** Of the conversation that is open: a chat's oldest first, a channel's newest first. */
  readonly cards: Locator;
  /** The person's own chat with the bot, or a channel. */
  open(name: string): Promise<void>;
  /** Types into the person's own chat and waits for the card that it is answered with. */
  ask(text: string): Promise<Locator>;
  /** Begins a conversation in the channel that is open, with the bot mentioned. */
  mention(text: string): Promise<void>;
  /** Chooses in a card's field. */
  choose(card: Locator, label: string, option: string): Promise<void>;
}

export const OWN_CHAT = 'Personal Chat';

/** The playground has no layout for phones; a phone's Teams shows a card as wide as the screen. */
const NARROW = `@media (max-width: ${PHONE.width}px) {
  .ac-adaptiveCard { box-sizing: border-box; width: ${PHONE.width - 16}px !important; max-width: none !important; }
}`;

/** @param isAnswered the app answers to being opened, which is waited for. */
export async function openTeams(browser: Browser, address: string, isAnswered = true): Promise<TeamsPage> {
  const page = await (await browser.newContext({ viewport: DESKTOP })).newPage();
  page.setDefaultTimeout(ANSWERED_WITHIN_MS);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.addStyleTag({ content: NARROW });
  const cards = page.locator('.ac-adaptiveCard');
  if (isAnswered) await cards.first().waitFor();
  return {
    page,
    cards,

    async open(name) {
      await page.getByText(name, { exact: true }).first().click();
      await cards.first().waitFor();
    },

    async ask(text) {
      const before = await cards.count();
      await page.getByRole('textbox').last().click();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      const answer = cards.nth(before);
      await answer.waitFor();
      return answer;
    },

    async mention(text) {
      await page.locator('[contenteditable=true], textarea').first().click();
      await page.keyboard.type('@Var');
      // By its role: every card of the bot has its name above it too.
      await page.getByRole('menuitem', { name: 'Varsel' }).click();
      await page.keyboard.type(` ${text}`);
      await page.getByRole('button', { name: 'Post', exact: true }).click();
    },

    async choose(card, label, option) {
      await card.getByRole('combobox', { name: label }).click();
      await page.getByRole('option', { name: option }).click();
    },
  };
}
