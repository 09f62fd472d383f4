import type { Route } from './web-server.js';

export interface Health {
  readonly isHealthy: boolean;
  /** What was looked at, without anything personal: the address is not protected. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** Answers 200 while healthy and 503 while not, both with the details. Who asks meanwhile gets the same answer: anybody can ask. */
export function healthRoute(path: string, check: () => Promise<Health>): Route {
  let running: Promise<Health> | null = null;
  const checkOnce = (): Promise<Health> => {
    running ??= check().finally(() => {
      running = null;
    });
    return running;
  };
  return {
    method: 'GET',
    path,
    handle: async (_request, response) => {
      const { isHealthy, details } = await checkOnce();
      response.writeHead(isHealthy ? 200 : 503, { 'Content-Type': 'application/json; charset=utf-8' });
      response.end(JSON.stringify({ status: isHealthy ? 'ok' : 'unavailable', ...details }));
    },
  };
}
