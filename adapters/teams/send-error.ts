import { SendFailed, SendLimited, SendRefused, SendUnclear } from '../../src/chat/adapter.js';
import type { DeliveryRefusal } from '../../src/domain/delivery.js';
import { wasNeverSent } from '../web/was-never-sent.js';

/** Whether the call, had it got through, would have posted something. Other calls may simply be made again. */
export type CallEffect = 'posts' | 'posts nothing';

export type SendError = SendRefused | SendLimited | SendFailed | SendUnclear;

/** An answer that is no success. */
export interface FailedAnswer {
  readonly status: number;
  /** Teams' own error code; '' where it names none. */
  readonly code: string;
  readonly retryAfterSeconds: number | null;
}

/** Teams' error codes that are its final word. Source: learn.microsoft.com, "Handle errors in bots", read 2026-11. */
const REFUSALS: Readonly<Record<string, DeliveryRefusal>> = {
  conversationnotfound: 'unknown_target',
  conversationisnotvalid: 'unknown_target',
  usernotfound: 'unknown_target',
  membernotfoundinconversation: 'unknown_target',
  activitynotfoundinconversation: 'unknown_target',
  messagenotfound: 'unknown_target',
  botnotinconversationroster: 'not_a_member',
  botnotregistered: 'bad_credentials',
  botdisabledbyadmin: 'not_allowed',
  messagewritesblocked: 'not_allowed',
  conversationblockedbyuser: 'not_allowed',
  insufficientuserconsent: 'not_allowed',
  forbiddenoperationexception: 'not_a_member',
  messagesizetoobig: 'invalid_message',
  badsyntax: 'invalid_message',
  badargument: 'invalid_message',
  activitybadrequest: 'invalid_message',
};

/** Whoever says so takes no message at all. */
const OF_TARGET = new Set(['messagewritesblocked', 'conversationblockedbyuser', 'botdisabledbyadmin']);

/** Refusals of codes that we don't know, by status. */
const REFUSED_STATUSES: Readonly<Record<number, DeliveryRefusal>> = {
  400: 'invalid_message',
  401: 'bad_credentials',
  403: 'not_allowed',
  404: 'unknown_target',
  405: 'invalid_message',
  410: 'unknown_target',
  413: 'invalid_message',
};
/** Somebody else changed the conversation at the same moment: nothing was posted. */
const PRECONDITION_FAILED = 412;
const TOO_MANY_REQUESTS = 429;
const LIMITED_WITHOUT_TIME_MS = 10_000;
const CODE = /^\w{1,80}$/;

/** What an answer that is no success means for a delivery. */
export function errorOfAnswer(
  { status, code, retryAfterSeconds }: FailedAnswer,
  effect: CallEffect,
): SendError {
  if (status === TOO_MANY_REQUESTS)
    return new SendLimited(retryAfterSeconds === null ? LIMITED_WITHOUT_TIME_MS : retryAfterSeconds * 1000);
  if (status === PRECONDITION_FAILED) return new SendFailed('the conversation changed at the same moment');
  const named = CODE.test(code) ? code : '';
  const reason = REFUSALS[named.toLowerCase()] ?? REFUSED_STATUSES[status];
  // Only what Teams itself refuses is final; a 403 of a gateway in between has no code of Teams'.
  if (reason !== undefined && status < 500 && (named !== '' || status === 401))
    return new SendRefused(reason, named === '' ? String(status) : named, OF_TARGET.has(named.toLowerCase()));
  const said = `Teams answered with status ${status}${named === '' ? '' : ` (${named})`}`;
  // A 502 or 504 may come after the message was posted.
  return effect === 'posts' && !isSurelyUnprocessed(status) ? new SendUnclear(said) : new SendFailed(said);
}

/** What it means that no answer came. Whatever is not surely known counts as unclear. */
export function errorWithoutAnswer(error: unknown, effect: CallEffect): SendError {
  if (wasNeverSent(error)) return new SendFailed('no connection to Teams', { cause: error });
  const said = 'no clear answer from Teams';
  return effect === 'posts'
    ? new SendUnclear(said, { cause: error })
    : new SendFailed(said, { cause: error });
}

/** What failed before anything was sent may be tried again. */
export async function beforeSending<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SendRefused || error instanceof SendLimited || error instanceof SendFailed)
      throw error;
    throw new SendFailed('nothing was sent to Teams', { cause: error });
  }
}

/** Microsoft's sign-in refuses the app itself, which no trying again mends. */
export function errorOfToken(error: unknown): SendError {
  const code = error instanceof Error && 'errorCode' in error ? String(error.errorCode) : '';
  return ['invalid_client', 'unauthorized_client', 'invalid_request'].includes(code)
    ? new SendRefused('bad_credentials', code)
    : new SendFailed('no token from Microsoft’s sign-in', { cause: error });
}

function isSurelyUnprocessed(status: number): boolean {
  return status >= 300 && status < 500 && status !== 408;
}
