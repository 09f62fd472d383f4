import { describe, expect, it } from 'vitest';
import { renderCard } from '../../../adapters/slack/render/card.js';
import { renderForm } from '../../../adapters/slack/render/form.js';
import type { Card } from '../../../src/chat/card.js';
import { renderDelivery } from '../../../src/chat/render-delivery.js';
import type { ChatAnswer } from '../../../src/chat/request.js';
import { type DeliveryContent, pendingDelivery } from '../../../src/domain/delivery.js';
import type { LossReview } from '../../../src/domain/loss-review.js';
import { LANGUAGES, type Language } from '../../../src/domain/staff.js';
import { TASK_KINDS, type Task } from '../../../src/domain/task.js';
import { stagePreview } from '../../../src/measures/stage-preview.js';
import { someAlert, someCustomer, someScore } from '../../support/alerts.js';
import { messageProblems, viewProblems } from '../../support/slack-validate.js';
import { cardText } from '../card-text.js';
import { someTask } from '../personal-matters.js';
import { ADA, ada, bo, chatTestSettings, MORNING, NORDLYS, nordlys, workplace } from '../workplace.js';

const HOSTILE = '<!channel> & <http://evil|Nordlys>';
const LONG = `${'Nordlys '.repeat(40)}AS`;
const TARGET = { platform: 'slack', kind: 'person', id: ADA } as const;
const reply = {
  platform: 'slack',
  conversationId: 'C77',
  platformUserId: ADA,
  triggerId: 't',
  responseUrl: 'https://hooks.slack.com/x',
} as const;

function task(kind: Task['kind'], customerId: string): Task {
  return someTask({ id: `task:${kind}:2026-01:${customerId}`, kind, customerId, targets: [TARGET] });
}

function review(customerId: string, over: Partial<LossReview> = {}): LossReview {
  return {
    id: `loss:${customerId}:2026-02-01`,
    customerId,
    lostAt: new Date('2026-02-01T10:00:00Z'),
    foundBy: 'outcome',
    ownerId: 'S01',
    leaderId: 'S03',
    createdAt: MORNING,
    warnings: [
      {
        alertId: someAlert(customerId).id,
        level: 'high',
        warnedAt: new Date('2025-12-01'),
        contactedAt: null,
      },
    ],
    evidence: { asOf: MORNING, basis: 'rules', risk: 74, factors: someScore(customerId).factors },
    answer: { reason: 'other', text: HOSTILE, byId: 'S01', at: MORNING },
    undo: null,
    version: 1,
    targets: [TARGET],
    isCardStale: false,
    ...over,
  };
}

async function office(language: Language) {
  const ids = [NORDLYS, 'erp:2', 'erp:3'];
  const here = await workplace({
    staff: [ada({ language, role: 'administrator' }), bo({ language })],
    customers: [nordlys(), someCustomer('erp:2', { name: LONG }), someCustomer('erp:3', { name: HOSTILE })],
    alerts: ids.map((id) => someAlert(id)),
    preview: stagePreview(
      ids.map((customerId) => ({ customerId, asOf: MORNING, level: 'high' as const, risk: 80 })),
      4,
      'decisions',
    ),
  });
  await here.stores.tasks.add(TASK_KINDS.flatMap((kind) => ids.map((id) => task(kind, id))));
  await here.stores.lossReviews.add([
    ...ids.map((id) => review(id)),
    review('erp:2', { id: 'loss:none', answer: null, warnings: [], evidence: null }),
  ]);
  return here;
}

async function answers({ ask, press }: Awaited<ReturnType<typeof office>>): Promise<ChatAnswer[]> {
  const open = task('strategy_talk', 'erp:2').id;
  return [
    await ask('mine'),
    await ask('losses'),
    await ask('admin'),
    await ask('admin stage'),
    await ask('admin stage nordics act'),
    await ask('admin stage nowhere act'),
    await ask('admin observe'),
    await press('stage.confirm', 'team:nordics', ADA, { stage: 'act', version: '0' }),
    await press('task.show', open),
    await press('task.snooze', open),
    await press('task.hand_over', open),
    await press('task.done', open, ADA, { seen: 'privately' }),
    await press('loss.answer', review('erp:2').id),
    await press('loss.undo', review('erp:3').id),
  ];
}

async function posted({ stores }: Awaited<ReturnType<typeof office>>): Promise<Card[]> {
  const render = renderDelivery({ stores, settings: chatTestSettings, now: () => MORNING });
  const contents: DeliveryContent[] = [
    { kind: 'task_card', taskId: task('health_check', 'erp:2').id },
    { kind: 'task_card', taskId: task('plan_sharing', 'erp:3').id },
    { kind: 'loss_review', reviewId: review(NORDLYS).id },
    { kind: 'loss_review', reviewId: review('erp:3').id },
    { kind: 'loss_review', reviewId: 'loss:none' },
    { kind: 'team_notice', alertId: someAlert('erp:2').id, staffId: 'S02' },
    { kind: 'team_notice', alertId: someAlert('erp:3').id, staffId: 'S02' },
  ];
  const rendered = await Promise.all(
    contents.map((content) =>
      render(pendingDelivery({ id: 'x', alertId: null, content, target: TARGET, createdAt: MORNING })),
    ),
  );
  return rendered.map((each) => {
    if (each.kind !== 'card') throw new Error(JSON.stringify(each));
    return each.card;
  });
}

describe.each(LANGUAGES)('what is said of tasks, losses and stages in %s', (language) => {
  it('is taken by Slack as it is, and no title or button is cut', async () => {
    const here = await office(language);
    for (const answer of await answers(here)) {
      if (answer.kind === 'form') {
        const view = renderForm(answer.form, reply);
        expect(viewProblems(view), JSON.stringify(answer.form)).toEqual([]);
        expect(view.title.text).toBe(answer.form.title);
      } else if (answer.kind === 'whisper') {
        expect(messageProblems(renderCard(answer.card)), JSON.stringify(answer.card)).toEqual([]);
      } else {
        throw new Error(`unexpected ${answer.kind}`);
      }
    }
    for (const card of await posted(here)) {
      expect(messageProblems(renderCard(card)), JSON.stringify(card)).toEqual([]);
    }
  });

  it('is written in that language alone', async () => {
    const here = await office(language);
    const texts = (await posted(here)).map(cardText).join('\n');
    const english = (await posted(await office('en'))).map(cardText);
    const lines = texts.split('\n').filter((line) => /\p{L}{3}/u.test(line));
    const same = lines.filter((line) => english.some((text) => text.split('\n').includes(line)));
    const names = same.filter((line) => !/^(#|“|.*Nordlys)/.test(line));
    expect(language === 'en' ? [] : names).toEqual([]);
  });
});

describe('the message to an account team', () => {
  it('names who leads the talk and until when, and is dropped once the alert is closed', async () => {
    const here = await office('en');
    const card = (await posted(here)).at(-2);
    expect(card === undefined ? '' : cardText(card)).toContain('leads the talk');
    const alert = await here.alert(someAlert('erp:2').id);
    await here.stores.alerts.compareAndSet({
      ...alert,
      version: alert.version + 1,
      isOpen: false,
      state: { name: 'receded', at: MORNING },
    });
    const render = renderDelivery({ stores: here.stores, settings: chatTestSettings, now: () => MORNING });
    const content = { kind: 'team_notice', alertId: alert.id, staffId: 'S02' } as const;
    const rendered = await render(
      pendingDelivery({ id: 'x', alertId: alert.id, content, target: TARGET, createdAt: MORNING }),
    );
    expect(rendered.kind).toBe('drop');
  });
});
