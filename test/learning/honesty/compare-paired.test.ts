import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { comparePaired, type PairedPass } from '../../../src/learning/honesty/compare-paired.js';
import { LABELS, OTHER_PROBABILITIES, PROBABILITIES } from '../metrics/twelve-rows.js';

describe('the paired comparison of two models', () => {
  it('gives DeLong’s interval and test for one pass', () => {
    const { auc, logLoss } = comparePaired([
      { trainRows: 48, labels: LABELS, first: PROBABILITIES, second: OTHER_PROBABILITIES },
    ]);
    // Difference and variance computed from the definition with numpy: −.26389, .035108; z = −1.40837.
    expect(auc.byRows).toEqual({
      value: expect.closeTo(-0.26388888888888884, 12),
      low: expect.closeTo(-0.26388888888888884 - 1.959964 * Math.sqrt(0.03510802469135802), 6),
      high: expect.closeTo(-0.26388888888888884 + 1.959964 * Math.sqrt(0.03510802469135802), 6),
      pValue: expect.closeTo(0.15903, 4),
    });
    expect(auc.byPasses).toBeNull();
    expect(logLoss.byPasses).toBeNull();
    expect(logLoss.byRows?.value).toBeGreaterThan(0);
  });

  it('finds the better model, certain by rows and less so by passes', () => {
    const { auc, logLoss } = comparePaired(passes(2_000, 1, 0.5));
    expect(auc.byRows.low).toBeGreaterThan(0);
    expect(logLoss.byRows?.high).toBeLessThan(0);
    expect(auc.byPasses?.value).toBeCloseTo(auc.byRows.value, 12);
    expect(logLoss.byPasses?.value).toBeCloseTo(logLoss.byRows?.value ?? 0, 12);
    expect(logLoss.byRows?.pValue).toBeLessThan(logLoss.byPasses?.pValue ?? 0);
  });

  it('turns round when the models are exchanged', () => {
    const there = comparePaired(passes(200, 2, 0.7));
    const back = comparePaired(
      passes(200, 2, 0.7).map((pass) => ({ ...pass, first: pass.second, second: pass.first })),
    );
    expect(back.auc.byRows.value).toBeCloseTo(-there.auc.byRows.value, 12);
    expect(back.auc.byRows.low).toBeCloseTo(-there.auc.byRows.high, 12);
    expect(back.logLoss.byPasses?.pValue).toBeCloseTo(there.logLoss.byPasses?.pValue ?? 0, 12);
  });

  it('finds no difference between a model and itself', () => {
    const same = comparePaired(passes(100, 3, 1).map((pass) => ({ ...pass, second: pass.first })));
    const none = { value: 0, low: 0, high: 0, pValue: 1 };
    expect(same).toEqual({
      auc: { byRows: none, byPasses: none },
      logLoss: { byRows: none, byPasses: none },
    });
  });

  it('calls equally good models different about 5 times in 100', () => {
    const found = Array.from({ length: 200 }, (_, seed) => comparePaired(equallyNoisy(300, seed)));
    const share = (is: (pValue: number) => boolean) =>
      found.filter(({ auc }) => is(auc.byRows.pValue)).length / 200;
    expect(share((pValue) => pValue < 0.05)).toBeLessThan(0.1);
    expect(share((pValue) => pValue < 0.5)).toBeGreaterThan(0.4);
    expect(share((pValue) => pValue < 0.5)).toBeLessThan(0.6);
  });

  it('refuses no passes and a pass without a class', () => {
    expect(() => comparePaired([])).toThrow(/no passes/);
    const [first] = passes(20, 0, 1) as [PairedPass];
    expect(() => comparePaired([{ ...first, labels: new Float64Array(first.labels.length) }])).toThrow(
      /both classes/,
    );
  });
});

/** Five passes in which the first model knows the chance and the second only a part of it. */
function passes(rows: number, seed: number, known: number): PairedPass[] {
  const random = randomStream(seed, 'paired');
  return Array.from({ length: 5 }, () => {
    const chances = Float64Array.from({ length: rows / 5 }, () => random());
    return {
      trainRows: (rows * 4) / 5,
      labels: chances.map((chance) => (random() < chance ? 1 : 0)),
      first: chances,
      second: chances.map((chance) => known * chance + (1 - known) * random()),
    };
  });
}

function equallyNoisy(rows: number, seed: number): PairedPass[] {
  const random = randomStream(seed, 'equally noisy');
  const chances = Float64Array.from({ length: rows }, () => random());
  const noisy = () => chances.map((chance) => (chance + random()) / 2);
  return [
    {
      trainRows: rows * 4,
      labels: chances.map((chance) => (random() < chance ? 1 : 0)),
      first: noisy(),
      second: noisy(),
    },
  ];
}
