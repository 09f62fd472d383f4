import type { Browser, Locator, Page } from 'playwright-core';
import { ANSWERED_WITHIN_MS, DESKTOP, PHONE } from './pictures.js';

/** The Slack-like workspace as one person of it sees it. */
export interface SlackPage {
  readonly page: Page;
  /** Posted messages and answers, oldest first, of the conversation that is open. */
  readonly messages: Locator;
  /** What was answered to this person alone, oldest first: what is posted meanwhile doesn't come between. */
  readonly answers: Locator;
  readonly form: Locator;
  /** What the app shows on its own page. */
  readonly home: Locator;
  actAs(name: string): Promise<void>;
  /** A channel, somebody's own conversation, or the app's own page. */
  open(name: string): Promise<void>;
  /** Types a command and waits for what it is answered with. */
  ask(command: string): Promise<Locator>;
  /** Fills fields by their labels and submits. */
  fill(choices: Readonly<Record<string, string>>, texts?: Readonly<Record<string, string>>): Promise<void>;
}

/** The workspace has no layout for phones; a phone's Slack shows the conversation alone. */
const NARROW = `@media (max-width: ${PHONE.width}px) { aside { display: none !important; } }`;

/** Said first when an answer takes more than a moment. */
const SLOW = 'The answer follows.';

/** @param isFilled something was posted already, which is waited for. */
export async function openSlack(
  browser: Browser,
  address: string,
  name: string,
  isFilled = true,
): Promise<SlackPage> {
  const page = await (await browser.newContext({ viewport: DESKTOP })).newPage();
  page.setDefaultTimeout(ANSWERED_WITHIN_MS);
  await page.goto(address);
  await page.addStyleTag({ content: NARROW });
  await page.locator('.status.ok', { hasText: 'ui live' }).waitFor();
  const messages = page.locator('.messages > .msg');
  const answers = messages.filter({ hasText: 'only visible to you', hasNotText: SLOW });
  const form = page.locator('.modal');
  const opened: SlackPage = {
    page,
    messages,
    answers,
    form,
    home: page.locator('.home'),

    async actAs(person) {
      const people = page.locator('label.actas', { hasText: 'Act as' }).locator('select');
      await people.selectOption({ label: person });
    },

    async open(place) {
      await page.locator('.sidebar-item', { hasText: place }).first().click();
    },

    async ask(command) {
      const before = await answers.count();
      await page.locator('main.main textarea.composer-input').fill(command);
      await page.locator('main.main .composer-send').click();
      const answer = answers.nth(before);
      await answer.waitFor();
      return answer;
    },

    async fill(choices, texts = {}) {
      await form.waitFor();
      const input = (label: string) =>
        form.locator('.bk-input', { has: page.locator('.bk-label', { hasText: label }) });
      for (const [label, option] of Object.entries(choices))
        await input(label).locator('select').selectOption({ label: option });
      for (const [label, text] of Object.entries(texts))
        await input(label).locator('input, textarea').fill(text);
      await form.locator('.modal-btn.primary').click();
    },
  };
  await opened.actAs(name);
  if (isFilled) await messages.first().waitFor();
  return opened;
}
