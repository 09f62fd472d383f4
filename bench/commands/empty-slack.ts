import { App, HTTPReceiver } from '@slack/bolt';
import { pino } from 'pino';
import { SLACK_PATH } from '../../adapters/slack/http-route.js';
import { slackLogger } from '../../adapters/slack/slack-logger.js';
import { slackClientOptions } from '../../adapters/slack/web-client.js';
import { type Route, webServer } from '../../adapters/web/web-server.js';
import { BOT_TOKEN, SIGNING_SECRET, type Surface } from './surface.js';

/** The least that a command costs on this framework: signature checked, and answered with a word in its acknowledgement. */
export async function emptySlack(origin: string): Promise<Surface> {
  const logger = pino({ level: 'silent' });
  const receiver = new HTTPReceiver({
    signingSecret: SIGNING_SECRET,
    endpoints: [SLACK_PATH],
    logger: slackLogger(logger),
  });
  const app = new App({
    token: BOT_TOKEN,
    receiver,
    deferInitialization: true,
    convoStore: false,
    logger: slackLogger(logger),
    clientOptions: slackClientOptions({ logger, apiUrl: `${origin}/api/` }),
  });
  app.command('/varsel', ({ ack }) => ack({ response_type: 'ephemeral', text: 'Hello.' }));
  await app.init();
  const route: Route = {
    method: 'POST',
    path: SLACK_PATH,
    handle: (request, response) => receiver.requestListener(request, response),
  };
  const server = webServer({ port: 0, routes: [route], logger });
  const { host, port } = await server.start();
  return { platform: 'slack', url: `http://${host}:${port}${SLACK_PATH}`, stop: () => server.stop(0) };
}
