import { describe, expect, it } from 'vitest';
import { returnPercent, savedValue } from '../../src/feedback/return-on-investment.js';

const euros = (amount: number) => ({ amountMinor: amount * 100, currency: 'EUR' });

describe('return on churn prevention', () => {
  it('saves 1.02 M€ when 380 customers at 85,000 € lose 18 instead of 30 a year, and returns 1,469 % on 65,000 €', () => {
    const saved = savedValue({ yearlyValue: euros(85_000), lostBefore: 30, lostAfter: 18 });
    expect(saved).toEqual(euros(1_020_000));
    expect(Math.round(returnPercent(saved, euros(65_000)))).toBe(1469);
  });

  it('returns 73 % on 150,000 € that gained 80,000, 120,000 and 60,000 € in the first year', () => {
    const gained = [80_000, 120_000, 60_000].reduce((sum, amount) => sum + amount, 0);
    expect(Math.round(returnPercent(euros(gained), euros(150_000)))).toBe(73);
  });

  it('refuses to mix currencies and to divide by no cost', () => {
    expect(() => returnPercent(euros(1), { amountMinor: 1, currency: 'NOK' })).toThrow(RangeError);
    expect(() => returnPercent(euros(1), euros(0))).toThrow(RangeError);
  });
});
