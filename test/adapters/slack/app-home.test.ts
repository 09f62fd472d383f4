import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type SlackApp, slackApp } from '../../../adapters/slack/bolt-app.js';
import { slackAdapter } from '../../../adapters/slack/slack-adapter.js';
import { slackWebClient } from '../../../adapters/slack/web-client.js';
import type { Card } from '../../../src/chat/card.js';
import { messageCard } from '../../../src/chat/cards/message-card.js';
import type { ChatHandler, ChatRequest } from '../../../src/chat/request.js';
import { FAKE_SLACK, type FakeSlack, startFakeSlack } from '../../support/fake-slack/client.js';

const { ada, appToken, botToken } = FAKE_SLACK;
const DAY: Card = {
  summary: 'My day',
  blocks: [
    { type: 'title', text: 'My day' },
    {
      type: 'buttons',
      visible: [{ text: 'My alerts', press: { action: 'mine.show', subject: '' } }],
      more: [],
      moreLabel: 'More',
    },
  ],
};

describe('the home of the app in Slack', () => {
  let slack: FakeSlack;
  let app: SlackApp;
  let requests: ChatRequest[];
  let handle: ChatHandler;
  let logged: string[];

  beforeAll(async () => {
    slack = await startFakeSlack();
  });
  afterAll(() => slack.stop());
  beforeEach(async () => {
    await slack.reset();
    requests = [];
    logged = [];
    handle = async () => ({ kind: 'whisper', card: DAY });
    const logger = pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) });
    const say = async () => messageCard('…');
    app = slackApp({
      botToken,
      mode: { name: 'socket', appToken },
      apiUrl: slack.apiUrl,
      adapter: slackAdapter({ client: slackWebClient({ botToken, apiUrl: slack.apiUrl, logger }) }),
      handle: (request) => {
        requests.push(request);
        return handle(request);
      },
      wording: {
        stillWorking: say,
        tooLateForForm: say,
        saved: say,
        failed: say,
      },
      logger,
    });
    await app.start();
    await slack.connected();
  });
  afterEach(() => app.stop(2_000));

  const opens = (tab: 'home' | 'messages', eventId?: string) =>
    slack.event({
      event: { type: 'app_home_opened', user: ada, channel: 'D01ADA', tab, event_ts: '1.1' },
      ...(eventId === undefined ? {} : { eventId }),
    });

  it('is asked for as the word would be, and shown to the one who opened it', async () => {
    await opens('home');
    await slack.accepted('views.publish');
    expect(requests).toMatchObject([
      { kind: 'command', text: 'home', from: { platformUserId: ada, reply: { conversationId: '' } } },
    ]);
    const [call] = await slack.calls('views.publish');
    expect(call?.args).toMatchObject({ user_id: ada, view: { type: 'home' } });
    expect(JSON.stringify(call?.args.view)).toContain('My day');
  });

  it('is not made for the messages beside it, nor twice for an event that comes again', async () => {
    await opens('messages');
    await opens('home', 'Ev1');
    await slack.accepted('views.publish');
    await opens('home', 'Ev1');
    await opens('home', 'Ev2');
    await slack.accepted('views.publish', 2);
    expect(await slack.calls('views.publish')).toHaveLength(2);
  });

  it('that fails is told to the log, by id, and is made again when it is opened again', async () => {
    await slack.fail({ method: 'views.publish', kind: 'error', error: 'internal_error' });
    await opens('home');
    await opens('home');
    await slack.accepted('views.publish');
    expect(logged.join()).toContain('a home could not be shown');
    expect(logged.join()).not.toContain('My day');
  });
});
