import { App, HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import type { Logger } from 'pino';
import type { ChatAdapter } from '../../src/chat/adapter.js';
import type { ChatHandler, ChatRequest } from '../../src/chat/request.js';
import { recentlySeen } from '../web/recently-seen.js';
import { settledWithin } from '../web/settled-within.js';
import type { Route } from '../web/web-server.js';
import { type AnswerWording, answerRequest, answerSubmission } from './answer.js';
import { SLACK_PATH, slackRoute } from './http-route.js';
import { OUR_ACTION } from './press-value.js';
import { readCommand, readPress, readSubmission } from './read-request.js';
import { slackCodeOf } from './send-error.js';
import { slackLogger } from './slack-logger.js';
import { type SocketConnection, socketConnection } from './socket-connection.js';
import { slackClientOptions } from './web-client.js';

export const SLACK_COMMAND = '/varsel';

/** How requests come in: over a connection that we open, or to an address that Slack can reach. */
export type SlackMode =
  | { readonly name: 'socket'; readonly appToken: string }
  | { readonly name: 'http'; readonly signingSecret: string };

export interface SlackAppOptions {
  readonly botToken: string;
  readonly mode: SlackMode;
  readonly apiUrl?: string;
  /** Answers go out through this. */
  readonly adapter: ChatAdapter;
  readonly handle: ChatHandler;
  readonly wording: AnswerWording;
  readonly logger: Logger;
  readonly now?: () => number;
  /** When the asker is told that it takes longer. */
  readonly answerWithinMs?: number;
}

export interface SlackApp {
  /** To be mounted on the web server; none in Socket Mode. */
  readonly routes: readonly Route[];
  /** Checks the bot token, connects, and resolves when requests are taken. */
  start(): Promise<void>;
  /** Takes no more requests and waits for those being answered, at most `graceMs`. */
  stop(graceMs: number): Promise<void>;
  /** In HTTP mode true while started. */
  isConnected(): boolean;
}

const ANSWER_WITHIN_MS = 2_500;
const ACKNOWLEDGED_WITHIN_MS = 3_000;
/** Slack sends an event again for an hour at most. */
const EVENTS_KEPT_MS = 3_600_000;
const EVENTS_KEPT = 10_000;

export function slackApp(options: SlackAppOptions): SlackApp {
  const { adapter, handle, wording, logger } = options;
  const now = options.now ?? Date.now;
  const answering = {
    adapter,
    handle,
    wording,
    logger,
    withinMs: options.answerWithinMs ?? ANSWER_WITHIN_MS,
  };
  const inFlight = new Set<Promise<void>>();
  const { receiver, connection, routes } = receiverOf(options, now);
  const app = new App({
    token: options.botToken,
    receiver,
    // Else a refused token ends the process from inside the constructor.
    deferInitialization: true,
    convoStore: false,
    logger: slackLogger(logger),
    clientOptions: slackClientOptions(options),
  });
  let isStarted = false;

  async function track(work: Promise<void>): Promise<void> {
    inFlight.add(work);
    try {
      await work;
    } finally {
      inFlight.delete(work);
    }
  }

  async function answer(request: ChatRequest | null, what: string): Promise<void> {
    if (request === null) return logger.warn({ what }, 'Slack sent something that is none of ours');
    await track(answerRequest(answering, request));
  }

  const wasSeen = recentlySeen(EVENTS_KEPT_MS, EVENTS_KEPT, now);
  app.use(async ({ body, next }) => {
    // Slack repeats an event whose acknowledgement was lost, and bolt passes on every repetition.
    if ('event_id' in body && typeof body.event_id === 'string' && wasSeen(body.event_id)) return;
    await next();
  });
  app.command(SLACK_COMMAND, async ({ ack, payload }) => {
    await ack();
    await answer(readCommand(payload), 'command');
  });
  app.action(OUR_ACTION, async ({ ack, body }) => {
    await ack();
    await answer(readPress(body), 'press');
  });
  app.view({ type: 'view_submission', callback_id: OUR_ACTION }, async ({ ack, body }) => {
    const request = readSubmission(body);
    if (request?.kind !== 'submit') {
      await ack();
      return answer(null, 'submission');
    }
    await track(
      answerSubmission(answering, request, async (form) => (form === undefined ? ack() : ack(form))),
    );
  });
  app.error(async (error) => logger.error({ err: error }, 'a request from Slack failed'));

  return {
    routes,
    start: async () => {
      await checkedInit(app);
      await connection?.start();
      isStarted = true;
    },
    stop: async (graceMs) => {
      isStarted = false;
      const deadline = now() + graceMs;
      // A form's answer needs the connection, so what is under way may finish first.
      await settledWithin(inFlight, Math.min(graceMs, ACKNOWLEDGED_WITHIN_MS));
      await connection?.stop();
      await settledWithin(inFlight, Math.max(0, deadline - now()));
    },
    isConnected: () => isStarted && (connection?.isConnected ?? true),
  };
}

function receiverOf(
  options: SlackAppOptions,
  now: () => number,
): {
  receiver: HTTPReceiver | SocketModeReceiver;
  connection: SocketConnection | null;
  routes: readonly Route[];
} {
  const { mode, logger } = options;
  if (mode.name === 'http') {
    const { signingSecret } = mode;
    const receiver = new HTTPReceiver({
      signingSecret,
      endpoints: [SLACK_PATH],
      logger: slackLogger(logger),
    });
    return { receiver, connection: null, routes: [slackRoute({ receiver, signingSecret, now, logger })] };
  }
  const receiver = new SocketModeReceiver({
    appToken: mode.appToken,
    autoReconnectEnabled: false,
    logger: slackLogger(logger),
    installerOptions: { clientOptions: slackClientOptions(options) },
  });
  return { receiver, connection: socketConnection(receiver.client, logger), routes: [] };
}

async function checkedInit(app: App): Promise<void> {
  try {
    await app.init();
  } catch (error) {
    const code = slackCodeOf(error);
    const what =
      code === null
        ? 'Slack cannot be reached'
        : `Slack refuses the bot token (${code}); set SLACK_BOT_TOKEN`;
    throw new Error(what, { cause: error });
  }
}
