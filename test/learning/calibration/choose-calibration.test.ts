import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { applyCalibration } from '../../../src/learning/calibration/calibration.js';
import { chooseCalibration } from '../../../src/learning/calibration/choose-calibration.js';
import { ece } from '../../../src/learning/metrics/reliability.js';

describe('choosing a calibration', () => {
  it('leaves chances alone that hold', () => {
    const { chances, labels } = rows(4_000, (chance) => chance);
    const { calibration, logLoss } = chooseCalibration(chances, labels, null, null, 0);
    expect(calibration).toEqual({ kind: 'identity', reason: 'not_better' });
    expect(logLoss.platt).toBeGreaterThan(0);
    expect(logLoss.isotonic).toBeGreaterThan(0);
  });

  it('takes Platt’s sigmoid where chances are too sure of themselves', () => {
    const { chances, labels } = rows(4_000, (chance) => chance ** 3 / (chance ** 3 + (1 - chance) ** 3));
    const { calibration, logLoss } = chooseCalibration(chances, labels, null, null, 0);
    expect(calibration.kind).toBe('platt');
    expect(logLoss.platt).toBeLessThan(logLoss.identity);
    expect(ece(applyCalibration(calibration, chances), labels)).toBeLessThan(ece(chances, labels) / 3);
  });

  it('takes a curve where no sigmoid helps', () => {
    // What says .2 to .8 all happens with one half.
    const { labels, chances } = rows(
      4_000,
      (chance) => chance,
      (chance) => (chance < 0.2 ? 0.02 : chance > 0.8 ? 0.98 : 0.5),
    );
    expect(chooseCalibration(chances, labels, null, null, 0).calibration.kind).toBe('isotonic');
  });

  it('says why it does nothing: one class, or too few rows', () => {
    const chances = Float64Array.from({ length: 100 }, (_, row) => row / 100);
    const none = new Float64Array(100);
    expect(chooseCalibration(chances, none, null, null, 0).calibration).toEqual({
      kind: 'identity',
      reason: 'one_class',
    });
    const few = none.map((_, row) => (row < 19 ? 1 : 0));
    expect(chooseCalibration(chances, few, null, null, 0).calibration).toEqual({
      kind: 'identity',
      reason: 'too_few_rows',
    });
    const weightless = few.map((label) => 1 - label);
    expect(chooseCalibration(chances, few, weightless, null, 0).calibration).toMatchObject({
      reason: 'one_class',
    });
  });

  it('is not talked into a change by copies of few customers', () => {
    // Forty-four customers, whose chances are hardly wrong, each standing there fifty times.
    const { chances, labels } = rows(44, (chance) => chance ** 1.2 / (chance ** 1.2 + (1 - chance) ** 1.2));
    const copy = (values: Float64Array) =>
      Float64Array.from({ length: 44 * 50 }, (_, row) => values[row % 44] as number);
    const groups = Int32Array.from({ length: 44 * 50 }, (_, row) => row % 44);
    const alone = chooseCalibration(copy(chances), copy(labels), null, null, 0).calibration;
    const grouped = chooseCalibration(copy(chances), copy(labels), null, groups, 0).calibration;
    expect(alone.kind).not.toBe('identity');
    expect(grouped.kind).toBe('identity');
  });

  it('chooses the same for the same seed', () => {
    const { chances, labels } = rows(500, (chance) => chance ** 2);
    const choose = () => chooseCalibration(chances, labels, null, null, 3);
    expect(choose()).toEqual(choose());
  });

  it('is safe with nothing but certainties', () => {
    const labels = Float64Array.from({ length: 400 }, (_, row) => row % 2);
    const certain = labels.map((label, row) => (row % 40 < 2 ? 1 - label : label));
    const { calibration } = chooseCalibration(certain, labels, null, null, 0);
    expect(calibration.kind).not.toBe('identity');
    const [no, yes] = applyCalibration(calibration, Float64Array.of(0, 1));
    expect(no).toBeCloseTo(0.05, 1);
    expect(yes).toBeCloseTo(0.95, 1);
  });
});

/** Rows whose true chance is `happens` of a uniform one and whose given chance is `said` of it. */
function rows(count: number, said: (chance: number) => number, happens = (chance: number) => chance) {
  const random = randomStream(2, 'calibration rows');
  const drawn = Float64Array.from({ length: count }, () => 0.01 + 0.98 * random());
  return { labels: drawn.map((chance) => (random() < happens(chance) ? 1 : 0)), chances: drawn.map(said) };
}
