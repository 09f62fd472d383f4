import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { slackAdapter } from '../../adapters/slack/slack-adapter.js';
import { slackWebClient } from '../../adapters/slack/web-client.js';
import type { ChatHandler } from '../../src/chat/request.js';
import { ada, bo, chatTestSettings, cleo, NORDLYS, nordlys } from '../chat/workplace.js';
import { someAlert, someScore } from '../support/alerts.js';
import { FAKE_SLACK, type FakeSlack, startFakeSlack } from '../support/fake-slack/client.js';
import { type SlackDesk, slackDesk } from '../support/slack-desk.js';
import { visibleText } from '../support/slack-validate.js';

const { ada: ADA, channel } = FAKE_SLACK;
const ALERT = someAlert(NORDLYS, { targets: [{ platform: 'slack', kind: 'channel', id: channel }] });

describe('an answer in Slack that comes late', () => {
  const startedAtMs = Date.now();
  const clock = { ms: startedAtMs };
  let slack: FakeSlack;
  let desk: SlackDesk;
  let lateMs: number;
  /** How often an answer's address was used before. */
  let usesBefore: number;

  beforeAll(async () => {
    slack = await startFakeSlack();
  });
  afterAll(() => slack.stop());
  beforeEach(async () => {
    await slack.reset();
    await at(startedAtMs);
    lateMs = 0;
    usesBefore = 0;
    // Whatever it is, it takes so long by the clock of both.
    const slowly: (handle: ChatHandler) => ChatHandler = (handle) => async (request) => {
      const answer = await handle(request);
      await at(clock.ms + lateMs);
      const body = JSON.stringify({ response_type: 'ephemeral', text: 'x' });
      for (let use = 0; use < usesBefore; use += 1)
        await fetch(request.from.reply.responseUrl ?? '', { method: 'POST', body });
      return answer;
    };
    const logger = pino({ level: 'silent' });
    desk = await slackDesk({
      staff: [ada({ slackUserId: ADA }), bo(), cleo()],
      customers: [nordlys()],
      scores: [someScore(NORDLYS)],
      alerts: [ALERT],
      settings: chatTestSettings,
      adapter: slackAdapter({
        client: slackWebClient({ botToken: FAKE_SLACK.botToken, apiUrl: slack.apiUrl, logger }),
      }),
      apiUrl: slack.apiUrl,
      now: () => new Date(clock.ms),
      wrap: slowly,
      logger,
    });
    await slack.sendTo(desk.url);
  });
  afterEach(() => desk.stop());

  async function at(ms: number): Promise<void> {
    clock.ms = ms;
    await slack.setTime(ms);
  }

  async function whispered(count: number, method = 'response_url') {
    await slack.accepted(method, count);
    return (await slack.ephemerals()).map(({ ts, blocks }) => ({ ts, text: visibleText(blocks) }));
  }

  it.each([
    ['a press', async (card: string) => slack.press({ user: ADA, channel, ts: card, text: 'Contact made…' })],
    ['a command', async () => slack.command({ user: ADA, channel, text: 'log Nordlys Maskin AS' })],
  ])('to %s leaves a button that opens the form, where Slack opens none any more', async (_what, ask) => {
    lateMs = 3_100;
    await ask(await desk.post(ALERT.id));
    const [told] = await whispered(1);
    expect(told?.text).toContain('Open the form…');
    expect(await slack.views()).toEqual([]);

    lateMs = 0;
    await slack.press({ user: ADA, channel, ts: told?.ts ?? '', text: 'Open the form…' });
    await slack.accepted('views.open');
    expect(await slack.views()).toHaveLength(1);
    // The same form: what is typed into it counts as if it had opened at once.
    expect(await slack.submit({ user: ADA, values: { how: 'call', mood: 'neutral' } })).toMatchObject({
      status: 200,
      body: '',
    });
    expect(await slack.views()).toEqual([]);
    expect((await desk.stores.alerts.find(ALERT.id))?.log.map(({ event }) => event)).toContain('contacted');
  });

  it('goes to the asker alone by another way once half an hour is over', async () => {
    const card = await desk.post(ALERT.id);
    lateMs = 31 * 60_000;
    await slack.press({ user: ADA, channel, ts: card, text: 'Why?' });
    const [told] = await whispered(1, 'chat.postEphemeral');
    expect(told?.text).toContain('Nordlys');
    expect(await slack.ephemerals()).toHaveLength(1);
    expect(await slack.messages(channel)).toHaveLength(1);
  });

  it('is given once by another way where its address was used five times', async () => {
    const card = await desk.post(ALERT.id);
    usesBefore = 5;
    await slack.press({ user: ADA, channel, ts: card, text: 'Why?' });
    await slack.accepted('chat.postEphemeral');
    expect((await slack.ephemerals()).filter(({ text }) => text !== 'x')).toHaveLength(1);
  });
});
