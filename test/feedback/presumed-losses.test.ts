import { describe, expect, it } from 'vitest';
import { presumedLossId, readPresumedLossId } from '../../src/churn/model/presumed-loss-id.js';
import type { VarselEvent } from '../../src/domain/event.js';
import type { Role } from '../../src/domain/staff.js';
import { DAY_MS, utcDate } from '../../src/domain/time.js';
import { answerPresumedLoss, takeBackPresumedLoss } from '../../src/feedback/answer-presumed-loss.js';
import { findPresumedLosses } from '../../src/feedback/presumed-losses.js';
import { buildHistory } from '../../src/history/build.js';
import type { Stores } from '../../src/stores/stores.js';
import { contextAsOf } from '../churn/make-context.js';
import { someOutcome } from '../churn/model/some-outcome.js';
import { HOSTILE_TEXTS } from '../contracts/stores/hostile-texts.js';
import { at, order } from '../history/make-events.js';
import { memoryStores } from '../memory/memory-stores.js';
import { someCustomer } from '../support/alerts.js';

const ASOF = '2026-06-30';
const UNDO_MS = 10 * 60_000;

/** Monthly orders up to a date. */
function ordersUntil(customerId: string, last: string): VarselEvent[] {
  return Array.from({ length: 12 }, (_, index) =>
    order(utcDate(new Date(at(last).getTime() - index * 30 * DAY_MS)), 10_000, { customerId }),
  );
}

async function find(stores: Stores, lastOrders: Readonly<Record<string, string>>, asOf = ASOF) {
  const subjects = Object.entries(lastOrders).map(([id, last]) => ({
    customer: someCustomer(id, { ownerId: id === 'erp:nobody' ? null : 'S01' }),
    history: buildHistory(id, ordersUntil(id, last)),
  }));
  await stores.customers.upsert(subjects.map(({ customer }) => customer));
  return findPresumedLosses({
    stores,
    subjects: (async function* () {
      yield subjects;
    })(),
    context: contextAsOf(asOf),
    definition: 'auto',
    ownerOf: ({ ownerId }) => ownerId ?? 'S09',
  });
}

describe('presumed losses', () => {
  it('are those of the last three years that nobody has spoken of, the latest first', async () => {
    const stores = memoryStores();
    await stores.outcomes.add([someOutcome('2025-04-01', { customerId: 'erp:documented' })]);
    const found = await find(stores, {
      'erp:long': '2024-06-01',
      'erp:lately': '2025-12-01',
      'erp:nobody': '2025-06-01',
      'erp:documented': '2025-03-01',
      'erp:here': '2026-06-20',
      'erp:forgotten': '2022-06-01',
    });
    expect(found.map(({ customerId, ownerId }) => [customerId, ownerId])).toEqual([
      ['erp:lately', 'S01'],
      ['erp:nobody', 'S09'],
      ['erp:long', 'S01'],
    ]);
    expect(found[0]).toMatchObject({
      source: 'silence',
      customerName: 'Customer erp:lately',
      lastPurchaseAt: at('2025-12-01'),
      usualDays: 30,
    });
    expect((await stores.presumedLosses.ofOwner('S01', 9)).map(({ customerId }) => customerId)).toEqual([
      'erp:lately',
      'erp:long',
    ]);
  });

  it('are forgotten once the customer is back, and found the same again while it is not', async () => {
    const stores = memoryStores();
    const [first] = await find(stores, { 'erp:1': '2025-12-01', 'erp:2': '2025-12-01' });
    const again = await find(stores, { 'erp:1': '2025-12-01', 'erp:2': '2026-06-20' }, '2026-07-01');
    expect(again.map(({ id }) => id)).toEqual([first?.id]);
    expect(await stores.presumedLosses.ofOwner('S01', 9)).toHaveLength(1);
  });
});

