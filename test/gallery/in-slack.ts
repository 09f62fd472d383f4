import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Browser } from 'playwright-core';
import { slackApp } from '../../adapters/slack/bolt-app.js';
import { slackAdapter } from '../../adapters/slack/slack-adapter.js';
import { slackWebClient } from '../../adapters/slack/web-client.js';
import type { Form } from '../../src/chat/card.js';
import { messageCard } from '../../src/chat/cards/message-card.js';
import type { ChatHandler } from '../../src/chat/request.js';
import { startWorkspace } from '../../src/cli/demo/workspace.js';
import type { MessageReference, Target } from '../../src/domain/delivery.js';
import { openSlack, type SlackPage } from '../support/browser/slack-page.js';
import type { PictureBook } from './picture-book.js';
import type { Piece } from './pieces.js';

const CHANNEL = 'C01ALERTS';
/** Those who are mentioned. */
const PEOPLE = [
  ['UADA', 'Ada Berg'],
  ['UBO', 'Bo Lind'],
  ['UCLEO', 'Cleo Dahl-Mikkelsen'],
].map(([id = '', realName = '']) => ({
  id,
  name: id.slice(1).toLowerCase(),
  realName,
  email: `${id.slice(1).toLowerCase()}@acme.example`,
  timezone: 'Europe/Oslo',
}));
const [PERSON = fail('nobody is in the workspace')] = PEOPLE;

/** Posts every piece into the Slack-like workspace with the product's own adapter, and takes its picture there. */
export async function picturesInSlack(
  pieces: readonly Piece[],
  browser: Browser,
  book: PictureBook,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'varsel-gallery-'));
  const channel = { id: CHANNEL, name: 'nordics-alerts', memberIds: PEOPLE.map(({ id }) => id) };
  const workspace = await startWorkspace(folder, 'Acme', PEOPLE, [channel]);
  if (workspace === null)
    throw new Error('the Slack-like workspace is not installed; it runs on Linux on x64 only');
  const { botToken, appToken, apiUrl, address } = workspace;
  const logger = pino({ level: 'silent' });
  const adapter = slackAdapter({
    client: slackWebClient({ botToken, apiUrl, logger }),
    onPictureTrouble: fail,
  });
  const app = slackApp({
    botToken,
    mode: { name: 'socket', appToken },
    apiUrl,
    adapter,
    handle: openingForms(pieces),
    wording: WORDING,
    logger,
  });
  await app.start();
  try {
    const slack = await openSlack(browser, address, PERSON.realName, false);
    await postAll(pieces, adapter, slack, book);
    await takeForms(pieces, slack, book);
    await takeHome(pieces, adapter, slack, book);
    await slack.page.context().close();
  } finally {
    await app.stop(2_000);
    workspace.stop();
  }
}

const TARGET: Target = { platform: 'slack', kind: 'channel', id: CHANNEL };
type Adapter = ReturnType<typeof slackAdapter>;

async function postAll(
  pieces: readonly Piece[],
  adapter: Adapter,
  slack: SlackPage,
  book: PictureBook,
): Promise<void> {
  const pictures = [];
  let posted = 0;
  for (const { name, shown } of pieces) {
    if (shown.kind === 'form' || shown.kind === 'errors') continue;
    const blocks = shown.kind === 'reply' ? [{ type: 'text', text: shown.text } as const] : shown.card.blocks;
    const card = { summary: name, blocks };
    const ready = (await adapter.prepare?.(TARGET, card)) ?? card;
    const reference: MessageReference = await adapter.send(TARGET, ready, name);
    if (reference.messageId === '') throw new Error(`${name} was not posted`);
    const of = slack.messages.nth(posted);
    await of.waitFor();
    pictures.push({ name, of });
    posted += 1;
  }
  await book.take(pictures);
}

/** A form opens only over what somebody did. */
async function takeForms(pieces: readonly Piece[], slack: SlackPage, book: PictureBook): Promise<void> {
  for (const [index, { name, shown }] of pieces.entries()) {
    if (shown.kind !== 'form' && shown.kind !== 'errors') continue;
    await slack.page.locator('main.main textarea.composer-input').fill(`/varsel ${index}`);
    await slack.page.locator('main.main .composer-send').click();
    await slack.form.waitFor();
    if (shown.kind === 'errors') {
      await slack.form.locator('.modal-btn.primary').click();
      await slack.form
        .getByText(Object.values(shown.errors)[0] ?? '')
        .first()
        .waitFor();
    }
    await book.take([{ name, of: slack.form }]);
    await slack.form.locator('.modal-btn:not(.primary)').first().click();
    await slack.form.waitFor({ state: 'detached' });
  }
}

async function takeHome(
  pieces: readonly Piece[],
  adapter: Adapter,
  slack: SlackPage,
  book: PictureBook,
): Promise<void> {
  for (const { name, shown } of pieces) {
    if (shown.kind !== 'card' || shown.of !== 'home') continue;
    await adapter.showHome?.(PERSON.id, shown.card);
    await slack.open('🏠');
    await book.take([{ name: `${name}-own-page`, of: slack.home }]);
    return;
  }
}

function openingForms(pieces: readonly Piece[]): ChatHandler {
  let opened: Piece['shown'] | undefined;
  return async (request) => {
    if (request.kind === 'command') opened = pieces[Number(request.text)]?.shown;
    if (opened?.kind === 'form') return { kind: 'form', form: opened.form };
    if (opened?.kind !== 'errors') return { kind: 'done' };
    const { form, values, errors } = opened;
    return request.kind === 'submit'
      ? { kind: 'errors', errors }
      : { kind: 'form', form: filledForm(form, values) };
  };
}

/** As it looks once somebody has typed. */
function filledForm(form: Form, values: Readonly<Record<string, string>>): Form {
  const inputs = form.inputs.map((input) => {
    const initial = values[input.name] ?? '';
    return initial === '' ? input : { ...input, initial };
  });
  return { ...form, inputs };
}

const nothing = async () => messageCard('');
const WORDING = { stillWorking: nothing, tooLateForForm: nothing, failed: nothing, saved: nothing };

function fail(error: unknown): never {
  throw new Error('the pictures could not be shown', { cause: error });
}
