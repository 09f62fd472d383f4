import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type SlackApp, slackApp } from '../../../adapters/slack/bolt-app.js';
import { slackAdapter } from '../../../adapters/slack/slack-adapter.js';
import { slackWebClient } from '../../../adapters/slack/web-client.js';
import { messageCard } from '../../../src/chat/cards/message-card.js';
import type { ChatAnswer, ChatRequest } from '../../../src/chat/request.js';
import { waitingCards } from '../../../src/chat/waiting-cards.js';
import { chatTestSettings } from '../../chat/workplace.js';
import { FAKE_SLACK, type FakeSlack, startFakeSlack } from '../../support/fake-slack/client.js';
import { visibleText } from '../../support/slack-validate.js';

const { ada, appToken, botToken, botUserId } = FAKE_SLACK;
const OWN_CHAT = 'D01ADA';
const LOG_FORM: ChatAnswer = {
  kind: 'form',
  form: {
    id: 'log',
    subject: 'crm:1',
    title: 'Log a contact',
    submitText: 'Save',
    cancelText: 'Cancel',
    intro: null,
    inputs: [
      { kind: 'text', name: 'note', label: 'Note', isMultiline: false, isOptional: false, maxLength: 500 },
    ],
  },
};

describe('a message to the bot in Slack', () => {
  let slack: FakeSlack;
  let app: SlackApp;
  let requests: ChatRequest[];
  let answer: ChatAnswer;

  beforeAll(async () => {
    slack = await startFakeSlack();
  });
  afterAll(() => slack.stop());
  beforeEach(async () => {
    await slack.reset();
    requests = [];
    answer = { kind: 'whisper', card: messageCard('Two open alerts.') };
    const logger = pino({ level: 'silent' });
    app = slackApp({
      botToken,
      mode: { name: 'socket', appToken },
      apiUrl: slack.apiUrl,
      adapter: slackAdapter({ client: slackWebClient({ botToken, apiUrl: slack.apiUrl, logger }) }),
      handle: async (request) => {
        requests.push(request);
        return answer;
      },
      wording: waitingCards(async () => null, chatTestSettings),
      logger,
    });
    await app.start();
    await slack.connected();
  });
  afterEach(() => app.stop(2_000));

  const write = (text: string, more: Record<string, unknown> = {}, eventId?: string) =>
    slack.event({
      event: {
        type: 'message',
        channel_type: 'im',
        channel: OWN_CHAT,
        user: ada,
        text,
        ts: '1772438400.000100',
        ...more,
      },
      ...(eventId === undefined ? {} : { eventId }),
    });
  const asked = () => requests.flatMap((request) => (request.kind === 'command' ? [request.text] : []));

  it('is answered in the same conversation, as the command would be', async () => {
    expect(await write('mine')).toMatchObject({ status: 200 });
    const [posted] = await slack.accepted('chat.postMessage');
    expect(visibleText(posted?.args.blocks ?? [])).toBe('Two open alerts.');
    expect(requests).toMatchObject([
      {
        kind: 'command',
        text: 'mine',
        from: { platformUserId: ada, reply: { conversationId: OWN_CHAT, isOwnChat: true } },
      },
    ]);
  });

  it('is answered once, however often Slack tells of it', async () => {
    await write('mine', {}, 'Ev1');
    await write('mine', {}, 'Ev1');
    await write('help', {}, 'Ev2');
    await vi.waitFor(() => expect(asked()).toContain('help'));
    expect(asked()).toEqual(['mine', 'help']);
  });

  it('is none that the bot, another bot, a change, a deletion or a channel brought', async () => {
    await write('echo', { user: botUserId });
    await write('echo', { bot_id: 'B0OTHER' });
    await write('', { subtype: 'message_changed', message: { user: ada, text: 'mine' } });
    await write('', { subtype: 'message_deleted', user: undefined });
    await write('mine', { channel_type: 'channel', channel: 'C01ALERTS' });
    await write('the last', {});
    await vi.waitFor(() => expect(asked()).toContain('the last'));
    expect(asked()).toEqual(['the last']);
  });

  it.each([
    ['customer <http://acme.no|acme.no> &amp; Søn', 'customer acme.no & Søn'],
    [`<@${botUserId}> mine`, 'mine'],
    ['`why Nordlys`', 'why Nordlys'],
    ['customer R&amp;D &lt;Nordic&gt;', 'customer R&D <Nordic>'],
    ['  home  ', 'home'],
  ])('%s is read as its writer saw it', async (text, read) => {
    await write(text);
    await vi.waitFor(() => expect(asked()).toEqual([read]));
  });

  it('in a channel is answered where it mentions the bot, to its writer alone, and once', async () => {
    const mention = (text: string, more: Record<string, unknown> = {}) =>
      slack.event({
        event: {
          type: 'app_mention',
          channel: 'C01ALERTS',
          user: ada,
          text,
          ts: '1772438400.000100',
          ...more,
        },
      });
    await mention(`<@${botUserId}> mine`, { edited: { user: ada, ts: '1' } });
    await mention(`<@${botUserId}> mine`, { bot_id: 'B0OTHER' });
    await mention(`<@${botUserId}> mine`);
    const [answered] = await slack.accepted('chat.postEphemeral');
    expect(answered?.args).toMatchObject({ channel: 'C01ALERTS', user: ada });
    expect(await slack.calls('chat.postMessage')).toHaveLength(0);
    expect(asked()).toEqual(['mine']);
    expect(requests[0]?.from.reply.isOwnChat).not.toBe(true);
  });

  it('that asks for a form gets a button that opens it, for Slack opens none by itself', async () => {
    answer = LOG_FORM;
    await write('log Nordlys');
    const [posted] = await slack.accepted('chat.postMessage');
    expect(visibleText(posted?.args.blocks ?? [])).toContain('The form opens with the button below.');
    await slack.press({ user: ada, channel: OWN_CHAT, ts: posted?.ts ?? '', text: 'Open the form…' });
    await slack.accepted('views.open');
    expect(requests.at(-1)).toMatchObject({ kind: 'press', action: 'command.run', subject: 'log Nordlys' });
    expect(await slack.calls('views.open')).toHaveLength(1);
  });
});
