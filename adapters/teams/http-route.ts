import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { z } from 'zod';
import { isLoopbackName } from '../web/loopback.js';
import { readBody } from '../web/read-body.js';
import type { Route } from '../web/web-server.js';
import type { TeamsAuthentication } from './authentication.js';
import type { InvokeAnswer } from './invoke-answer.js';

export const TEAMS_PATH = '/teams/messages';
const BODY_LIMIT_BYTES = 1_000_000;

export interface MessagesRouteOptions {
  readonly authentication: Pick<TeamsAuthentication, 'verify'>;
  readonly isPlayground: boolean;
  readonly take: (activity: unknown) => Promise<InvokeAnswer | null>;
  readonly logger: Logger;
}

/** Source of what is checked; all else is read once it is known to be Teams'. */
const Claimed = z.object({ type: z.string(), channelId: z.string(), serviceUrl: z.url() });

/** Takes Teams' requests: who sent them is checked before anything in them is believed. */
export function messagesRoute({ authentication, isPlayground, take, logger }: MessagesRouteOptions): Route {
  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isJson(request)) return refuse(response, 415);
    if (isPlayground && !isFromThisMachine(request)) return refuse(response, 403);
    const body = await readBody(request, BODY_LIMIT_BYTES);
    if (body === null) return refuse(response, 413);
    const activity = jsonOrNull(body.toString('utf8'));
    const claimed = Claimed.safeParse(activity);
    if (!claimed.success) return refuse(response, 400);
    if (!(await authentication.verify(claimed.data, request.headers.authorization ?? ''))) {
      logger.warn({ type: claimed.data.type }, 'refused a request that is not from Teams');
      return refuse(response, 401);
    }
    const answer = await take(activity);
    response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' });
    response.end(answer === null ? '' : JSON.stringify(answer));
  }

  return { method: 'POST', path: TEAMS_PATH, handle };
}

/** A page in a browser can post anything else without asking first. */
function isJson({ headers }: IncomingMessage): boolean {
  return /^application\/json\b/i.test(headers['content-type'] ?? '');
}

/** Also by name: a page from elsewhere could have its own name point to this machine. */
function isFromThisMachine({ socket, headers }: IncomingMessage): boolean {
  const peer = (socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const host = URL.canParse(`http://${headers.host}`) ? new URL(`http://${headers.host}`).hostname : '';
  return (peer === '::1' || peer.startsWith('127.')) && isLoopbackName(host);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { Connection: 'close' }).end();
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
