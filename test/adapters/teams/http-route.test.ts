import { request } from 'node:http';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { messagesRoute, TEAMS_PATH } from '../../../adapters/teams/http-route.js';
import { type WebServer, webServer } from '../../../adapters/web/web-server.js';

const ACTIVITY = JSON.stringify({ type: 'message', channelId: 'msteams', serviceUrl: 'http://localhost:1/' });
const JSON_TYPE = { 'Content-Type': 'application/json' };

describe('the route of Teams’ messages', () => {
  let server: WebServer | null = null;
  let lines: { msg: string }[] = [];
  afterEach(() => server?.stop(100));

  async function status(
    headers: Readonly<Record<string, string>>,
    body: string,
    { isPlayground = false, isVerified = true } = {},
  ): Promise<{ status: number; taken: unknown[] }> {
    const taken: unknown[] = [];
    lines = [];
    const logger = pino({ level: 'warn' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
    const route = messagesRoute({
      authentication: { verify: async () => isVerified },
      isPlayground,
      now: () => 0,
      take: async (activity) => {
        taken.push(activity);
        return null;
      },
      logger,
    });
    server = webServer({ port: 0, routes: [route], logger: pino({ level: 'silent' }) });
    const { port } = await server.start();
    return new Promise((resolve, reject) => {
      const asked = request(
        { port, host: '127.0.0.1', path: TEAMS_PATH, method: 'POST', headers },
        (response) => {
          response.resume();
          resolve({ status: response.statusCode ?? 0, taken });
        },
      );
      asked.on('error', reject);
      asked.end(body);
    });
  }

  it('takes what is verified', async () => {
    expect(await status(JSON_TYPE, ACTIVITY)).toMatchObject({ status: 200, taken: [JSON.parse(ACTIVITY)] });
  });

  it('believes nothing of what is not', async () => {
    expect(await status(JSON_TYPE, ACTIVITY, { isVerified: false })).toEqual({ status: 401, taken: [] });
  });

  it.each([
    ['is no JSON', JSON_TYPE, '{', 400],
    ['is no activity', JSON_TYPE, '[]', 400],
    ['a page in a browser could post unasked', { 'Content-Type': 'text/plain' }, ACTIVITY, 415],
    ['is longer than any message', JSON_TYPE, JSON.stringify({ text: 'x'.repeat(1_000_001) }), 413],
    ['is nested deeply', JSON_TYPE, `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 400],
    [
      'is an activity nested deeply',
      JSON_TYPE,
      ACTIVITY.replace('}', `,"channelId":${'['.repeat(50_000)}${']'.repeat(50_000)}}`),
      400,
    ],
    ['is a form', { 'Content-Type': 'application/x-www-form-urlencoded' }, ACTIVITY, 415],
    ['says nothing of its type', {}, ACTIVITY, 415],
  ])('refuses what %s, and logs it once', async (_what, headers, body, expected) => {
    expect(await status(headers, body)).toEqual({ status: expected, taken: [] });
    expect(lines.map(({ msg }) => msg)).toEqual([expect.stringMatching(/^refused a request/)]);
  });

  it('in the playground answers no page that came by another name', async () => {
    const playground = { isPlayground: true };
    expect((await status({ ...JSON_TYPE, Host: 'localhost:4000' }, ACTIVITY, playground)).status).toBe(200);
    await server?.stop(100);
    expect((await status({ ...JSON_TYPE, Host: 'evil.example' }, ACTIVITY, playground)).status).toBe(403);
  });

  it.each(['X-Forwarded-For', 'Forwarded', 'Via'])(
    'in the playground answers nobody who comes through a tunnel, told by %s',
    async (name) => {
      const headers = { ...JSON_TYPE, Host: 'localhost:4000', [name]: '198.51.100.7' };
      expect(await status(headers, ACTIVITY, { isPlayground: true })).toEqual({ status: 403, taken: [] });
    },
  );
});
