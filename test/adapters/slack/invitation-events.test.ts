import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type SlackApp, slackApp } from '../../../adapters/slack/bolt-app.js';
import { slackAdapter } from '../../../adapters/slack/slack-adapter.js';
import { slackWebClient } from '../../../adapters/slack/web-client.js';
import { messageCard } from '../../../src/chat/cards/message-card.js';
import type { Invitation } from '../../../src/chat/introduce.js';
import { FAKE_SLACK, type FakeSlack, startFakeSlack } from '../../support/fake-slack/client.js';

const { ada, appToken, botToken, botUserId, channel } = FAKE_SLACK;

describe('an invitation in Slack', () => {
  let slack: FakeSlack;
  let app: SlackApp;
  let invitations: Invitation[];

  beforeAll(async () => {
    slack = await startFakeSlack();
  });
  afterAll(() => slack.stop());
  beforeEach(async () => {
    await slack.reset();
    invitations = [];
    const logger = pino({ level: 'silent' });
    const say = async () => messageCard('…');
    app = slackApp({
      botToken,
      mode: { name: 'socket', appToken },
      apiUrl: slack.apiUrl,
      adapter: slackAdapter({ client: slackWebClient({ botToken, apiUrl: slack.apiUrl, logger }) }),
      handle: async () => ({ kind: 'done' }),
      introduce: async (invitation) => void invitations.push(invitation),
      wording: { stillWorking: say, tooLateForForm: say, saved: say, failed: say },
      logger,
    });
    await app.start();
    await slack.connected();
  });
  afterEach(() => app.stop(2_000));

  const joined = (user: string, eventId: string, more: Record<string, string> = { inviter: ada }) =>
    slack.event({
      event: { type: 'member_joined_channel', user, channel, channel_type: 'C', team: 'T01ACME', ...more },
      eventId,
    });

  it('is told once, with who invited, however often Slack tells of it', async () => {
    await joined(botUserId, 'Ev1');
    await joined(botUserId, 'Ev1');
    await joined(botUserId, 'Ev2', {});
    await vi.waitFor(() => expect(invitations).toHaveLength(2));
    const target = { platform: 'slack', kind: 'channel', id: channel };
    expect(invitations).toEqual([
      { target, invitedById: ada, occurrenceId: 'Ev1' },
      { target, invitedById: null, occurrenceId: 'Ev2' },
    ]);
  });

  it('is none when somebody else joins a channel', async () => {
    expect(await joined(ada, 'Ev1')).toMatchObject({ status: 200 });
    await joined(botUserId, 'Ev2');
    await vi.waitFor(() => expect(invitations).toHaveLength(1));
    expect(invitations[0]?.occurrenceId).toBe('Ev2');
  });
});
