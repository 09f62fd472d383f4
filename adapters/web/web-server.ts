import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';

/** One path of the listener. The handler reads the request's body itself, within its own limit. */
export interface Route {
  readonly method: 'GET' | 'POST';
  /** Exactly this path. */
  readonly path: string;
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;
}

export interface WebServerOptions {
  /** Loopback unless said otherwise. */
  readonly host?: string;
  /** 0: any free port. */
  readonly port: number;
  readonly routes: readonly Route[];
  readonly logger: Logger;
}

export interface WebServer {
  /** Resolves with the address once it listens; rejects where it can't. */
  start(): Promise<{ readonly host: string; readonly port: number }>;
  /** Takes no more requests, and cuts those that are not answered after the grace. */
  stop(graceMs: number): Promise<void>;
}

const LOOPBACK = '127.0.0.1';
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;

/** The product's one HTTP listener. */
export function webServer({ host = LOOPBACK, port, routes, logger }: WebServerOptions): WebServer {
  const server = createServer(
    { headersTimeout: HEADERS_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS },
    (request, response) => void dispatch(routes, request, response, logger),
  );
  return {
    start: () =>
      new Promise((resolve, reject) => {
        server.once('error', (error) =>
          reject(new Error(`cannot listen on ${host}:${port}; set HOST and PORT`, { cause: error })),
        );
        server.listen(port, host, () => {
          const address = server.address() as AddressInfo;
          resolve({ host: address.address, port: address.port });
        });
      }),
    stop: (graceMs) =>
      new Promise((resolve) => {
        if (!server.listening) return resolve();
        const cut = setTimeout(() => server.closeAllConnections(), graceMs);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

async function dispatch(
  routes: readonly Route[],
  request: IncomingMessage,
  response: ServerResponse,
  logger: Logger,
): Promise<void> {
  const path = pathOf(request);
  const here = routes.filter((route) => route.path === path);
  const route = here.find(({ method }) => method === request.method);
  response.setHeader('Cache-Control', 'no-store');
  if (route === undefined) {
    if (here.length > 0) response.setHeader('Allow', here.map(({ method }) => method).join(', '));
    return end(response, here.length > 0 ? 405 : 404);
  }
  try {
    await route.handle(request, response);
  } catch (error) {
    // Whoever asked has gone in the middle of it: nobody is left to be answered, and it is no fault of ours.
    if (request.errored !== null) return;
    logger.error({ path: route.path, err: error }, 'a request failed');
    if (!response.headersSent) end(response, 500);
    else response.destroy();
  }
}

function pathOf(request: IncomingMessage): string {
  const url = request.url ?? '/';
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
}

function end(response: ServerResponse, status: number): void {
  // The body of a refused request is not read, so the connection can't be used again.
  response.writeHead(status, { Connection: 'close' }).end();
}
