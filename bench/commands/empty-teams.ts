import type { ServerResponse } from 'node:http';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type Response } from 'botbuilder';
import { pino } from 'pino';
import { TEAMS_PATH } from '../../adapters/teams/http-route.js';
import { readBody } from '../../adapters/web/read-body.js';
import { type Route, webServer } from '../../adapters/web/web-server.js';
import type { Surface } from './surface.js';

const BODY_LIMIT_BYTES = 1_000_000;

/** The least that a message costs on this framework: taken, and answered with a word. Nobody is checked, as in the playground. */
export async function emptyTeams(): Promise<Surface> {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const route: Route = {
    method: 'POST',
    path: TEAMS_PATH,
    async handle(request, response) {
      const body = await readBody(request, BODY_LIMIT_BYTES);
      const asked = {
        body: JSON.parse(body?.toString('utf8') ?? ''),
        headers: request.headers,
        method: 'POST',
      };
      await adapter.process(asked, answering(response), async (context) => {
        await context.sendActivity('Hello.');
      });
    },
  };
  const server = webServer({ port: 0, routes: [route], logger: pino({ level: 'error' }) });
  const { host, port } = await server.start();
  return { platform: 'teams', url: `http://${host}:${port}${TEAMS_PATH}`, stop: () => server.stop(0) };
}

/** A response as the framework wants it. */
function answering(response: ServerResponse): Response {
  return {
    socket: response.socket,
    end: () => response.end(),
    header: (name: string, value: unknown) => response.setHeader(name, String(value)),
    send: (body: unknown) => response.end(body === undefined ? '' : JSON.stringify(body)),
    status(code: number) {
      response.statusCode = code;
    },
  };
}
