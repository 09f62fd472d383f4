import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type SlackApp, slackApp } from '../../../adapters/slack/bolt-app.js';
import { slackAdapter } from '../../../adapters/slack/slack-adapter.js';
import { slackWebClient } from '../../../adapters/slack/web-client.js';
import { type WebServer, webServer } from '../../../adapters/web/web-server.js';
import type { Card, Form } from '../../../src/chat/card.js';
import type { ChatAnswer, ChatHandler, ChatRequest } from '../../../src/chat/request.js';
import { CHURN_CARD } from '../../support/churn-card.js';
import { FAKE_SLACK, type FakeSlack, startFakeSlack } from '../../support/fake-slack/client.js';
import { messageProblems, viewProblems, visibleText } from '../../support/slack-validate.js';

const { ada, channel } = FAKE_SLACK;
const FORM: Form = {
  id: 'contact.log',
  subject: 'crm:1',
  title: 'Log a contact',
  submitText: 'Save',
  cancelText: 'Cancel',
  intro: null,
  inputs: [
    { kind: 'text', name: 'note', label: 'Note', isMultiline: false, isOptional: false, maxLength: 500 },
  ],
};

function say(text: string): Card {
  return { summary: text, blocks: [{ type: 'text', text: [text] }] };
}

describe.each(['socket', 'http'] as const)('over %s, Slack', (mode) => {
  let slack: FakeSlack;
  let app: SlackApp;
  let server: WebServer | undefined;
  let requests: ChatRequest[];
  let handle: ChatHandler;
  let log: string[];

  beforeAll(async () => {
    slack = await startFakeSlack();
  });
  afterAll(() => slack.stop());

  beforeEach(async () => {
    await slack.reset();
    requests = [];
    handle = async () => ({ kind: 'done' });
    log = [];
    const logger = pino({ level: 'trace' }, { write: (line: string) => void log.push(line) });
    const { botToken, appToken, signingSecret } = FAKE_SLACK;
    app = slackApp({
      botToken,
      mode: mode === 'socket' ? { name: 'socket', appToken } : { name: 'http', signingSecret },
      apiUrl: slack.apiUrl,
      adapter: slackAdapter({ client: slackWebClient({ botToken, apiUrl: slack.apiUrl, logger }) }),
      handle: (request) => {
        requests.push(request);
        return handle(request);
      },
      wording: {
        stillWorking: async () => say('This takes a moment.'),
        tooLateForForm: async () => say('Please press again.'),
        failed: async () => say('Something went wrong.'),
        saved: async () => say('Saved.'),
      },
      logger,
      answerWithinMs: 200,
    });
    await app.start();
    if (mode === 'http') {
      server = webServer({ port: 0, routes: app.routes, logger });
      const { host, port } = await server.start();
      await slack.sendTo(`http://${host}:${port}/slack/events`);
    } else await slack.connected();
  });
  afterEach(async () => {
    await app.stop(2000);
    await server?.stop(0);
  });

  async function whispered(count: number): Promise<string[]> {
    await slack.accepted('response_url', count);
    return shown();
  }

  async function shown(): Promise<string[]> {
    return (await slack.ephemerals()).map(({ blocks }) => visibleText(blocks));
  }

  it('commands arrive as they were typed and are answered with their acknowledgement, to the asker only', async () => {
    handle = async () => ({ kind: 'whisper', card: CHURN_CARD });
    const answer = await slack.command({ user: ada, channel, text: 'customer R&D <Nordic>' });

    expect(answer).toMatchObject({ status: 200 });
    expect(requests[0]).toMatchObject({
      kind: 'command',
      text: 'customer R&D <Nordic>',
      from: { platformUserId: ada, reply: { conversationId: channel, platformUserId: ada } },
    });
    expect((await shown())[0]).toContain('Nordic Pumps & Valves AS');
    expect(answer.body).toMatchObject({ response_type: 'ephemeral' });
    expect(messageProblems(answer.body)).toEqual([]);
    // Slack takes five answers there.
    expect(await slack.calls('response_url')).toEqual([]);
  });

  it('commands that open a form are acknowledged without a word', async () => {
    handle = async () => ({ kind: 'form', form: FORM });
    const answer = await slack.command({ user: ada, channel, text: 'log Nordic' });

    expect(answer.status).toBe(200);
    await slack.accepted('views.open');
    expect(await shown()).toEqual([]);
  });

  it('commands that take longer are acknowledged before they are answered', async () => {
    const gate = new Gate();
    handle = async () => {
      await gate.opened;
      return { kind: 'whisper', card: say('At last.') };
    };
    const answer = await slack.command({ user: ada, channel, text: 'pipeline' });

    expect(answer.status).toBe(200);
    expect(await whispered(1)).toEqual(['This takes a moment.']);
    gate.open();
    expect(await whispered(2)).toEqual(['This takes a moment.', 'At last.']);
  });

  it('presses that take long are followed up, though a changed card is their answer', async () => {
    const message = await post();
    const gate = new Gate();
    handle = async () => {
      await gate.opened;
      return { kind: 'done' };
    };
    await slack.press({ user: ada, channel, ts: message, text: 'On it' });
    expect(await whispered(1)).toEqual(['This takes a moment.']);
    gate.open();
    expect(await whispered(2)).toEqual(['This takes a moment.', 'Saved.']);
  });

  it('commands whose handling breaks get a plain sentence, and no detail of it', async () => {
    handle = async () => {
      throw new Error('mongodb://user:secret@db is down');
    };
    await slack.command({ user: ada, channel, text: 'mine' });

    expect(await shown()).toEqual(['Something went wrong.']);
  });

  it('presses on buttons and menus arrive with their subject and arguments', async () => {
    const message = await post();
    await slack.press({ user: ada, channel, ts: message, text: 'On it' });
    await slack.press({ user: ada, channel, ts: message, text: 'Was never at risk' });

    expect(requests).toMatchObject([
      { kind: 'press', action: 'alert.take', subject: 'churn:crm:10442:score-churn|2026-11-23', args: {} },
      {
        kind: 'press',
        action: 'alert.outcome',
        args: { outcome: 'never_at_risk' },
        from: { platformUserId: ada },
      },
    ]);
  });

  it('a press may open a form, whose values come back', async () => {
    const message = await post();
    handle = async () => ({ kind: 'form', form: FORM });
    await slack.press({ user: ada, channel, ts: message, text: 'Contact made…' });
    const [opened] = await slack.accepted('views.open');
    expect(viewProblems(opened?.args.view)).toEqual([]);

    handle = async () => ({ kind: 'whisper', card: say('Noted.') });
    const answer = await slack.submit({ user: ada, values: { note: 'They miss us' } });

    expect(answer).toMatchObject({ status: 200 });
    expect(await slack.views()).toEqual([]);
    expect(requests[1]).toMatchObject({
      kind: 'submit',
      formId: 'contact.log',
      subject: 'crm:1',
      values: { note: 'They miss us' },
      from: { platformUserId: ada, reply: { conversationId: channel } },
    });
    expect(await whispered(1)).toEqual(['Noted.']);
  });

  it('a form opened too late is answered with a sentence', async () => {
    await slack.set({ triggerSeconds: -1 });
    handle = async () => ({ kind: 'form', form: FORM });
    await slack.press({ user: ada, channel, ts: await post(), text: 'Contact made…' });

    expect(await whispered(1)).toEqual(['Please press again.']);
  });

  it('errors of a form stand at their fields and keep it open', async () => {
    await openForm();
    handle = async () => ({ kind: 'errors', errors: { note: 'Say a little more.', gone: 'And this.' } });
    const answer = await slack.submit({ user: ada, values: { note: 'x' } });

    expect(answer.body).toEqual({
      response_action: 'errors',
      errors: { note: 'Say a little more. And this.' },
    });
    expect(await slack.views()).toHaveLength(1);
  });

  it('a form may be followed by another', async () => {
    await openForm();
    handle = async () => ({ kind: 'form', form: { ...FORM, title: 'And then?' } });
    const answer = await slack.submit({ user: ada, values: { note: 'x' } });

    expect(answer.body).toMatchObject({ response_action: 'update' });
    expect(viewProblems((answer.body as { view: unknown }).view)).toEqual([]);
  });

  it('a form that takes long is closed in time and answered afterwards, errors too', async () => {
    await openForm();
    const gate = new Gate();
    handle = async () => {
      await gate.opened;
      return { kind: 'errors', errors: { note: 'Nobody of that name.' } };
    };
    const answer = await slack.submit({ user: ada, values: { note: 'x' } });
    expect(answer.status).toBe(200);
    expect(await whispered(1)).toEqual(['This takes a moment.']);
    gate.open();
    expect((await whispered(2))[1]).toBe('⚠️ Nobody of that name.');
  });

  it('events are acknowledged, the unknown ones too', async () => {
    const event = { type: 'app_home_opened', user: ada, channel: 'D01ADA', tab: 'messages' };

    expect(await slack.event({ event })).toMatchObject({ status: 200 });
    expect(await slack.event({ event: { type: 'app_uninstalled' } })).toMatchObject({ status: 200 });
    expect(requests).toEqual([]);
  });

  it('requests under way are finished when it stops', async () => {
    const gate = new Gate();
    handle = async () => {
      await gate.opened;
      return { kind: 'whisper', card: say('At last.') };
    };
    await slack.command({ user: ada, channel, text: 'mine' });
    await whispered(1);
    const stopped = app.stop(5000);
    gate.open();
    await stopped;

    expect(await slack.calls('response_url')).toHaveLength(2);
    expect(app.isConnected()).toBe(false);
  });

  it('texts and tokens stay out of the log', async () => {
    handle = async () => {
      throw new Error('broken');
    };
    await slack.command({ user: ada, channel, text: 'customer Confidential Customer AS' });
    await shown();

    expect(log.join('')).toContain('"platformUserId":"U01ADA"');
    expect(log.join('')).not.toMatch(/Confidential|xoxb-|xapp-|shh|Nordic/);
  });

  async function post(): Promise<string> {
    const logger = pino({ level: 'silent' });
    const client = slackWebClient({ botToken: FAKE_SLACK.botToken, apiUrl: slack.apiUrl, logger });
    const target = { platform: 'slack', kind: 'channel', id: channel } as const;
    return (await slackAdapter({ client }).send(target, CHURN_CARD, 'd1')).messageId;
  }

  async function openForm(): Promise<void> {
    handle = async (): Promise<ChatAnswer> => ({ kind: 'form', form: FORM });
    await slack.press({ user: ada, channel, ts: await post(), text: 'Contact made…' });
    await slack.accepted('views.open');
  }
});

/** Something that waits until it is let through. */
class Gate {
  open: () => void = () => undefined;
  readonly opened = new Promise<void>((resolve) => {
    this.open = resolve;
  });
}
