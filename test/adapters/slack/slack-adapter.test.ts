import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isSlacks } from '../../../adapters/slack/response-url.js';
import { slackAdapter } from '../../../adapters/slack/slack-adapter.js';
import { slackWebClient } from '../../../adapters/slack/web-client.js';
import type { ChatAdapter, ReplyHandle } from '../../../src/chat/adapter.js';
import type { Card } from '../../../src/chat/card.js';
import { CHURN_CARD } from '../../support/churn-card.js';
import { FAKE_SLACK, type FakeSlack, startFakeSlack } from '../../support/fake-slack/client.js';
import { messageProblems, viewProblems, visibleText } from '../../support/slack-validate.js';

const CHANNEL = { platform: 'slack', kind: 'channel', id: FAKE_SLACK.channel } as const;
const ADA = { platform: 'slack', kind: 'person', id: FAKE_SLACK.ada } as const;
const LONG_AGO = new Date('2020-01-01T00:00:00Z');
const NOTE: Card = { summary: 'Bob has it', blocks: [{ type: 'text', text: ['Bob has it'] }] };

describe('the Slack adapter', () => {
  let slack: FakeSlack;
  let adapter: ChatAdapter;
  beforeAll(async () => {
    slack = await startFakeSlack();
  });
  beforeEach(async () => {
    await slack.reset();
    const logger = pino({ level: 'silent' });
    adapter = slackAdapter({
      client: slackWebClient({ botToken: FAKE_SLACK.botToken, apiUrl: slack.apiUrl, logger }),
    });
  });
  afterAll(() => slack.stop());

  function handle(changes: Partial<ReplyHandle> = {}): ReplyHandle {
    return {
      platform: 'slack',
      conversationId: FAKE_SLACK.channel,
      platformUserId: FAKE_SLACK.ada,
      triggerId: null,
      responseUrl: null,
      ...changes,
    };
  }

  describe('sends', () => {
    it('what Slack takes, with the delivery id, unfurling nothing', async () => {
      await adapter.send(CHANNEL, CHURN_CARD, 'd1');

      const [call] = await slack.calls('chat.postMessage');
      expect(messageProblems(call?.args)).toEqual([]);
      expect(call?.args).toMatchObject({
        metadata: { event_type: 'varsel_delivery', event_payload: { delivery_id: 'd1' } },
        unfurl_links: false,
        unfurl_media: false,
        parse: 'none',
      });
    });

    it('to a person after opening their conversation, which it does once', async () => {
      await adapter.send(ADA, CHURN_CARD, 'd1');
      await adapter.send(ADA, CHURN_CARD, 'd2');

      expect(await slack.calls('conversations.open')).toHaveLength(1);
      expect(await slack.messages('D01ADA')).toHaveLength(2);
    });

    it('a reply that names the person in its text too, because that is what notifies', async () => {
      const reference = await adapter.send(CHANNEL, CHURN_CARD, 'd1');
      await adapter.reply(
        reference,
        [{ mention: { platformUserId: 'U02BOB', name: 'Bob' } }, ': risk rose'],
        'd2',
      );

      const [, call] = await slack.calls('chat.postMessage');
      expect(call?.args).toMatchObject({ text: '<@U02BOB>: risk rose', thread_ts: reference.messageId });
      expect(messageProblems(call?.args)).toEqual([]);
    });

    it('changes of the whole card, text and blocks', async () => {
      const reference = await adapter.send(CHANNEL, CHURN_CARD, 'd1');
      await adapter.update(reference, NOTE);

      const [call] = await slack.calls('chat.update');
      expect(messageProblems(call?.args)).toEqual([]);
      expect(call?.args).toMatchObject({ text: 'Bob has it', parse: 'none' });
    });
  });

  describe('looks a delivery up', () => {
    it('over several pages of other people’s messages', async () => {
      const reference = await adapter.send(CHANNEL, CHURN_CARD, 'd1');
      for (let index = 0; index < 205; index += 1)
        await slack.say({ channel: FAKE_SLACK.channel, user: FAKE_SLACK.bob, text: `chatter ${index}` });

      expect(await adapter.find(CHANNEL, 'd1', LONG_AGO)).toEqual({ found: 'yes', reference });
      expect(await slack.calls('conversations.history')).toHaveLength(2);
    });

    it('from a minute before it was sent, because clocks differ', async () => {
      const since = new Date('2026-11-23T10:00:00Z');
      await adapter.find(CHANNEL, 'd1', since);

      const [call] = await slack.calls('conversations.history');
      expect(Number(call?.args.oldest) * 1000).toBe(since.getTime() - 60_000);
    });

    it('and does not believe other people’s metadata', async () => {
      const metadata = { event_type: 'varsel_delivery', event_payload: { delivery_id: 'd1' } };
      await slack.say({ channel: FAKE_SLACK.channel, user: FAKE_SLACK.bob, text: 'mine', metadata });

      expect(await adapter.find(CHANNEL, 'd1', LONG_AGO)).toEqual({ found: 'no' });
    });

    it('and says no in a channel where it never wrote', async () => {
      await slack.say({ channel: FAKE_SLACK.channel, user: FAKE_SLACK.bob, text: 'hello' });

      expect(await adapter.find(CHANNEL, 'd1', LONG_AGO)).toEqual({ found: 'no' });
    });

    it('and cannot tell without the history scope', async () => {
      await slack.set({ scopes: ['chat:write'] });

      expect(await adapter.find(CHANNEL, 'd1', LONG_AGO)).toEqual({
        found: 'cannot tell',
        reason: 'missing_scope',
      });
    });

    it('and cannot tell once the bot was removed', async () => {
      await slack.channel({ id: FAKE_SLACK.channel, members: [FAKE_SLACK.ada] });

      expect(await adapter.find(CHANNEL, 'd1', LONG_AGO)).toMatchObject({ found: 'cannot tell' });
    });

    it('and fails, to be asked again, while Slack cannot be read', async () => {
      await slack.fail({ method: 'conversations.history', kind: 'reset', isStored: false });

      await expect(adapter.find(CHANNEL, 'd1', LONG_AGO)).rejects.toMatchObject({ name: 'SendFailed' });
    });

    it('and is not misled by whispers in a direct conversation', async () => {
      await adapter.whisper(handle({ conversationId: 'D01ADA' }), NOTE);

      expect(await adapter.find(ADA, 'd1', LONG_AGO)).toEqual({ found: 'no' });
    });
  });

  describe('whispers', () => {
    it('at the answer’s address, visible to one, without touching the card', async () => {
      const responseUrl = await slack.responseUrl({ channel: FAKE_SLACK.channel, user: FAKE_SLACK.ada });
      await adapter.whisper(handle({ responseUrl }), NOTE);

      const [call] = await slack.calls('response_url');
      expect(call?.args).toMatchObject({ response_type: 'ephemeral', replace_original: false });
      expect(messageProblems(call?.args)).toEqual([]);
    });

    it('by another way once the address was used five times', async () => {
      const responseUrl = await slack.responseUrl({ channel: FAKE_SLACK.channel, user: FAKE_SLACK.ada });
      for (let use = 0; use < 6; use += 1) await adapter.whisper(handle({ responseUrl }), NOTE);

      expect(await slack.ephemerals()).toHaveLength(6);
      expect(await slack.calls('chat.postEphemeral')).toHaveLength(1);
    });

    it('never at an address that is not Slack’s', async () => {
      await adapter.whisper(handle({ responseUrl: 'http://169.254.169.254/latest' }), NOTE);

      expect(await slack.calls('chat.postEphemeral')).toHaveLength(1);
    });

    it('as a message of its own in a direct conversation', async () => {
      await adapter.whisper(handle({ conversationId: 'D01ADA' }), NOTE);

      expect(await slack.messages('D01ADA')).toHaveLength(1);
    });

    it('directly where the bot is no member', async () => {
      await adapter.whisper(handle({ conversationId: FAKE_SLACK.privateChannel }), NOTE);

      const [message] = await slack.messages('D01ADA');
      expect(visibleText(message?.blocks ?? [])).toBe('Bob has it');
    });
  });

  it('opens forms that Slack takes', async () => {
    const form = {
      id: 'contact.log',
      subject: 'crm:1',
      title: 'Log a contact',
      submitText: 'Save',
      cancelText: 'Cancel',
      intro: null,
      inputs: [
        { kind: 'text', name: 'note', label: 'Note', isMultiline: true, isOptional: true, maxLength: 9 },
      ],
    } as const;
    await adapter.openForm(handle({ triggerId: await slack.trigger() }), form);

    const [call] = await slack.calls('views.open');
    expect(viewProblems(call?.args.view)).toEqual([]);
  });

  describe('says of a target', () => {
    it.each([
      [{ is_archived: true }, { isArchived: true }],
      [{ is_ext_shared: true, is_shared: true }, { isShared: true }],
      [{ is_shared: true, is_org_shared: true }, { isShared: false }],
      [{ members: [] }, { isMember: false }],
    ])('channel %j that it is %j', async (channel, expected) => {
      await slack.channel({ id: FAKE_SLACK.channel, ...channel });

      expect(await adapter.membership(CHANNEL)).toMatchObject({ name: 'churn-alerts', ...expected });
    });

    it('that a private channel without the bot is unknown', async () => {
      const hidden = { platform: 'slack', kind: 'channel', id: FAKE_SLACK.privateChannel } as const;

      await expect(adapter.membership(hidden)).rejects.toMatchObject({
        name: 'SendRefused',
        reason: 'unknown_target',
      });
    });

    it.each([
      [{}, { isShared: false, isMember: true, name: 'Ada Lovelace' }],
      [{ is_restricted: true }, { isShared: true }],
      [{ is_stranger: true }, { isShared: true }],
      [{ deleted: true }, { isMember: false }],
    ])('person %j that it is %j', async (user, expected) => {
      await slack.user({ id: FAKE_SLACK.ada, ...user });

      expect(await adapter.membership(ADA)).toMatchObject(expected);
    });
  });
});

describe('an answer’s address', () => {
  it.each([
    ['https://hooks.slack.com/commands/1', true],
    ['https://slack.com/api/x', true],
    ['http://hooks.slack.com/commands/1', false],
    ['https://hooks.slack.com.evil.example/1', false],
    ['https://evil.example/hooks.slack.com', false],
    ['not an address', false],
  ])('%s is Slack’s: %s', (address, expected) => {
    expect(isSlacks(address, 'https://slack.com/api/')).toBe(expected);
  });
});
