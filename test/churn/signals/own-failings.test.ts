import { describe, expect, it } from 'vitest';
import { ownFailings } from '../../../src/churn/signals/own-failings.js';
import { email } from '../../history/make-events.js';
import { contextAsOf, read } from '../make-context.js';
import { daysAfter, delivery, ticket } from './make-signal-events.js';

const context = contextAsOf('2026-11-01');
const known = email('2025-02-01');

/** Tickets five days apart, the last opened on a date, each answered and closed after so many hours. */
function tickets(last: string, count: number, answerHours: number, closeHours: number, escalated = 0) {
  return Array.from({ length: count }, (_, index) => {
    const opened = daysAfter(last, -5 * index);
    return ticket(opened, {
      answered: daysAfter(opened, answerHours / 24),
      closed: daysAfter(opened, closeHours / 24),
      ...(index < escalated ? { escalated: daysAfter(opened, 0.1) } : {}),
    });
  }).flat();
}
const usual = tickets('2026-07-01', 6, 8, 48);

function deliveries(last: string, count: number, late: number) {
  return Array.from({ length: count }, (_, index) => {
    const promised = daysAfter(last, -5 * index);
    return delivery(index < late ? daysAfter(promised, 1) : promised, promised);
  });
}

describe('our own failings', () => {
  it.each([
    // Half as long again and four hours more.
    [12, null, 'response'],
    [11, 48, 'none'],
    [12, 48, 'response'],
    [30, 48, 'response'],
    // A day and half as long again until solved.
    [8, 71, 'none'],
    [8, 72, 'resolution'],
    [8, 200, 'resolution'],
  ] as const)('with answers after %j and solutions after %j hours is %s', (answer, close, variant) => {
    const events = [known, ...usual, ...tickets('2026-10-20', 4, answer, close ?? 48)];
    const isFailing = variant !== 'none';
    const found = read(ownFailings, events, context);
    expect(found).toMatchObject({ strength: isFailing ? 'medium' : null });
    if (isFailing) expect(found).toMatchObject({ variant });
  });

  it('names the worst', () => {
    const events = [known, ...usual, ...tickets('2026-10-20', 4, 80, 90)];
    expect(read(ownFailings, events, context)).toMatchObject({
      strength: 'medium',
      variant: 'response',
      values: { responsePercent: 900, responseHours: 80, usualResponseHours: 8, resolutionPercent: 88 },
    });
  });

  it('counts what is still open once it takes longer than usual', () => {
    const open = ['2026-10-01', '2026-10-02', '2026-10-03'].flatMap((date) => ticket(date));
    expect(read(ownFailings, [known, ...usual, ...open], context)).toMatchObject({
      strength: 'medium',
      values: { responseHours: 720 },
    });
    const fresh = ['2026-10-31T20:00:00Z', '2026-10-31T21:00:00Z', '2026-10-31T22:00:00Z'];
    const reading = read(ownFailings, [known, ...usual, ...fresh.flatMap((date) => ticket(date))], context);
    expect(reading).toMatchObject({ strength: null });
    expect(reading.values).not.toHaveProperty('responseHours');
  });

  it('fires for two escalations where there were none', () => {
    const escalated = (count: number) => tickets('2026-10-20', 4, 8, 48, count);
    expect(read(ownFailings, [known, ...usual, ...escalated(1)], context)).toMatchObject({ strength: null });
    expect(read(ownFailings, [known, ...usual, ...escalated(2)], context)).toMatchObject({
      strength: 'medium',
      variant: 'escalations',
      values: { escalations: 2 },
    });
  });

  it.each([
    [8, 1, null],
    [8, 2, 'medium'],
    [9, 2, null],
  ] as const)('of %i deliveries %i late is %s, where none was', (count, late, strength) => {
    const events = [...deliveries('2026-07-01', 6, 0), ...deliveries('2026-10-20', count, late)];
    expect(read(ownFailings, events, context)).toMatchObject({ kind: 'measured', strength });
  });

  it('takes a delivery without a promise for neither late nor on time', () => {
    const unpromised = Array.from({ length: 20 }, (_, index) =>
      delivery(daysAfter('2026-10-20', -index), null),
    );
    const events = [...deliveries('2026-07-01', 6, 0), ...deliveries('2026-10-20', 4, 2), ...unpromised];
    expect(read(ownFailings, events, context)).toMatchObject({ values: { late: 2, deliveries: 4 } });
  });

  it('is missing without enough of either, and lives on one source alone', () => {
    expect(read(ownFailings, [known], context)).toMatchObject({ kind: 'missing', reason: 'too_few' });
    const { deliveries: _, ...others } = context.coverage;
    const events = [known, ...usual, ...tickets('2026-10-20', 4, 12, 48)];
    expect(read(ownFailings, events, { ...context, coverage: others })).toMatchObject({ strength: 'medium' });
  });
});
