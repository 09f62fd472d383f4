import type { SalesSettings } from '../../src/deals/sales-settings.js';

/** As an installation has them that configures nothing of sales. */
export const someSalesSettings: SalesSettings = {
  companyCurrency: 'EUR',
  exchangeRates: {},
  timezone: 'Europe/Oslo',
  stages: ['qualification', 'needs', 'proposal', 'negotiation'],
  bands: { close: 0.8, lever: 0.5 },
  leadSources: {
    reviseAboveMarginShare: 0.1,
    reviseAboveMedianTimes: 3,
    maximalFocusFrom: 0.6,
    increaseBudgetFrom: 0.35,
    minimumLeads: 30,
  },
  leads: { openForDays: 90, capacityOf: () => 30 },
  handOver: { cost: 0.1, leastGain: 0.03 },
  margin: null,
  demandingFromMinor: null,
  transactionalUpToMinor: null,
  capacityOf: () => 20,
};
