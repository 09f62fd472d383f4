import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaGeometricLogLikelihood } from '../../../src/learning/lifetime/beta-geometric.js';
import { distinctHistories } from '../../../src/learning/lifetime/distinct-histories.js';
import { gammaGammaLogLikelihood, gammaGammaSpend } from '../../../src/learning/lifetime/gamma-gamma.js';
import { nbdLogLikelihood } from '../../../src/learning/lifetime/nbd.js';
import type { LogLikelihood } from '../../../src/learning/lifetime/optimise/fit-log-parameters.js';
import { paretoNbdLogLikelihood } from '../../../src/learning/lifetime/pareto-nbd.js';
import {
  chanceAlive,
  expectedPurchases,
  type PurchaseModel,
  purchaseChance,
} from '../../../src/learning/lifetime/purchase-model.js';
import { randomSummaries } from './random-summaries.js';

const BG: PurchaseModel = { name: 'bg_nbd', parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } };
const MBG: PurchaseModel = { name: 'mbg_nbd', parameters: { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 } };
const PARETO: PurchaseModel = {
  name: 'pareto_nbd',
  parameters: { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 },
};
const NBD: PurchaseModel = { name: 'nbd', parameters: { r: 0.385, alpha: 12.07 } };
const RECENCY: PurchaseModel = {
  name: 'recency_rate',
  parameters: { r: 0.385, alpha: 12.07 },
  comeback: { withoutRepeat: 0.7, edges: [0.3, 0.6], factors: [0.4, 0.7, 0.9] },
};
const MODELS = [BG, MBG, PARETO, NBD, RECENCY];

describe('log-likelihoods', () => {
  const histories = distinctHistories(randomSummaries(300, 7));
  const { repeatPurchases, meanRepeatSpend } = randomSummaries(300, 8);
  const repeating = Array.from(repeatPurchases.keys()).filter((row) => (repeatPurchases[row] as number) > 0);
  const spend = {
    repeats: Float64Array.from(repeating, (row) => repeatPurchases[row] as number),
    meanSpend: Float64Array.from(repeating, (row) => meanRepeatSpend[row] as number),
  };
  const cases: readonly [string, LogLikelihood, number][] = [
    ['NBD', nbdLogLikelihood(histories), 2],
    ['BG/NBD', betaGeometricLogLikelihood('bg_nbd', histories), 4],
    ['MBG/NBD', betaGeometricLogLikelihood('mbg_nbd', histories), 4],
    ['Pareto/NBD', paretoNbdLogLikelihood(histories), 4],
    ['Gamma-Gamma', gammaGammaLogLikelihood(spend), 3],
  ];

  it.each(cases)('of %s change as their gradients say', (_, likelihood, size) => {
    const parameter = fc.double({ min: -2.5, max: 2.5, noNaN: true }).map(Math.exp);
    fc.assert(
      fc.property(fc.array(parameter, { minLength: size, maxLength: size }), (parameters) => {
        const gradient = new Float64Array(size);
        likelihood(Float64Array.from(parameters), gradient);
        parameters.forEach((value, index) => {
          const step = 1e-5 * value;
          const at = (by: number) =>
            likelihood(
              Float64Array.from(parameters, (each, other) => (other === index ? each + by : each)),
              new Float64Array(size),
            );
          const slope = (at(step) - at(-step)) / (2 * step);
          const size1 = Math.max(10, Math.abs(slope));
          expect(Math.abs((gradient[index] as number) - slope) / size1).toBeLessThan(1e-4);
        });
      }),
      { numRuns: 25 },
    );
  });

  it('count a history that many have as often as they have it', () => {
    const once = randomSummaries(50, 3);
    const twice = Object.fromEntries(
      Object.entries(once).map(([name, values]) => [name, Float64Array.from([...values, ...values])]),
    ) as unknown as typeof once;
    const parameters = Float64Array.of(0.5, 8, 0.7, 3);
    const value = (summaries: typeof once) =>
      paretoNbdLogLikelihood(distinctHistories(summaries))(parameters, new Float64Array(4));
    expect(value(twice)).toBeCloseTo(2 * value(once), 8);
    expect(distinctHistories(twice).counts.length).toBeLessThanOrEqual(50);
  });

  it('of Pareto/NBD stay finite for customers who buy hundreds of times', () => {
    const heavy = {
      ...randomSummaries(1, 1),
      repeatPurchases: Float64Array.of(800),
      recencyWeeks: Float64Array.of(2),
      ageWeeks: Float64Array.of(300),
    };
    const gradient = new Float64Array(4);
    const value = paretoNbdLogLikelihood(distinctHistories(heavy))(
      Float64Array.of(0.5, 2, 0.6, 90),
      gradient,
    );
    expect(Number.isFinite(value)).toBe(true);
    expect(gradient.every(Number.isFinite)).toBe(true);
  });

  it('refuse histories that can’t be', () => {
    const summaries = randomSummaries(1, 1);
    const check = (changes: Partial<typeof summaries>) => () =>
      distinctHistories({ ...summaries, ageWeeks: Float64Array.of(30), ...changes });
    const repeat = { repeatPurchases: Float64Array.of(2) };
    expect(check({ ...repeat, recencyWeeks: Float64Array.of(0) })).toThrow(
      'Customer 0 has 2 repeat purchases',
    );
    expect(check({ ...repeat, recencyWeeks: Float64Array.of(31) })).toThrow(RangeError);
    expect(check({ repeatPurchases: Float64Array.of(1.5), recencyWeeks: Float64Array.of(3) })).toThrow(
      RangeError,
    );
  });
});

