import { describe, expect, it } from 'vitest';
import { emptySeries, type History, historyOf } from '../../src/domain/history.js';
import type { LossReview } from '../../src/domain/loss-review.js';
import type { Outcome } from '../../src/domain/outcome.js';
import { DAY_MS, utcDate } from '../../src/domain/time.js';
import { actOnLoss, applyLossAction } from '../../src/measures/answer-loss.js';
import { lastContractEnd } from '../../src/measures/ended-contracts.js';
import { lossQuarters } from '../../src/measures/loss-reasons.js';
import { reviewLosses } from '../../src/measures/review-losses.js';
import { memoryStores } from '../memory/memory-stores.js';
import { someAlert, someCustomer, someScore } from '../support/alerts.js';
import { firstRunOn } from '../support/first-run.js';
import { daysFrom, NOW, reachOf, STAFF } from './company.js';

function lost(customerId: string, day: number, over: Partial<Outcome> = {}): Outcome {
  return {
    id: `crm:${customerId}:${day}`,
    customerId,
    outcome: 'lost',
    reason: null,
    occurredAt: daysFrom(day),
    knownAt: daysFrom(day),
    saidBy: null,
    alertId: null,
    about: null,
    revokedAt: null,
    ...over,
  };
}

/** Contracts as [index, "signed" at, "until"] or [index, "ended" at, how]. */
function contracts(
  ...facts: readonly (
    | readonly [number, 'signed', number, number | null]
    | readonly [number, 'ended', number, number]
  )[]
): History {
  const column = (of: (fact: (typeof facts)[number]) => number) => Float64Array.from(facts, of);
  const at = column(([, , day]) => daysFrom(day).getTime());
  return {
    ...historyOf('C1', emptySeries),
    contracts: {
      atMs: at,
      knownAtMs: at,
      supersededAtMs: column(() => Number.POSITIVE_INFINITY),
      contractIndex: column(([index]) => index),
      fact: column(([, fact]) => (fact === 'signed' ? 0 : 1)),
      endsAtMs: column(([, fact, , until]) =>
        fact === 'signed' && until !== null ? daysFrom(until).getTime() : Number.NaN,
      ),
      yearlyValueMinor: column(() => Number.NaN),
      seats: column(() => Number.NaN),
      how: column(([, fact, , how]) => (fact === 'ended' ? (how ?? Number.NaN) : Number.NaN)),
    },
  };
}

function buying(history: History, day: number): History {
  const at = Float64Array.of(daysFrom(day).getTime());
  const never = Float64Array.of(Number.POSITIVE_INFINITY);
  const order = { amountMinor: Float64Array.of(100), isCancellation: Float64Array.of(0) };
  const when = { atMs: at, knownAtMs: at, supersededAtMs: never, orderIndex: Float64Array.of(0) };
  return { ...history, orders: { ...order, ...when } };
}

describe('the end of the last contract', () => {
  const end = (history: History) => lastContractEnd(history, daysFrom(-45).getTime(), NOW.getTime());
  const CANCELLED = 0;
  const REPLACED = 2;

  it.each([
    [
      'a contract that was cancelled',
      contracts([0, 'signed', -400, null], [0, 'ended', -10, CANCELLED]),
      -10,
    ],
    ['one that ran out, and was ended', contracts([0, 'signed', -400, -10], [0, 'ended', -10, 1]), -10],
    ['one that ran out a month ago without a word', contracts([0, 'signed', -400, -31]), -31],
    ['the later of two ends', contracts([0, 'ended', -30, CANCELLED], [1, 'ended', -20, CANCELLED]), -20],
  ])('is a loss after %s', (_case, history, day) => {
    expect(end(history)).toEqual(daysFrom(day));
  });

  it.each([
    ['another one runs without an end', contracts([0, 'ended', -10, CANCELLED], [1, 'signed', -5, null])],
    ['another one runs on', contracts([1, 'signed', -50, 300], [0, 'ended', -10, CANCELLED])],
    ['another one took its place', contracts([0, 'signed', -400, null], [0, 'ended', -10, REPLACED])],
    ['it was long ago', contracts([0, 'ended', -46, CANCELLED])],
    ['there never was one', contracts()],
    ['it still runs', contracts([0, 'signed', -400, null])],
    ['it ran out lately, and the renewal may only be late', contracts([0, 'signed', -400, -10])],
    ['it ran out and another one runs', contracts([0, 'signed', -400, -31], [1, 'signed', -20, 300])],
    ['the customer buys on without one', buying(contracts([0, 'signed', -800, -45]), -5)],
  ])('is none where %s', (_case, history) => {
    expect(end(history)).toBeNull();
  });
});

