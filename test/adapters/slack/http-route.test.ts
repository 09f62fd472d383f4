import { createHmac } from 'node:crypto';
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
  let address = '';
  let handled = 0;
  let lines: { msg: string }[] = [];
  beforeAll(async () => {
    slack = await startFakeSlack();
    const logger = pino({ level: 'warn' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
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
      wording: { stillWorking: noCard, tooLateForForm: noCard, failed: noCard, saved: noCard },
      logger,
    });
    await app.start();
    server = webServer({ port: 0, routes: app.routes, logger });
    const { host, port } = await server.start();
    expect(host).toBe('127.0.0.1');
    address = `http://${host}:${port}/slack/events`;
    await slack.sendTo(address);
  });
  beforeEach(() => {
    handled = 0;
    lines = [];
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

  it('is refused when it is sent again, and that is logged once', async () => {
    await command();

    for (let time = 0; time < 3; time++) expect(await slack.replay()).toMatchObject({ status: 401 });
    expect(handled).toBe(1);
    expect(lines.map(({ msg }) => msg)).toEqual(['refused a request that was sent before']);
  });

  it('is refused when its signature was written another way, so that it looks like a new one', async () => {
    const body = new URLSearchParams({
      command: '/varsel',
      text: 'mine',
      user_id: FAKE_SLACK.ada,
      channel_id: FAKE_SLACK.channel,
      team_id: 'T1',
    }).toString();
    const timestamp = String(Math.floor(Date.now() / 1000));
    const digest = createHmac('sha256', FAKE_SLACK.signingSecret)
      .update(`v0:${timestamp}:${body}`)
      .digest('hex');
    const sent = async (signature: string) => {
      const response = await fetch(address, {
        method: 'POST',
        headers: {
          'content-type': FORM_TYPE,
          'x-slack-request-timestamp': timestamp,
          'x-slack-signature': signature,
        },
        body,
      });
      return response.status;
    };
    expect(await sent(`v0=${digest}`)).toBe(200);
    expect(await Promise.all([`v0=${digest}=again`, `v0=${digest}=`, `v0=${digest} `].map(sent))).toEqual([
      401, 401, 401,
    ]);
    expect(handled).toBe(1);
  });

  it('is done once where Slack itself tells of the same command twice', async () => {
    const told = (time: string) => {
      const body = new URLSearchParams({
        command: '/varsel',
        text: 'mine',
        user_id: FAKE_SLACK.ada,
        channel_id: FAKE_SLACK.channel,
        team_id: 'T1',
        trigger_id: '1.2.same',
        time,
      });
      return slack.raw({ body: body.toString(), contentType: FORM_TYPE });
    };
    expect(await told('1')).toMatchObject({ status: 200 });
    expect(await told('2')).toMatchObject({ status: 200 });
    expect(handled).toBe(1);
    expect(lines.map(({ msg }) => msg)).toEqual(['refused a request that was sent before']);
  });

  it('that is forged is logged once, however often it comes', async () => {
    await command({ secret: 'wrong' });

    for (let time = 0; time < 3; time++) expect(await slack.replay()).toMatchObject({ status: 401 });
    expect(handled).toBe(0);
    expect(lines.map(({ msg }) => msg)).toEqual(['refused a request that is not Slack’s']);
  });

  it('is refused when it is larger than anything Slack sends', async () => {
    const body = `text=${'x'.repeat(1_000_001)}`;

    for (let time = 0; time < 3; time++)
      expect(await slack.raw({ body, contentType: FORM_TYPE })).toMatchObject({ status: 413 });
    expect(handled).toBe(0);
    expect(lines.map(({ msg }) => msg)).toEqual(['refused a request that is too large to be Slack’s']);
  });

  it('is refused in any type that Slack does not send, and that is logged once', async () => {
    const body = new URLSearchParams({
      command: '/varsel',
      text: 'mine',
      user_id: FAKE_SLACK.ada,
    }).toString();
    for (const contentType of ['text/plain', 'multipart/form-data; boundary=x', 'application/xml', ''])
      expect(await slack.raw({ body, contentType })).toMatchObject({ status: 415 });
    expect(handled).toBe(0);
    expect(lines.map(({ msg }) => msg)).toEqual(['refused a request of a type that Slack does not send']);
  });

  it.each([
    ['JSON', 'application/json', nested(20_000)],
    [
      'a press',
      FORM_TYPE,
      `payload=${encodeURIComponent(`{"type":"block_actions","actions":${nested(50_000)}}`)}`,
    ],
  ])('that is nested deeply in %s is answered, and nothing is done', async (_what, contentType, body) => {
    expect((await slack.raw({ body, contentType })).status).toBeGreaterThanOrEqual(200);
    expect(handled).toBe(0);
    expect(await command()).toMatchObject({ status: 200 });
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

function nested(depth: number): string {
  return `${'['.repeat(depth)}${']'.repeat(depth)}`;
}
