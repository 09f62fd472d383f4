import type { Portfolio, PortfolioCustomer } from '../../src/domain/portfolio.js';
import type { ValueRun } from '../../src/domain/value-run.js';

export function someValueRun(fields: Partial<ValueRun> = {}): ValueRun {
  return {
    id: 'value-customers.2026-03-01',
    asOf: new Date('2026-03-01T03:00:00Z'),
    customers: 900,
    activeCustomers: 800,
    activeCustomersNeeded: 500,
    historyMonths: 36,
    historyMonthsNeeded: 12,
    data: 'moderate',
    scheme: 'shares',
    method: 'mbg_nbd',
    candidates: [
      { method: 'mbg_nbd', spendErrorMinor: 2971, degeneracy: null, figures: { logLikelihood: -9582.43 } },
      { method: 'bg_nbd', spendErrorMinor: null, degeneracy: 'no_drop_out', figures: {} },
    ],
    horizonMonths: 24,
    discountPercentPerYear: 10,
    hasServiceRates: true,
    isMargin: false,
    weights: { monetary: 60, strategic: 20, behavioural: 20 },
    rawCounts: { vip: 80, premium: 160, standard: 480, basic: 80 },
    standingCounts: { vip: 84, premium: 158, standard: 479, basic: 79 },
    portfolioMinor: 123_456_789,
    atRiskMinor: 1_000,
    moves: 5,
    portfolio: somePortfolio(),
    groups: [
      {
        key: 'group-1',
        customers: 500,
        centroid: { income: -0.5, recency: 0.1 },
        traits: [{ feature: 'income', isHigh: false }],
      },
      {
        key: 'group-2',
        customers: 300,
        centroid: { income: 1.4, recency: -0.9 },
        traits: [
          { feature: 'income', isHigh: true },
          { feature: 'recency', isHigh: false },
        ],
      },
    ],
    groupMovements: [{ from: 'group-1', to: 'group-2', customers: 4 }],
    ...fields,
  };
}

export function somePortfolio(fields: Partial<Portfolio> = {}): Portfolio {
  const list = (...first: PortfolioCustomer[]) => ({ count: first.length, first });
  return {
    abc: {
      counts: { a: 120, b: 240, c: 440 },
      leaving: list(portfolioCustomer('erp:1001', { isAtRisk: true })),
      rising: list(portfolioCustomer('erp:2')),
    },
    effort: {
      tooMuch: list(portfolioCustomer('erp:3', { valueRank: 20, effortRank: 95 })),
      tooLittle: list(portfolioCustomer('erp:2', { valueRank: 92, effortRank: 10 })),
    },
    ...fields,
  };
}

export function portfolioCustomer(
  customerId: string,
  fields: Partial<PortfolioCustomer> = {},
): PortfolioCustomer {
  return {
    customerId,
    lastYearMinor: 8_500_000,
    worthMinor: 12_000_000,
    isAtRisk: false,
    valueRank: 90,
    effortRank: 60,
    serviceLastYearMinor: 240_000,
    ticketsLastYear: 14,
    contactsLastYear: 6,
    ...fields,
  };
}
