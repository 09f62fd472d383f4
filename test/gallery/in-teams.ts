import { mkdtempSync, symlinkSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pino } from 'pino';
import type { Browser } from 'playwright-core';
import { connectorClient } from '../../adapters/teams/connector-client.js';
import type { MessageContent } from '../../adapters/teams/render/card.js';
import { renderForm } from '../../adapters/teams/render/form.js';
import { teamsAdapter } from '../../adapters/teams/teams-adapter.js';
import { type Route, webServer } from '../../adapters/web/web-server.js';
import type { ReplyHandle } from '../../src/chat/adapter.js';
import { playgroundPorts, startPlayground } from '../../src/cli/demo/playground.js';
import { memoryStores } from '../memory/memory-stores.js';
import { somePerson } from '../support/alerts.js';
import { ANSWERED_WITHIN_MS } from '../support/browser/pictures.js';
import { OWN_CHAT, openTeams } from '../support/browser/teams-page.js';
import type { PictureBook } from './picture-book.js';
import type { Piece } from './pieces.js';

const OWN_CONVERSATION = 'own-chat';
const REPLY: ReplyHandle = {
  platform: 'teams',
  conversationId: OWN_CONVERSATION,
  platformUserId: '29:S01',
  triggerId: null,
  responseUrl: OWN_CONVERSATION,
};

/** Posts every piece into the Teams playground with the product's own adapter, and takes its picture there. */
export async function picturesInTeams(
  pieces: readonly Piece[],
  browser: Browser,
  book: PictureBook,
  playgroundHome: string,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'varsel-gallery-'));
  await mkdir(join(folder, 'teams-playground'));
  symlinkSync(resolve(playgroundHome, 'node_modules'), join(folder, 'teams-playground', 'node_modules'));
  const ports = await playgroundPorts(folder);
  if (ports === null) throw new Error('the playground could not be started');
  const logger = pino({ level: 'silent' });
  // What the playground tells is taken without an answer.
  const route: Route = {
    method: 'POST',
    path: '/teams/messages',
    handle: (_, response) => void response.end(),
  };
  const server = webServer({ port: ports.appPort, routes: [route], logger });
  await server.start();
  const staff = ['Ada Berg', 'Bo Lind', 'Cleo Dahl', 'Dag Eriksen', 'Eva Strand', 'Finn Holm'].map(
    (name, index) => somePerson(`S0${index + 1}`, { name }),
  );
  const playground = await startPlayground(folder, ports, staff, ['management']);
  const authentication = { token: async () => null };
  const serviceUrl = `${playground.address}/_connector`;
  const adapter = teamsAdapter({
    authentication,
    conversations: memoryStores().conversations,
    appId: 'playground',
    tenantId: null,
    serviceUrl,
    now: () => new Date(),
  });
  const client = connectorClient(authentication, ANSWERED_WITHIN_MS);
  /** A client draws a refused form from the answer to its button, which nobody presses here. */
  const post = ({ summary, card }: MessageContent) =>
    client.post(serviceUrl, OWN_CONVERSATION, {
      type: 'message',
      summary,
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
    });
  try {
    const teams = await openTeams(browser, playground.address, false);
    await teams.page.getByText(OWN_CHAT, { exact: true }).first().click();
    const pictures = [];
    for (const { name, shown } of pieces) {
      const of = teams.cards.nth(pictures.length);
      if (shown.kind === 'form') await adapter.openForm(REPLY, shown.form);
      else if (shown.kind === 'errors') await post(renderForm(shown.form, null, shown));
      else {
        const blocks =
          shown.kind === 'reply' ? [{ type: 'text', text: shown.text } as const] : shown.card.blocks;
        await adapter.whisper(REPLY, { summary: name, blocks });
      }
      await of.waitFor();
      pictures.push({ name, of });
    }
    await teams.page.evaluate(SHOW_ALONE);
    await book.take(pictures);
    await teams.page.context().close();
  } finally {
    playground.stop();
    await server.stop(2_000);
  }
}

/** Drawn by the playground, and out of its panes, which scroll each for itself and cover what is high. */
const SHOW_ALONE = `{
  const cards = [...document.querySelectorAll('.ac-adaptiveCard')];
  const provider = cards[0].closest('.fui-FluentProvider');
  provider.replaceChildren(...cards);
  for (const element of [document.documentElement, document.body, provider])
    element.setAttribute('style', 'height: auto; overflow: visible; background: white;');
  for (const card of cards) card.setAttribute('style', 'margin: 8px; max-width: 448px;');
}`;
