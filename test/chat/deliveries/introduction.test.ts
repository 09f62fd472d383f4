import { expect, it } from 'vitest';
import { renderIntroduction } from '../../../src/chat/deliveries/introduction.js';
import { cardText } from '../card-text.js';
import { chatTestSettings, MORNING, workplace } from '../workplace.js';

it('says in a channel which tickets are posted there', async () => {
  const { stores } = await workplace();
  const routing = { ...chatTestSettings.routing, channels: { service: { slack: 'C09' } } };
  const ticketQueues = [
    { name: 'technical', channel: 'service' },
    { name: 'general', channel: null },
    { name: 'spare parts', channel: 'elsewhere' },
  ];
  const settings = { ...chatTestSettings, routing, ticketQueues };
  const here = { platform: 'slack', kind: 'channel', id: 'C09' } as const;
  const rendered = await renderIntroduction({ kind: 'introduction', channelId: 'C09' }, here, {
    stores,
    settings,
    now: () => MORNING,
  });
  const text = rendered.kind === 'card' ? cardText(rendered.card) : '';
  expect(text).toContain('This is posted here: tickets of the queue technical.');
});
