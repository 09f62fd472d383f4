import { describe, expect, it } from 'vitest';
import { cardBudget } from '../../src/config/card-budget.js';
import { clockSettings } from '../../src/config/clock-settings.js';

describe('the settings of the clock', () => {
  it('have the company\u2019s usual hours and days, and weekends that do not count', () => {
    expect(clockSettings.parse(undefined)).toEqual({
      countWeekends: false,
      quietHours: { from: '18:00', to: '08:00' },
      workingDays: [1, 2, 3, 4, 5],
      askAfterDays: 30,
    });
  });

  it('take the days in any order', () => {
    expect(clockSettings.parse({ workingDays: ['thu', 'sun', 'mon'] }).workingDays).toEqual([1, 4, 7]);
  });

  it.each([
    [{ quietHours: { from: '24:00' } }],
    [{ quietHours: { from: '8' } }],
    [{ workingDays: [] }],
    [{ workingDays: ['monday'] }],
    [{ countWeekends: ['Norway'] }],
    [{ askAfterDays: 0 }],
  ])('refuse %j', (settings) => {
    expect(clockSettings.safeParse(settings).success).toBe(false);
  });
});

describe('the budget of cards', () => {
  it('is four hours a week at twenty minutes each, and five a day', () => {
    const alerts = {
      cardsPerPersonAndDay: 5,
      hoursPerPersonAndWeek: 4,
      minutesPerCard: 20,
      cooldownDays: 90,
      recedesAfterDays: 14,
    };
    expect(cardBudget({ alerts })).toEqual({ perDay: 5, perWeek: 12 });
  });
});
