import { describe, expect, it } from 'vitest';
import { renderCard } from '../../adapters/slack/render/card.js';
import { renderForm } from '../../adapters/slack/render/form.js';
import type { ChatAnswer } from '../../src/chat/request.js';
import { LANGUAGES, type Language } from '../../src/domain/staff.js';
import { someAlert, someCustomer, somePerson } from '../support/alerts.js';
import { messageProblems, viewProblems } from '../support/slack-validate.js';
import { ada, bo, cleo, NORDLYS, NORDLYS_ALERT, nordlys, workplace } from './workplace.js';

const reply = {
  platform: 'slack',
  conversationId: 'C77',
  platformUserId: 'UADA',
  triggerId: 't',
  responseUrl: 'https://hooks.slack.com/x',
} as const;

const LONG_NAME = `${'Nordlys '.repeat(40)}AS`;
const customers = [
  nordlys(),
  someCustomer('erp:1002', { name: LONG_NAME, segment: 'x'.repeat(300) }),
  someCustomer('erp:1003', { name: '<!channel> & <http://evil|Nordlys>' }),
];
const alerts = [
  someAlert(NORDLYS),
  someAlert('erp:1002', { level: 'medium' }),
  someAlert('erp:1003', { level: 'low', dueAt: null, placement: 'listed', targets: [] }),
];
const staff = (language: Language) => [
  ada({ language }),
  bo({ language }),
  cleo(),
  ...Array.from({ length: 150 }, (_, index) => somePerson(`T${index}`, { name: `Person ${index}` })),
];

async function answersIn(language: Language): Promise<ChatAnswer[]> {
  const { ask, press } = await workplace({ customers, alerts, staff: staff(language) });
  return [
    await ask('customer nordlys maskin as'),
    await ask('customer 1002'),
    await ask('customer 1003'),
    await ask('customer nordlys'),
    await ask('customer qqqq wwww'),
    await ask('why nordlys maskin as'),
    await ask('why 1002'),
    await ask('mine'),
    await ask('help'),
    await ask('helpp'),
    await ask('log nordlys maskin as'),
    await press('alert.contact', NORDLYS_ALERT),
    await press('alert.resolve', NORDLYS_ALERT),
    await press('alert.snooze', NORDLYS_ALERT),
    await press('alert.hand_over', NORDLYS_ALERT),
    await press('alert.talk', NORDLYS_ALERT),
    await press('customer.alert', 'erp:1002'),
    await press('alert.take', NORDLYS_ALERT, undefined, { seen: 'privately' }),
    await press('customer.share', NORDLYS),
  ];
}

describe.each(LANGUAGES)('everything that is answered in %s', (language) => {
  it('is taken by Slack as it is, and no title or button is cut', async () => {
    for (const answer of await answersIn(language)) {
      if (answer.kind === 'whisper') {
        const message = renderCard(answer.card);
        expect(messageProblems(message), JSON.stringify(answer.card)).toEqual([]);
      } else if (answer.kind === 'form') {
        const view = renderForm(answer.form, reply);
        expect(viewProblems(view), JSON.stringify(answer.form)).toEqual([]);
        expect(view.title.text).toBe(answer.form.title);
        expect(view.submit?.text).toBe(answer.form.submitText);
      } else {
        throw new Error(`unexpected ${answer.kind}`);
      }
    }
  });

  it('offers menus as menus: choices are short enough for one', async () => {
    const { ask } = await workplace({ customers, alerts, staff: staff(language) });
    for (const text of ['mine', 'customer nordlys']) {
      const answer = await ask(text);
      const blocks = answer.kind === 'whisper' ? renderCard(answer.card).blocks : [];
      const actions = blocks.filter((block) => block.type === 'actions');
      expect(actions).toHaveLength(1);
      expect(JSON.stringify(actions)).toContain('static_select');
      expect(JSON.stringify(actions)).not.toContain('"button"');
    }
  });
});
