import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/chat/card.js';
import type { Rendered } from '../../src/chat/delivery/render.js';
import { renderDelivery } from '../../src/chat/render-delivery.js';
import type { Alert } from '../../src/domain/alert.js';
import {
  DELIVERY_REFUSALS,
  type Delivery,
  type DeliveryContent,
  type Target,
  targetKey,
} from '../../src/domain/delivery.js';
import { memoryStores } from '../memory/memory-stores.js';
import { readiness, someAlert, someCustomer, someScore } from '../support/alerts.js';
import { cardText } from './card-text.js';
import {
  ADA,
  ada,
  after,
  bo,
  chatTestSettings,
  cleo,
  MORNING,
  NORDLYS,
  NORDLYS_ALERT,
  nordlys,
} from './workplace.js';

const channel: Target = { platform: 'slack', kind: 'channel', id: 'C01' };

function deliveryOf(content: DeliveryContent, target: Target = channel): Delivery {
  return {
    id: 'some delivery',
    alertId: 'alertId' in content ? content.alertId : null,
    content,
    target,
    targetKey: targetKey(target),
    underId: null,
    createdAt: MORNING,
    state: { name: 'pending', attempts: 0, notBefore: null },
    updateLeaseUntil: null,
  };
}

async function office(alerts: readonly Alert[] = [someAlert(NORDLYS)], owner = ada()) {
  const stores = memoryStores();
  await stores.staff.upsert([owner, bo(), cleo()]);
  await stores.customers.upsert([
    nordlys(),
    someCustomer('erp:2'),
    someCustomer('erp:3'),
    someCustomer('erp:4'),
  ]);
  for (const alert of alerts) await stores.alerts.open(alert);
  const render = renderDelivery({ stores, settings: chatTestSettings, now: () => MORNING });
  return {
    stores,
    render: (content: DeliveryContent, target?: Target) => render(deliveryOf(content, target)),
  };
}

function cardOf(rendered: Rendered): Card {
  if (rendered.kind !== 'card') throw new Error(`expected a card, got ${JSON.stringify(rendered)}`);
  return rendered.card;
}

describe('the zone of a posted alert', () => {
  it('is named in a channel, and left out in the language of a person alone', async () => {
    const owner = ada({ timezone: 'Europe/Helsinki', language: 'fi' });
    const { render } = await office([someAlert(NORDLYS)], owner);
    const content = { kind: 'alert_card', alertId: NORDLYS_ALERT } as const;
    expect(cardText(cardOf(await render(content)))).toContain(
      '@Ada Berg gets in touch by Tue 3 Mar, 18:00 EET; Cleo Dahl leads the talk.',
    );
    const direct = cardText(cardOf(await render(content, { platform: 'slack', kind: 'person', id: ADA })));
    expect(direct).toContain(
      '@Ada Berg ottaa yhteyttä viimeistään ti 3.3. klo 18.00; keskustelun vetää Cleo Dahl.',
    );
    expect(direct).not.toContain('UTC');
  });
});

describe('renderDelivery of an alert card', () => {
  const content = { kind: 'alert_card', alertId: NORDLYS_ALERT } as const;

  it('shows today’s state and says which version that is', async () => {
    const taken = after(someAlert(NORDLYS), { name: 'take' }, 'S02', MORNING);
    const { render } = await office([taken]);
    const rendered = await render(content);
    expect(rendered).toMatchObject({ kind: 'card', alertVersion: 2 });
    expect(cardText(cardOf(rendered))).toContain('Taken by Bo Lind, 2 Mar, 09:00');
  });

  it('compares with a week before', async () => {
    const { stores, render } = await office();
    const earlier = { risk: 60, asOf: new Date('2026-02-20T03:00:00Z'), runId: 'earlier' };
    await stores.scores.save([someScore(NORDLYS, earlier)]);
    await stores.scores.save([someScore(NORDLYS)]);
    expect(cardText(cardOf(await render(content)))).toContain('74 of 100 points · up 14 in a week');
  });

  it('gives the due time in the owner’s zone and the words in the company’s language', async () => {
    const { render } = await office(undefined, ada({ timezone: 'Europe/Helsinki', language: 'fi' }));
    expect(cardText(cardOf(await render(content)))).toContain(
      '@Ada Berg gets in touch by Tue 3 Mar, 18:00 EET; Cleo Dahl leads the talk.',
    );
  });

  it.each([
    ['the alert is gone', { ...content, alertId: 'churn:none:none' }],
    ['the customer is gone', { ...content, alertId: someAlert('erp:99').id }],
  ])('is dropped when %s', async (_case, gone) => {
    const { render } = await office([someAlert(NORDLYS), someAlert('erp:99')]);
    expect(await render(gone)).toMatchObject({ kind: 'drop' });
  });
});

