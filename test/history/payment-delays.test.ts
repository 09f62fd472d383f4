import { describe, expect, it } from 'vitest';
import { buildHistory } from '../../src/history/build.js';
import { paymentDelays } from '../../src/history/payment-delays.js';
import { at, CUSTOMER, event, invoice, payment } from './make-events.js';

describe('delays of payment', () => {
  it('counts early, punctual, late and overdue, by due date', () => {
    expect(
      delaysOf('2026-03-20', [
        ...invoice('2026-03-10', null),
        ...invoice('2026-02-10', '2026-02-25'),
        ...invoice('2026-01-20', '2026-01-18'),
        ...invoice('2026-01-31', '2026-01-31'),
      ]),
    ).toEqual([-2, 0, 15, 10]);
  });

  it('leaves out what is not due yet', () => {
    expect(delaysOf('2026-03-20', invoice('2026-03-20', null))).toEqual([]);
    expect(delaysOf('2026-03-20', invoice('2026-03-19', null))).toEqual([1]);
  });

  it('leaves Christmas out of a delay', () => {
    expect(delaysOf('2026-03-20', invoice('2025-12-23', '2026-01-05'))).toEqual([4]);
  });

  it('takes an invoice paid in parts as paid with the last part', () => {
    const [sent] = invoice('2026-01-10', null);
    const invoiceId = sent?.payload.type === 'invoice_sent' ? sent.payload.invoiceId : '';
    const parts = [payment(invoiceId, '2026-01-10', 4_000), payment(invoiceId, '2026-01-25', 6_000)];
    expect(delaysOf('2026-03-20', [...(sent ? [sent] : []), ...parts])).toEqual([15]);
  });

  it('leaves credit notes and payments without their invoice out', () => {
    const credit = event('c', at('2026-01-01'), {
      type: 'invoice_sent',
      invoiceId: 'credit',
      dueAt: at('2026-01-02'),
      amountMinor: -500,
      currency: 'EUR',
    });
    expect(delaysOf('2026-03-20', [credit, payment('nowhere', '2026-02-01')])).toEqual([]);
  });
});

function delaysOf(until: string, events: Parameters<typeof buildHistory>[1]): number[] {
  return paymentDelays(buildHistory(CUSTOMER, events).invoices, at(until).getTime());
}