describe('the answer to a presumed loss', () => {
  const NOON = at('2026-06-30T12:00:00Z');
  const lossId = presumedLossId('erp:1', at('2026-02-01'));
  const ANNA = { id: 'S01', role: 'sales' } as const;
  const BERIT = { id: 'S02', role: 'manager' } as const;

  /** Stores with one presumed loss, of Anna's. */
  async function asked(ownerId: string | null = 'S01'): Promise<Stores> {
    const stores = memoryStores();
    const leftAt = at('2026-02-01');
    const silence = { source: 'silence', lastPurchaseAt: null, usualDays: null } as const;
    await stores.presumedLosses.save([
      { id: lossId, customerId: 'erp:1', ownerId, leftAt, ...silence, foundAt: NOON },
    ]);
    return stores;
  }

  it('makes a documented loss of a confirmed one, on the presumed day or another', async () => {
    for (const [leftAt, expected] of [
      [null, '2026-02-01'],
      [at('2026-01-15'), '2026-01-15'],
    ] as const) {
      const stores = await asked();
      const { outcomes } = stores;
      const answer = await answerPresumedLoss(stores, lossId, { name: 'confirm', leftAt }, ANNA, NOON);
      expect(answer).toMatchObject({ ok: true, value: { outcome: 'lost', saidBy: 'S01' } });
      expect(await outcomes.lostBetween(at('2025-01-01'), at('2026-07-01'))).toHaveLength(1);
      expect((await outcomes.lastLost(['erp:1'], NOON)).get('erp:1')).toEqual(at(expected));
    }
  });

  it('keeps a denial, after which the loss is not presumed any more', async () => {
    const stores = memoryStores();
    const [loss] = await find(stores, { 'erp:1': '2025-12-01' });
    await answerPresumedLoss(stores, loss?.id ?? '', { name: 'deny' }, ANNA, NOON);
    expect(await find(stores, { 'erp:1': '2025-12-01' })).toEqual([
      // Known only from noon on.
      expect.objectContaining({ id: loss?.id }),
    ]);
    expect(await find(stores, { 'erp:1': '2025-12-01' }, '2026-07-01')).toEqual([]);
  });

  it('stands: the first one wins, and giving it again changes nothing', async () => {
    const stores = await asked();
    const { outcomes } = stores;
    const confirm = { name: 'confirm', leftAt: null } as const;
    const answers = await Promise.all([
      answerPresumedLoss(stores, lossId, confirm, ANNA, NOON),
      answerPresumedLoss(stores, lossId, { name: 'deny' }, BERIT, NOON),
      answerPresumedLoss(stores, lossId, confirm, ANNA, NOON),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, false, false]);
    expect(answers[1]).toMatchObject({ refusal: { reason: 'already', outcome: { saidBy: 'S01' } } });
    expect(await outcomes.ofCustomer('erp:1')).toHaveLength(1);
  });

  it('can be taken back for a while by whoever gave it, and given anew', async () => {
    const stores = await asked();
    const { outcomes } = stores;
    const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);
    const undo = (staffId: string, minutes: number) =>
      takeBackPresumedLoss(outcomes, lossId, { staffId, at: later(minutes), undoMs: UNDO_MS });
    expect(await undo('S01', 0)).toMatchObject({ refusal: { reason: 'nothing_to_undo' } });
    await answerPresumedLoss(stores, lossId, { name: 'confirm', leftAt: null }, ANNA, NOON);
    expect(await undo('S02', 1)).toMatchObject({ refusal: { reason: 'undo_by_other' } });
    expect(await undo('S01', 11)).toMatchObject({ refusal: { reason: 'undo_too_late' } });
    expect((await undo('S01', 10)).ok).toBe(true);
    expect(await outcomes.lostBetween(at('2025-01-01'), at('2026-07-01'))).toEqual([]);
    const anew = await answerPresumedLoss(stores, lossId, { name: 'deny' }, BERIT, later(12));
    expect(anew).toMatchObject({ ok: true, value: { outcome: 'never_at_risk', saidBy: 'S02' } });
    // Both are kept.
    expect(await outcomes.ofCustomer('erp:1')).toHaveLength(2);
  });

  it('is refused for what nobody has found to be lost, well-formed or not, and leaves no outcome', async () => {
    const stores = await asked();
    const other = presumedLossId('erp:2', at('2026-02-01'));
    for (const id of ['', 'erp:1', '2026-99-01:erp:1', other, presumedLossId('erp:1', at('2026-02-02'))]) {
      const answer = await answerPresumedLoss(stores, id, { name: 'deny' }, BERIT, NOON);
      expect(answer).toEqual({ ok: false, refusal: { reason: 'unknown_loss' } });
    }
    expect(await stores.outcomes.ofCustomers(['erp:1', 'erp:2'])).toEqual(new Map());
  });

  it('is for the owner, managers and administrators', async () => {
    const deny = { name: 'deny' } as const;
    const answerOf = async (ownerId: string | null, id: string, role: Role) => {
      const answer = await answerPresumedLoss(await asked(ownerId), lossId, deny, { id, role }, NOON);
      return answer.ok ? 'taken' : answer.refusal;
    };
    expect(await answerOf('S01', 'S01', 'sales')).toBe('taken');
    expect(await answerOf('S01', 'S02', 'sales')).toEqual({ reason: 'not_asked', ownerId: 'S01' });
    expect(await answerOf('S01', 'S02', 'agent')).toEqual({ reason: 'not_asked', ownerId: 'S01' });
    expect(await answerOf('S01', 'S03', 'manager')).toBe('taken');
    expect(await answerOf(null, 'S04', 'administrator')).toBe('taken');
    expect(await answerOf(null, 'S01', 'sales')).toEqual({ reason: 'not_asked', ownerId: null });
  });

  it('finds the customer again, whatever its id is', () => {
    for (const text of HOSTILE_TEXTS.filter((each) => each !== '')) {
      const read = readPresumedLossId(presumedLossId(text, at('2026-02-01')));
      expect(read).toEqual({ customerId: text, leftAt: at('2026-02-01') });
    }
  });
});
