import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SlackApp, slackApp } from '../../../adapters/slack/bolt-app.js';
import { FAKE_SLACK, type FakeSlack, startFakeSlack } from '../../support/fake-slack/client.js';
import { recordingAdapter } from '../../support/recording-adapter.js';

describe('a Socket Mode connection', () => {
  let slack: FakeSlack;
  let app: SlackApp | undefined;
  let commandCount: number;
  beforeEach(async () => {
    slack = await startFakeSlack();
    commandCount = 0;
  });
  afterEach(async () => {
    await app?.stop(1000);
    await slack.stop();
  });

  function appWith(appToken: string, botToken: string = FAKE_SLACK.botToken): SlackApp {
    app = slackApp({
      botToken,
      mode: { name: 'socket', appToken },
      apiUrl: slack.apiUrl,
      adapter: recordingAdapter(),
      handle: async () => {
        commandCount += 1;
        return { kind: 'done' };
      },
      wording: { stillWorking: noCard, tooLateForForm: noCard, failed: noCard, saved: noCard },
      logger: pino({ level: 'silent' }),
    });
    return app;
  }

  it.each([true, false])('is made again after it ended (announced: %s)', async (isAnnounced) => {
    await appWith(FAKE_SLACK.appToken).start();
    await slack.disconnect(isAnnounced);
    await slack.accepted('apps.connections.open', 2);
    await slack.connected();

    const answer = await slack.command({ user: FAKE_SLACK.ada, channel: FAKE_SLACK.channel, text: 'mine' });
    expect(answer.status).toBe(200);
    expect(commandCount).toBe(1);
  });

  it('is made again although Slack answered with errors meanwhile', async () => {
    await appWith(FAKE_SLACK.appToken).start();
    await slack.fail(
      { method: 'apps.connections.open', kind: 'status', status: 500 },
      { method: 'apps.connections.open', kind: 'reset', isStored: false },
    );
    await slack.disconnect(false);
    await slack.accepted('apps.connections.open', 2);

    expect(await slack.connected()).toBe(true);
  });

  it('with a wrong app-level token fails at the start, naming the setting', async () => {
    await expect(appWith('xapp-wrong').start()).rejects.toThrow(/\(invalid_auth\); set SLACK_APP_TOKEN/);
  });

  it('with a wrong bot token fails at the start, naming the setting', async () => {
    await expect(appWith(FAKE_SLACK.appToken, 'xoxb-wrong').start()).rejects.toThrow(
      /\(invalid_auth\); set SLACK_BOT_TOKEN/,
    );
  });
});

async function noCard() {
  return { summary: '', blocks: [] };
}
