import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type SlackApp, slackApp } from '../../../adapters/slack/bolt-app.js';
import { slackAdapter } from '../../../adapters/slack/slack-adapter.js';
import { slackWebClient } from '../../../adapters/slack/web-client.js';
import { messageCard } from '../../../src/chat/cards/message-card.js';
import { askingSeldom } from '../../../src/chat/delivery/check-target.js';
import { type PeopleChange, peopleChanges } from '../../../src/chat/people-changes.js';
import type { Target } from '../../../src/domain/delivery.js';
import { FAKE_SLACK, type FakeSlack, startFakeSlack } from '../../support/fake-slack/client.js';

const { appToken, bob, botToken, channel } = FAKE_SLACK;
const TARGET: Target = { platform: 'slack', kind: 'channel', id: channel };
const NOON = new Date('2026-03-02T12:00:00Z');

describe('people of a Slack channel who change', () => {
  let slack: FakeSlack;
  let app: SlackApp;
  let heard: PeopleChange[];
  let isShared: () => Promise<boolean>;

  beforeAll(async () => {
    slack = await startFakeSlack();
  });
  afterAll(() => slack.stop());
  beforeEach(async () => {
    await slack.reset();
    const logger = pino({ level: 'silent' });
    const say = async () => messageCard('…');
    const changes = peopleChanges();
    heard = [];
    const client = slackWebClient({ botToken, apiUrl: slack.apiUrl, logger });
    const adapter = slackAdapter({ client, now: () => NOON.getTime(), changes });
    const seldom = askingSeldom(adapter, () => NOON, changes);
    isShared = async () => (await seldom.membership(TARGET)).isShared;
    changes.listen((change) => void heard.push(change));
    app = slackApp({
      botToken,
      mode: { name: 'socket', appToken },
      apiUrl: slack.apiUrl,
      adapter,
      handle: async () => ({ kind: 'done' }),
      changes,
      wording: { stillWorking: say, tooLateForForm: say, saved: say, failed: say },
      logger,
    });
    await app.start();
    await slack.connected();
  });
  afterEach(() => app.stop(2_000));

  it('are looked at anew as soon as a guest joins, though it was asked a moment ago', async () => {
    expect(await isShared()).toBe(false);
    const members = [FAKE_SLACK.botUserId, FAKE_SLACK.ada, 'U09GUEST'];
    await slack.user({ id: 'U09GUEST', name: 'guest', is_restricted: true });
    await slack.channel({ id: channel, members });
    expect(await isShared()).toBe(false);
    await slack.event({
      event: { type: 'member_joined_channel', user: 'U09GUEST', channel, channel_type: 'C', team: 'T01ACME' },
    });
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    expect(await isShared()).toBe(true);
  });

  it('are looked at anew as soon as one of them becomes a guest', async () => {
    await slack.channel({ id: channel, members: [FAKE_SLACK.botUserId, bob] });
    expect(await isShared()).toBe(false);
    await slack.user({ id: bob, is_restricted: true });
    await slack.event({ event: { type: 'user_change', user: { id: bob, is_restricted: true } } });
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    expect(heard).toEqual([{ kind: 'person', platform: 'slack', platformUserId: bob, isOutsider: true }]);
    expect(await isShared()).toBe(true);
  });

  it('cost no question when somebody of the company only changes their status', async () => {
    await isShared();
    const before = await slack.calls('conversations.info');
    await slack.event({
      event: { type: 'user_change', user: { id: bob, profile: { status_text: 'lunch' } } },
    });
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    await isShared();
    expect(await slack.calls('conversations.info')).toHaveLength(before.length);
  });
});
