import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { z } from 'zod';
import { isLoopbackName } from '../web/loopback.js';
import { readBody } from '../web/read-body.js';
import { refusalLog } from '../web/refusal-log.js';
import type { Route } from '../web/web-server.js';
import type { TeamsAuthentication } from './authentication.js';
import type { InvokeAnswer } from './invoke-answer.js';

export const TEAMS_PATH = '/teams/messages';
const BODY_LIMIT_BYTES = 1_000_000;

export interface MessagesRouteOptions {
  readonly authentication: Pick<TeamsAuthentication, 'verify'>;
  readonly isPlayground: boolean;
  /** False refuses it. */
  readonly take: (activity: unknown) => Promise<InvokeAnswer | null | false>;
  readonly logger: Logger;
  readonly now: () => number;
}

/** Source of what is checked; all else is read once it is known to be Teams'. */
const Claimed = z.object({ type: z.string(), channelId: z.string(), serviceUrl: z.url() });

/** Takes Teams' requests: who sent them is checked before anything in them is believed. */
export function messagesRoute(options: MessagesRouteOptions): Route {
  const { authentication, isPlayground, take } = options;
  const logRefused = refusalLog(options.logger, options.now);

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { remoteAddress = '' } = request.socket;
    if (!isJson(request)) {
      logRefused([remoteAddress, 'type'], {}, 'refused a request that is no JSON');
      return refuse(response, 415);
    }
    if (isPlayground && !isFromThisMachine(request)) {
      logRefused([remoteAddress, request.headers.host ?? ''], {}, 'refused a request from another machine');
      return refuse(response, 403);
    }
    const body = await readBody(request, BODY_LIMIT_BYTES);
    if (body === null) {
      logRefused([remoteAddress, 'size'], {}, 'refused a request that is too large to be Teams’');
      return refuse(response, 413);
    }
    const text = body.toString('utf8');
    const activity = jsonOrNull(text);
    const claimed = Claimed.safeParse(activity);
    if (!claimed.success) {
      logRefused([remoteAddress, 'activity'], {}, 'refused a request that is no activity of Teams');
      return refuse(response, 400);
    }
    const { authorization = '' } = request.headers;
    if (!(await authentication.verify(claimed.data, authorization))) {
      const about = { type: claimed.data.type };
      logRefused([authorization, text], about, 'refused a request that is not from Teams');
      return refuse(response, 401);
    }
    const answer = await take(activity);
    if (answer === false) return refuse(response, 400);
    response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' });
    response.end(answer === null ? '' : JSON.stringify(answer));
  }

  return { method: 'POST', path: TEAMS_PATH, handle };
}

/** A page in a browser can post anything else without asking first. */
function isJson({ headers }: IncomingMessage): boolean {
  return /^application\/json\b/i.test(headers['content-type'] ?? '');
}

/** What proxies and tunnels add: who asks through one is somewhere else. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'] as const;

/** Also by name: a page from elsewhere could have its own name point to this machine. */
function isFromThisMachine({ socket, headers }: IncomingMessage): boolean {
  if (FORWARDED.some((name) => headers[name] !== undefined)) return false;
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
