import { describe, expect, it } from 'vitest';
import { supportLoad } from '../../../src/churn/signals/support-load.js';
import { email } from '../../history/make-events.js';
import { contextAsOf, read } from '../make-context.js';
import { evenly } from './evenly.js';
import { plainTicket } from './make-signal-events.js';

const context = contextAsOf('2026-11-01');
// Known since February 2025: 365 days before the last 90 reach back to August 2025.
const known = email('2025-02-01');
/** Four a year, one in each quarter, none in the last 90 days. */
const usual = evenly('2026-07-01', 90, 4, plainTicket());

describe('support load', () => {
  it('fires at twice the usual load and three tickets more', () => {
    const now = (count: number) => evenly('2026-10-25', 10, count, plainTicket());
    // One is expected: three are not three more, six are.
    expect(read(supportLoad, [known, ...usual, ...now(3)], context)).toMatchObject({ strength: null });
    expect(read(supportLoad, [known, ...usual, ...now(6)], context)).toMatchObject({
      strength: 'medium',
      values: { current: 6, usual: 1, mastered: 0, more: 5 },
      variant: 'all',
    });
  });

  it('is a sign from none at all, too', () => {
    const now = (count: number) => evenly('2026-10-25', 10, count, plainTicket());
    expect(read(supportLoad, [known, ...now(2)], context)).toMatchObject({ strength: null });
    expect(read(supportLoad, [known, ...now(3)], context)).toMatchObject({
      strength: 'medium',
      values: { usual: 0 },
    });
  });

  it('is no sign where chance explains it', () => {
    // Twice as many and three more, from so few that it happens by itself in more than one case in a hundred.
    const often = evenly('2026-07-20', 30, 12, plainTicket());
    const now = evenly('2026-10-25', 12, 7, plainTicket());
    expect(read(supportLoad, [known, ...often, ...now], context)).toMatchObject({
      strength: null,
      values: { current: 7, usual: 3.1 },
    });
  });

  it('counts twice what the customer has mastered for a year and a half', () => {
    // Known for 21 months: what they ask of the product's use since July 2026 they have known for long.
    const asked = evenly('2026-10-25', 20, 3, plainTicket('how_to'));
    const two = asked.slice(0, 2);
    expect(read(supportLoad, [known, ...two], context)).toMatchObject({
      strength: 'medium',
      values: { current: 2, mastered: 2 },
      variant: 'mastered',
    });
    const fresh = email('2025-08-01');
    expect(read(supportLoad, [fresh, ...two], context)).toMatchObject({
      strength: null,
      values: { mastered: 0 },
      variant: 'all',
    });
  });

  it('does not take questions asked as ever for new ones, once the customer has mastered what they are about', () => {
    // One a month ever since February 2025; since August 2026 they count as mastered.
    const asEver = evenly('2026-10-20', 30, 20, plainTicket('how_to'));
    expect(read(supportLoad, [known, ...asEver], context)).toMatchObject({
      strength: null,
      values: { current: 3, mastered: 3 },
    });
  });

  it('compares with the same season where two years are known', () => {
    const long = email('2023-01-01');
    // Every autumn is busy: thirteen tickets in the quarter, and two in each of the others.
    const year = (of: number) => [
      ...evenly(`${of}-10-25`, 6, 13, plainTicket()),
      ...[`${of}-02-01`, `${of}-05-01`, `${of}-07-15`].flatMap((date) => evenly(date, 5, 2, plainTicket())),
    ];
    const busy = [...year(2025), ...year(2026)];
    expect(read(supportLoad, [email('2024-12-01'), ...busy], context)).toMatchObject({ strength: 'medium' });
    expect(read(supportLoad, [long, ...year(2024), ...busy], context)).toMatchObject({ strength: null });
  });

  it('is missing for a customer known for less than half a year', () => {
    const first = email('2026-05-06');
    expect(read(supportLoad, [first], context)).toMatchObject({
      kind: 'missing',
      reason: 'history_too_short',
      values: { days: 179, daysNeeded: 180 },
    });
    expect(read(supportLoad, [email('2026-05-05')], context)).toMatchObject({
      kind: 'measured',
      values: { current: 0, usual: 0 },
    });
  });
});
