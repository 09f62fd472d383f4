import type { Logger } from 'pino';
import type { Introduce } from '../../src/chat/introduce.js';
import type { ChatHandler } from '../../src/chat/request.js';
import { firstOf } from '../web/first-of.js';
import { refusalLog } from '../web/refusal-log.js';
import { ownReplayMemory, type ReplayMemory } from '../web/replay-memory.js';
import { settledWithin } from '../web/settled-within.js';
import type { Route } from '../web/web-server.js';
import { Activity } from './activity.js';
import { type Acknowledge, type AnswerWording, answerCancel, answerRequest } from './answer.js';
import type { TeamsAuthentication } from './authentication.js';
import { messagesRoute } from './http-route.js';
import { type InvokeAnswer, messageAnswer } from './invoke-answer.js';
import { readRequest } from './read-request.js';
import { formsOnce } from './repeated-forms.js';
import type { TeamsAdapter } from './teams-adapter.js';
import { tellsOfChange, toldConversations } from './told-conversations.js';
import { toldInvitation } from './told-invitation.js';

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
  /** Answers invitations to teams and groups; left out, they are taken without a word. */
  readonly introduce?: Introduce;
  readonly logger: Logger;
  readonly now?: () => Date;
  /** Of this process alone when left out. */
  readonly replays?: ReplayMemory;
  /** When the asker is told that it takes longer. */
  readonly answerWithinMs?: number;
}

export interface TeamsApp {
  readonly routes: readonly Route[];
  /** Waits for the requests being answered, at most `graceMs`. */
  stop(graceMs: number): Promise<void>;
}

interface WaitingClient {
  isWaiting: boolean;
}

const ANSWER_WITHIN_MS = 3_500;
/** Before a request can be answered its sender is looked up. */
const FINDING_OUT_MS = 500;
/** A token is taken for an hour, and so could be a request that was overheard. */
const ACTIVITIES_KEPT_MS = 2 * 3_600_000;
const ACTIVITIES_KEPT = 50_000;

export function teamsApp(options: TeamsAppOptions): TeamsApp {
  const { adapter, handle, wording, logger, identify, isPlayground, tenantId, introduce } = options;
  const now = options.now ?? (() => new Date());
  const nowMs = () => now().getTime();
  const answering = {
    adapter,
    handle,
    wording,
    logger,
    withinMs: options.answerWithinMs ?? ANSWER_WITHIN_MS,
  };
  const replays = options.replays ?? ownReplayMemory(nowMs);
  const wasSeen = replays({ name: 'teams', keepMs: ACTIVITIES_KEPT_MS, capacity: ACTIVITIES_KEPT });
  const logRefused = refusalLog(logger, nowMs);
  const answerOnce = formsOnce(nowMs);
  const inFlight = new Set<Promise<void>>();

  /** Takes an activity that is surely from Teams; what comes back is for the client that pressed, false refuses it. */
  async function take(given: unknown): Promise<InvokeAnswer | null | false> {
    const parsed = Activity.safeParse(given);
    if (!parsed.success) {
      logger.warn({ what: 'activity' }, 'Teams sent something that is none of ours');
      return null;
    }
    const activity = parsed.data;
    const { id, type, conversation } = activity;
    // Nobody could tell whether it comes for the first time, and something might happen twice.
    if (!id && !isPlayground && (type === 'message' || type === 'invoke')) {
      logRefused([JSON.stringify(given)], { type }, 'refused a request without an id');
      return false;
    }
    // Teams repeats an activity whose acknowledgement was lost.
    if (id && (await wasSeen(`${conversation.id} ${id}`))) {
      logRefused([conversation.id, id], { type }, 'refused a request that was sent before');
      return type === 'invoke' ? messageAnswer('') : null;
    }
    return answerOnce(activity, () => taken(activity));
  }

  function taken(activity: Activity): Promise<InvokeAnswer | null> {
    // Only the client of a pressed card waits for more than that we have it.
    const client: WaitingClient = { isWaiting: activity.type === 'invoke' };
    const answer = new Promise<InvokeAnswer | null>((resolve) => {
      const acknowledge: Acknowledge = (given) => {
        if (!client.isWaiting) return false;
        client.isWaiting = false;
        resolve(given);
        return true;
      };
      const work = answered(activity, acknowledge).finally(() => {
        inFlight.delete(work);
        resolve(null);
      });
      inFlight.add(work);
      if (!client.isWaiting) resolve(null);
    });
    return activity.type === 'invoke' ? inTime(activity, answer, client) : answer;
  }

  /** Who asks may take too long to find out as well. */
  async function inTime(
    activity: Activity,
    answer: Promise<InvokeAnswer | null>,
    client: WaitingClient,
  ): Promise<InvokeAnswer | null> {
    const first = await firstOf(answer, answering.withinMs + FINDING_OUT_MS);
    if (first !== 'late') return first;
    // It was answered at this very moment.
    if (!client.isWaiting) return answer;
    client.isWaiting = false;
    const { id, aadObjectId } = activity.from;
    const read = readRequest(activity, aadObjectId ?? id);
    return messageAnswer(read === null ? '' : (await wording.stillWorking(read.request)).summary);
  }

  async function answered(activity: Activity, acknowledge: Acknowledge): Promise<void> {
    try {
      if (!isOurs(activity)) {
        const { id, type, conversation } = activity;
        logRefused([conversation.id, id ?? ''], { type }, 'refused a request from another tenant');
        return;
      }
      const isChange = tellsOfChange(activity);
      for (const told of toldConversations(activity, now())) await remembered(told, isChange);
      await introduced(activity);
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
  async function remembered(...told: Parameters<TeamsAdapter['remember']>): Promise<void> {
    try {
      await adapter.remember(...told);
    } catch (error) {
      logger.warn({ err: error }, 'a conversation could not be kept');
    }
  }

  async function introduced(activity: Activity): Promise<void> {
    const invitation = introduce === undefined ? null : toldInvitation(activity);
    if (introduce === undefined || invitation === null) return;
    const { channelId, by, occurrenceId } = invitation;
    await introduce({
      target: { platform: 'teams', kind: 'channel', id: channelId },
      invitedById: await identify({ id: by.id, aadObjectId: by.aadObjectId ?? null }),
      occurrenceId,
    });
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
        isPlayground,
        take,
        logger,
        now: nowMs,
      }),
    ],
    stop: (graceMs) => settledWithin(inFlight, graceMs),
  };
}
