import { describe, expect, it } from 'vitest';
import { winFactorValue } from '../../../src/chat/cards/win-factor-value.js';
import { winFactorsBlock } from '../../../src/chat/cards/win-factors-block.js';
import { readerFor } from '../../../src/chat/reader.js';
import type { WinFactor } from '../../../src/domain/win-score.js';

const reader = readerFor('en', 'Europe/Oslo');
const factor = (key: WinFactor['key'], values: WinFactor['values'], variant = ''): WinFactor => ({
  key,
  points: 5,
  values,
  variant,
});

describe('the value behind a reason', () => {
  it.each([
    [factor('answer_time', { hours: 5.2 }), '5 hours'],
    [factor('answer_time', { hours: 80 }), '3 days'],
    [factor('decision_maker', { known: 1, met: 0 }), 'known, has not taken part'],
    [factor('decision_maker', { known: 1, met: 1 }), 'has taken part'],
    [factor('decision_maker', { known: 0, met: 0 }), 'not known'],
    [factor('postponed', { count: 2, days: 41 }), '2 times, 41 days'],
    [factor('postponed', { count: 0, days: 0 }), 'never'],
    [factor('budget', { confirmed: 1 }), 'confirmed'],
    [factor('competitor', { count: 0 }), 'none'],
    [factor('product_history', { rate: 0.583, deals: 40 }), '58% won'],
    [factor('meetings', { count: 4, lately: 1 }), '4'],
    [factor('discount', { percent: 12.4 }), '12%'],
    [factor('season', { month: 11 }), 'November'],
    [factor('stage', { place: 1 }, 'proposal'), 'proposal'],
    [factor('overdue', { days: -12 }), null],
    [factor('silence', {}), null],
    [factor('sector', {}), null],
  ])('is told in words: %j', (given, expected) => {
    expect(winFactorValue(given, reader)).toBe(expected);
  });

  it('stands behind the reason’s name, which a column of the company’s own has from the source', () => {
    const block = winFactorsBlock(
      'Why',
      [factor('decision_maker', { known: 0 }), factor('attribute', { value: 7 }, '*Seats*')],
      reader,
    );
    expect(block.factors.map(({ text }) => text)).toEqual(['Decision maker: not known', '*Seats*: 7']);
  });
});
