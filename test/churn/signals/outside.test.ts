import { describe, expect, it } from 'vitest';
import { outside } from '../../../src/churn/signals/outside.js';
import { FACT_STRENGTHS } from '../../../src/domain/event.js';
import { at } from '../../history/make-events.js';
import { contextAsOf, read } from '../make-context.js';
import { contract, fact } from './make-signal-events.js';

const context = contextAsOf('2026-11-01');

describe('facts from outside', () => {
  it.each(FACT_STRENGTHS)('are as strong as imported: %s', (strength) => {
    expect(read(outside, [fact('2026-10-01', 'merger', strength)], context)).toEqual({
      kind: 'measured',
      strength,
      values: { rank: FACT_STRENGTHS.indexOf(strength) + 1, count: 1, atMs: at('2026-10-01').getTime() },
      variant: 'merger',
    });
  });

  it('show the strongest that stands, the latest of equals', () => {
    const events = [
      fact('2026-08-01', 'hiring_stop', 'medium'),
      fact('2026-09-01', 'market_change', 'medium'),
      fact('2026-10-01', 'other', 'weak'),
    ];
    expect(read(outside, events, context)).toMatchObject({
      strength: 'medium',
      variant: 'market_change',
      values: { count: 3 },
    });
  });

  it('fade after half a year, but for a notice given', () => {
    const insolvency = fact('2026-05-05', 'insolvency', 'decisive');
    expect(read(outside, [insolvency], contextAsOf('2026-10-31'))).toMatchObject({ strength: 'decisive' });
    expect(read(outside, [insolvency], context)).toMatchObject({
      strength: null,
      values: { rank: 0, count: 0 },
      variant: 'none',
    });
    expect(read(outside, [fact('2025-01-01', 'notice_given', 'decisive')], context)).toMatchObject({
      strength: 'decisive',
      variant: 'notice_given',
    });
  });

  it('forget a notice once a new contract is signed', () => {
    const notice = fact('2026-06-01', 'notice_given', 'decisive');
    expect(read(outside, [contract('2025-01-01'), notice], context)).toMatchObject({ strength: 'decisive' });
    expect(read(outside, [notice, contract('2026-07-01')], context)).toMatchObject({ strength: null });
  });
});
