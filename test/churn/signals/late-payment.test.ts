import { describe, expect, it } from 'vitest';
import { latePayment } from '../../../src/churn/signals/late-payment.js';
import type { VarselEvent } from '../../../src/domain/event.js';
import { at, invoice } from '../../history/make-events.js';
import { contextAsOf, read } from '../make-context.js';

const context = contextAsOf('2026-11-15');

/** Invoices due on the first of the month, from February on, paid so many days late. */
function paidLate(...days: readonly number[]): VarselEvent[] {
  return days.flatMap((late, index) => {
    const month = String(index + 2).padStart(2, '0');
    const paid = new Date(at(`2026-${month}-10`).getTime() + late * 86_400_000);
    return invoice(`2026-${month}-10`, paid.toISOString());
  });
}

describe('late payment', () => {
  it.each([
    [[3, 3, 3, 7, 7, 7], null],
    [[3, 3, 3, 8, 8, 8], 'medium'],
    [[3, 3, 3, 12, 12, 12], 'medium'],
    [[3, 3, 3, 13, 13, 13], 'strong'],
    [[3, 3, 3, 0, 40, 4], null],
    [[-4, -2, -3, 2, 2, 9], 'medium'],
  ] as const)('of %j days reads %s', (days, strength) => {
    expect(read(latePayment, paidLate(...days), context)).toMatchObject({ kind: 'measured', strength });
  });

  it('compares the median of the last three with that of all before', () => {
    expect(read(latePayment, paidLate(1, 3, 30, 4, 12, 2, 12), context)).toEqual({
      kind: 'measured',
      strength: 'medium',
      values: { days: 12, usualDays: 3.5, change: 8.5 },
      variant: 'own',
    });
  });

  it('counts an overdue invoice, but not one that is not due yet', () => {
    const paid = paidLate(0, 0, 0, 0, 20);
    const overdue = invoice('2026-11-01', null);
    const notDue = invoice('2026-11-15', null);
    expect(read(latePayment, [...paid, ...notDue], context)).toMatchObject({
      kind: 'missing',
      values: { invoices: 5, invoicesNeeded: 6 },
    });
    expect(read(latePayment, [...paid, ...overdue], context)).toMatchObject({
      strength: 'strong',
      values: { days: 14, usualDays: 0, change: 14 },
    });
  });

  it('is missing under three earlier invoices', () => {
    expect(read(latePayment, paidLate(0, 0, 30, 30, 30), context)).toEqual({
      kind: 'missing',
      reason: 'too_few',
      values: { invoices: 5, invoicesNeeded: 6 },
    });
  });

  it('says nothing of who has not been invoiced for more than a year', () => {
    // The last one was due on 10 July 2026.
    const late = paidLate(0, 0, 0, 30, 30, 30);
    expect(read(latePayment, late, contextAsOf('2027-08-13'))).toMatchObject({ strength: 'strong' });
    expect(read(latePayment, late, contextAsOf('2027-08-15'))).toEqual({
      kind: 'missing',
      reason: 'too_few',
      values: { invoices: 0, invoicesNeeded: 6 },
    });
  });

  it('is missing where payments are not brought, however overdue every invoice looks', () => {
    const { payments: _payments, ...coverage } = context.coverage;
    expect(read(latePayment, paidLate(0, 0, 0, 30, 30, 30), { ...context, coverage })).toEqual({
      kind: 'missing',
      reason: 'no_source',
      values: {},
    });
  });

  it('does not take payments not yet delivered for late ones', () => {
    const unpaid = ['2026-10-30', '2026-11-01', '2026-11-02'].flatMap((due) => invoice(due, null));
    const events = [...paidLate(0, 0, 0), ...unpaid];
    expect(read(latePayment, events, context)).toMatchObject({ strength: 'strong' });
    const payments = { firstAt: at('2024-01-01'), lastAt: at('2026-11-03'), usualGapDays: 1 };
    const withHole = { ...context, coverage: { ...context.coverage, payments } };
    expect(read(latePayment, events, withHole)).toMatchObject({ strength: null });
  });
});
