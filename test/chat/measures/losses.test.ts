import { describe, expect, it } from 'vitest';
import { renderDelivery } from '../../../src/chat/render-delivery.js';
import { pendingDelivery } from '../../../src/domain/delivery.js';
import { LOSS_REASONS, type LossReview } from '../../../src/domain/loss-review.js';
import { someAlert, someScore } from '../../support/alerts.js';
import { firstRunOn } from '../../support/first-run.js';
import { cardText, pressesOf, pressOf } from '../card-text.js';
import {
  ADA,
  ada,
  after,
  BO,
  bo,
  chatTestSettings,
  cleo,
  errorsOf,
  formOf,
  MORNING,
  NORDLYS,
  NORDLYS_ALERT,
  said,
  workplace,
} from '../workplace.js';

const MANAGER = 'UCLEO';
const REVIEW: LossReview = {
  id: `loss:${NORDLYS}:2026-05-01`,
  customerId: NORDLYS,
  lostAt: new Date('2026-05-01T10:00:00Z'),
  foundBy: 'outcome',
  ownerId: 'S01',
  leaderId: 'S03',
  createdAt: MORNING,
  warnings: [
    {
      alertId: NORDLYS_ALERT,
      level: 'high',
      warnedAt: new Date('2026-03-02T03:10:00Z'),
      contactedAt: MORNING,
    },
  ],
  evidence: { asOf: MORNING, basis: 'rules', risk: 74, factors: someScore(NORDLYS).factors },
  answer: null,
  undo: null,
  version: 1,
  targets: [{ platform: 'slack', kind: 'person', id: ADA }],
  isCardStale: false,
};

async function withReview(over: Partial<LossReview> = {}) {
  const contacted = after(
    someAlert(NORDLYS),
    { name: 'contact', how: 'call', mood: 'bad', note: null },
    'S01',
    MORNING,
  );
  const here = await workplace({
    alerts: [contacted],
    staff: [ada(), bo(), cleo({ slackUserId: MANAGER })],
  });
  await here.stores.lossReviews.add([{ ...REVIEW, ...over }]);
  const render = renderDelivery({ stores: here.stores, settings: chatTestSettings, now: () => MORNING });
  const posted = async () => {
    const rendered = await render(
      pendingDelivery({
        id: 'x',
        alertId: null,
        content: { kind: 'loss_review', reviewId: REVIEW.id },
        target: { platform: 'slack', kind: 'person', id: ADA },
        createdAt: MORNING,
      }),
    );
    if (rendered.kind !== 'card') throw new Error('no card');
    return rendered;
  };
  return { ...here, posted };
}

