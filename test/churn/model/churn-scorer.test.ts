import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ScorerSettings, scoreSubjects } from '../../../src/churn/model/churn-scorer.js';
import { churnFeatures } from '../../../src/churn/model/features.js';
import { explainedRisk } from '../../../src/churn/model/model-factors.js';
import { churnReadiness } from '../../../src/churn/readiness.js';
import { scoreChurn } from '../../../src/churn/score.js';
import type { VarselEvent } from '../../../src/domain/event.js';
import { DEFAULT_BORDERS, DEFAULT_HYSTERESIS_POINTS, type Level } from '../../../src/domain/level.js';
import type { Outcome } from '../../../src/domain/outcome.js';
import type { ChurnContext } from '../../../src/domain/run.js';
import type { Score } from '../../../src/domain/score.js';
import { buildHistory } from '../../../src/history/build.js';
import { at, CUSTOMER, email, event, invoice, meeting, order } from '../../history/make-events.js';
import { contextAsOf, customer } from '../make-context.js';
import { evenly } from '../signals/evenly.js';
import { smallModel } from './small-model.js';
import { someOutcome } from './some-outcome.js';

const model = smallModel();
const rules = { borders: DEFAULT_BORDERS, hysteresisPoints: DEFAULT_HYSTERESIS_POINTS };
const levels = { borders: model.report.proposal.borders, hysteresisPoints: model.report.hysteresisPoints };
const byModel: ScorerSettings = { rules, active: { model, levels }, explain: 'reached' };

const READY = churnReadiness({
  activeCustomers: 300,
  filledFields: 1500,
  documentedChurns: 60,
  historyMonths: 40,
  hasContactLog: true,
});
const context: ChurnContext = { ...contextAsOf('2026-06-30'), readiness: READY };

/** Orders every fortnight, and emails so often in the last year and in the one before. */
function company(emailsNow: number, emailsBefore: number, lateDays = 0): VarselEvent[] {
  const orders = evenly('2026-06-25', 14, 60, (date) => order(date));
  const before = evenly('2025-06-25', 90 / emailsBefore, emailsBefore, (date) => email(date));
  const now = emailsNow === 0 ? [] : evenly('2026-06-25', 90 / emailsNow, emailsNow, (date) => email(date));
  const older = evenly('2024-06-25', 30, 6, (date) => email(date));
  const invoices = Array.from({ length: 9 }, (_, index) => {
    const due = new Date(Date.UTC(2025, 8 + index, 10)).toISOString().slice(0, 10);
    const paid = new Date(Date.UTC(2025, 8 + index, 10 + (index > 5 ? lateDays : 0)));
    return invoice(due, paid.toISOString().slice(0, 10));
  }).flat();
  return [...orders, ...before, ...now, ...older, ...invoices];
}

function score(
  events: readonly VarselEvent[],
  {
    settings = byModel,
    over = {},
    previous = null,
    outcomes = [],
    lostAt = null,
    hasObjected = false,
  }: {
    settings?: ScorerSettings;
    over?: Partial<ChurnContext>;
    previous?: Pick<Score, 'level' | 'basis'> | null;
    outcomes?: readonly Outcome[];
    lostAt?: Date | null;
    hasObjected?: boolean;
  } = {},
) {
  const subject = {
    customer: customer(CUSTOMER, { segment: 'machinery', customerSince: at('2021-06-30') }),
    history: buildHistory(CUSTOMER, events),
    previous,
    lostAt,
    hasObjected,
    outcomes,
  };
  const [result] = scoreSubjects(settings, [subject], { ...context, ...over }, 'run');
  if (result === undefined) throw new Error('no result');
  return result;
}

function scored(...args: Parameters<typeof score>): Score {
  const result = score(...args);
  if (!result.ok) throw new Error(result.refusal);
  return result.value;
}

describe('a customer that has objected to being assessed', () => {
  it.each([
    ['a model', byModel],
    ['rules', { ...byModel, active: null }],
  ])('gets no score by %s', (_by, settings) => {
    const result = score(company(1, 12, 12), { settings, hasObjected: true });
    expect(result).toMatchObject({ ok: false, refusal: 'objected' });
  });
});

