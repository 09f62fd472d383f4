import { z } from 'zod';
import { SendFailed, SendUnclear } from '../../src/chat/adapter.js';
import type { TeamsAuthentication } from './authentication.js';
import { type CallEffect, errorOfAnswer, errorOfToken, errorWithoutAnswer } from './send-error.js';

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly tenantId: string | null;
  readonly userRole: string | null;
  readonly email: string | null;
  readonly userPrincipalName: string | null;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  /** standard, private or shared. */
  readonly type: string | null;
}

/**
 * The Bot Connector's calls that we need. Each is made once: a repeated 502 can post twice, and trying again is the
 * delivery queue's. Throws the four errors of adapters and nothing else.
 */
export interface ConnectorClient {
  /** A new post in a channel, or the conversation with a person; `activityId` names what was posted. */
  createConversation(
    serviceUrl: string,
    conversation: Readonly<Record<string, unknown>>,
    effect: CallEffect,
  ): Promise<{ readonly id: string; readonly activityId: string | null }>;
  /** Returns the id of what was posted. */
  post(serviceUrl: string, conversationId: string, activity: object): Promise<string>;
  update(serviceUrl: string, conversationId: string, activityId: string, activity: object): Promise<void>;
  member(serviceUrl: string, conversationId: string, memberId: string): Promise<Member>;
  /** All members, page by page; at most so many pages. */
  members(serviceUrl: string, conversationId: string): Promise<readonly Member[]>;
  channels(serviceUrl: string, teamId: string): Promise<readonly Channel[]>;
}

const NAMELESS = 'Teams’ answer does not name what was made';
const TIMEOUT_MS = 10_000;
const PAGE_SIZE = 500;
/** A channel holds 25,000 people at most. */
const PAGES_AT_MOST = 50;

const Id = z.object({ id: z.string().min(1) });
const Created = z.object({ id: z.string().min(1), activityId: z.string().min(1).nullish() });
const Account = z.object({
  id: z.string(),
  name: z.string().nullish(),
  tenantId: z.string().nullish(),
  userRole: z.string().nullish(),
  email: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
});
const Page = z.object({ members: z.array(Account), continuationToken: z.string().nullish() });
const Channels = z.object({
  conversations: z.array(
    z.object({
      id: z.string(),
      name: z.string().nullish(),
      type: z.string().nullish(),
      channelType: z.string().nullish(),
    }),
  ),
});
const Problem = z.object({ error: z.object({ code: z.string() }).optional(), code: z.string().optional() });

export function connectorClient(
  authentication: Pick<TeamsAuthentication, 'token'>,
  timeoutMs = TIMEOUT_MS,
): ConnectorClient {
  async function call(
    method: 'GET' | 'POST' | 'PUT',
    url: string,
    body: unknown,
    effect: CallEffect,
    isAgain = false,
  ): Promise<unknown> {
    const token = await authentication.token(isAgain).catch((error: unknown) => {
      throw errorOfToken(error);
    });
    let response: Response;
    let text: string;
    try {
      response = await fetch(url, {
        method,
        headers: {
          ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
          ...(body === undefined ? {} : { 'Content-Type': 'application/json; charset=utf-8' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        // The token goes nowhere else.
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
      text = await response.text();
    } catch (error) {
      throw errorWithoutAnswer(error, effect);
    }
    if (response.ok) return jsonOrNull(text);
    // A token that was withdrawn before its time: nothing was posted, and a new one may do.
    if (response.status === 401 && token !== null && !isAgain) return call(method, url, body, effect, true);
    throw errorOfAnswer(
      { status: response.status, code: codeIn(text), retryAfterSeconds: retryAfter(response) },
      effect,
    );
  }

  return {
    async createConversation(serviceUrl, conversation, effect) {
      const answer = Created.safeParse(
        await call('POST', at(serviceUrl, 'v3', 'conversations'), conversation, effect),
      );
      if (!answer.success) throw effect === 'posts' ? new SendUnclear(NAMELESS) : new SendFailed(NAMELESS);
      return { id: answer.data.id, activityId: answer.data.activityId ?? null };
    },
    async post(serviceUrl, conversationId, activity) {
      const url = at(serviceUrl, 'v3', 'conversations', conversationId, 'activities');
      const answer = Id.safeParse(await call('POST', url, activity, 'posts'));
      if (!answer.success) throw new SendUnclear(NAMELESS);
      return answer.data.id;
    },
    async update(serviceUrl, conversationId, activityId, activity) {
      const url = at(serviceUrl, 'v3', 'conversations', conversationId, 'activities', activityId);
      // Changing a message twice changes it once, so no failure is unclear.
      await call('PUT', url, activity, 'posts nothing');
    },
    async member(serviceUrl, conversationId, memberId) {
      const url = at(serviceUrl, 'v3', 'conversations', conversationId, 'members', memberId);
      return memberOf(told(Account, await call('GET', url, undefined, 'posts nothing')));
    },
    async members(serviceUrl, conversationId) {
      const members: Member[] = [];
      let next: string | null = null;
      for (let page = 0; page < PAGES_AT_MOST; page += 1) {
        const url = new URL(at(serviceUrl, 'v3', 'conversations', conversationId, 'pagedmembers'));
        url.searchParams.set('pageSize', String(PAGE_SIZE));
        if (next !== null) url.searchParams.set('continuationToken', next);
        const answer = told(Page, await call('GET', url.href, undefined, 'posts nothing'));
        members.push(...answer.members.map(memberOf));
        next = answer.continuationToken ?? null;
        if (next === null || next === '') break;
      }
      return members;
    },
    async channels(serviceUrl, teamId) {
      const url = at(serviceUrl, 'v3', 'teams', teamId, 'conversations');
      const { conversations } = told(Channels, await call('GET', url, undefined, 'posts nothing'));
      return conversations.map(({ id, name, type, channelType }) => ({
        id,
        name: name ?? '',
        type: type ?? channelType ?? null,
      }));
    },
  };
}

/** An answer in the shape that is documented. */
function told<Schema extends z.ZodType>(schema: Schema, answer: unknown): z.output<Schema> {
  const parsed = schema.safeParse(answer);
  if (!parsed.success) throw new SendFailed('the answer was not Teams’', { cause: parsed.error });
  return parsed.data;
}

function at(serviceUrl: string, ...path: readonly string[]): string {
  return `${serviceUrl.replace(/\/+$/, '')}/${path.map(encodeURIComponent).join('/')}`;
}

function memberOf(account: z.output<typeof Account>): Member {
  const { id, name, tenantId, userRole, email, userPrincipalName } = account;
  return {
    id,
    name: name ?? '',
    tenantId: tenantId ?? null,
    userRole: userRole ?? null,
    email: email ?? null,
    userPrincipalName: userPrincipalName ?? null,
  };
}

function codeIn(text: string): string {
  const parsed = Problem.safeParse(jsonOrNull(text));
  return parsed.success ? (parsed.data.error?.code ?? parsed.data.code ?? '') : '';
}

/** Seconds, or a date. */
function retryAfter({ headers }: Response): number | null {
  const value = headers.get('retry-after');
  if (value === null) return null;
  const seconds = Number(value);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
