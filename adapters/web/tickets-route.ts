import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Result } from '../../src/domain/result.js';
import { type IncomingTicket, incomingTicket } from '../../src/tickets/incoming-ticket.js';
import { routeAnswer } from '../../src/tickets/route-answer.js';
import type { TakeInRefusal, TakenTicket } from '../../src/tickets/take-in-ticket.js';
import { readBody } from './read-body.js';
import type { RefusalLog } from './refusal-log.js';
import type { ReplayMemory } from './replay-memory.js';
import { SIGNATURE_HEADER, SIGNATURE_HOLDS_MS, TIMESTAMP_HEADER, verdictOn } from './signed-request.js';
import type { Route } from './web-server.js';

export const TICKETS_PATH = '/hooks/tickets';
/** A long mail with all that it quotes; files are no part of it. */
const BODY_LIMIT_BYTES = 262_144;
const SIGNATURES_KEPT = 20_000;

export interface TicketsRouteOptions {
  /** Undefined closes it. */
  readonly secret: string | undefined;
  readonly takeIn: (ticket: IncomingTicket) => Promise<Result<TakenTicket, TakeInRefusal>>;
  /** Told of what was taken in, once it is answered. */
  readonly afterwards: (taken: TakenTicket) => void;
  readonly replays: ReplayMemory;
  readonly refused: RefusalLog;
  readonly now: () => Date;
}

/** Takes what ticket systems tell of tickets: who sends is checked before anything is believed. Nothing of it is logged. */
export function ticketsRoute(options: TicketsRouteOptions): Route {
  const { secret, takeIn, afterwards, replays, refused, now } = options;
  const wasSeen = replays({
    name: 'tickets-signature',
    keepMs: 2 * SIGNATURE_HOLDS_MS,
    capacity: SIGNATURES_KEPT,
  });
  return {
    method: 'POST',
    path: TICKETS_PATH,
    async handle(request, response) {
      const { remoteAddress = '' } = request.socket;
      const refuse = (status: number, why: string, error: string) => {
        refused(['tickets', remoteAddress, why], { why }, 'refused what was to be told of a ticket');
        response.setHeader('Connection', 'close');
        answer(response, status, { error });
      };
      if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
        return refuse(415, 'type', 'Send it as application/json.');
      const body = await readBody(request, BODY_LIMIT_BYTES);
      if (body === null) return refuse(413, 'size', `Send at most ${BODY_LIMIT_BYTES} bytes.`);
      const signature = header(request, SIGNATURE_HEADER);
      const timestamp = header(request, TIMESTAMP_HEADER);
      if (secret === undefined)
        return refuse(401, 'no_secret', 'This is closed: TICKETS_WEBHOOK_SECRET is not set.');
      const verdict = verdictOn({ timestamp, signature, body }, secret, now().getTime());
      if (verdict === 'forged')
        return refuse(401, verdict, `Sign it with the secret: ${TIMESTAMP_HEADER} and ${SIGNATURE_HEADER}.`);
      if (verdict === 'late')
        return refuse(401, verdict, `${TIMESTAMP_HEADER} is more than five minutes away from now.`);
      if (await wasSeen(signature))
        return refuse(401, 'repeated', 'This was sent before. To try again, sign it with the time of now.');
      const parsed = incomingTicket.safeParse(jsonOrNull(body.toString('utf8')));
      if (!parsed.success) {
        const problems = parsed.error.issues.map(({ path, message }) => ({
          field: path.join('.'),
          reason: message,
        }));
        return answer(response, 400, { error: 'This is no ticket.', problems });
      }
      const taken = await takeIn(parsed.data);
      if (taken.ok) {
        answer(response, 200, routeAnswer(taken.value));
        return afterwards(taken.value);
      }
      const { refusal } = taken;
      if (refusal.reason === 'problems')
        return answer(response, 400, { error: 'This is no ticket.', problems: refusal.problems });
      return answer(response, 404, {
        error: 'Nobody has told of this ticket, nor of whose it is: send it as opened first.',
      });
    },
  };
}

function header({ headers }: IncomingMessage, name: string): string {
  const value = headers[name];
  return typeof value === 'string' ? value : '';
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(JSON.stringify(body));
}
