import { describe, expect, it } from 'vitest';
import { scoreChurn } from '../../src/churn/score.js';
import type { VarselEvent } from '../../src/domain/event.js';
import { DEFAULT_BORDERS, DEFAULT_HYSTERESIS_POINTS, type Level } from '../../src/domain/level.js';
import { buildHistory } from '../../src/history/build.js';
import { at, CUSTOMER, email, invoice, meeting, order } from '../history/make-events.js';
import { contextAsOf, customer } from './make-context.js';
import { evenly } from './signals/evenly.js';
import { contract, fact, plainTicket, ticket } from './signals/make-signal-events.js';

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
      modelId: null,
      typicalRisk: null,
      isModerate: false,
      risk: 74,
      level: 'high',
      mayAlert: true,
      factors: [
        {
          signal: 'order_rhythm',
          strength: 'strong',
          points: 50,
          values: { days: 61, usualDays: 7, percentile: 99, ratio: 8.85 },
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
      missing: expect.any(Array),
      readiness: context.readiness,
      lastContactAt: at('2026-10-20'),
    });
  });

  it('says what could not be measured and why, and leaves out what the customer has nothing of', () => {
    const { missing } = scored([...gone, email('2026-10-20')]);
    expect(missing).toEqual(
      expect.arrayContaining([
        { signal: 'contact_frequency', reason: 'too_few', values: { baseline: 0, baselineNeeded: 4 } },
        { signal: 'late_payment', reason: 'too_few', values: { invoices: 0, invoicesNeeded: 6 } },
      ]),
    );
    const silent = missing.map(({ signal }) => signal);
    // No service in use, no machine, no project: nobody misses what is said of them.
    for (const signal of ['usage', 'maintenance', 'approvals']) expect(silent).not.toContain(signal);
  });

  it('raises an alert at once when notice has been given', () => {
    expect(scored([order('2026-10-20'), fact('2026-10-25', 'notice_given', 'decisive')])).toMatchObject({
      risk: 90,
      level: 'high',
      mayAlert: true,
      factors: [{ signal: 'outside', strength: 'decisive', points: 90, variant: 'notice_given' }],
    });
    const strong = [order('2026-10-20'), fact('2026-10-25', 'insolvency', 'strong')];
    expect(scored(strong)).toMatchObject({ risk: 60, mayAlert: false });
  });

  it('reads orders down a fifth, paying eight days later and a compatibility question as 78', () => {
    const orders = [
      ...evenly('2026-07-30', 10, 9, (date) => order(date)),
      ...evenly('2026-10-30', 10, 7, (date) => order(date)),
    ];
    const invoices = [0, 0, 0, 8, 8, 8].flatMap((late, index) => {
      const due = at(`2026-0${index + 3}-05`);
      return invoice(due.toISOString(), new Date(due.getTime() + late * 86_400_000).toISOString());
    });
    const question = ticket('2026-10-10', { category: 'compatibility' });
    const score = scored([...orders, ...invoices, ...question]);
    expect(score).toMatchObject({ risk: 78, level: 'high', mayAlert: true });
    expect(score.factors.map(({ signal, strength }) => [signal, strength])).toEqual([
      ['compatibility', 'strong'],
      ['late_payment', 'medium'],
      ['order_value', 'weak'],
    ]);
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
    expect(refusal([plainTicket()('2025-05-01')])).toBeNull();
  });

  it('is made for who is under contract, however long ago it was signed', () => {
    expect(refusal([contract('2022-01-01')])).toBeNull();
    expect(refusal([contract('2022-01-01', { ends: '2025-05-01' })])).toBeNull();
    expect(refusal([contract('2022-01-01', { ends: '2025-04-30' })])).toBe('long_gone');
  });

  it('is not made for who is documented as lost, until they buy again', () => {
    expect(refusal([order('2026-05-01')], at('2026-06-01'))).toBe('already_lost');
    expect(refusal([email('2026-07-01')], at('2026-06-01'))).toBe('already_lost');
    expect(refusal([order('2026-06-02')], at('2026-06-01'))).toBeNull();
    expect(refusal([contract('2026-05-01')], at('2026-06-01'))).toBe('already_lost');
    expect(refusal([contract('2026-06-02')], at('2026-06-01'))).toBeNull();
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
