import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { slackApp } from '../../../adapters/slack/bolt-app.js';
import { type WebServer, webServer } from '../../../adapters/web/web-server.js';
import { FAKE_SLACK, type FakeSlack, startFakeSlack } from '../../support/fake-slack/client.js';
import { recordingAdapter } from '../../support/recording-adapter.js';

const FORM_TYPE = 'application/x-www-form-urlencoded';

describe('a request to the Slack address', () => {
  let slack: FakeSlack;
  let server: WebServer;
  let handled = 0;
  beforeAll(async () => {
    slack = await startFakeSlack();
    const logger = pino({ level: 'silent' });
    const noCard = async () => ({ summary: '', blocks: [] });
    const app = slackApp({
      botToken: FAKE_SLACK.botToken,
      mode: { name: 'http', signingSecret: FAKE_SLACK.signingSecret },
      apiUrl: slack.apiUrl,
      adapter: recordingAdapter(),
      handle: async () => {
        handled += 1;
        return { kind: 'done' };
      },
      wording: { stillWorking: noCard, tooLateForForm: noCard, failed: noCard },
      logger,
    });
    await app.start();
    server = webServer({ port: 0, routes: app.routes, logger });
    const { host, port } = await server.start();
    expect(host).toBe('127.0.0.1');
    await slack.sendTo(`http://${host}:${port}/slack/events`);
  });
  beforeEach(() => {
    handled = 0;
  });
  afterAll(async () => {
    await server.stop(0);
    await slack.stop();
  });

  function command(signing: Parameters<FakeSlack['command']>[0]['signing'] = {}) {
    return slack.command({ user: FAKE_SLACK.ada, channel: FAKE_SLACK.channel, text: 'mine', signing });
  }

  it('is taken when Slack signed it', async () => {
    expect(await command()).toMatchObject({ status: 200 });
    expect(handled).toBe(1);
  });

  it.each([
    ['with another secret', { secret: 'wrong' }],
    ['without a signature', { isUnsigned: true }],
    ['from more than five minutes ago', { offsetSeconds: -301 }],
    ['from the future', { offsetSeconds: 400 }],
  ])('is refused %s', async (_what, signing) => {
    expect(await command(signing)).toMatchObject({ status: 401 });
    expect(handled).toBe(0);
  });

  it('is refused when it is sent a second time', async () => {
    await command();

    expect(await slack.replay()).toMatchObject({ status: 401 });
    expect(handled).toBe(1);
  });

  it('is refused when it is larger than anything Slack sends', async () => {
    const body = `text=${'x'.repeat(1_000_001)}`;

    expect(await slack.raw({ body, contentType: FORM_TYPE })).toMatchObject({ status: 413 });
  });

  it('is refused when it is signed but makes no sense', async () => {
    expect(await slack.raw({ body: '{"broken', contentType: 'application/json' })).toMatchObject({
      status: 400,
    });
  });

  it('gets the challenge back when Slack verifies the address', async () => {
    const body = JSON.stringify({ type: 'url_verification', challenge: 'abc' });

    expect(await slack.raw({ body, contentType: 'application/json' })).toMatchObject({
      status: 200,
      body: { challenge: 'abc' },
    });
  });
});