describe('the review of a loss', () => {
  it('shows the signs, the warning, what was done, and asks why', async () => {
    const { posted } = await withReview();
    const { card, alertVersion } = await posted();
    expect(alertVersion).toBe(1);
    expect(card.summary).toBe('Nordlys Maskin AS has left: what can we learn?');
    const text = cardText(card);
    expect(text).toContain('Left: 1 May 2026');
    expect(text).toContain('First warning: 2 Mar 2026, 60 days before');
    expect(text).toContain('First contact after it: 2 Mar 2026');
    expect(text).toContain('Signs at the time');
    expect(text).toContain('Contact made by Ada Berg: call, mood bad');
    expect(text).toContain('Why did the customer leave? One answer is enough.');
    expect(pressesOf(card).map(({ action }) => action)).toEqual(['loss.answer', 'customer.show']);
  });

  it('says plainly when nobody was warned and nothing was seen', async () => {
    const { posted } = await withReview({ warnings: [], evidence: null });
    const text = cardText((await posted()).card);
    expect(text).toContain('First warning: none');
    expect(text).toContain('There were no signs in what could be measured.');
  });

  it('blames nobody, in any language', async () => {
    const { posted } = await withReview({ warnings: [] });
    expect(cardText((await posted()).card)).not.toMatch(/fault|failed|should have|too late/i);
  });

  it('takes a reason from the list and a note, shows both, and lets another correct it', async () => {
    const { press, submit, posted, stores, refreshed } = await withReview({ leaderId: 'S02' });
    const form = formOf(await press('loss.answer', REVIEW.id));
    const [reason] = form.inputs;
    expect(reason?.kind === 'select' && reason.options.map(({ value }) => value)).toEqual([...LOSS_REASONS]);
    expect(errorsOf(await submit(form, { reason: 'weather', text: 'x'.repeat(501) }))).toEqual({
      reason: 'Please choose one of these.',
      text: 'Please keep it under 500 characters.',
    });
    expect(await submit(form, { reason: 'competitor', text: ' Half the price ' })).toEqual({ kind: 'done' });
    expect(refreshed).toEqual([REVIEW.id]);
    const text = cardText((await posted()).card);
    expect(text).toContain('A competitor’s offer, says Ada Berg, 2 Mar, 09:00');
    expect(text).toContain('“Half the price”');
    expect(text).toContain('[Correct…] [Undo]');
    const again = formOf(await press('loss.answer', REVIEW.id, BO));
    expect(again.inputs[0]?.initial).toBe('competitor');
    await submit(again, { reason: 'price' }, BO);
    expect((await stores.lossReviews.find(REVIEW.id))?.answer).toMatchObject({
      reason: 'price',
      byId: 'S02',
    });
    expect(said(await press('loss.undo', REVIEW.id))).toBe('Only Bo Lind can take this step back.');
    await press('loss.undo', REVIEW.id, BO);
    expect((await stores.lossReviews.find(REVIEW.id))?.answer).toMatchObject({ reason: 'competitor' });
  });

  it('keeps a later answer of one’s own from the button of an earlier one', async () => {
    const { press, submit, posted, stores, clock } = await withReview();
    const answer = async (reason: string) =>
      submit(formOf(await press('loss.answer', REVIEW.id)), { reason, text: '' });
    await answer('price');
    const { action, subject, args } = pressOf((await posted()).card, 'Undo');
    clock.now = new Date(clock.now.getTime() + 60_000);
    await answer('service');
    const undone = await press(action, subject, ADA, { ...args });
    expect(said(undone)).toContain('Since then Ada Berg has made another step');
    expect((await stores.lossReviews.find(REVIEW.id))?.answer?.reason).toBe('service');
  });

  it('says that it is gone', async () => {
    const { press } = await workplace();
    expect(said(await press('loss.answer', 'loss:none'))).toBe('This review is no longer on record.');
    expect(said(await press('loss.undo', 'loss:none'))).toBe('This review is no longer on record.');
  });
});

describe('losses', () => {
  it('are counted by reason for managers, and for nobody else', async () => {
    const answer = { reason: 'price', text: null, byId: 'S01', at: MORNING } as const;
    const { ask, stores } = await withReview({ answer, lostAt: new Date('2026-02-10T10:00:00Z') });
    await firstRunOn(stores, '2025-06-02');
    await stores.lossReviews.add([
      { ...REVIEW, id: 'loss:2', warnings: [], lostAt: new Date('2026-01-10T10:00:00Z') },
      { ...REVIEW, id: 'loss:3', answer, lostAt: new Date('2025-12-10T10:00:00Z') },
    ]);
    expect(said(await ask('losses'))).toBe(
      'This is for managers and administrators. Please ask one of them.',
    );
    expect(said(await ask('losses', MANAGER)).split('\n')).toEqual([
      '# Why customers left',
      'Q1 2026: 2 customers',
      'Price: 1',
      'No reason given yet: 1',
      'Without a warning before: 1',
      'Q4 2025: 1 customer',
      'Price: 1',
      'Whether a warning came before is counted since the first check on 2 Jun 2025.',
      '[Share here]',
    ]);
  });

  it('says so when there are none', async () => {
    const { ask } = await workplace({ staff: [cleo({ slackUserId: MANAGER })] });
    expect(said(await ask('losses', MANAGER))).toContain('No losses on record in the last four quarters.');
  });
});
