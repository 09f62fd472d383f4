import { describe, expect, it } from 'vitest';
import { historyBeganMs } from '../../src/churn/history-began.js';

const since = (date: string) => ({
  firstAt: new Date(`${date}T00:00:00Z`),
  lastAt: new Date('2026-10-01T00:00:00Z'),
  usualGapDays: 1,
});

describe('the beginning of the history', () => {
  it('is the first entry of a source that delivers again and again, not a contract of long ago', () => {
    const coverage = {
      orders: since('2024-05-01'),
      tickets: since('2025-01-01'),
      contracts: since('2009-01-01'),
    };
    expect(historyBeganMs(coverage)).toBe(Date.parse('2024-05-01'));
  });

  it('is that of facts that stand where there is nothing else', () => {
    expect(historyBeganMs({ contracts: since('2009-01-01') })).toBe(Date.parse('2009-01-01'));
    expect(historyBeganMs({})).toBe(Number.POSITIVE_INFINITY);
  });
});
