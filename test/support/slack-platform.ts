import { pino } from 'pino';
import { slackAdapter } from '../../adapters/slack/slack-adapter.js';
import { slackWebClient } from '../../adapters/slack/web-client.js';
import type { Target } from '../../src/domain/delivery.js';
import type { ChatPlatform, PlatformFault } from '../contracts/chat-adapter.contract.js';
import { FAKE_SLACK, type SlackFault, startFakeSlack } from './fake-slack/client.js';
import { visibleText } from './slack-validate.js';

const METHODS = { send: 'chat.postMessage', reply: 'chat.postMessage', update: 'chat.update' } as const;

function faultOf(method: string, fault: PlatformFault): SlackFault {
  switch (fault) {
    case 'refused':
      return { method, kind: 'error', error: 'restricted_action' };
    case 'limited':
      return { method, kind: 'limited', retryAfterSeconds: 7 };
    case 'failed':
      // Refused before Slack: a gateway of the company.
      return { method, kind: 'status', status: 403 };
    case 'unclear, posted':
      return { method, kind: 'reset', isStored: true };
    case 'unclear, lost':
      return { method, kind: 'reset', isStored: false };
  }
}

/** The Slack adapter with the recording Slack behind it. */
export async function slackPlatform(): Promise<ChatPlatform> {
  const slack = await startFakeSlack();
  const client = slackWebClient({
    botToken: FAKE_SLACK.botToken,
    apiUrl: slack.apiUrl,
    logger: pino({ level: 'silent' }),
  });
  const channel: Target = { platform: 'slack', kind: 'channel', id: FAKE_SLACK.channel };
  const idOf = (target: Target) => (target.kind === 'person' ? `D${target.id.slice(1)}` : target.id);
  let adapter = slackAdapter({ client });
  return {
    get adapter() {
      return adapter;
    },
    channel,
    person: { platform: 'slack', kind: 'person', id: FAKE_SLACK.ada },
    missingChannel: { platform: 'slack', kind: 'channel', id: 'C99NONE' },
    posted: async (target) =>
      (await slack.messages(idOf(target))).map(({ ts, blocks, thread_ts }) => ({
        messageId: ts,
        words: visibleText(blocks),
        underId: thread_ts ?? null,
      })),
    whispered: async () => (await slack.ephemerals()).map(({ blocks }) => visibleText(blocks)),
    openedForms: async () => (await slack.views()).map((view) => (view.title as { text: string }).text),
    failNext: (call, fault) => slack.fail(faultOf(METHODS[call], fault)),
    forgetDeliveryIds: () => slack.set({ dropsMetadata: true }),
    addGuest: async ({ id }) => {
      const guest = 'U07GUS';
      const members = [FAKE_SLACK.ada, FAKE_SLACK.botUserId, guest];
      await slack.user({ id: guest, name: 'gus', is_restricted: true });
      await slack.channel({ id, members });
      return guest;
    },
    pressIn: async ({ id }) => ({
      platform: 'slack',
      conversationId: id,
      platformUserId: FAKE_SLACK.ada,
      triggerId: await slack.trigger(),
      responseUrl: null,
    }),
    reset: async () => {
      await slack.reset();
      adapter = slackAdapter({ client });
    },
    stop: () => slack.stop(),
  };
}
