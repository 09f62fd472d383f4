import { describe, expect, it } from 'vitest';
import { contractCurves, contractModel } from '../../src/value/contract-model.js';
import { OBSERVED, type ObservedValue } from '../../src/value/observed/observe-value.js';
import { observedTableBuilder } from '../../src/value/observed/observed-table.js';

const TERMS = { horizonMonths: 24, discountPercentPerYear: 0, level: 0.8 };

describe('curves of how long customers under contract stay', () => {
  it('are as small as can be kept, however many customers and segments there are', () => {
    const builder = observedTableBuilder();
    // A tenth leaves each year, each at a moment of its own; in segments of 30 customers.
    for (let n = 0; n < 6_000; n++)
      builder.add({
        customerId: `erp:${n}`,
        segment: `segment ${n % 200}`,
        observed: underContract(-Math.log(1 - (n + 0.5) / 6_000) * 10, false),
      });
    const curves = contractCurves(builder.build());
    expect(curves.segments.length).toBe(100);
    expect(curves.all?.years.length).toBe(400);
    expect(JSON.stringify(curves).length).toBeLessThan(1_000_000);
    const { aliveChance, valueMinor } = contractModel(curves, TERMS).predict('none of them', {
      yearlyMinor: 100_000,
      years: 3,
    });
    expect(aliveChance).toBeCloseTo(Math.exp(-0.2), 2);
    expect(valueMinor / 1_000_000).toBeCloseTo(1 - Math.exp(-0.2), 2);
  });

  it('know nobody who buys without a contract, and none where nobody has left', () => {
    const builder = observedTableBuilder();
    builder.add({ customerId: 'erp:1', segment: '', observed: underContract(2, true) });
    builder.add({
      customerId: 'erp:2',
      segment: '',
      observed: { ...underContract(9, false), contractYears: Number.NaN },
    });
    const curves = contractCurves(builder.build());
    expect(curves).toEqual({ all: null, segments: [] });
    const { aliveChance } = contractModel(curves, TERMS).predict('', { yearlyMinor: 1_000, years: 2 });
    expect(aliveChance).toBe(1);
  });
});

function underContract(years: number, isRunning: boolean): ObservedValue {
  const nothing = Object.fromEntries(OBSERVED.map((key) => [key, Number.NaN])) as unknown as ObservedValue;
  return { ...nothing, contractYears: years, contractedSinceMs: isRunning ? 0 : Number.NaN };
}
