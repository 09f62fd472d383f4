import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { slackAdapter } from '../../../adapters/slack/slack-adapter.js';
import { slackWebClient } from '../../../adapters/slack/web-client.js';
import type { ChatAdapter } from '../../../src/chat/adapter.js';
import type { Card } from '../../../src/chat/card.js';

const ADA = { platform: 'slack', kind: 'person', id: 'U01ADA' } as const;
const PNG = new Uint8Array([137, 80, 78, 71, 1, 2, 3]);
const CARD: Card = {
  summary: 'The week',
  blocks: [
    { type: 'text', text: ['The week'] },
    {
      type: 'chart',
      title: 'New alerts',
      alternativeText: 'New alerts: 3 and 4.',
      labels: ['2 Mar', '9 Mar'],
      values: [3, 4],
      texts: ['three', 'four'],
      png: PNG,
    },
  ],
};

/** What a Slack answers to each call of a test; others are answered as Slack does when all is well. */
type Answers = Readonly<Record<string, (count: number) => object | 'cut' | number>>;

interface Call {
  readonly method: string;
  readonly body: Buffer;
}

describe('charts in Slack', () => {
  let server: Server;
  let calls: Call[];
  let answers: Answers;
  let adapter: ChatAdapter;
  let troubles: unknown[];

  beforeEach(async () => {
    calls = [];
    answers = {};
    troubles = [];
    server = createServer(async (request, response) => {
      const method = (request.url ?? '').replace(/^\/(api\/)?/, '');
      calls.push({ method, body: await bodyOf(request) });
      const count = calls.filter((call) => call.method === method).length;
      const answer = answers[method]?.(count) ?? usual(method, origin());
      if (answer === 'cut') return void request.socket.destroy();
      if (typeof answer === 'number') return void response.writeHead(answer).end();
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const logger = pino({ level: 'silent' });
    adapter = slackAdapter({
      client: slackWebClient({ botToken: 'xoxb-test', apiUrl: `${origin()}/api/`, logger }),
      onPictureTrouble: (error) => troubles.push(error),
    });
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const methods = () => calls.map(({ method }) => method);
  const send = async () => adapter.send(ADA, (await adapter.prepare?.(ADA, CARD)) ?? CARD, 'd1');
  const posted = () =>
    calls
      .filter(({ method }) => method === 'chat.postMessage')
      .map(({ body }) => new URLSearchParams(body.toString('utf8')).get('blocks') ?? '');

  it('are brought there before the message, shared with nobody by themselves, and shown by it', async () => {
    await send();
    expect(methods()).toEqual([
      'files.getUploadURLExternal',
      'upload/1',
      'files.completeUploadExternal',
      'conversations.open',
      'chat.postMessage',
    ]);
    expect(new Uint8Array(calls[1]?.body ?? [])).toEqual(PNG);
    const completed = new URLSearchParams(calls[2]?.body.toString('utf8'));
    expect([completed.get('channel_id'), completed.get('channels')]).toEqual([null, null]);
    expect(JSON.parse(posted()[0] ?? '[]')[1]).toEqual({
      type: 'image',
      slack_file: { id: 'F0CHART' },
      alt_text: 'New alerts: 3 and 4.',
      title: { type: 'plain_text', text: 'New alerts', emoji: false },
    });
    expect(troubles).toEqual([]);
  });

  it('are waited for until Slack is done with them', async () => {
    answers = {
      'files.completeUploadExternal': (count) => ({
        ok: true,
        files: [{ id: 'F0CHART', ...(count < 3 ? {} : { filetype: 'png' }) }],
      }),
    };
    await send();
    expect(methods().filter((method) => method === 'files.completeUploadExternal')).toHaveLength(3);
    expect(posted()[0]).toContain('F0CHART');
  });

  it.each([
    ['may not be uploaded', { 'files.getUploadURLExternal': () => ({ ok: false, error: 'missing_scope' }) }],
    ['are too many for now', { 'files.getUploadURLExternal': () => 429 }],
    ['are not taken', { 'upload/1': () => 500 }],
    ['are cut off on their way', { 'upload/1': () => 'cut' as const }],
    [
      'cannot be completed',
      { 'files.completeUploadExternal': () => ({ ok: false, error: 'file_not_found' }) },
    ],
  ])('that %s become tables, in one message', async (_what, given) => {
    answers = given;
    await send();
    expect(posted()).toHaveLength(1);
    expect(posted()[0]).toContain('four');
    expect(troubles).toHaveLength(1);
  });

  it('that Slack does not show after all become tables: what was refused was not posted', async () => {
    answers = {
      'chat.postMessage': (count) =>
        count === 1 ? { ok: false, error: 'invalid_blocks' } : { ok: true, channel: 'D1', ts: '1.1' },
    };
    expect(await send()).toMatchObject({ messageId: '1.1' });
    const [refused, shown] = posted();
    expect(refused).toContain('F0CHART');
    expect(shown).not.toContain('F0CHART');
    expect(shown).toContain('four');
  });

  it('do not make a message twice whose end nobody knows', async () => {
    answers = { 'chat.postMessage': () => 'cut' };
    await expect(send()).rejects.toMatchObject({ name: 'SendUnclear' });
    expect(posted()).toHaveLength(1);
  });

  it('nothing is brought there for a card without any', async () => {
    const card: Card = { summary: 'x', blocks: [{ type: 'text', text: ['x'] }] };
    expect(await adapter.prepare?.(ADA, card)).toBe(card);
    expect(calls).toEqual([]);
  });
});

function usual(method: string, origin: string): object {
  switch (method) {
    case 'files.getUploadURLExternal':
      return { ok: true, upload_url: `${origin}/upload/1`, file_id: 'F0CHART' };
    case 'files.completeUploadExternal':
      return { ok: true, files: [{ id: 'F0CHART', filetype: 'png' }] };
    case 'conversations.open':
      return { ok: true, channel: { id: 'D1' } };
    case 'chat.postMessage':
      return { ok: true, channel: 'D1', ts: '1.0' };
    default:
      return { ok: true };
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
