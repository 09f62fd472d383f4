import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRequestError } from '@slack/web-api';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sendErrorOf } from '../../../adapters/slack/send-error.js';
import { slackAdapter } from '../../../adapters/slack/slack-adapter.js';
import { slackWebClient } from '../../../adapters/slack/web-client.js';
import type { ChatAdapter } from '../../../src/chat/adapter.js';
import { CHURN_CARD } from '../../support/churn-card.js';
import {
  FAKE_SLACK,
  type FakeSlack,
  type SlackFault,
  startFakeSlack,
} from '../../support/fake-slack/client.js';

const CHANNEL = { platform: 'slack', kind: 'channel', id: FAKE_SLACK.channel } as const;
const logger = pino({ level: 'silent' });

function adapterAt(apiUrl: string, botToken: string = FAKE_SLACK.botToken): ChatAdapter {
  return slackAdapter({ client: slackWebClient({ botToken, apiUrl, timeoutMs: 1500, logger }) });
}

describe('a message to Slack', () => {
  let slack: FakeSlack;
  beforeAll(async () => {
    slack = await startFakeSlack();
  });
  beforeEach(() => slack.reset());
  afterAll(() => slack.stop());

  function send(adapter: ChatAdapter = adapterAt(slack.apiUrl)): Promise<unknown> {
    return adapter.send(CHANNEL, CHURN_CARD, 'd1').catch((error: unknown) => error);
  }

  it.each([
    ['channel_not_found', 'unknown_target'],
    ['is_archived', 'archived'],
    ['not_in_channel', 'not_a_member'],
    ['invalid_auth', 'bad_credentials'],
    ['account_inactive', 'bad_credentials'],
    ['token_revoked', 'bad_credentials'],
    ['missing_scope', 'not_allowed'],
    ['restricted_action_thread_only_channel', 'not_allowed'],
    ['invalid_blocks', 'invalid_message'],
    ['msg_too_long', 'invalid_message'],
    ['something_new', 'not_allowed'],
  ])('that is answered with %s is refused as %s', async (error, reason) => {
    await slack.fail({ method: 'chat.postMessage', kind: 'error', error });

    expect(await send()).toMatchObject({ name: 'SendRefused', reason, detail: error });
  });

  it.each<[string, SlackFault]>([
    ['status 500', { method: 'chat.postMessage', kind: 'status', status: 500, isStored: true }],
    ['status 503', { method: 'chat.postMessage', kind: 'status', status: 503 }],
    ['internal_error', { method: 'chat.postMessage', kind: 'error', error: 'internal_error' }],
    ['fatal_error', { method: 'chat.postMessage', kind: 'error', error: 'fatal_error' }],
    ['a page of somebody in between', { method: 'chat.postMessage', kind: 'page' }],
    ['no answer in time', { method: 'chat.postMessage', kind: 'hang', isStored: true }],
    ['a cut connection', { method: 'chat.postMessage', kind: 'reset', isStored: true }],
  ])('that gets %s is unclear: it may have been posted', async (_what, fault) => {
    await slack.fail(fault);

    expect(await send()).toMatchObject({ name: 'SendUnclear' });
  });

  it('that meets a rate limit without a time waits half a minute', async () => {
    await slack.fail({ method: 'chat.postMessage', kind: 'limited' });

    expect(await send()).toMatchObject({ name: 'SendLimited', retryAfterMs: 30_000 });
  });

  it('that comes too fast for its channel is limited, and not posted', async () => {
    await slack.set({ postsPerSecond: 0.1, burst: 1 });
    await send();

    expect(await send()).toMatchObject({ name: 'SendLimited' });
    expect(await slack.messages(FAKE_SLACK.channel)).toHaveLength(1);
  });

  it('is never sent a second time by itself', async () => {
    await slack.fail({ method: 'chat.postMessage', kind: 'status', status: 500, times: 3 });
    await send();

    expect(await slack.calls('chat.postMessage')).toHaveLength(1);
  });

  it('with a wrong token is refused as bad credentials', async () => {
    expect(await send(adapterAt(slack.apiUrl, 'xoxb-wrong'))).toMatchObject({
      name: 'SendRefused',
      reason: 'bad_credentials',
    });
  });

  it('surely failed where nobody listens', async () => {
    const gone = await startFakeSlack();
    await gone.stop();

    expect(await send(adapterAt(gone.apiUrl))).toMatchObject({ name: 'SendFailed' });
  });

  it('surely failed where the name is unknown', async () => {
    expect(await send(adapterAt('http://slack.invalid/api/'))).toMatchObject({ name: 'SendFailed' });
  });

  it('to a person surely failed when only opening the conversation was cut', async () => {
    await slack.fail({ method: 'conversations.open', kind: 'reset', isStored: true });
    const person = { platform: 'slack', kind: 'person', id: FAKE_SLACK.ada } as const;
    const error = await adapterAt(slack.apiUrl)
      .send(person, CHURN_CARD, 'd1')
      .catch((caught: unknown) => caught);

    expect(error).toMatchObject({ name: 'SendFailed' });
    expect(await slack.calls('chat.postMessage')).toEqual([]);
  });
});

describe('the meaning of an error', () => {
  it('is unclear where nothing is known about it', () => {
    expect(sendErrorOf(new TypeError('terminated'), 'posts').name).toBe('SendUnclear');
    expect(sendErrorOf(new WebAPIRequestError(new Error('socket hang up')), 'posts').name).toBe(
      'SendUnclear',
    );
  });

  it('never is unclear for a call that posts nothing', () => {
    expect(sendErrorOf(new WebAPIRequestError(new Error('socket hang up')), 'posts nothing').name).toBe(
      'SendFailed',
    );
    expect(sendErrorOf(new WebAPIHTTPError(503, '', {}), 'posts nothing').name).toBe('SendFailed');
  });

  it('is a failure when every address refused the connection', () => {
    const refused = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
    const fetchFailed = new TypeError('fetch failed', { cause: new AggregateError([refused, refused]) });
    expect(sendErrorOf(new WebAPIRequestError(fetchFailed), 'posts').name).toBe('SendFailed');
  });

  it('keeps foreign pages out of what is shown', () => {
    const error = sendErrorOf(new WebAPIPlatformError({ ok: false, error: '<html>secret</html>' }), 'posts');
    expect(error.message).not.toContain('secret');
  });
});
