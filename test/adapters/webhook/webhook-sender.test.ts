import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { signedHeaders } from '../../../adapters/webhook/sign.js';
import { type WebhookSettings, webhookSender } from '../../../adapters/webhook/webhook-sender.js';
import type { ExportedEntry } from '../../../src/measures/exported-entry.js';

const KEY = Buffer.from('0123456789abcdef0123456789abcdef');
const SECRET = `whsec_${KEY.toString('base64')}`;
const NOW = new Date('2026-03-02T08:00:00Z');

const ENTRY: ExportedEntry = {
  id: 'a1b2c3',
  list: 'product_tips',
  customer: { id: 'erp:1001', name: 'Nordlys "Maskin" AS' },
  contact: { name: 'Eva Ø.', email: 'eva@nordlys.example' },
};

interface Received {
  readonly headers: IncomingMessage['headers'];
  readonly method: string | undefined;
  readonly body: string;
}

/** A marketing tool that answers each request with the next status; "silent" never answers. */
async function receiver(...answers: readonly (number | 'silent' | Record<string, string | number>)[]) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const answer = answers[received.length] ?? 204;
      received.push({
        headers: request.headers,
        method: request.method,
        body: Buffer.concat(parts).toString('utf8'),
      });
      if (answer === 'silent') return;
      const { status, ...headers } = typeof answer === 'number' ? { status: answer } : answer;
      response.writeHead(Number(status), headers).end('x'.repeat(1000));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/lists` };
}

function sender(url: string, over: Partial<WebhookSettings> = {}) {
  return webhookSender({
    url,
    secret: SECRET,
    timeoutMs: 2_000,
    allowPrivateAddresses: true,
    now: () => NOW,
    ...over,
  });
}

describe('what is posted', () => {
  it('names the customer and whom to write to, and nothing else', async () => {
    const { received, url } = await receiver();
    expect(await sender(url)(ENTRY)).toEqual({ kind: 'accepted' });
    expect(received).toHaveLength(1);
    expect(received[0]?.method).toBe('POST');
    expect(JSON.parse(received[0]?.body ?? '')).toEqual({
      type: 'list.entry_added',
      data: {
        id: 'a1b2c3',
        list: 'product_tips',
        customer: { id: 'erp:1001', name: 'Nordlys "Maskin" AS' },
        contact: { name: 'Eva Ø.', email: 'eva@nordlys.example' },
      },
    });
    const everything = JSON.stringify(received);
    expect(everything).not.toMatch(/varsel|churn|risk|score|points|level|tier|chance/i);
  });

  it('is signed over id, time and body, as a receiver checks it', async () => {
    const { received, url } = await receiver();
    await sender(url)(ENTRY);
    const { headers, body }: Pick<Received, 'headers' | 'body'> = received[0] ?? { headers: {}, body: '' };
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    const expected = createHmac('sha256', KEY).update(signed).digest();
    const [version, signature = ''] = String(headers['webhook-signature']).split(',');
    expect(version).toBe('v1');
    expect(timingSafeEqual(Buffer.from(signature, 'base64'), expected)).toBe(true);
    expect(headers['webhook-id']).toBe('a1b2c3');
    expect(Number(headers['webhook-timestamp']) * 1000).toBe(NOW.getTime());
  });

  it('has the signature that the specification gives for its example', () => {
    // From the Standard Webhooks specification's own libraries: same secret, id, time and body.
    const headers = signedHeaders(
      'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
      'msg_p5jXN8AQM9LWM0D4loKWxJek',
      new Date(1614265330 * 1000),
      '{"test": 2432232314}',
    );
    expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });
});

describe('how it comes out', () => {
  it.each([
    [200, { kind: 'accepted' }],
    [202, { kind: 'accepted' }],
    [400, { kind: 'rejected' }],
    [410, { kind: 'rejected' }],
    [422, { kind: 'rejected' }],
    [401, { kind: 'unreachable', retryAfterMs: null }],
    [404, { kind: 'unreachable' }],
    [500, { kind: 'unreachable' }],
    [
      { status: 429, 'retry-after': '120' },
      { kind: 'unreachable', retryAfterMs: 120_000 },
    ],
    [
      { status: 503, 'retry-after': 'Mon, 02 Mar 2026 08:05:00 GMT' },
      { kind: 'unreachable', retryAfterMs: 300_000 },
    ],
    [
      { status: 503, 'retry-after': 'soon' },
      { kind: 'unreachable', retryAfterMs: null },
    ],
  ])('%o', async (answer, result) => {
    const { url } = await receiver(answer);
    expect(await sender(url)(ENTRY)).toMatchObject(result);
  });

  it('follows no redirect, wherever it points', async () => {
    const other = await receiver();
    const { url } = await receiver({ status: 307, location: other.url });
    expect(await sender(url)(ENTRY)).toMatchObject({
      kind: 'unreachable',
      detail: expect.stringContaining('redirects are not followed'),
    });
    expect(other.received).toEqual([]);
  });

  it('gives up on a receiver that does not answer in time', async () => {
    const { url } = await receiver('silent');
    expect(await sender(url, { timeoutMs: 100 })(ENTRY)).toMatchObject({ kind: 'unreachable' });
  });

  it('says that nobody is there', async () => {
    const { url } = await receiver();
    const nobody = url.replace(/:\d+\//, ':1/');
    expect(await sender(nobody)(ENTRY)).toMatchObject({
      kind: 'unreachable',
      detail: expect.stringContaining('ECONNREFUSED'),
    });
  });
});

describe('an address in the own network', () => {
  const strict = { allowPrivateAddresses: false };

  it.each([
    '127.0.0.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '10.0.0.1',
    '169.254.169.254',
    '0x7f.1',
    '2130706433',
  ])('is refused as written: %s', async (host) => {
    const { received, url } = await receiver();
    const result = await sender(url.replace('127.0.0.1', host), strict)(ENTRY);
    expect(result).toMatchObject({ kind: 'address_not_allowed' });
    expect(received).toEqual([]);
  });

  it.each([
    ['the only address of a name', [{ address: '127.0.0.1', family: 4 }]],
    [
      'one address of several',
      [
        { address: '93.184.216.34', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ],
    ],
    ['an address in other clothes', [{ address: '::ffff:127.0.0.1', family: 6 }]],
  ])('is refused as looked up: %s', async (_case, addresses) => {
    const { received, url } = await receiver();
    const named = url.replace('127.0.0.1', 'lists.example');
    const result = await sender(named, { ...strict, resolveName: async () => addresses })(ENTRY);
    expect(result).toMatchObject({ kind: 'address_not_allowed' });
    expect(received).toEqual([]);
  });

  it('is looked up once: a name that answers otherwise the second time gains nothing', async () => {
    const { received, url } = await receiver();
    const answers = ['127.0.0.1', '93.184.216.34'];
    let asked = 0;
    const resolveName = async () => [{ address: answers[asked++] ?? '', family: 4 }];
    const named = url.replace('127.0.0.1', 'lists.example');
    expect(await sender(named, { ...strict, resolveName })(ENTRY)).toMatchObject({
      kind: 'address_not_allowed',
    });
    expect(asked).toBe(1);
    expect(received).toEqual([]);
  });

  it('is reached by name where that is allowed', async () => {
    const { received, url } = await receiver();
    const resolveName = async () => [{ address: '127.0.0.1', family: 4 }];
    const named = url.replace('127.0.0.1', 'lists.example');
    expect(await sender(named, { resolveName })(ENTRY)).toEqual({ kind: 'accepted' });
    expect(received).toHaveLength(1);
  });
});
