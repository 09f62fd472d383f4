import { describe, expect, it } from 'vitest';
import { purchaseFitter } from '../../../src/learning/lifetime/fit-purchases.js';
import { fitGammaGamma, fitShrunkMean } from '../../../src/learning/lifetime/fit-spend.js';
import { summarisePurchases } from '../../../src/learning/lifetime/purchase-summaries.js';
import { expectedSpend } from '../../../src/learning/lifetime/spend-model.js';
import { type PurchaseWorld, purchaseWorld, SHOP } from '../../../src/sample/worlds/purchase-world.js';
import { randomSummaries } from './random-summaries.js';

const LAST_DAY = 7 * SHOP.weeks - 1;

/** The same with ten days for one: that two purchases on a day are one bends the fits of the other by a fifth. */
const FINE: PurchaseWorld = { ...SHOP, weeks: 780, arrivalWeeks: 120, alpha: 70 };

function fineSummariesOf(changes: Partial<PurchaseWorld>) {
  return summarisePurchases(purchaseWorld({ ...FINE, ...changes }, 1), 7 * FINE.weeks - 1).summaries;
}

function summariesOf(changes: Partial<PurchaseWorld>, seed = 1) {
  return summarisePurchases(purchaseWorld({ ...SHOP, ...changes }, seed), LAST_DAY).summaries;
}

/** Parameters lie within so many of their standard errors. */
function expectNear(
  fit: { readonly parameters: object; readonly standardErrors: Readonly<Record<string, number>> },
  planted: Readonly<Record<string, number>>,
  errors = 3,
) {
  for (const [name, value] of Object.entries(planted)) {
    const found = (fit.parameters as Record<string, number>)[name] ?? 0;
    const allowed = errors * (fit.standardErrors[name] ?? 0);
    expect(Math.abs(Math.log(found / value)), name).toBeLessThan(allowed);
  }
}

describe('fits find again what a world was made with', () => {
  it('where customers drop out after purchases, the first included', () => {
    const fit = purchaseFitter(fineSummariesOf({}))('mbg_nbd');
    expect(fit.degeneracy).toBeNull();
    expectNear({ ...fit, parameters: fit.model.parameters }, { r: 0.6, alpha: 70, a: 0.8, b: 1.8 });
  });

  it('where customers drop out after repeats', () => {
    const fit = purchaseFitter(fineSummariesOf({ dropOut: { kind: 'after_repeats', a: 0.9, b: 2.5 } }))(
      'bg_nbd',
    );
    expect(fit.degeneracy).toBeNull();
    expectNear({ ...fit, parameters: fit.model.parameters }, { r: 0.6, alpha: 70, a: 0.9, b: 2.5 });
  });

  it('where customers go by themselves', () => {
    const fit = purchaseFitter(fineSummariesOf({ dropOut: { kind: 'by_themselves', s: 0.8, beta: 140 } }))(
      'pareto_nbd',
    );
    expect(fit.degeneracy).toBeNull();
    expectNear({ ...fit, parameters: fit.model.parameters }, { r: 0.6, alpha: 70, s: 0.8, beta: 140 });
  });

  it('and in what they spend', () => {
    const fit = fitGammaGamma(summariesOf({}));
    expect(fit).toMatchObject({ degeneracy: null });
    if (fit !== null)
      expectNear({ ...fit, parameters: fit.model.parameters }, { p: 6.25, q: 3.74, v: 15.44 });
  });
});

describe('degenerate fits', () => {
  const never = purchaseFitter(summariesOf({ customers: 1_500, dropOut: { kind: 'never' }, r: 1.5 }));

  it.each(['bg_nbd', 'mbg_nbd', 'pareto_nbd'] as const)('are told where nobody drops out: %s', (name) => {
    const { degeneracy, logLikelihood } = never(name);
    expect(degeneracy?.reason).toBe('no_drop_out');
    expect(degeneracy?.figures.logLikelihoodGain).toBeLessThan(2.996);
    // It does no better than NBD, which is fine.
    expect(logLikelihood).toBeLessThan(never('nbd').logLikelihood + 2.996);
  });

  it('leave NBD, whose parameters are found', () => {
    const fit = never('nbd');
    expect(fit.degeneracy).toBeNull();
    expectNear({ ...fit, parameters: fit.model.parameters }, { r: 1.5, alpha: 7 }, 4);
  });

  it('are told where all buy at the same rate', () => {
    const alike = purchaseFitter(summariesOf({ r: 5_000, alpha: 35_000, dropOut: { kind: 'never' } }));
    expect(['at_bound', 'flat']).toContain(alike('nbd').degeneracy?.reason);
  });

  it('are told where hardly anybody buys again', () => {
    const few = summariesOf({ customers: 200, r: 0.002 });
    expect(purchaseFitter(few)('bg_nbd').degeneracy?.reason).toBe('too_few');
    expect(fitGammaGamma(few)?.degeneracy?.reason ?? 'too_few').toBe('too_few');
  });

  it('of spend are told where its mean is infinite', () => {
    const fit = fitGammaGamma(summariesOf({ spend: { p: 6, q: 0.8, v: 15 } }));
    expect(fit?.degeneracy?.reason).toBe('mean_infinite');
    expect(fit?.degeneracy?.figures.q).toBeLessThan(1.05);
  });

  it('of spend are told where who buys more often spends more a time', () => {
    const summaries = summariesOf({});
    const meanRepeatSpend = summaries.meanRepeatSpend.map(
      (mean, row) => mean * (1 + (summaries.repeatPurchases[row] as number)),
    );
    const fit = fitGammaGamma({ ...summaries, meanRepeatSpend });
    expect(fit?.degeneracy).toMatchObject({ reason: 'spend_depends_on_frequency' });
  });

  it('refuse to be made from nobody', () => {
    expect(() => purchaseFitter(randomSummaries(0, 1))).toThrow('no customers');
    expect(fitGammaGamma(randomSummaries(0, 1))).toBeNull();
  });
});

describe('the mean that takes over for spend', () => {
  it('lies between the own purchases and those of customers who buy as often', () => {
    const model = fitShrunkMean(summariesOf({}));
    const mean = expectedSpend(model, { repeats: 0, firstSpend: 30, meanRepeatSpend: 30 });
    const dear = expectedSpend(model, { repeats: 3, firstSpend: 300, meanRepeatSpend: 300 });
    expect(dear).toBeLessThan(300);
    expect(dear).toBeGreaterThan(mean);
    const often = expectedSpend(model, { repeats: 30, firstSpend: 300, meanRepeatSpend: 300 });
    expect(often).toBeGreaterThan(dear);
  });

  it('trusts own purchases more where they vary less', () => {
    const strengthOf = (p: number) => {
      const model = fitShrunkMean(summariesOf({ spend: { p, q: 3.74, v: 90 / p } }));
      return model.name === 'shrunk_mean' ? model.strength : Number.NaN;
    };
    expect(strengthOf(40)).toBeLessThan(strengthOf(1.5));
  });
});
