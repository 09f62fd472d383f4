import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import { SendFailed, SendLimited, SendRefused, SendUnclear } from '../../src/chat/adapter.js';
import type { DeliveryRefusal } from '../../src/domain/delivery.js';
import { wasNeverSent } from '../web/was-never-sent.js';

/** Whether the call, had it got through, would have posted something. Other calls may simply be made again. */
export type CallEffect = 'posts' | 'posts nothing';

/** Slack's error codes that are its final word. Source: docs.slack.dev, errors of the chat and conversations methods. */
const REFUSALS: Readonly<Record<string, DeliveryRefusal>> = {
  channel_not_found: 'unknown_target',
  user_not_found: 'unknown_target',
  users_not_found: 'unknown_target',
  user_disabled: 'unknown_target',
  user_not_visible: 'unknown_target',
  cannot_dm_bot: 'unknown_target',
  message_not_found: 'unknown_target',
  thread_not_found: 'unknown_target',
  is_archived: 'archived',
  not_in_channel: 'not_a_member',
  user_not_in_channel: 'not_a_member',
  channel_is_limited_access: 'not_a_member',
  invalid_auth: 'bad_credentials',
  not_authed: 'bad_credentials',
  account_inactive: 'bad_credentials',
  token_revoked: 'bad_credentials',
  token_expired: 'bad_credentials',
  missing_scope: 'not_allowed',
  not_allowed_token_type: 'not_allowed',
  no_permission: 'not_allowed',
  restricted_action: 'not_allowed',
  cant_update_message: 'not_allowed',
  edit_window_closed: 'not_allowed',
  invalid_blocks: 'invalid_message',
  invalid_blocks_format: 'invalid_message',
  invalid_metadata_format: 'invalid_message',
  metadata_too_large: 'invalid_message',
  msg_blocks_too_long: 'invalid_message',
  msg_too_long: 'invalid_message',
  no_text: 'invalid_message',
};

/** "It's possible some aspect of the operation succeeded", say the docs; and what only a proxy would say. */
const UNCLEAR_CODES = new Set(['fatal_error', 'internal_error', 'service_unavailable', 'request_timeout']);
const LIMIT_CODES = new Set(['ratelimited', 'rate_limited', 'message_limit_exceeded']);
const LIMITED_WITHOUT_TIME_MS = 30_000;
const SLACK_CODE = /^[a-z][a-z0-9_]*$/;

export type SendError = SendRefused | SendLimited | SendFailed | SendUnclear;

/** What a failed call of the Web API means for a delivery. Whatever is not surely known counts as unclear. */
export function sendErrorOf(error: unknown, effect: CallEffect): SendError {
  if (error instanceof WebAPIRateLimitedError) return new SendLimited(error.retryAfter * 1000);
  if (error instanceof WebAPIPlatformError) return errorOfAnswer(error.data.error, error, effect);
  if (error instanceof WebAPIHTTPError && isSurelyUnprocessed(error.statusCode))
    return new SendFailed(`Slack answered with status ${error.statusCode}`, { cause: error });
  if (error instanceof WebAPIRequestError && wasNeverSent(error.original))
    return new SendFailed('no connection to Slack', { cause: error });
  return uncertain('no clear answer from Slack', error, effect);
}

/** Slack's own error code, where the failure has one. */
export function slackCodeOf(error: unknown): string | null {
  if (!(error instanceof WebAPIPlatformError)) return null;
  return SLACK_CODE.test(error.data.error) ? error.data.error : null;
}

function errorOfAnswer(code: string, error: Error, effect: CallEffect): SendError {
  if (LIMIT_CODES.has(code)) return new SendLimited(LIMITED_WITHOUT_TIME_MS);
  // The library puts the whole page of a proxy here.
  if (!SLACK_CODE.test(code)) return uncertain('the answer was not Slack’s', error, effect);
  if (UNCLEAR_CODES.has(code)) return uncertain(`Slack answered ${code}`, error, effect);
  // Codes unknown to us are final too: a person sees them, where trying again would hide them.
  const isRestriction = code.startsWith('restricted_action');
  const reason = isRestriction ? 'not_allowed' : (REFUSALS[code] ?? 'not_allowed');
  return new SendRefused(reason, code, isRestriction || code === 'no_permission');
}

function uncertain(what: string, cause: unknown, effect: CallEffect): SendFailed | SendUnclear {
  return effect === 'posts' ? new SendUnclear(what, { cause }) : new SendFailed(what, { cause });
}

/** Refused at the door. A 5xx may come after the message was posted. */
function isSurelyUnprocessed(status: number): boolean {
  return status >= 300 && status < 500 && status !== 408;
}