describe('a score by a model', () => {
  it('states a chance in per cent beside the typical one, and names the model', () => {
    const risky = scored(company(1, 12, 12));
    expect(risky).toMatchObject({ basis: 'model', modelId: 'churn.1', isModerate: false, mayAlert: true });
    expect(risky.risk).toBeGreaterThan(risky.typicalRisk ?? Number.NaN);
    expect(Math.round(10 * risky.risk) / 10).toBe(risky.risk);
    expect(risky.level).toBe('high');
    const calm = scored(company(14, 12));
    expect(calm.risk).toBeLessThan(risky.risk);
    expect(calm).toMatchObject({ level: null, mayAlert: false });
  });

  it('gives reasons in words of signals that add up to the risk, the largest first', () => {
    const { factors, risk, typicalRisk } = scored(company(1, 12, 12));
    const [first, second] = factors;
    expect([first?.signal, second?.signal].sort()).toEqual(['contact_frequency', 'late_payment']);
    expect(first?.points).toBeGreaterThan(0);
    expect(factors.find(({ signal }) => signal === 'contact_frequency')).toMatchObject({
      strength: 'medium',
      values: { current: 1 },
      variant: 'year',
    });
    const sum = factors.reduce((before, { points }) => before + points, 0);
    // Everything has words here, so that nothing is left for the others.
    expect(sum).toBeCloseTo(risk - (typicalRisk ?? 0), 6);
  });

  it('explains only what reaches a level, unless it is asked to', () => {
    const calm = company(14, 12);
    expect(scored(calm).factors).toEqual([]);
    const asked = scored(calm, { settings: { ...byModel, explain: 'all' } });
    expect(asked.factors.length).toBeGreaterThan(0);
    expect(asked.factors.some(({ points }) => points < 0)).toBe(true);
    expect(asked.risk).toBe(scored(calm).risk);
  });

  it('says what could not be measured, as rules do', () => {
    const alone = evenly('2026-06-25', 14, 60, (date) => order(date));
    expect(scored(alone).missing).toEqual(scored(alone, { settings: { ...byModel, active: null } }).missing);
  });

  it('holds a level by the borders of the model, and forgets one that rules gave', () => {
    const { low } = levels.borders;
    const settings = (risk: number): ScorerSettings => ({
      ...byModel,
      active: {
        model,
        levels: { borders: { low: risk + 1, medium: 90, high: 95 }, hysteresisPoints: 1.6 },
      },
    });
    expect(low).toBe(8);
    const events = company(5, 12, 4);
    const { risk } = scored(events);
    const previous = (basis: Score['basis'], level: Level) => ({ basis, level });
    expect(scored(events, { settings: settings(risk) }).level).toBeNull();
    expect(scored(events, { settings: settings(risk), previous: previous('model', 'low') }).level).toBe(
      'low',
    );
    expect(scored(events, { settings: settings(risk), previous: previous('rules', 'low') }).level).toBeNull();
  });
});

describe('levels by segment', () => {
  const events = company(5, 12, 4);
  const { risk } = scored(events);
  const [above, below] = [risk + 1, risk].map((low) => ({ low, medium: 90, high: 95 }));

  it.each([
    ['machinery', 'low'],
    ['saas', null],
  ])('hold for the customers of %s alone: %s for one of machinery', (segment, level) => {
    const own = [{ segment, borders: below ?? rules.borders }];
    const thresholds = { borders: above ?? rules.borders, segmentBorders: own, hysteresisPoints: 1 };
    const active = { model, levels: thresholds };
    expect(scored(events, { settings: { ...byModel, active } }).level).toBe(level);
  });
});

