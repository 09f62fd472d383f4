import { pino } from 'pino';
import { beforeEach, describe, expect, it } from 'vitest';
import { type AnswerOptions, answerCommand } from '../../../adapters/slack/answer.js';
import type { PrivateAnswer } from '../../../adapters/slack/response-url.js';
import type { Card } from '../../../src/chat/card.js';
import type { ChatAnswer, ChatRequest } from '../../../src/chat/request.js';
import { type RecordingAdapter, recordingAdapter } from '../../support/recording-adapter.js';

const REQUEST: ChatRequest = {
  kind: 'command',
  text: 'mine',
  from: {
    platformUserId: 'U01ADA',
    reply: {
      platform: 'slack',
      conversationId: 'C01',
      platformUserId: 'U01ADA',
      triggerId: null,
      responseUrl: 'https://hooks.slack.com/commands/1',
    },
  },
};

describe('the answer to a Slack command', () => {
  let adapter: RecordingAdapter;
  let acknowledged: (PrivateAnswer | undefined)[];

  beforeEach(() => {
    adapter = recordingAdapter();
    acknowledged = [];
  });

  async function answered(
    answer: ChatAnswer,
    acknowledge = async (told?: PrivateAnswer) => void acknowledged.push(told),
    wording: Partial<AnswerOptions['wording']> = {},
  ) {
    const options: AnswerOptions = {
      adapter,
      handle: async () => answer,
      wording: {
        stillWorking: async () => say('This takes a moment.'),
        tooLateForForm: async () => say('Please press again.'),
        failed: async () => say('Something went wrong.'),
        saved: async () => say('Saved.'),
        ...wording,
      },
      logger: pino({ level: 'silent' }),
      withinMs: 10_000,
      hasWorkspaces: false,
    };
    await answerCommand(options, REQUEST, acknowledge);
    return adapter.whispers.map(({ card }) => card.summary);
  }

  it('is the acknowledgement where it is ready', async () => {
    expect(await answered({ kind: 'whisper', card: say('Two alerts.') })).toEqual([]);
    expect(acknowledged).toMatchObject([{ response_type: 'ephemeral', text: 'Two alerts.' }]);
  });

  it('tells in the acknowledgement what is wrong', async () => {
    expect(await answered({ kind: 'errors', errors: { day: 'That day is over.' } })).toEqual([]);
    expect(acknowledged).toMatchObject([{ text: 'That day is over.' }]);
  });

  it('leaves the acknowledgement empty where nothing is to be said', async () => {
    expect(await answered({ kind: 'done' })).toEqual([]);
    expect(acknowledged).toEqual([undefined]);
  });

  it('follows by its address where the acknowledgement did not get through', async () => {
    const cut = async () => {
      throw new Error('not connected');
    };
    expect(await answered({ kind: 'whisper', card: say('Two alerts.') }, cut)).toEqual(['Two alerts.']);
  });
});

function say(text: string): Card {
  return { summary: text, blocks: [{ type: 'text', text: [text] }] };
}
