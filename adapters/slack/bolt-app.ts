import { App, HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import type { Logger } from 'pino';
import type { ChatAdapter } from '../../src/chat/adapter.js';
import type { Introduce } from '../../src/chat/introduce.js';
import type { PeopleChanges } from '../../src/chat/people-changes.js';
import type { ChatHandler, ChatRequest } from '../../src/chat/request.js';
import { refusalLog } from '../web/refusal-log.js';
import { ownReplayMemory, type ReplayMemory } from '../web/replay-memory.js';
import { settledWithin } from '../web/settled-within.js';
import type { Route } from '../web/web-server.js';
import { type AnswerWording, answerCommand, answerRequest, answerSubmission } from './answer.js';
import { homeRequest, isInHome, listenForHome, showHomeOf } from './app-home.js';
import { SLACK_COMMAND } from './app-surface.js';
import { authorizer, refusedWorkspace } from './authorizer.js';
import { listenForDirectMessages, type WrittenAnswer } from './direct-messages.js';
import { SLACK_PATH, slackRoute } from './http-route.js';
import { listenForInvitations } from './invitation-events.js';
import { listenForMentions } from './mentions.js';
import { type Occurrences, occurrences } from './occurrences.js';
import { oneAfterAnother } from './one-after-another.js';
import { listenForPeople } from './people-events.js';
import { idsOf, otherTeamOf, placedRequest } from './placed-request.js';
import { OUR_ACTION } from './press-value.js';
import { readCommand, readPress, readSubmission } from './read-request.js';
import { listenForRemoval } from './removal-events.js';
import { slackCodeOf } from './send-error.js';
import { slackLogger } from './slack-logger.js';
import { type SocketConnection, socketConnection } from './socket-connection.js';
import { slackClientOptions } from './web-client.js';
import type { SlackWorkspaces } from './workspaces.js';

/** How requests come in: over a connection that we open, or to an address that Slack can reach. */
export type SlackMode =
  | { readonly name: 'socket'; readonly appToken: string }
  | { readonly name: 'http'; readonly signingSecret: string };

export interface SlackAppOptions {
  /** Null where workspaces add the app themselves. */
  readonly botToken: string | null;
  /** Where several workspaces are served; the one of the bot token alone when left out. */
  readonly workspaces?: SlackWorkspaces;
  readonly mode: SlackMode;
  readonly apiUrl?: string;
  /** Answers go out through this. */
  readonly adapter: ChatAdapter;
  readonly handle: ChatHandler;
  readonly wording: AnswerWording;
  /** Answers invitations to channels; left out, they are taken without a word. */
  readonly introduce?: Introduce;
  /** Told of people who joined a channel or became something else; left out, nobody is. */
  readonly changes?: Pick<PeopleChanges, 'tell'>;
  readonly logger: Logger;
  readonly now?: () => number;
  /** Of this process alone when left out. */
  readonly replays?: ReplayMemory;
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
/** Slack sends an event again for an hour at most; what opens a form is of no use after three seconds. */
const EVENTS_KEPT_MS = 3_600_000;
const EVENTS_KEPT = 10_000;

export function slackApp(options: SlackAppOptions): SlackApp {
  const { adapter, handle, wording, logger, workspaces } = options;
  const now = options.now ?? Date.now;
  const answering = {
    adapter,
    handle,
    wording,
    logger,
    withinMs: options.answerWithinMs ?? ANSWER_WITHIN_MS,
    hasWorkspaces: workspaces !== undefined,
  };
  const inFlight = new Set<Promise<void>>();
  const replays = options.replays ?? ownReplayMemory(now);
  const told = occurrences(replays({ name: 'slack-event', keepMs: EVENTS_KEPT_MS, capacity: EVENTS_KEPT }));
  const { receiver, connection, routes } = receiverOf(options, replays, told, now);
  const app = new App({
    ...(workspaces === undefined ? { token: options.botToken ?? '' } : { authorize: authorizer(workspaces) }),
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

  async function answer(
    request: ChatRequest | null,
    what: string,
    teamId?: string,
    otherTeamId: string | null = null,
  ): Promise<void> {
    if (request === null) return logger.warn({ what }, 'Slack sent something that is none of ours');
    const placed = placedRequest(request, await idsOf(workspaces, teamId), otherTeamId);
    await track(answerRequest(answering, placed));
  }

  const homes = oneAfterAnother();

  function showHome(userId: string, teamId: string | undefined): Promise<void> {
    const show = async () => {
      const request = placedRequest(homeRequest(userId), await idsOf(workspaces, teamId));
      await showHomeOf(request, options);
    };
    return track(homes(`${teamId ?? ''}/${userId}`, show));
  }

  const logRefused = refusalLog(logger, now);
  app.use(async (given) => {
    // Slack repeats what it saw no acknowledgement of, and bolt passes on every repetition.
    const id = await told.repeated(given.body, given.context);
    if (id === null) return given.next();
    logRefused([id], { occurrence: id.slice(0, id.indexOf(' ')) }, 'refused a request that was sent before');
    if ('ack' in given && typeof given.ack === 'function') await given.ack();
  });
  app.command(SLACK_COMMAND, async ({ ack, payload, context }) => {
    const request = readCommand(payload);
    if (request === null) {
      await ack();
      return answer(null, 'command');
    }
    const placed = placedRequest(request, await idsOf(workspaces, context.teamId));
    await track(answerCommand(answering, placed, (told) => (told === undefined ? ack() : ack(told))));
  });
  app.action(OUR_ACTION, async ({ ack, body, context }) => {
    await ack();
    await answer(readPress(body), 'press', context.teamId, otherTeamOf(body, context));
    if (isInHome(body)) await showHome(body.user.id, context.teamId);
  });
  app.view({ type: 'view_submission', callback_id: OUR_ACTION }, async ({ ack, body, context }) => {
    const request = readSubmission(body);
    if (request?.kind !== 'submit') {
      await ack();
      return answer(null, 'submission');
    }
    const idHere = await idsOf(workspaces, context.teamId);
    const placed = placedRequest(request, idHere, otherTeamOf(body, context));
    await track(
      answerSubmission(answering, placed, async (form) => (form === undefined ? ack() : ack(form))),
    );
  });
  const answerWritten: WrittenAnswer = (request, sender, context) =>
    answer(request, 'message', context.teamId, otherTeamOf(sender, context));
  listenForDirectMessages(app, answerWritten);
  listenForMentions(app, answerWritten);
  listenForHome(app, showHome);
  listenForRemoval(app, workspaces, logger);
  listenForInvitations(app, options.introduce, (teamId) => idsOf(workspaces, teamId), logger);
  listenForPeople(
    app,
    (change) => options.changes?.tell(change),
    (teamId) => idsOf(workspaces, teamId),
  );
  app.error(async (error) => {
    const workspaceId = refusedWorkspace(error);
    if (workspaceId === null) logger.error({ err: error }, 'a request from Slack failed');
    else logRefused([workspaceId], { workspaceId }, 'refused a request from a workspace that is not served');
  });

  return {
    routes,
    start: async () => {
      await checkedInit(app, workspaces);
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
  replays: ReplayMemory,
  told: Occurrences,
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
      // The route has checked it before bolt sees anything.
      signatureVerification: false,
      customPropertiesExtractor: (request) => ({ ...told.begunWith(request) }),
      logger: slackLogger(logger),
    });
    return {
      receiver,
      connection: null,
      routes: [slackRoute({ receiver, signingSecret, replays, told, now, logger })],
    };
  }
  const receiver = new SocketModeReceiver({
    appToken: mode.appToken,
    autoReconnectEnabled: false,
    logger: slackLogger(logger),
    installerOptions: { clientOptions: slackClientOptions(options) },
  });
  return { receiver, connection: socketConnection(receiver.client, logger), routes: [] };
}

async function checkedInit(app: App, workspaces: SlackWorkspaces | undefined): Promise<void> {
  try {
    await app.init();
    await workspaces?.homeId();
  } catch (error) {
    const code = slackCodeOf(error);
    const what =
      code === null
        ? 'Slack cannot be reached'
        : `Slack refuses the bot token (${code}); set SLACK_BOT_TOKEN`;
    throw new Error(what, { cause: error });
  }
}
