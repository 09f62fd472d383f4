import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the platform sent it. */
export interface Kept {
  readonly atMs: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Front {
  /** Where the platform posts what people do. */
  readonly url: string;
  /** All that came by, in its order. */
  readonly kept: Kept[];
  stop(): Promise<void>;
}

/** Stands before the product: what the platform sends passes at once and is kept, to be sent again as faults will have it. */
export async function startFront(productUrl: () => string, now: () => Date): Promise<Front> {
  const kept: Kept[] = [];

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const headers = Object.fromEntries(
      Object.entries(request.headers).flatMap(([name, value]) =>
        typeof value === 'string' && isOurs(name) ? [[name, value]] : [],
      ),
    );
    const body = Buffer.concat(chunks).toString();
    kept.push({ atMs: now().getTime(), headers, body });
    const answer = await fetch(productUrl(), { method: 'POST', headers, body });
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' });
    response.end(await answer.text());
  }

  const server = createServer((request, response) => {
    pass(request, response).catch((error) => response.writeHead(502).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    kept,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What the platform itself sets, and not its connection. */
function isOurs(name: string): boolean {
  return name === 'content-type' || name === 'authorization' || name.startsWith('x-');
}
