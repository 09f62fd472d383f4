import { describe, expect, it } from 'vitest';
import { type GateRule, mayBeNoted, mayBePutOff, refusal } from '../../../src/service/gate/gate-rule.js';

const refusals = (...rules: GateRule[]) => rules.map((rule) => refusal(rule));

describe('what may be noted for later', () => {
  it.each<readonly [GateRule[], boolean]>([
    [['problem_open'], true],
    [['problem_open', 'price_outside_budget'], true],
    // The cap is over by the time it comes up, or is waited for then.
    [['problem_open', 'frequency_cap'], true],
    // Asked for now and capped: whoever asks again later gets it then.
    [['frequency_cap'], false],
    [['problem_open', 'churn_alert'], false],
    [[], false],
  ])('with %j: %s', (rules, expected) => {
    expect(mayBeNoted(refusals(...rules))).toBe(expected);
  });

  it('is put off at its day while the cap holds', () => {
    expect(mayBePutOff(refusals('frequency_cap'))).toBe(true);
    expect(mayBePutOff(refusals('frequency_cap', 'said_never'))).toBe(false);
  });
});