describe('who is scored by what', () => {
  const risky = company(1, 12, 12);

  it('is rules under the minimum, whatever model there is', () => {
    const under = { ...READY, activeCustomers: 99, isReady: false };
    const found = scored(risky, { over: { readiness: under } });
    const byRules = scoreChurn({
      customer: customer(CUSTOMER, { segment: 'machinery', customerSince: at('2021-06-30') }),
      history: buildHistory(CUSTOMER, risky),
      context: { ...context, readiness: under },
      previousLevel: null,
      runId: 'run',
      ...rules,
    });
    expect(byRules).toEqual({ ok: true, value: found });
    expect(found.basis).toBe('rules');
  });

  it('is a model that says so between the minimum and twice of it', () => {
    const over = { readiness: { ...READY, activeCustomers: 199 } };
    expect(scored(risky, { over }).isModerate).toBe(true);
  });

  it('is rules for an imported fact that decides alone', () => {
    const notice = event('n', at('2026-06-20'), {
      type: 'outside_fact',
      fact: 'notice_given',
      strength: 'decisive',
    });
    const found = scored([...company(14, 12), notice]);
    expect(found).toMatchObject({ basis: 'rules', mayAlert: true, level: 'high' });
    expect(found.factors[0]?.signal).toBe('outside');
  });

  it('is nobody that has left: documented, or silent far beyond its rhythm', () => {
    expect(score(risky, { lostAt: at('2026-06-28') })).toEqual({ ok: false, refusal: 'already_lost' });
    const silent = evenly('2026-01-15', 14, 60, (date) => order(date));
    expect(score(silent)).toEqual({ ok: false, refusal: 'already_lost' });
    expect(score(silent, { settings: { ...byModel, active: null } }).ok).toBe(true);
  });

  it('is rules for a silence that is too long, and too young to tell a loss', () => {
    const silent = evenly('2026-04-10', 14, 60, (date) => order(date));
    expect(scored(silent).basis).toBe('rules');
  });

  it('is rules for somebody who has most likely just left, as no model has learned from such', () => {
    const orders = evenly('2026-05-28', 14, 60, (date) => order(date));
    const met = (last: string) => [...orders, ...evenly(last, 6, 60, (date) => meeting(date))];
    expect(scored(met('2026-05-26')).basis).toBe('rules');
    expect(scored(met('2026-06-28')).basis).toBe('model');
    // Of somebody whom nobody meets, silence beside the orders says nothing.
    expect(scored(orders).basis).toBe('model');
  });

  it('is a customer that somebody said has not left', () => {
    const silent = evenly('2026-01-15', 14, 60, (date) => order(date));
    const denial = someOutcome('2026-03-20', {
      id: `presumed:2026-03-20:${CUSTOMER}:0`,
      outcome: 'never_at_risk',
      saidBy: 'S01',
    });
    expect(scored(silent, { outcomes: [denial] }).basis).toBe('model');
  });
});

describe('reasons by a model', () => {
  it('add up in tenths whatever the contributions are, and never turn their sign', () => {
    const history = buildHistory(CUSTOMER, company(5, 12));
    const features = churnFeatures(customer(CUSTOMER), history, context);
    const share = fc.double({ min: -30, max: 30, noNaN: true });
    fc.assert(
      fc.property(fc.array(share, { minLength: 4, maxLength: 4 }), (contributions) => {
        const total = contributions.reduce((sum, value) => sum + value, 0);
        fc.pre(total > -40 && total < 55);
        const points = Float64Array.from(contributions);
        const explained = explainedRisk(
          { probability: 0.4 + total / 100, reference: 0.4, points },
          model.columnNames,
          features,
        );
        const named = explained.factors.reduce((sum, factor) => sum + Math.round(10 * factor.points), 0);
        expect(named).toBe(Math.round(10 * explained.risk) - Math.round(10 * explained.typicalRisk));
        for (const { signal, points: shown } of explained.factors) {
          const place = model.columnNames.findIndex((name) => name.startsWith(`${signal}.`));
          expect(shown * (contributions[place] ?? 0)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 200, seed: 11 },
    );
  });

  it('leave what has no words to the others', () => {
    const history = buildHistory(
      CUSTOMER,
      evenly('2026-06-25', 14, 60, (date) => order(date)),
    );
    const features = churnFeatures(customer(CUSTOMER), history, context);
    const explained = explainedRisk(
      { probability: 0.2, reference: 0.1, points: Float64Array.of(4, 3, 2, 1) },
      model.columnNames,
      features,
    );
    // No contacts and no invoices: that those are missing counts, but there is nothing to say of them.
    expect(explained.factors.map(({ signal, points }) => [signal, points])).toEqual([
      ['tenure', 2],
      ['segment', 1],
    ]);
  });
});
