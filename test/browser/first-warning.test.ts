import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoProcess, startDemo } from '../support/demo-process.js';

const PICTURES = 'test/artefacts';
const DESKTOP = { width: 1280, height: 1000 };
const PHONE = { width: 390, height: 844 };
// Nothing but the page itself is asked for; the sandbox needs rights that a container's root does not have.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let demo: DemoProcess;
let browser: Browser;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  const executablePath = execFileSync(process.execPath, ['scripts/chromium.mjs'], {
    encoding: 'utf8',
  }).trim();
  [demo, browser] = await Promise.all([startDemo(), chromium.launch({ executablePath, args: FLAGS })]);
}, 200_000);

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
}, 60_000);

describe('the first warning in the browser', () => {
  it('is on screen with level, reasons, what to do and until when, all of it rendered', async () => {
    const page = await openAs('Ada Lovelace');
    const card = highCard(page);
    await card.waitFor();
    const text = await card.innerText();
    expect(text).toContain('High');
    expect(text).toMatch(/\d+ of 100 points/);
    expect(text).toContain('Why');
    expect(text).toContain('What to do');
    expect(text).toContain('Rules');
    expect(await page.locator('.bk-unknown').count()).toBe(0);
    await picture(card, page, 'high-alert');
  });

  it('is taken, answered, closed and reopened with its buttons, and changes in place', async () => {
    const page = await openAs('Ada Lovelace');
    const title = await titleOf(highCard(page));
    const card = page.locator('.messages > .msg', { hasText: title }).first();
    await card.getByRole('button', { name: 'On it' }).click();
    await card.getByText('Taken by Ada Lovelace').waitFor();
    await picture(card, page, 'taken');

    await card.getByRole('button', { name: 'Contact made' }).click();
    await fillForm(page, { How: 'Call', Mood: 'Good' }, { Note: 'Wants to see the new line' });
    await card.getByText('Contact made by Ada Lovelace').waitFor();

    await card.getByRole('button', { name: 'Outcome' }).click();
    await fillForm(page, { Outcome: 'Saved' }, { Reason: 'New service plan' });
    await card.getByText('Saved, says Ada Lovelace').waitFor();
    await picture(card, page, 'saved');

    await card.getByRole('button', { name: 'Undo' }).click();
    await card.getByText('took the last step back').waitFor();
    await card.getByRole('button', { name: 'Outcome' }).waitFor();
  });

  it('tells the second of two people who has it', async () => {
    const [ada, bob] = await Promise.all([openAs('Ada Lovelace'), openAs('Bob One')]);
    const title = await titleOf(untakenCard(ada));
    const cardOf = (page: Page) => page.locator('.messages > .msg', { hasText: title }).first();
    await Promise.all([ada, bob].map((page) => cardOf(page).getByRole('button', { name: 'On it' }).click()));
    await cardOf(ada)
      .getByText(/Taken by (Ada Lovelace|Bob One)/)
      .waitFor();
    await ada
      .getByText(/(Ada Lovelace|Bob One) (has this one already|har tatt denne allerede)/)
      .first()
      .waitFor();
  });

  it('finds a customer by a misspelt name', async () => {
    const page = await openAs('Ada Lovelace');
    const typed = /\/varsel customer (.+?) {3}/.exec(demo.output())?.[1] ?? '';
    expect(typed).not.toBe('');
    await say(page, `/varsel customer ${typed}`);
    const answer = page.locator('.messages > .msg', { hasText: 'only visible to you' }).last();
    await answer.getByText('Open alert').waitFor();
    await picture(answer, page, 'customer');
  });

  it('lists my alerts and explains the points', async () => {
    const page = await openAs('Ada Lovelace');
    await say(page, '/varsel mine');
    await page.getByText('Your open alerts').last().waitFor();
    await say(page, '/varsel help');
    await page.getByText('What you can ask').last().waitFor();
    await say(page, '/varsel wyh C00001');
    await page.getByText('Did you mean').last().waitFor();
    expect(await page.locator('.bk-unknown').count()).toBe(0);
  });

  it('can be read on a phone', async () => {
    const page = await openAs('Ada Lovelace', PHONE);
    // The workspace has no layout for phones; a phone's Slack shows the conversation alone.
    await page.addStyleTag({ content: 'aside, nav, .sidebar { display: none !important; }' });
    await highCard(page).scrollIntoViewIfNeeded();
    await page.screenshot({ path: join(PICTURES, 'phone.png') });
    const box = await highCard(page).getByRole('button').first().boundingBox();
    expect(box?.width).toBeGreaterThan(40);
  });
});

async function openAs(name: string, viewport = DESKTOP): Promise<Page> {
  const page = await (await browser.newContext({ viewport })).newPage();
  await page.goto(demo.address);
  await page.locator('.status.ok', { hasText: 'ui live' }).waitFor();
  const people = page.locator('label.actas', { hasText: 'Act as' }).locator('select');
  await people.selectOption({ label: name });
  await page.locator('.messages > .msg').first().waitFor();
  return page;
}

function highCard(page: Page): Locator {
  return page.locator('.messages > .msg', { hasText: 'High ·' }).filter({ hasText: 'of 100 points' }).first();
}

function untakenCard(page: Page): Locator {
  return page
    .locator('.messages > .msg', { hasText: 'of 100 points' })
    .filter({ has: page.getByRole('button', { name: 'On it' }) })
    .last();
}

/** The card's headline: unlike the rest it stays the same. */
async function titleOf(card: Locator): Promise<string> {
  const text = await card.innerText();
  const title = /(?:High|Medium) · (.+)/.exec(text)?.[1];
  if (title === undefined) throw new Error(`no headline in: ${text}`);
  return title;
}

async function say(page: Page, text: string): Promise<void> {
  await page.locator('main.main textarea.composer-input').fill(text);
  await page.locator('main.main .composer-send').click();
}

async function fillForm(
  page: Page,
  choices: Readonly<Record<string, string>>,
  texts: Readonly<Record<string, string>>,
): Promise<void> {
  const form = page.locator('.modal');
  await form.waitFor();
  const input = (label: string) =>
    form.locator('.bk-input', { has: page.locator('.bk-label', { hasText: label }) });
  for (const [label, option] of Object.entries(choices)) {
    await input(label)
      .locator('select')
      .selectOption({ label: new RegExp(option, 'i').source });
  }
  for (const [label, text] of Object.entries(texts)) await input(label).locator('input, textarea').fill(text);
  await form.locator('.modal-btn.primary').click();
  await form.waitFor({ state: 'detached' });
}

async function picture(card: Locator, page: Page, name: string): Promise<void> {
  await card.scrollIntoViewIfNeeded();
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}
