import { FIGURES_SHAPE, type KeptFigures } from '../../../src/domain/kept-figures.js';
import type { MonthlyFigures } from '../../../src/domain/monthly-figures.js';
import type { ValueFigures } from '../../../src/domain/value-figures.js';
import { day } from './example-rows.js';

export function exampleFigures(month: string, fields: Partial<KeptFigures> = {}): KeptFigures {
  return {
    id: month,
    shape: FIGURES_SHAPE,
    settingsText: '{}',
    isValued: false,
    madeAt: day(1),
    churn: exampleChurnFigures(month),
    value: null,
    service: null,
    ...fields,
  };
}

function exampleChurnFigures(month: string): MonthlyFigures {
  const none = { hits: 0, of: 0, share: null, low: null, high: null };
  const some = { hits: 1, of: 4, share: 0.25, low: 0.05, high: 0.7 };
  const rate = {
    customers: 4,
    lost: some,
    valueLost: [{ amountMinor: 85_000_00, currency: 'EUR' }],
    withoutValue: 0,
  };
  const comparison = { now: rate, yearBefore: { ...rate, lost: none, valueLost: [] } };
  return {
    month,
    from: day(1),
    until: day(28),
    opened: { low: 1, medium: 0, high: 2 },
    answered: some,
    ended: { resolved: 1, receded: 0, expired: 0 },
    known: some,
    levels: [
      {
        level: 'high',
        alerts: 4,
        lost: 1,
        saved: 1,
        neverAtRisk: 0,
        stayed: 2,
        precision: some,
        lostUntreated: none,
        againstStated: null,
      },
    ],
    accuracy: null,
    falseAlarms: none,
    savedOfContacted: some,
    savedByContactTime: { day: some, two_days: none, week: none, later: none },
    warningDays: { median: null, losses: 0 },
    neverWarned: none,
    warningsSince: day(1),
    hoursToAction: { median: 2.5, alerts: 3, isWithheld: false },
    moods: { good: 1, neutral: 0, bad: 0 },
    surveys: { mean: null, answers: 0 },
    churn: { month: comparison, twelveMonths: comparison },
    lists: [],
    gains: { kind: 'not_measurable', reason: 'no_control_group', monthsMore: null },
  };
}

export function exampleValueFigures(month: string): ValueFigures {
  const period = { from: day(1), until: day(28) };
  const goal = { fromPercent: 10, toPercent: 25 };
  const now = { isKnown: true, value: 0.9, low: 0.8, high: 0.95, count: 60 } as const;
  const unknown = { isKnown: false, reason: 'too_few', count: 3, needed: 30 } as const;
  const open = { period, goal, baseline: null, change: null, comparedFrom: null, isGoalMet: null } as const;
  const retention = {
    ...open,
    name: 'retention',
    now,
    baseline: { ...period, kind: 'before', measured: now },
    change: { percent: 0, lowPercent: -3.5, highPercent: 3.5 },
    comparedFrom: '2026-01',
    isGoalMet: false,
  } as const;
  return {
    month,
    until: day(28),
    since: day(1),
    retention,
    satisfaction: { ...open, name: 'satisfaction', now: unknown },
    upsell: { ...open, name: 'upsell', now: unknown },
    efficiency: {
      isShown: true,
      beside: [retention],
      responseTime: [
        {
          ...open,
          name: 'response_time',
          now: { ...now, value: 4, low: 2, high: Number.POSITIVE_INFINITY },
          tier: null,
        },
      ],
      serviceCost: [],
    },
  };
}
