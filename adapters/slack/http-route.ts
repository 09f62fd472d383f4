import type { IncomingMessage, ServerResponse } from 'node:http';
import { type HTTPReceiver, isValidSlackRequest } from '@slack/bolt';
import type { Logger } from 'pino';
import { readBody } from '../web/read-body.js';
import { refusalLog } from '../web/refusal-log.js';
import type { ReplayMemory } from '../web/replay-memory.js';
import type { Route } from '../web/web-server.js';
import type { Occurrences } from './occurrences.js';

export const SLACK_PATH = '/slack/events';
/** Slack's largest payloads hold a whole message or view. */
const BODY_LIMIT_BYTES = 1_000_000;
/** Commands and presses are forms, events are JSON. */
const OUR_TYPES = /^application\/(?:x-www-form-urlencoded|json)\b/i;
/** Slack's own rule for old requests; bolt lets those from the future pass. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;
const SIGNATURES_KEPT = 10_000;
/** As Slack writes it: bolt reads no further than the digest, so that one with more behind it would look new each time. */
const SIGNATURE = /^v0=[0-9a-f]{64}$/;

export interface SlackRouteOptions {
  readonly receiver: HTTPReceiver;
  readonly signingSecret: string;
  readonly replays: ReplayMemory;
  readonly told: Pick<Occurrences, 'begin'>;
  readonly now: () => number;
  readonly logger: Logger;
}

/**
 * Takes Slack's requests and hands them to bolt. Signature and time stamp are checked here first, so that a request
 * that was overheard and sent again within its five minutes can be refused too.
 */
export function slackRoute(options: SlackRouteOptions): Route {
  const { receiver, signingSecret, replays, told, now, logger } = options;
  const keepMs = 2 * CLOCK_TOLERANCE_MS;
  const wasSeen = replays({ name: 'slack-signature', keepMs, capacity: SIGNATURES_KEPT });
  const logRefused = refusalLog(logger, now);

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { remoteAddress = '' } = request.socket;
    if (!OUR_TYPES.test(request.headers['content-type'] ?? '')) {
      logRefused([remoteAddress, 'type'], {}, 'refused a request of a type that Slack does not send');
      return refuse(response, 415);
    }
    const rawBody = await readBody(request, BODY_LIMIT_BYTES);
    if (rawBody === null) {
      logRefused([remoteAddress, 'size'], {}, 'refused a request that is too large to be Slack’s');
      return refuse(response, 413);
    }
    const signature = header(request, 'x-slack-signature');
    const timestamp = Number(header(request, 'x-slack-request-timestamp'));
    const isFresh = Math.abs(now() - timestamp * 1000) <= CLOCK_TOLERANCE_MS;
    const headers = { 'x-slack-signature': signature, 'x-slack-request-timestamp': timestamp };
    const body = rawBody.toString('utf8');
    const isSigned =
      isFresh &&
      SIGNATURE.test(signature) &&
      isValidSlackRequest({ signingSecret, body, headers, nowMilliseconds: now() });
    if (isSigned) told.begin(request, body);
    if (!isSigned || (await wasSeen(signature))) {
      const what = isSigned
        ? 'refused a request that was sent before'
        : 'refused a request that is not Slack’s';
      logRefused([signature, String(timestamp), body], { isFresh, isSigned }, what);
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
