import { describe, expect, it } from 'vitest';
import { offersTrainingText } from '../../src/cli/train/offers-training-text.js';
import type { OffersTrainingReport } from '../../src/service/recommend/training-report.js';

const MODEL = {
  id: 'offers.2',
  kind: 'offers',
  version: 2,
  checksum: 'ab'.repeat(32),
  learner: 'EASE, logistic',
  window: { from: '2024-01-01', to: '2026-03-02' },
  quality: {},
  libraryVersion: '0.1.0',
  createdAt: new Date('2026-03-02'),
  createdBy: 'anna',
  sizeBytes: 20_000,
  state: 'active',
  history: [],
} as const;

const REPORT: OffersTrainingReport = {
  window: MODEL.window,
  customers: 4_000,
  products: 120,
  purchases: 9_000,
  similarity: {
    isUsed: true,
    because: null,
    judged: {
      customers: 310,
      chosen: { hitRate: 0.31, ndcg: 0.1 },
      boughtMost: { hitRate: 0.22, ndcg: 0.07 },
      regularisation: 100,
      recentWeight: 0,
    },
  },
  acceptance: {
    isUsed: false,
    because: 'too_few_answers',
    answers: { accepted: 14, declined: 30 },
    test: null,
    weights: {},
  },
};

describe('a training of offers, told', () => {
  it('says what was learned, what wasn’t and why', () => {
    expect(
      offersTrainingText({ kind: 'trained', model: MODEL, isNew: true, report: REPORT, faults: [] }),
    ).toBe(
      `Trained offers 2, active.

What it is made from
  9000 products held by 4000 customers, of 120 listed; 2024-01-01 to 2026-03-02

What similar customers have
  used
  of 310 customers who took something new in the last 90 days it was among five suggestions for 31 %; among the five bought most for 22 %

Chance that an offer is accepted
  learned from 14 accepted and 30 declined offers; those that nobody was shown count for nothing
  rules of thumb go on: too few answers (100 are needed, 20 of them accepted and 20 declined)
`,
    );
  });

  it('says how chances did on later answers, and what speaks against the model', () => {
    const acceptance = {
      isUsed: true,
      because: null,
      answers: { accepted: 300, declined: 500 },
      test: {
        from: '2025-06-01',
        to: '2026-02-20',
        offers: 400,
        accepted: 150,
        verdict: {
          verdict: 'usable',
          logLossGain: 0.06,
          pValue: 0.0004,
          reason: 'significant_and_large_enough',
        },
        auc: 0.712,
        ece: { value: 0.03, low: 0, high: 0.06 },
        logLoss: 0.6,
        brier: 0.2,
      },
      weights: {},
    } as const;
    const text = offersTrainingText({
      kind: 'trained',
      model: { ...MODEL, state: 'candidate' },
      isNew: false,
      report: { ...REPORT, acceptance },
      faults: [{ kind: 'worse_than_active', auc: 0.7, activeAuc: 0.8 }],
    });
    expect(text).toContain('The same data led to the same model as before: offers 2, candidate.');
    expect(text).toContain('tested on 400 offers from 2025-06-01 to 2026-02-20, 150 accepted');
    expect(text).toContain('AUC 0.712; chances are off by 3 % on average (0 % to 6 %)');
    expect(text).toContain('ranks worse than the active model: AUC 0.700 against 0.800');
  });
});
