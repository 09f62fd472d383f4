import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { fitBlend, type HeldOutScores } from '../../../src/learning/text/blend.js';
import { softmax } from '../../../src/learning/text/softmax.js';

describe('the blend of held-out scores', () => {
  it('finds back the factors the labels were drawn with', () => {
    const { blend } = fitBlend(drawn({ rows: 20_000, regression: 0.6, bayes: 0.3, prior: 0.5 }));
    expect(Math.abs(blend.regression - 0.6)).toBeLessThan(0.05);
    expect(Math.abs(blend.bayes - 0.3)).toBeLessThan(0.05);
    expect(Math.abs(blend.prior - 0.5)).toBeLessThan(0.1);
  });

  it('lets go of scores that say nothing', () => {
    const { blend, logLoss } = fitBlend(drawn({ rows: 20_000, regression: 0, bayes: 0, prior: 1 }));
    expect(blend.regression).toBeLessThan(0.03);
    expect(blend.bayes).toBeLessThan(0.03);
    expect(logLoss).toBeLessThan(1.04);
  });

  it('never takes anything the wrong way round', () => {
    const { blend } = fitBlend(drawn({ rows: 5000, regression: -0.5, bayes: 0.5, prior: 0 }));
    expect(blend.regression).toBe(0);
    expect(blend.bayes).toBeGreaterThan(0.4);
  });

  it('stays finite on two rows told apart perfectly, and on scores that are all alike', () => {
    const apart = {
      labels: Int32Array.of(0, 1),
      classCount: 2,
      regression: Float32Array.of(1, -1, -1, 1),
      bayes: Float32Array.of(1, -1, -1, 1),
      logShares: Float64Array.of(Math.log(0.5), Math.log(0.5)),
      classWeights: Float64Array.of(1, 1),
    };
    const { blend, logLoss } = fitBlend(apart);
    expect(blend.regression + blend.bayes).toBeLessThan(4);
    expect(logLoss).toBeGreaterThan(0);
    const alike = fitBlend({ ...apart, regression: new Float32Array(4), bayes: new Float32Array(4) });
    expect(alike.logLoss).toBeCloseTo(Math.LN2, 3);
  });
});

function drawn(given: {
  readonly rows: number;
  readonly regression: number;
  readonly bayes: number;
  readonly prior: number;
}): HeldOutScores {
  const random = randomStream(7, 'blend test');
  const shares = [0.5, 0.3, 0.2];
  const logShares = Float64Array.from(shares, Math.log);
  const regression = Float32Array.from({ length: given.rows * 3 }, () => 4 * random() - 2);
  const bayes = Float32Array.from({ length: given.rows * 3 }, () => 6 * random() - 3);
  const labels = Int32Array.from({ length: given.rows }, (_, row) => {
    const chances = softmax(
      Float64Array.from(
        shares,
        (_share, k) =>
          given.regression * (regression[row * 3 + k] ?? 0) +
          given.bayes * (bayes[row * 3 + k] ?? 0) +
          given.prior * (logShares[k] ?? 0),
      ),
    );
    const draw = random();
    if (draw < (chances[0] ?? 0)) return 0;
    return draw < (chances[0] ?? 0) + (chances[1] ?? 0) ? 1 : 2;
  });
  return { labels, classCount: 3, regression, bayes, logShares, classWeights: Float64Array.of(1, 1, 1) };
}
