import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GATE_RULES, refusal } from '../../../src/service/gate/gate-rule.js';
import { LEAD_WORDS, leadQuality } from '../../../src/service/lead-quality/lead-quality.js';
import {
  type GroupSignals,
  LEAD_GROUPS,
  LEAD_WEIGHTS,
  type LeadGroup,
  type LeadWeight,
  leadSignal,
} from '../../../src/service/lead-quality/lead-signal.js';

const NONE: Readonly<Record<LeadGroup, GroupSignals>> = {
  buying: [],
  budget: [],
  time: [],
  relationship: [],
};
const asksPrice = leadSignal('buying', 'asks_price', 'high');
const planNoted = leadSignal('budget', 'plan_noted', 'high');
const paysLate = leadSignal('relationship', 'pays_late', 'against', { late: 2, of: 4 });

describe('the quality of a lead', () => {
  it('is hot where something is wanted and the money is there', () => {
    expect(
      leadQuality({ signals: { ...NONE, buying: [asksPrice], budget: [planNoted] }, refusals: [] }),
    ).toMatchObject({ word: 'hot', reasons: [asksPrice, planNoted], unknown: [] });
  });

  it('is not hot where nobody wants anything, however good the time and the money', () => {
    const time = [leadSignal('time', 'renewal_near', 'high', { days: 20 })];
    expect(leadQuality({ signals: { ...NONE, budget: [planNoted], time }, refusals: [] }).word).toBe('warm');
  });

  it('is lowered by what speaks against it, which is told', () => {
    const signals = { ...NONE, buying: [leadSignal('buying', 'asks_function', 'medium')] };
    expect(leadQuality({ signals, refusals: [] }).word).toBe('warm');
    const troubled = leadQuality({ signals: { ...signals, relationship: [paysLate] }, refusals: [] });
    expect(troubled.word).toBe('cold');
    expect(troubled.reasons.at(-1)).toEqual(paysLate);
  });

  it('does not add up many small signs of one kind', () => {
    const buying = ['asks_function', 'asks_spare_part', 'missing_function'] as const;
    const many = buying.map((code) => leadSignal('buying', code, 'medium'));
    expect(leadQuality({ signals: { ...NONE, buying: many }, refusals: [] }).word).toBe('warm');
  });

  it('is withheld where nobody could tell what is wanted, and nothing else speaks for it', () => {
    const unread = leadQuality({ signals: { ...NONE, buying: null }, refusals: [] });
    expect(unread).toMatchObject({ word: null, unknown: ['buying'] });
    expect(leadQuality({ signals: NONE, refusals: [] }).word).toBe('cold');
  });

  it('is "leave in peace" for whatever the gate says of the relationship, and says nothing else', () => {
    const signals = { ...NONE, buying: [asksPrice], budget: [planNoted] };
    const quality = leadQuality({ signals, refusals: [refusal('complaint'), refusal('frequency_cap')] });
    expect(quality).toEqual({
      word: 'leave_in_peace',
      reasons: [],
      peace: [refusal('complaint')],
      isGentle: false,
      unknown: [],
    });
  });

  it.each(['frequency_cap', 'offers_off', 'problem_open', 'below_threshold', 'words_unread'] as const)(
    'is none the worse for %s, which says nothing of the customer',
    (rule) => {
      const signals = { ...NONE, buying: [asksPrice] };
      expect(leadQuality({ signals, refusals: [refusal(rule)] }).word).toBe('warm');
    },
  );

  const weights = Object.keys(LEAD_WEIGHTS) as LeadWeight[];
  const group = (name: LeadGroup) =>
    fc.option(
      fc.array(
        fc.constantFrom(...weights).map((weight) => leadSignal(name, 'asks_price', weight)),
        { maxLength: 4 },
      ),
      { nil: null },
    );
  const anySignals = fc.record({
    buying: group('buying'),
    budget: group('budget'),
    time: group('time'),
    relationship: group('relationship'),
  });

  it('never gets worse by another sign that speaks for it, nor better by one against', () => {
    const rank = (word: ReturnType<typeof leadQuality>['word']) =>
      word === null ? LEAD_WORDS.indexOf('cold') : LEAD_WORDS.indexOf(word);
    fc.assert(
      fc.property(
        anySignals,
        fc.constantFrom(...LEAD_GROUPS),
        fc.constantFrom(...weights),
        (signals, name, weight) => {
          const before = leadQuality({ signals, refusals: [] });
          const more = [...(signals[name] ?? []), leadSignal(name, 'asks_price', weight)];
          const after = leadQuality({ signals: { ...signals, [name]: more }, refusals: [] });
          const change = rank(after.word) - rank(before.word);
          expect(LEAD_WEIGHTS[weight] > 0 ? change <= 0 : change >= 0).toBe(true);
        },
      ),
      { numRuns: 500, seed: 5 },
    );
  });

  it('shows every word with a reason, or says what is missing', () => {
    fc.assert(
      fc.property(
        anySignals,
        fc.array(
          fc.constantFrom(...GATE_RULES).map((rule) => refusal(rule)),
          { maxLength: 2 },
        ),
        (signals, refusals) => {
          const { word, reasons, peace, unknown } = leadQuality({ signals, refusals });
          if (word === 'hot' || word === 'warm') expect(reasons.length).toBeGreaterThan(0);
          if (word === 'leave_in_peace') expect(peace.length).toBeGreaterThan(0);
          if (word === null) expect(unknown).toContain('buying');
        },
      ),
      { numRuns: 500, seed: 6 },
    );
  });
});
