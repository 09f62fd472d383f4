import { describe, expect, it } from 'vitest';
import { interest } from '../../../src/churn/signals/interest.js';
import { email } from '../../history/make-events.js';
import { contextAsOf, read } from '../make-context.js';
import { evenly } from './evenly.js';
import { web } from './make-signal-events.js';

const context = contextAsOf('2026-11-01');
const known = email('2025-02-01');
// 352 days that count before the last 90: 5 April and 26 December 2025 are in holiday weeks.
const before = [
  ...evenly('2026-08-01', 10, 11, web()),
  ...evenly('2026-08-01', 10, 11, web('download')),
  ...evenly('2026-08-01', 10, 11, web('mail_open')),
];
const now = (count: number) => evenly('2026-10-25', 5, count, web());

describe('interest', () => {
  it('compares visits, downloads and opened mails with the own level', () => {
    // 33 in 352 days are 8.4 in 90; five are 41 % fewer, but chance explains that.
    expect(read(interest, [known, ...before, ...now(5)], context)).toMatchObject({
      strength: null,
      values: { percent: -41, current: 5, usual: 8.4 },
      variant: 'own',
    });
    expect(read(interest, [known, ...before, ...now(3)], context)).toMatchObject({
      strength: 'weak',
      values: { percent: -64 },
    });
    expect(read(interest, [known, ...before, ...now(17)], context)).toMatchObject({ strength: null });
  });

  it('takes an imported sign of interest in a competitor for a medium one, with or without visits', () => {
    const sign = web('competitor')('2026-10-01');
    expect(read(interest, [known, sign], context)).toEqual({
      kind: 'measured',
      strength: 'medium',
      values: { competitor: 1 },
      variant: 'competitor',
    });
    expect(read(interest, [known, ...before, ...now(8), sign], context)).toMatchObject({
      strength: 'medium',
      values: { competitor: 1, current: 8 },
    });
    const old = web('competitor')('2026-08-02');
    expect(read(interest, [known, ...before, ...now(8), old], context)).toMatchObject({ strength: null });
  });

  it('is missing, not down, for a customer that hardly ever visited', () => {
    expect(read(interest, [known, ...evenly('2026-07-01', 30, 4, web())], context)).toMatchObject({
      kind: 'missing',
      reason: 'too_few',
      values: { expected: 1, expectedNeeded: 4 },
    });
  });
});