async function company() {
  const stores = memoryStores();
  await stores.customers.upsert(['C1', 'C2', 'C3', 'C4'].map((id) => someCustomer(id)));
  const clock = { now: NOW };
  const review = () =>
    reviewLosses({
      stores,
      reach: reachOf(STAFF),
      responsibleOf: () => ({ ownerId: 'S01', leaderId: 'S03' }),
      withinDays: 45,
      now: () => clock.now,
    });
  const reviewOf = async (customerId: string): Promise<LossReview> => {
    const [found] = await stores.lossReviews.ofCustomers([customerId]);
    if (found === undefined) throw new Error(`no review of ${customerId}`);
    return found;
  };
  return { stores, clock, review, reviewOf };
}

describe('a loss', () => {
  it('is reviewed once, by its owner and the leader', async () => {
    const { stores, review } = await company();
    await stores.outcomes.add([lost('C1', -1), lost('C2', -44)]);
    expect(await review()).toBe(2);
    expect(await review()).toBe(0);
    expect(await stores.deliveries.targetsWithWork(NOW)).toEqual(['slack-person-US01', 'slack-person-US03']);
    expect(await stores.deliveries.unsent('slack-person-US03', 10)).toHaveLength(2);
  });

  it('says what there was to see and when somebody was first warned', async () => {
    const { stores, review, reviewOf } = await company();
    const alert = someAlert('C1', {
      isOpen: false,
      openedAt: daysFrom(-70),
      log: [
        { event: 'opened', at: daysFrom(-70), byId: null, details: { level: 'medium' } },
        { event: 'posted', at: daysFrom(-68), byId: null, details: {} },
        { event: 'contacted', at: daysFrom(-60), byId: 'S01', details: { how: 'call', mood: 'bad' } },
      ],
    });
    await stores.alerts.open(alert);
    await stores.alerts.open(someAlert('C1', { id: 'long ago', isOpen: false, openedAt: daysFrom(-500) }));
    await stores.outcomes.add([lost('C1', -1)]);
    await review();
    expect(await reviewOf('C1')).toMatchObject({
      warnings: [{ alertId: alert.id, level: 'high', warnedAt: daysFrom(-68), contactedAt: daysFrom(-60) }],
      evidence: { risk: 74 },
      answer: null,
    });
  });

  it('that nobody was warned of says so, with the last score', async () => {
    const { stores, review, reviewOf } = await company();
    await stores.scores.save([someScore('C1', { risk: 22, level: null })]);
    await stores.outcomes.add([lost('C1', -1), lost('C2', -1)]);
    await review();
    expect(await reviewOf('C1')).toMatchObject({ warnings: [], evidence: { risk: 22 } });
    expect(await reviewOf('C2')).toMatchObject({ warnings: [], evidence: null });
  });

  it('is none while the press may still be undone, when it was undone, or too long ago', async () => {
    const { stores, clock, review } = await company();
    await stores.outcomes.add([
      lost('C1', 0),
      lost('C2', -1, { revokedAt: daysFrom(-1) }),
      lost('C3', -46),
      lost('C4', -1, { outcome: 'saved' }),
    ]);
    expect(await review()).toBe(0);
    clock.now = new Date(NOW.getTime() + 10 * 60_000);
    expect(await review()).toBe(1);
  });

  it('whose card a killed process left out gets it from the next look', async () => {
    const { stores, review, reviewOf } = await company();
    await stores.outcomes.add([lost('C1', -1)]);
    const killed = { ...stores.deliveries, add: () => Promise.reject(new Error('killed')) };
    const sources = { reach: reachOf(STAFF), withinDays: 45, now: () => NOW };
    const responsibleOf = () => ({ ownerId: 'S01', leaderId: 'S03' });
    await expect(
      reviewLosses({ ...sources, responsibleOf, stores: { ...stores, deliveries: killed } }),
    ).rejects.toThrow('killed');
    expect(await reviewOf('C1')).toMatchObject({ answer: null });
    expect(await stores.deliveries.targetsWithWork(NOW)).toEqual([]);
    expect(await review()).toBe(0);
    expect(await stores.deliveries.targetsWithWork(NOW)).toEqual(['slack-person-US01', 'slack-person-US03']);
  });

  it('told by an outcome and by a contract is one', async () => {
    const { stores, review, reviewOf } = await company();
    await stores.histories.markDirty(['C1']);
    const marks = [];
    for await (const batch of stores.histories.dirty(10)) marks.push(...batch);
    const history = contracts([0, 'signed', -400, null], [0, 'ended', -10, 0]);
    await stores.histories.saveRebuilt(marks.map(({ version }) => ({ history, version })));
    expect(await review()).toBe(1);
    expect(await reviewOf('C1')).toMatchObject({ foundBy: 'contract', lostAt: daysFrom(-10) });
    await stores.outcomes.add([lost('C1', -3)]);
    expect(await review()).toBe(0);
  });
});

