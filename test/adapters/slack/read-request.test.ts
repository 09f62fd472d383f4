import { describe, expect, it } from 'vitest';
import { encodePress } from '../../../adapters/slack/press-value.js';
import { readPress } from '../../../adapters/slack/read-request.js';

const ANSWER_AT = 'https://hooks.slack.com/actions/1';
const pressed = {
  user: { id: 'U0S01' },
  response_url: ANSWER_AT,
  actions: [{ block_id: 'b', value: encodePress({ action: 'mine.show', subject: '' }, null) }],
};

describe('a press in Slack', () => {
  it('in a conversation is answered there', () => {
    const request = readPress({ ...pressed, channel: { id: 'C01NORDICS' } });
    expect(request?.from.reply).toMatchObject({ conversationId: 'C01NORDICS', responseUrl: ANSWER_AT });
  });

  it('on the app’s own page is answered in the person’s own conversation, for nothing can be said on the page', () => {
    const request = readPress({ ...pressed, view: { type: 'home' }, channel: { id: '' } });
    expect(request?.from.reply).toMatchObject({ conversationId: '', responseUrl: null });
  });
});
