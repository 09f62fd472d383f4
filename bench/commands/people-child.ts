import { createHmac } from 'node:crypto';
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Asking, Told } from './people.js';

/**
 * A process of its own that plays the platforms and the people on them, so that what it costs is not taken for ours: sends
 * what people type, signed as Slack signs it, takes the answers, and notes how long each took.
 */

const waiting = new Map<string, () => void>();
let asked = 0;

const server = createServer((incoming, response) => void answer(incoming, response));
// Longer than any pause between two goes: nobody writes into a connection that is just being closed.
server.keepAliveTimeout = 120_000;
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  tell({ kind: 'ready', origin: `http://127.0.0.1:${port}` });
});

process.on('message', (asking: Asking) => {
  askAll(asking).then(
    (times) => tell({ kind: 'answered', times }),
    (error: unknown) => tell({ kind: 'failed', reason: String(error) }),
  );
});

function tell(told: Told): void {
  process.send?.(told);
}

/** Everybody asks one thing after the other, each as soon as the answer to the last one is there. */
async function askAll(asking: Asking): Promise<Record<string, number[]>> {
  const times: Record<string, number[]> = {};
  const left = [...asking.texts];
  // Connections of an earlier go may be closed by now.
  const agent = new Agent({ keepAlive: true });
  await Promise.all(
    asking.askers.map(async (asker) => {
      const own: number[] = [];
      times[asker] = own;
      for (let text = left.pop(); text !== undefined; text = left.pop()) {
        const start = performance.now();
        await ask(asking, asker, text, agent);
        own.push(performance.now() - start);
      }
    }),
  );
  agent.destroy();
  return times;
}

const ANSWERED_WITHIN_MS = 20_000;

async function ask(asking: Asking, asker: string, text: string, agent: Agent): Promise<void> {
  asked += 1;
  const key = keyOf(asking, asker, asked);
  const answered = new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`no answer to "${text}"`)), ANSWERED_WITHIN_MS);
    waiting.set(key, () => {
      clearTimeout(late);
      resolve();
    });
  });
  await Promise.all([send(asking, asker, asked, text, agent), answered]);
}

/** By what an answer is told apart: its address, or whose conversation it is in. */
function keyOf({ platform }: Asking, asker: string, number: number): string {
  return platform === 'slack' ? `/answer/${number}` : asker;
}

function send(asking: Asking, asker: string, number: number, text: string, agent: Agent): Promise<void> {
  const { body, headers } =
    asking.platform === 'slack'
      ? slackCommand(asking, asker, number, text)
      : teamsMessage(asking, asker, number, text);
  return new Promise((resolve, reject) => {
    const outgoing = request(
      asking.url,
      { method: 'POST', agent, headers: { ...headers, 'X-Asker': asker } },
      (response) => {
        textOf(response).then((answer) => {
          if (response.statusCode !== 200)
            return reject(new Error(`"${text}" was refused with ${response.statusCode}`));
          // In Slack a command's answer may come with its acknowledgement.
          if (answer !== '') arrived(keyOf(asking, asker, number));
          resolve();
        }, reject);
      },
    );
    outgoing.once('error', (error) => {
      // The server closed the connection in the moment that it was used again: nothing has arrived.
      const isClosedIdle = outgoing.reusedSocket && 'code' in error && error.code === 'ECONNRESET';
      if (isClosedIdle) send(asking, asker, number, text, agent).then(resolve, reject);
      else reject(error);
    });
    outgoing.end(body);
  });
}

function slackCommand({ origin, secret }: Asking, asker: string, number: number, text: string) {
  const body = new URLSearchParams({
    command: '/varsel',
    text,
    user_id: asker,
    user_name: asker,
    channel_id: 'C0BENCH',
    channel_name: 'bench',
    team_id: 'T0BENCH',
    team_domain: 'bench',
    api_app_id: 'A0BENCH',
    token: 'none',
    trigger_id: `${number}.bench`,
    response_url: `${origin}/answer/${number}`,
  }).toString();
  const timestamp = String(Math.floor(Date.now() / 1000));
  const digest = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  const headers = {
    'Content-Type': 'application/x-www-form-urlencoded',
    'X-Slack-Request-Timestamp': timestamp,
    'X-Slack-Signature': `v0=${digest}`,
  };
  return { body, headers };
}

function teamsMessage({ origin }: Asking, asker: string, number: number, text: string) {
  const body = JSON.stringify({
    type: 'message',
    id: `f:${number}`,
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl: origin,
    from: { id: `29:${asker}`, aadObjectId: asker, name: asker },
    conversation: { id: asker, conversationType: 'personal', tenantId: 'bench' },
    recipient: { id: '28:playground', name: 'Varsel' },
    channelData: { tenant: { id: 'bench' } },
    text,
  });
  return { body, headers: { 'Content-Type': 'application/json' } };
}

async function answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = incoming.url ?? '';
  const body = await textOf(incoming);
  const [, , , conversation = ''] = path.split('/');
  const key = path.startsWith('/answer/') ? path : decodeURIComponent(conversation);
  if (waiting.has(key)) {
    response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"ok":true,"id":"1"}');
    return arrived(key);
  }
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(slackAnswer(path, body)));
}

function arrived(key: string): void {
  waiting.get(key)?.();
  waiting.delete(key);
}

function slackAnswer(path: string, body: string): object {
  if (path.endsWith('/auth.test'))
    return { ok: true, user_id: 'U0BOT', bot_id: 'B0BOT', team_id: 'T0BENCH', team: 'bench', url: path };
  if (path.endsWith('/users.info')) {
    const id = new URLSearchParams(body).get('user') ?? '';
    return { ok: true, user: { id, team_id: 'T0BENCH', name: id } };
  }
  return { ok: false, error: 'unknown_method' };
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
