import type { Result } from '../../src/domain/result.js';
import { type IncomingTicket, incomingTicket } from '../../src/tickets/incoming-ticket.js';
import { routeAnswer } from '../../src/tickets/route-answer.js';
import type { TakeInRefusal, TakenTicket } from '../../src/tickets/take-in-ticket.js';
import { answerJson, type SignedJsonOptions, signedJson } from './signed-json.js';
import type { Route } from './web-server.js';

export const TICKETS_PATH = '/hooks/tickets';
/** A long mail with all that it quotes; files are no part of it. */
const BODY_LIMIT_BYTES = 262_144;
const SIGNATURES_KEPT = 20_000;

export interface TicketsRouteOptions
  extends Pick<SignedJsonOptions, 'secret' | 'replays' | 'refused' | 'now'> {
  readonly takeIn: (ticket: IncomingTicket) => Promise<Result<TakenTicket, TakeInRefusal>>;
  /** Told of what was taken in, once it is answered. */
  readonly afterwards: (taken: TakenTicket) => void;
}

/** Takes what ticket systems tell of tickets: who sends is checked before anything is believed. Nothing of it is logged. */
export function ticketsRoute({ takeIn, afterwards, ...signed }: TicketsRouteOptions): Route {
  const readJson = signedJson({
    ...signed,
    name: 'tickets',
    refusal: 'refused what was to be told of a ticket',
    secretName: 'TICKETS_WEBHOOK_SECRET',
    bodyLimitBytes: BODY_LIMIT_BYTES,
    signaturesKept: SIGNATURES_KEPT,
  });
  return {
    method: 'POST',
    path: TICKETS_PATH,
    async handle(request, response) {
      const read = await readJson(request, response);
      if (read === null) return;
      const parsed = incomingTicket.safeParse(read.json);
      if (!parsed.success) {
        const problems = parsed.error.issues.map(({ path, message }) => ({
          field: path.join('.'),
          reason: message,
        }));
        return answerJson(response, 400, { error: 'This is no ticket.', problems });
      }
      const taken = await takeIn(parsed.data);
      if (taken.ok) {
        answerJson(response, 200, routeAnswer(taken.value));
        return afterwards(taken.value);
      }
      const { refusal } = taken;
      if (refusal.reason === 'problems')
        return answerJson(response, 400, { error: 'This is no ticket.', problems: refusal.problems });
      return answerJson(response, 404, {
        error: 'Nobody has told of this ticket, nor of whose it is: send it as opened first.',
      });
    },
  };
}
