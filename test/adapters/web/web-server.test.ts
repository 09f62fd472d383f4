import { connect } from 'node:net';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { healthRoute } from '../../../adapters/web/health-route.js';
import { readBody } from '../../../adapters/web/read-body.js';
import { type Route, type WebServer, webServer } from '../../../adapters/web/web-server.js';

describe('the web server', () => {
  let server: WebServer;
  afterEach(() => server.stop(0));

  async function serving(...routes: Route[]): Promise<string> {
    server = webServer({ port: 0, routes, logger: pino({ level: 'silent' }) });
    const { host, port } = await server.start();
    return `http://${host}:${port}`;
  }

  it('listens on loopback unless told otherwise', async () => {
    expect(await serving()).toMatch(/^http:\/\/127\.0\.0\.1:/);
  });

  it('answers unknown paths with 404 and wrong methods with 405', async () => {
    const base = await serving(healthRoute('/healthz', async () => ({ isHealthy: true, details: {} })));

    expect((await fetch(`${base}/other`)).status).toBe(404);
    const wrong = await fetch(`${base}/healthz`, { method: 'POST', body: 'x' });
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET']);
  });

  it.each([
    [true, 200, 'ok'],
    [false, 503, 'unavailable'],
  ])('reports health %s as %i', async (isHealthy, status, word) => {
    const base = await serving(
      healthRoute('/healthz', async () => ({ isHealthy, details: { queueAgeSeconds: 3 } })),
    );
    const response = await fetch(`${base}/healthz?verbose=1`);

    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ status: word, queueAgeSeconds: 3 });
  });

  it('looks once for all who ask for the health at the same time', async () => {
    let looked = 0;
    let answer: () => void = () => undefined;
    const mayAnswer = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let arrived = 0;
    const health = healthRoute('/healthz', async () => {
      looked += 1;
      await mayAnswer;
      return { isHealthy: true, details: {} };
    });
    const base = await serving({
      ...health,
      handle: (request, response) => {
        arrived += 1;
        if (arrived === 20) answer();
        return health.handle(request, response);
      },
    });
    const all = await Promise.all(Array.from({ length: 20 }, () => fetch(`${base}/healthz`)));

    expect([all.every(({ status }) => status === 200), looked]).toEqual([true, 1]);
    await fetch(`${base}/healthz`);
    expect(looked).toBe(2);
  });

  it('answers 500 without details when a handler breaks', async () => {
    const base = await serving({
      method: 'GET',
      path: '/broken',
      handle: () => {
        throw new Error('secret');
      },
    });
    const response = await fetch(`${base}/broken`);

    expect([response.status, await response.text()]).toEqual([500, '']);
  });

  it('makes no fault of somebody who hangs up in the middle of a request', async () => {
    const lines: string[] = [];
    let ended: () => void = () => undefined;
    const hasEnded = new Promise<void>((resolve) => {
      ended = resolve;
    });
    const logger = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
    const handle: Route['handle'] = async (request) => {
      try {
        await readBody(request, 100);
      } finally {
        ended();
      }
    };
    server = webServer({ port: 0, routes: [{ method: 'POST', path: '/read', handle }], logger });
    const { port } = await server.start();
    const socket = connect(port, '127.0.0.1', () => {
      socket.write('POST /read HTTP/1.1\r\nHost: x\r\nContent-Length: 90\r\n\r\npart');
      setTimeout(() => socket.destroy(), 50);
    });
    await hasEnded;
    await new Promise((resolve) => setImmediate(resolve));
    expect(lines).toEqual([]);
  });

  it('reads bodies up to their limit', async () => {
    const base = await serving({
      method: 'POST',
      path: '/read',
      handle: async (request, response) => {
        const body = await readBody(request, 10);
        response.writeHead(body === null ? 413 : 200, { Connection: 'close' }).end(body ?? '');
      },
    });

    expect(await (await fetch(`${base}/read`, { method: 'POST', body: '0123456789' })).text()).toBe(
      '0123456789',
    );
    expect((await fetch(`${base}/read`, { method: 'POST', body: '0123456789a' })).status).toBe(413);
  });

  it('names the settings when the port is taken', async () => {
    const base = await serving();
    const second = webServer({
      port: Number(new URL(base).port),
      routes: [],
      logger: pino({ level: 'silent' }),
    });

    await expect(second.start()).rejects.toThrow('set HOST and PORT');
  });

  it('cuts requests that are not answered when it stops', async () => {
    let arrived: () => void = () => undefined;
    const hasArrived = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const base = await serving({ method: 'GET', path: '/never', handle: () => arrived() });
    const request = fetch(`${base}/never`);
    await hasArrived;
    await server.stop(10);

    await expect(request).rejects.toThrow('fetch failed');
  });
});
