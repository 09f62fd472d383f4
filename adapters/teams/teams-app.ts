import type { Logger } from 'pino';
import type { ChatHandler } from '../../src/chat/request.js';
import { recentlySeen } from '../web/recently-seen.js';
import { settledWithin } from '../web/settled-within.js';
import type { Route } from '../web/web-server.js';
import { Activity } from './activity.js';
import { type AnswerWording, answerCancel, answerRequest } from './answer.js';
import type { TeamsAuthentication } from './authentication.js';
import { messagesRoute } from './http-route.js';
import { type InvokeAnswer, messageAnswer } from './invoke-answer.js';
import { readRequest } from './read-request.js';
import type { TeamsAdapter } from './teams-adapter.js';
import { toldConversations } from './told-conversations.js';

/** The two ids by which staff may know who wrote. */
export interface Sender {
  readonly id: string;
  readonly aadObjectId: string | null;
}

export interface TeamsAppOptions {
  readonly authentication: TeamsAuthentication;
  /** In the playground nobody is checked, so only this machine is answered. */
  readonly isPlayground: boolean;
  /** The company's own; null in the playground. */
  readonly tenantId: string | null;
  readonly adapter: TeamsAdapter;
  readonly handle: ChatHandler;
  /** The id under which staff know a sender. */
  readonly identify: (sender: Sender) => Promise<string>;
  readonly wording: AnswerWording;
  readonly logger: Logger;
  readonly now?: () => Date;
  /** When the asker is told that it takes longer. */
  readonly answerWithinMs?: number;
}

export interface TeamsApp {
  readonly routes: readonly Route[];
  /** Waits for the requests being answered, at most `graceMs`. */
  stop(graceMs: number): Promise<void>;
}

const ANSWER_WITHIN_MS = 3_500;
/** A token is taken for an hour, and so could be a request that was overheard. */
const ACTIVITIES_KEPT_MS = 2 * 3_600_000;
const ACTIVITIES_KEPT = 50_000;

export function teamsApp(options: TeamsAppOptions): TeamsApp {
  const { adapter, handle, wording, logger, identify, tenantId } = options;
  const now = options.now ?? (() => new Date());
  const answering = {
    adapter,
    handle,
    wording,
    logger,
    withinMs: options.answerWithinMs ?? ANSWER_WITHIN_MS,
  };
  const wasSeen = recentlySeen(ACTIVITIES_KEPT_MS, ACTIVITIES_KEPT, () => now().getTime());
  const inFlight = new Set<Promise<void>>();

  /** Takes an activity that is surely from Teams; what comes back is for the client that pressed. */
  function take(given: unknown): Promise<InvokeAnswer | null> {
    const parsed = Activity.safeParse(given);
    if (!parsed.success) {
      logger.warn({ what: 'activity' }, 'Teams sent something that is none of ours');
      return Promise.resolve(null);
    }
    const activity = parsed.data;
    // Teams repeats an activity whose acknowledgement was lost.
    if (activity.id && wasSeen(`${activity.conversation.id} ${activity.id}`))
      return Promise.resolve(activity.type === 'invoke' ? messageAnswer('') : null);
    return new Promise((acknowledge) => {
      const work = answered(activity, acknowledge).finally(() => {
        inFlight.delete(work);
        acknowledge(null);
      });
      inFlight.add(work);
      // Only the client of a pressed card waits for more than that we have it.
      if (activity.type !== 'invoke') acknowledge(null);
    });
  }

  async function answered(activity: Activity, acknowledge: (answer: InvokeAnswer) => void): Promise<void> {
    try {
      if (!isOurs(activity)) {
        logger.warn({ type: activity.type }, 'refused a request from another tenant');
        return;
      }
      for (const told of toldConversations(activity, now())) await remembered(told);
      const { id, aadObjectId } = activity.from;
      const read = readRequest(activity, await identify({ id, aadObjectId: aadObjectId ?? null }));
      if (read === null) return;
      if (read.kind === 'cancel') return await answerCancel(answering, read.request, acknowledge);
      const thread = read.isInPersonalChat ? null : activity.conversation.id;
      await answerRequest(answering, read, thread, acknowledge);
    } catch (error) {
      logger.error({ type: activity.type, err: error }, 'a request from Teams failed');
      acknowledge(messageAnswer(''));
    }
  }

  /** An answer does not need it: what can't be kept now is told again with the next request. */
  async function remembered(told: Parameters<TeamsAdapter['remember']>[0]): Promise<void> {
    try {
      await adapter.remember(told);
    } catch (error) {
      logger.warn({ err: error }, 'a conversation could not be kept');
    }
  }

  /** Whoever says no tenant at all is not let in either. */
  function isOurs({ conversation, channelData }: Activity): boolean {
    const tenants = [conversation.tenantId, channelData?.tenant?.id].filter(
      (id) => id !== null && id !== undefined,
    );
    return tenantId === null || (tenants.length > 0 && tenants.every((id) => id === tenantId));
  }

  return {
    routes: [
      messagesRoute({
        authentication: options.authentication,
        isPlayground: options.isPlayground,
        take,
        logger,
      }),
    ],
    stop: (graceMs) => settledWithin(inFlight, graceMs),
  };
}