describe('renderDelivery of a reply under a card', () => {
  const base = { kind: 'alert_reply', alertId: NORDLYS_ALERT, level: 'high', risk: 81 } as const;

  it.each([
    ['raised', 'S01', ['@Ada Berg', ', Nordlys Maskin AS is now high: 81 of 100 points.']],
    ['fell', 'S01', ['@Ada Berg', ', Nordlys Maskin AS is down to 81 of 100 points.']],
    ['handed_over', 'S02', ['@Bo Lind', ', Nordlys Maskin AS is yours now. Due Tue 3 Mar, 18:00 CET.']],
  ] as const)('%s names the person', async (about, staffId, words) => {
    const { render } = await office();
    const rendered = await render({ ...base, about, staffId });
    const text = rendered.kind === 'reply' ? rendered.text : [];
    expect(
      text.map((part) => (typeof part === 'object' && 'mention' in part ? `@${part.mention.name}` : part)),
    ).toEqual(words);
  });

  it('is dropped when the person has left', async () => {
    const { render } = await office();
    expect(await render({ ...base, about: 'raised', staffId: 'S99' })).toMatchObject({ kind: 'drop' });
  });
});

describe('renderDelivery of the first run’s summary', () => {
  const alerts = [
    someAlert(NORDLYS),
    someAlert('erp:2', { level: 'medium' }),
    someAlert('erp:3', { level: 'low', placement: 'listed', targets: [], dueAt: null }),
    someAlert('erp:4', { level: 'medium', ownerId: null, placement: 'listed', targets: [], dueAt: null }),
  ];
  const content = { kind: 'first_run_summary', runId: 'score-churn.2026-03-02', staffId: null } as const;

  it('counts by level and owner, and says what rules need', async () => {
    const { stores, render } = await office(alerts);
    const asOf = new Date('2026-03-02T03:00:00Z');
    await stores.runs.claim({
      id: content.runId,
      name: 'score-churn',
      period: '2026-03-02',
      startedAt: asOf,
      context: { asOf, orderIntervals: [], coverage: {}, readiness, isFirstRun: true },
      finishedAt: null,
      counts: {},
    });
    expect(cardText(cardOf(await render(content)))).toBe(
      [
        '# First check of your customers',
        '4 customers to look after (1 high, 2 medium, 1 low).',
        '2 cards are posted, for the most urgent. 2 customers wait on the owners’ lists without a deadline; cards for them follow step by step. Everybody sees their own list with /varsel mine.',
        'By owner',
        'Ada Berg: 2 cards, 1 on the list',
        'Without an owner: 0 cards, 1 on the list',
        'Rules: 61 of 100 customers, 9 of 20 churns',
      ].join('\n'),
    );
  });

  it('for one person counts that person’s alone', async () => {
    const { render } = await office(alerts);
    expect(cardText(cardOf(await render({ ...content, staffId: 'S01' })))).toContain(
      '3 customers to look after',
    );
  });

  it('says so in one line when nothing was found', async () => {
    const { render } = await office([]);
    expect(cardText(cardOf(await render(content)))).toContain('No customer needs attention right now.');
  });
});

describe('renderDelivery of a note to the administrators', () => {
  it.each([...DELIVERY_REFUSALS, 'unknown' as const])(
    'says what %s means and what to do',
    async (problem) => {
      const { stores, render } = await office();
      const failed = { ...deliveryOf({ kind: 'alert_card', alertId: NORDLYS_ALERT }), id: 'failed' };
      await stores.deliveries.add([failed]);
      const text = cardText(
        cardOf(await render({ kind: 'delivery_note', deliveryId: 'failed', problem, targetId: 'C01' })),
      );
      expect(text).toContain('About Nordlys Maskin AS, to a channel that is not connected.');
      expect(text).toContain('/varsel mine');
      expect(text.split('\n')).toHaveLength(4);
    },
  );

  it('manages without the delivery it is about', async () => {
    const { render } = await office();
    const content = {
      kind: 'delivery_note',
      deliveryId: 'gone',
      problem: 'archived',
      targetId: 'C01',
    } as const;
    expect(cardText(cardOf(await render(content)))).toContain('To a channel that is not connected.');
  });

  it.each([
    [{ platform: 'slack', kind: 'channel', id: 'C1' }, 'churn'],
    [{ platform: 'slack', kind: 'channel', id: 'C9' }, '#nordics'],
    [{ platform: 'slack', kind: 'person', id: ADA }, 'Ada Berg'],
  ] as const)('calls the place by its name: %o', async (to, name) => {
    const { stores, render } = await office();
    await stores.routes.compareAndSet({
      id: 'route:1',
      purpose: 'churn',
      conditions: { segment: null, region: null, team: null, level: null },
      channel: { platform: 'slack', id: 'C9', name: '#nordics' },
      isActive: true,
      createdAt: MORNING,
      changedById: 'S01',
      changedAt: MORNING,
      version: 1,
    });
    const failed = {
      ...deliveryOf({ kind: 'alert_card', alertId: NORDLYS_ALERT }),
      id: 'failed',
      target: to,
    };
    await stores.deliveries.add([failed]);
    const content = {
      kind: 'delivery_note',
      deliveryId: 'failed',
      problem: 'archived',
      targetId: to.id,
    } as const;
    expect(cardText(cardOf(await render(content)))).toContain(`About Nordlys Maskin AS, to ${name}.`);
  });
});