describe('the answer to a review', () => {
  it('is kept, replaced by a better one, and taken back by its author', async () => {
    const { stores, review, reviewOf } = await company();
    await stores.outcomes.add([lost('C1', -1)]);
    await review();
    const { id } = await reviewOf('C1');
    const answer = (reason: 'price' | 'service', by: string) =>
      actOnLoss(stores, id, { name: 'answer', reason, text: null }, by, NOW);
    await answer('price', 'S01');
    await answer('service', 'S03');
    expect((await reviewOf('C1')).answer).toMatchObject({ reason: 'service', byId: 'S03' });
    expect(await actOnLoss(stores, id, { name: 'undo' }, 'S01', NOW)).toMatchObject({
      refusal: { reason: 'undo_by_other', byId: 'S03' },
    });
    await actOnLoss(stores, id, { name: 'undo' }, 'S03', NOW);
    expect(await reviewOf('C1')).toMatchObject({
      answer: { reason: 'price', byId: 'S01' },
      undo: null,
      isCardStale: true,
      version: 4,
    });
    expect(await actOnLoss(stores, 'none', { name: 'undo' }, 'S03', NOW)).toMatchObject({
      refusal: { reason: 'review_gone' },
    });
  });

  it('stays where a button takes back an earlier one', async () => {
    const { stores, review, reviewOf } = await company();
    await stores.outcomes.add([lost('C1', -1)]);
    await review();
    const { id } = await reviewOf('C1');
    const later = new Date(NOW.getTime() + 60_000);
    await actOnLoss(stores, id, { name: 'answer', reason: 'price', text: null }, 'S01', NOW);
    await actOnLoss(stores, id, { name: 'answer', reason: 'service', text: null }, 'S01', later);
    expect(await actOnLoss(stores, id, { name: 'undo', madeAt: NOW }, 'S01', later)).toMatchObject({
      refusal: { reason: 'undo_overtaken', byId: 'S01', at: later },
    });
    expect((await reviewOf('C1')).answer?.reason).toBe('service');
    await actOnLoss(stores, id, { name: 'undo', madeAt: later }, 'S01', later);
    expect((await reviewOf('C1')).answer?.reason).toBe('price');
  });

  it('can be taken back for ten minutes', async () => {
    const { stores, review, reviewOf } = await company();
    await stores.outcomes.add([lost('C1', -1)]);
    await review();
    const answered = applyLossAction(
      await reviewOf('C1'),
      { name: 'answer', reason: 'other', text: 'x' },
      'S01',
      NOW,
    );
    if (!answered.ok) throw new Error('refused');
    const later = new Date(NOW.getTime() + 10 * 60_000 + 1);
    expect(applyLossAction(answered.value, { name: 'undo' }, 'S01', later)).toMatchObject({
      refusal: { reason: 'undo_too_late', at: NOW },
    });
  });
});

describe('the reasons of a quarter', () => {
  it('are counted by the company’s calendar, those without an answer apart', async () => {
    const { stores, review, reviewOf, clock } = await company();
    await stores.outcomes.add([lost('C1', -1), lost('C2', -2), lost('C3', -3)]);
    await review();
    const { id } = await reviewOf('C1');
    await actOnLoss(stores, id, { name: 'answer', reason: 'price', text: null }, 'S01', NOW);
    // Half past midnight in Oslo on 1 April is still March in UTC.
    clock.now = new Date('2026-04-01T09:00:00Z');
    await stores.outcomes.add([lost('C4', 0, { occurredAt: new Date('2026-03-31T22:30:00Z') })]);
    await review();
    const of = async () => {
      const { quarters, warningsSince } = await lossQuarters(stores, clock.now, 'Europe/Oslo', 2);
      const [second, first] = quarters;
      return { first, second, warningsSince };
    };
    expect((await of()).first?.neverWarned).toBe(0);
    const twoDaysBefore = utcDate(new Date(NOW.getTime() - 2 * DAY_MS));
    await firstRunOn(stores, twoDaysBefore);
    const { first, second, warningsSince } = await of();
    expect(warningsSince).toEqual(new Date(`${twoDaysBefore}T03:00:00Z`));
    expect(second).toMatchObject({ quarter: '2026-Q2', losses: 1, unanswered: 1 });
    expect(first).toMatchObject({ quarter: '2026-Q1', losses: 3, unanswered: 2, neverWarned: 2 });
    expect(first?.reasons).toMatchObject({ price: 1, service: 0 });
  });
});
