import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NEEDED_SCOPES } from '../../../adapters/slack/app-surface.js';
import { checkSlack, type SlackSettings } from '../../../adapters/slack/doctor.js';
import { FAKE_SLACK, type FakeSlack, startFakeSlack } from '../../support/fake-slack/client.js';

describe('the doctor', () => {
  let slack: FakeSlack;
  beforeAll(async () => {
    slack = await startFakeSlack();
  });
  beforeEach(() => slack.reset());
  afterAll(() => slack.stop());

  function check(changes: Partial<SlackSettings> = {}) {
    return checkSlack({
      botToken: FAKE_SLACK.botToken,
      mode: { name: 'socket', appToken: FAKE_SLACK.appToken },
      apiUrl: slack.apiUrl,
      channelIds: [FAKE_SLACK.channel],
      logger: pino({ level: 'silent' }),
      ...changes,
    });
  }

  async function problem(changes: Partial<SlackSettings> = {}) {
    return (await check(changes)).filter((one) => !one.ok);
  }

  it('finds nothing where all is well', async () => {
    const checks = await check();

    expect(checks.map((one) => [one.name, one.ok])).toEqual([
      ['bot token', true],
      ['app-level token', true],
      ['scopes', true],
      ['channel C01ALERTS', true],
    ]);
  });

  it('tells a wrong bot token from a wrong app-level token', async () => {
    expect(await problem({ botToken: 'xoxb-wrong' })).toMatchObject([
      {
        name: 'bot token',
        detail: 'Slack refuses it (invalid_auth)',
        remedy: expect.stringContaining('SLACK_BOT_TOKEN'),
      },
    ]);
    expect(await problem({ mode: { name: 'socket', appToken: 'xapp-wrong' } })).toMatchObject([
      { name: 'app-level token', remedy: expect.stringContaining('SLACK_APP_TOKEN') },
    ]);
  });

  it('names the missing scopes', async () => {
    await slack.set({ scopes: NEEDED_SCOPES.filter((scope) => !scope.startsWith('groups:')) });

    expect(await problem()).toMatchObject([
      { name: 'scopes', detail: 'missing: groups:read, groups:history' },
    ]);
  });

  it('tells a missing channel, an archived, a shared one, and a bot that was not invited apart', async () => {
    await slack.channel({ id: 'C03', name: 'old', is_archived: true, members: ['U0BOT'] });
    await slack.channel({ id: 'C04', name: 'partners', is_ext_shared: true, members: ['U0BOT'] });
    await slack.channel({ id: 'C05', name: 'sales', members: [] });
    await slack.user({ id: 'U07GUS', name: 'gus', is_restricted: true });
    await slack.channel({ id: 'C06', name: 'fair', members: ['U0BOT', 'U07GUS'] });
    const found = await problem({ channelIds: ['C99', 'C03', 'C04', 'C05', 'C06'] });

    expect(found.map(({ name, detail }) => `${name}: ${detail}`)).toEqual([
      'channel C99: there is no such channel, or it is private and the bot is no member',
      'channel C03: #old is archived',
      'channel C04: #partners is shared with another organisation, or has a guest in it',
      'channel C05: the bot is no member of #sales',
      'channel C06: #fair is shared with another organisation, or has a guest in it',
    ]);
    expect(found.at(-2)?.remedy).toContain('/invite @varsel');
  });

  it('tells a network that does not work from a refusal', async () => {
    const gone = await startFakeSlack();
    await gone.stop();

    expect(await problem({ apiUrl: gone.apiUrl })).toMatchObject([
      { name: 'bot token', detail: 'no connection to Slack' },
      { name: 'app-level token', detail: 'no connection to Slack' },
    ]);
  });
});
