import { describe, expect, it } from 'vitest';
import { scoreChurn } from '../../src/churn/score.js';
import type { VarselEvent } from '../../src/domain/event.js';
import { DEFAULT_BORDERS, DEFAULT_HYSTERESIS_POINTS, type Level } from '../../src/domain/level.js';
import { buildHistory } from '../../src/history/build.js';
import { at, CUSTOMER, email, invoice, meeting, order } from '../history/make-events.js';
import { contextAsOf, customer } from './make-context.js';
import { evenly } from './signals/evenly.js';

const context = contextAsOf('2026-11-01');

describe('a churn score', () => {
  // Weekly orders until 1 September, none since: silent for 61 days, and less than half the value of the 90 days before.
  const gone = evenly('2026-09-01', 7, 40, (date) => order(date));

  it('says level, points, factors, what is missing and how far a model is', () => {
    const score = scored([...gone, email('2026-10-20')]);
    expect(score).toEqual({
      id: `churn:${CUSTOMER}`,
      kind: 'churn',
      subjectId: CUSTOMER,
      partition: 0,
      asOf: context.asOf,
      runId: 'score-churn.2026-11-01',
      basis: 'rules',
      risk: 74,
      level: 'high',
      mayAlert: true,
      factors: [
        {
          signal: 'order_rhythm',
          strength: 'strong',
          points: 50,
          values: { days: 61, usualDays: 7, percentile: 99 },
          variant: 'own',
        },
        {
          signal: 'order_value',
          strength: 'medium',
          points: 24,
          values: { percent: -58, currentMinor: 50_000, baselineMinor: 120_000 },
          variant: 'previous',
        },
      ],
      missing: [
        { signal: 'contact_frequency', reason: 'too_few', values: { baseline: 0, baselineNeeded: 4 } },
        { signal: 'late_payment', reason: 'too_few', values: { invoices: 0, invoicesNeeded: 6 } },
        { signal: 'postponed_meetings', reason: 'too_few', values: { meetings: 0, meetingsNeeded: 2 } },
      ],
      readiness: context.readiness,
      lastContactAt: at('2026-10-20'),
    });
  });

  it('has a level but raises no alert by one signal alone', () => {
    const paying = [0, 0, 0, 30, 30, 30].flatMap((late, index) => {
      const due = at(`2026-0${index + 3}-01`);
      return invoice(due.toISOString(), new Date(due.getTime() + late * 86_400_000).toISOString());
    });
    expect(scored(paying)).toMatchObject({ risk: 60, level: 'medium', mayAlert: false });
  });

  it('reads a customer without any signal as 0 without a level', () => {
    const steady = evenly('2026-10-30', 7, 60, (date) => order(date));
    expect(scored(steady)).toMatchObject({ risk: 0, level: null, factors: [], mayAlert: false });
  });

  it('keeps the level held until the risk is five points below its border', () => {
    expect(scored([...gone, email('2026-10-20')], null).level).toBe('high');
    // 66 points: strong and weak.
    const late = evenly('2026-09-01', 7, 40, (date) => order(date, date < '2026-07-15' ? 10_000 : 20_500));
    expect(scored(late, null)).toMatchObject({ risk: 66, level: 'medium' });
    expect(scored(late, 'high')).toMatchObject({ risk: 66, level: 'high' });
  });

  it('takes a cancelled meeting for no contact', () => {
    const events = [...gone, email('2026-08-01'), meeting('2026-09-20', 'cancelled', 'customer')];
    expect(scored(events).lastContactAt).toEqual(at('2026-08-01'));
    expect(scored(gone).lastContactAt).toBeNull();
  });

  it('is not made of nothing', () => {
    expect(refusal([])).toBe('no_events');
    expect(refusal([order('2026-11-02')])).toBe('no_events');
  });

  it('is not made for who has neither bought nor paid for 18 months', () => {
    expect(refusal([order('2025-04-30'), email('2026-10-01')])).toBe('long_gone');
    expect(refusal([order('2025-05-01')])).toBeNull();
    expect(refusal([order('2025-01-01'), ...invoice('2025-04-01', '2025-06-01')])).toBeNull();
    expect(refusal([email('2025-04-30')])).toBe('long_gone');
    expect(refusal([email('2025-05-01')])).toBeNull();
  });

  it('is not made for who is documented as lost, until they buy again', () => {
    expect(refusal([order('2026-05-01')], at('2026-06-01'))).toBe('already_lost');
    expect(refusal([email('2026-07-01')], at('2026-06-01'))).toBe('already_lost');
    expect(refusal([order('2026-06-02')], at('2026-06-01'))).toBeNull();
  });
});

function attempt(events: readonly VarselEvent[], previousLevel: Level | null, lostAt: Date | null) {
  return scoreChurn({
    customer: customer(CUSTOMER),
    history: buildHistory(CUSTOMER, events),
    context,
    previousLevel,
    runId: 'score-churn.2026-11-01',
    borders: DEFAULT_BORDERS,
    hysteresisPoints: DEFAULT_HYSTERESIS_POINTS,
    lostAt,
  });
}

function scored(events: readonly VarselEvent[], previousLevel: Level | null = null) {
  const result = attempt(events, previousLevel, null);
  if (!result.ok) throw new Error(`not scored: ${result.refusal}`);
  return result.value;
}

function refusal(events: readonly VarselEvent[], lostAt: Date | null = null) {
  const result = attempt(events, null, lostAt);
  return result.ok ? null : result.refusal;
}
