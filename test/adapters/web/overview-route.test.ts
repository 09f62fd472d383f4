import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { tokenHolder } from '../../../adapters/web/bearer-token.js';
import { overviewRoute } from '../../../adapters/web/overview-route.js';
import { refusalLog } from '../../../adapters/web/refusal-log.js';
import { type WebServer, webServer } from '../../../adapters/web/web-server.js';
import { day } from '../../contracts/stores/example-rows.js';
import { exampleOverview } from '../../contracts/stores/example-values.js';
import { memoryStores } from '../../memory/memory-stores.js';

const TOKEN = 'a-token-of-more-than-thirty-two-letters';
const SECOND = 'another-token-of-more-than-thirty-two';
const servers: WebServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop(0);
});

describe('GET /api/overview', () => {
  it('says who calls, how they are and what to do', async () => {
    const { get } = await served();
    const { status, body } = await get('phone=22334455');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'found',
      customer: { id: 'erp:1', number: '1', name: 'Customer erp:1' },
      contact: { id: 'crm:1', name: 'Kari Nordmann' },
      clv: { score: 85, topShare: 0.15 },
      churn: { basis: 'rules', risk: 12, level: null },
      tier: 'premium',
      advice: { service: 'premium_service' },
    });
    expect(body.text).toContain('CLV: 85/100 (top 15%)');
    expect(body.text).toContain('good review, 3 days ago');
    // No amounts: not every system's users may see them.
    expect(JSON.stringify(body)).not.toContain('Minor');
  });

  it.each([
    ['nb', 'Kundeverdi: 85/100'],
    ['fi', 'Asiakasarvo: 85/100'],
  ])('writes its text in %s', async (language, text) => {
    const { get } = await served();
    expect((await get(`phone=%2B4722334455&language=${language}`)).body.text).toContain(text);
  });

  it('takes a plus that was not escaped for one', async () => {
    const { get } = await served();
    expect((await get('phone=+4722334455')).body.status).toBe('found');
  });

  it('says that somebody is not known', async () => {
    const { get } = await served();
    expect((await get('sender=nobody@example.org')).body).toMatchObject({ status: 'unknown' });
  });

  it('names those that share a sign, and tells nothing else of them', async () => {
    const { get, stores } = await served();
    await stores.overviews.save([exampleOverview('erp:2')]);
    const { body } = await get('phone=22334455');
    expect(body).toMatchObject({
      status: 'several',
      customers: [
        { id: 'erp:1', number: '1', name: 'Customer erp:1' },
        { id: 'erp:2', number: '2', name: 'Customer erp:2' },
      ],
    });
    expect(Object.keys(body).sort()).toEqual(['customers', 'status', 'text']);
  });

  it('lets in every token that is set, and nobody else', async () => {
    const { get } = await served();
    expect((await get('customer=1', `Bearer ${SECOND}`)).status).toBe(200);
    for (const authorization of [
      null,
      '',
      'Bearer',
      'Bearer ',
      `Bearer ${TOKEN}x`,
      `Bearer ${TOKEN.slice(1)}`,
      `Basic ${TOKEN}`,
      `Bearer ${TOKEN},${SECOND}`,
      TOKEN,
    ]) {
      const { status, body } = await get('customer=1', authorization);
      expect([status, body.customer], String(authorization)).toEqual([401, undefined]);
    }
  });

  it.each(['Bearer ', 'Bearer undefined', 'Bearer null', `Bearer ${TOKEN}`])(
    'is closed to everybody while no token is set: %s',
    async (authorization) => {
      const { get, stores } = await served([]);
      expect((await get('customer=1', authorization)).status).toBe(401);
      expect(await stores.audit.recent(9)).toEqual([]);
    },
  );

  it.each([
    '',
    'phone=',
    'phone=1&customer=1',
    'customer=1&customer=2',
    'name=1',
    'customer[$ne]=1',
    'customer=1&language=xx',
    `customer=${'1'.repeat(300)}`,
  ])('refuses the question "%s" and says what it wants', async (question) => {
    const { get } = await served();
    const { status, body } = await get(question);
    expect(status).toBe(400);
    expect(body.error).toContain('exactly one of phone, sender, ticket, customer');
  });

  it('writes a row for each access, by ids alone, and logs no sign of anybody', async () => {
    const { get, stores, lines } = await served();
    await get('phone=22334455');
    await get('sender=nobody@example.org');
    await get('phone=22334455', 'Bearer wrong');
    await get('phone=99887766', 'Bearer wrong');
    const rows = await stores.audit.recent(9);
    expect(rows.map(({ subjectId, details }) => [subjectId, details])).toEqual(
      expect.arrayContaining([
        ['erp:1', { by: 'phone', found: 'one' }],
        ['', { by: 'sender', found: 'unknown' }],
      ]),
    );
    expect(rows).toHaveLength(2);
    for (const { actorId } of rows) expect(actorId).toMatch(/^api-[0-9a-f]{8}$/);
    // One line for one caller, however often it tries.
    expect(lines).toHaveLength(1);
    expect(lines.join()).not.toMatch(/22334455|99887766|wrong|example/);
  });
});

async function served(tokens: readonly string[] = [TOKEN, SECOND]) {
  const stores = memoryStores();
  await stores.overviews.save([
    exampleOverview('erp:1', {
      keys: ['id:1', 'phone:+4722334455'],
      lastInteraction: { at: day(27), how: 'survey', mood: 'good' },
    }),
  ]);
  const lines: string[] = [];
  const logger = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) });
  let ids = 0;
  const route = overviewRoute({
    stores,
    holderOf: tokenHolder(tokens),
    company: { country: 'NO', timezone: 'Europe/Oslo', language: 'en', currency: 'EUR' },
    refused: refusalLog(logger, () => day(30).getTime()),
    now: () => day(30),
    newId: () => `id-${++ids}`,
  });
  const server = webServer({ port: 0, routes: [route], logger });
  servers.push(server);
  const { host, port } = await server.start();
  return {
    stores,
    lines,
    async get(question: string, authorization: string | null = `Bearer ${TOKEN}`) {
      const response = await fetch(`http://${host}:${port}/api/overview?${question}`, {
        headers: authorization === null ? {} : { authorization },
      });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    },
  };
}
