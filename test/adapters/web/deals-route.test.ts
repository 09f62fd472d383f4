import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { DEALS_PATH, dealsRoute } from '../../../adapters/web/deals-route.js';
import { refusalLog } from '../../../adapters/web/refusal-log.js';
import { ownReplayMemory } from '../../../adapters/web/replay-memory.js';
import { SIGNATURE_HEADER, signatureOf, TIMESTAMP_HEADER } from '../../../adapters/web/signed-request.js';
import { type WebServer, webServer } from '../../../adapters/web/web-server.js';
import { keepDealEvents } from '../../../src/intake/keep-deal-events.js';
import { takeInDealEvents } from '../../../src/intake/take-in-deal-events.js';
import { memoryStores } from '../../memory/memory-stores.js';

const SECRET = 'a-secret-that-is-shared-with-the-crm';
const NOW = new Date('2026-03-02T08:00:00Z');
const EVENT = { id: '1', deal: 'D1', at: '2026-03-02T07:59:00Z', type: 'opened', name: 'A very secret deal' };
const TOLD = { source: 'crm', events: [EVENT, { ...EVENT, id: '2', type: 'budget', confirmed: true }] };
const servers: WebServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop(0);
});

describe('POST /hooks/deals', () => {
  it('takes events in, answers one by one, and tells of the deals that have changed', async () => {
    const { send, stores, changed, lines } = await served();
    const { status, body } = await send(TOLD);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      events: [
        { id: '1', deal: 'D1', status: 'taken' },
        { id: '2', deal: 'D1', status: 'refused', problems: [{ reason: expect.any(String) }] },
      ],
    });
    expect(await stores.dealEvents.count()).toBe(1);
    expect(changed).toEqual([{ dealId: 'crm:D1', version: 1 }]);
    expect(lines.join('')).not.toContain('secret deal');
  });

  it.each([
    ['without a signature', { [SIGNATURE_HEADER]: '' }, 401],
    [
      'signed with another secret',
      { [SIGNATURE_HEADER]: signatureOf('another', seconds(), body(TOLD)) },
      401,
    ],
    ['of another moment', { [TIMESTAMP_HEADER]: String(Number(seconds()) + 1) }, 401],
    ['that is no JSON by its own word', { 'content-type': 'text/plain' }, 415],
  ])('refuses a request %s', async (_what, headers, expected) => {
    const { send, stores, changed, lines } = await served();
    expect((await send(TOLD, headers)).status).toBe(expected);
    expect(await stores.dealEvents.count()).toBe(0);
    expect(changed).toEqual([]);
    expect(lines.join('')).not.toContain('secret deal');
  });

  it('refuses the same request twice', async () => {
    const { send } = await served();
    expect((await send(TOLD)).status).toBe(200);
    expect((await send(TOLD)).status).toBe(401);
  });

  it('is closed while no secret is set', async () => {
    const { send, stores } = await served(undefined);
    const { status, body: said } = await send(TOLD);
    expect([status, said]).toEqual([401, { error: 'This is closed: DEALS_WEBHOOK_SECRET is not set.' }]);
    expect(await stores.dealEvents.count()).toBe(0);
  });

  it.each([[{ source: 'crm' }], ['nonsense'], [{ source: 'crm', events: [{ type: 'dance' }] }]])(
    'answers 400 to %j, and says why',
    async (told) => {
      const { send, changed } = await served();
      const { status, body: said } = await send(told);
      expect(status).toBe(400);
      expect(JSON.stringify(said)).toContain('reason');
      expect(changed).toEqual([]);
    },
  );
});

async function served(...secrets: [secret?: string | undefined]) {
  const secret = secrets.length === 0 ? SECRET : secrets[0];
  const stores = memoryStores();
  const lines: string[] = [];
  const logger = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) });
  const changed: unknown[] = [];
  const route = dealsRoute({
    secret,
    takeIn: (told) =>
      takeInDealEvents(told, { keep: keepDealEvents(stores), companyCurrency: 'EUR', now: () => NOW }),
    onDealsChanged: (deals) => void changed.push(...deals),
    replays: ownReplayMemory(() => NOW.getTime()),
    refused: refusalLog(logger, () => NOW.getTime()),
    now: () => NOW,
  });
  const server = webServer({ port: 0, routes: [route], logger });
  servers.push(server);
  const { host, port } = await server.start();
  async function send(told: unknown, headers: Readonly<Record<string, string>> = {}) {
    const response = await fetch(`http://${host}:${port}${DEALS_PATH}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        [TIMESTAMP_HEADER]: seconds(),
        [SIGNATURE_HEADER]: signatureOf(SECRET, seconds(), body(told)),
        ...headers,
      },
      body: body(told),
    });
    return { status: response.status, body: (await response.json()) as unknown };
  }
  return { send, stores, lines, changed };
}

function seconds(): string {
  return String(NOW.getTime() / 1000);
}

function body(told: unknown): string {
  return typeof told === 'string' ? told : JSON.stringify(told);
}
