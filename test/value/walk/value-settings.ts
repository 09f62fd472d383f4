import type { ValueSettings } from '../../../src/value/value-settings.js';

export const VALUE_SETTINGS: ValueSettings = {
  currency: 'EUR',
  exchangeRates: {},
  rates: { perTicketMinor: null, perHandlingHourMinor: null, hoursPerTicketAtMost: 8 },
  acquisitionCostMinor: null,
  horizonMonths: 24,
  discountPercentPerYear: 10,
  margin: null,
  weights: { monetary: 60, strategic: 20, behavioural: 20 },
  tiers: 'shares',
  shares: { vip: 10, premium: 20, standard: 60 },
  riskFromPoints: 50,
  daysBeyondBorder: 7,
  minimumMonths: 12,
  minimumActiveCustomers: 90,
};