describe('purchases to come', () => {
  // Fader, Hardie & Lee, "Implementing the BG/NBD Model in Excel" (2005): customer 1 of CDNOW.
  it('are 1.226 in 39 weeks for the customer of Fader & Hardie’s note', () => {
    const history = { repeats: 2, recencyWeeks: 30.43, ageWeeks: 38.86 };
    expect(expectedPurchases(BG, history, 39)).toBeCloseTo(1.226, 3);
  });

  // The same authors' note on Pareto/NBD (2005) has P(alive) of customers with few purchases by these formulas; the
  // integrals below are taken directly.
  it('and the chance to be alive agree with Pareto/NBD’s own integral', () => {
    const { r, alpha, s, beta } = PARETO.parameters as { r: number; alpha: number; s: number; beta: number };
    const history = { repeats: 3, recencyWeeks: 12, ageWeeks: 38 };
    const steps = 200_000;
    let died = 0;
    for (let step = 0; step < steps; step++) {
      const u = 12 + (26 * (step + 0.5)) / steps;
      died += ((26 / steps) * s) / ((alpha + u) ** (r + 3) * (beta + u) ** (s + 1));
    }
    const lives = 1 / ((alpha + 38) ** (r + 3) * (beta + 38) ** s);
    expect(chanceAlive(PARETO, history)).toBeCloseTo(lives / (lives + died), 8);
    let bought = 0;
    for (let step = 0; step < 10_000; step++) {
      const weeks = (52 * (step + 0.5)) / 10_000;
      bought += (52 / 10_000) * ((r + 3) / (alpha + 38)) * ((beta + 38) / (beta + 38 + weeks)) ** s;
    }
    expect(expectedPurchases(PARETO, history, 52)).toBeCloseTo((bought * lives) / (lives + died), 6);
  });

  it('have no hole at a drop-out shape of 1', () => {
    const history = { repeats: 4, recencyWeeks: 20, ageWeeks: 30 };
    const bg = (a: number) =>
      expectedPurchases({ name: 'bg_nbd', parameters: { r: 0.3, alpha: 5, a, b: 2 } }, history, 26);
    const pareto = (s: number) =>
      expectedPurchases({ name: 'pareto_nbd', parameters: { r: 0.5, alpha: 9, s, beta: 12 } }, history, 26);
    expect(bg(1)).toBeCloseTo((bg(0.999) + bg(1.001)) / 2, 6);
    expect(pareto(1)).toBeCloseTo((pareto(0.999) + pareto(1.001)) / 2, 6);
  });

  it('are those of NBD where drop-out goes to nothing', () => {
    const history = { repeats: 3, recencyWeeks: 20, ageWeeks: 30 };
    const { r, alpha } = NBD.parameters;
    const plain = expectedPurchases(NBD, history, 26);
    const bg = { name: 'bg_nbd', parameters: { r, alpha, a: 1e-9, b: 10 } } as const;
    const pareto = { name: 'pareto_nbd', parameters: { r, alpha, s: 1e-9, beta: 10 } } as const;
    expect(expectedPurchases(bg, history, 26)).toBeCloseTo(plain, 6);
    expect(expectedPurchases(pareto, history, 26)).toBeCloseTo(plain, 6);
    expect(purchaseChance(bg, history, 26)).toBeCloseTo(purchaseChance(NBD, history, 26), 6);
    expect(purchaseChance(pareto, history, 26)).toBeCloseTo(purchaseChance(NBD, history, 26), 6);
  });

  it('stay finite and without a jump for thousands of purchases', () => {
    const model = { name: 'bg_nbd', parameters: { r: 1, alpha: 2, a: 0.001, b: 5 } } as const;
    const at = (repeats: number) =>
      expectedPurchases(model, { repeats, recencyWeeks: 99.9999, ageWeeks: 100 }, 300);
    let before = at(100);
    for (let repeats = 150; repeats <= 2_000; repeats += 50) {
      const now = at(repeats);
      expect(now).toBeGreaterThan(before);
      expect(now).toBeLessThan(1.6 * before);
      before = now;
    }
  });

  const history = fc
    .record({
      ageWeeks: fc.double({ min: 1, max: 200, noNaN: true }),
      share: fc.double({ min: 0.01, max: 1, noNaN: true }),
      repeats: fc.nat({ max: 40 }),
    })
    .map(({ ageWeeks, share, repeats }) => ({
      ageWeeks,
      repeats,
      recencyWeeks: repeats === 0 ? 0 : share * ageWeeks,
    }));

  it.each(MODELS)('rise with the horizon and lie between bounds: $name', (model) => {
    const weeks = fc.double({ min: 0, max: 300, noNaN: true });
    fc.assert(
      fc.property(history, weeks, weeks, (known, first, second) => {
        const [near, far] = [Math.min(first, second), Math.max(first, second)];
        const few = expectedPurchases(model, known, near);
        const many = expectedPurchases(model, known, far);
        expect(few).toBeGreaterThanOrEqual(0);
        expect(many).toBeGreaterThanOrEqual(few - 1e-9 * many);
        const alive = chanceAlive(model, known);
        const chance = purchaseChance(model, known, far);
        expect(alive).toBeGreaterThanOrEqual(0);
        expect(alive).toBeLessThanOrEqual(1);
        expect(chance).toBeLessThanOrEqual(alive + 1e-12);
        // Markov: what is expected is at least the chance of one.
        expect(chance).toBeLessThanOrEqual(many + 1e-9);
      }),
    );
  });

  it.each([BG, MBG, PARETO, RECENCY])('are likelier the more recent the last purchase: $name', (model) => {
    fc.assert(
      fc.property(history, fc.double({ min: 0.1, max: 1, noNaN: true }), (known, share) => {
        fc.pre(known.repeats > 0);
        const earlier = { ...known, recencyWeeks: share * known.recencyWeeks };
        expect(chanceAlive(model, earlier)).toBeLessThanOrEqual(chanceAlive(model, known) + 1e-12);
        expect(expectedPurchases(model, earlier, 20)).toBeLessThanOrEqual(
          expectedPurchases(model, known, 20) + 1e-9,
        );
      }),
    );
  });

  it('refuse a horizon in the past', () => {
    expect(() => expectedPurchases(BG, { repeats: 0, recencyWeeks: 0, ageWeeks: 3 }, -1)).toThrow(RangeError);
  });
});

describe('spend of a purchase by Gamma-Gamma', () => {
  const parameters = { p: 6.25, q: 3.74, v: 15.44 };

  it('is everybody’s mean without a repeat, and goes to the own mean with many', () => {
    const everybody = (6.25 * 15.44) / 2.74;
    expect(gammaGammaSpend(parameters, 0, 999)).toBeCloseTo(everybody, 10);
    expect(gammaGammaSpend(parameters, 10_000, 50)).toBeCloseTo(50, 1);
    const once = gammaGammaSpend(parameters, 1, 100);
    expect(once).toBeGreaterThan(everybody);
    expect(once).toBeLessThan(100);
  });
});
