import type { IncomingMessage, ServerResponse } from 'node:http';
import { type HTTPReceiver, isValidSlackRequest } from '@slack/bolt';
import type { Logger } from 'pino';
import { readBody } from '../web/read-body.js';
import { recentlySeen } from '../web/recently-seen.js';
import type { Route } from '../web/web-server.js';

export const SLACK_PATH = '/slack/events';
/** Slack's largest payloads hold a whole message or view. */
const BODY_LIMIT_BYTES = 1_000_000;
/** Slack's own rule for old requests; bolt lets those from the future pass. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;
const SIGNATURES_KEPT = 10_000;

export interface SlackRouteOptions {
  readonly receiver: HTTPReceiver;
  readonly signingSecret: string;
  readonly now: () => number;
  readonly logger: Logger;
}

/**
 * Takes Slack's requests and hands them to bolt. Signature and time stamp are checked here first, so that a request
 * that was overheard and sent again within its five minutes can be refused too.
 */
export function slackRoute({ receiver, signingSecret, now, logger }: SlackRouteOptions): Route {
  const wasSeen = recentlySeen(2 * CLOCK_TOLERANCE_MS, SIGNATURES_KEPT, now);

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const rawBody = await readBody(request, BODY_LIMIT_BYTES);
    if (rawBody === null) return refuse(response, 413);
    const signature = header(request, 'x-slack-signature');
    const timestamp = Number(header(request, 'x-slack-request-timestamp'));
    const isFresh = Math.abs(now() - timestamp * 1000) <= CLOCK_TOLERANCE_MS;
    const headers = { 'x-slack-signature': signature, 'x-slack-request-timestamp': timestamp };
    const isSigned =
      isFresh &&
      isValidSlackRequest({ signingSecret, body: rawBody.toString('utf8'), headers, nowMilliseconds: now() });
    if (!isSigned || wasSeen(signature)) {
      logger.warn({ isFresh, isSigned }, 'refused a request that is not Slack’s, or was sent before');
      return refuse(response, 401);
    }
    receiver.requestListener(Object.assign(request, { rawBody }), response);
  }

  return { method: 'POST', path: SLACK_PATH, handle };
}

function header(request: IncomingMessage, name: string): string {
  const value = request.headers[name];
  return typeof value === 'string' ? value : '';
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { Connection: 'close' }).end();
}
