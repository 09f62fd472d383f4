import type { Config } from '../config/config.js';
import { serviceRates } from '../config/service-rates.js';
import { toMinor } from '../domain/money.js';
import type { ValueRun } from '../domain/value-run.js';
import { openCrew } from '../learning/crew/crew.js';
import { fitValueModels } from '../value/fit-value-models.js';
import { groupCustomers } from '../value/groups/group-customers.js';
import type { ValueSettings } from '../value/value-settings.js';
import { revalueCustomers } from '../value/walk/revalue.js';
import { valueCustomers } from '../value/walk/value-customers.js';
import type { Parts } from './parts.js';

/** What every customer is worth as of a moment: one pass over all histories, in this process. */
export async function valueCustomersNow(parts: Parts, asOf: Date, runId: string): Promise<ValueRun> {
  const { stores, config, now } = parts;
  const crew = openCrew({ threads: 1 });
  try {
    return await valueCustomers(
      {
        stores,
        settings: valueSettings(config),
        fitModels: fitValueModels({ crew, clock: () => now().getTime() / 1000 }),
        groupRows: async (night) => groupCustomers(night, (await stores.valueRuns.newest())?.groups ?? []),
      },
      asOf,
      runId,
    );
  } finally {
    await crew.close();
  }
}

/** Values some customers anew between two nights, because something has happened to them. */
export async function revalueNow(
  {
    stores,
    config,
    now,
    logger,
    readHeldBasis,
  }: Pick<Parts, 'stores' | 'config' | 'now' | 'logger' | 'readHeldBasis'>,
  customerIds: readonly string[],
): Promise<void> {
  try {
    await revalueCustomers(customerIds, { stores, settings: valueSettings(config), readHeldBasis }, now());
  } catch (error) {
    // Their histories are rebuilt all the same; the night values everybody.
    logger.error({ err: error }, 'customers could not be valued between two nights');
  }
}

/** What the value of customers is reckoned with, from the configuration. */
export function valueSettings(config: Pick<Config, 'value' | 'company' | 'return'>): ValueSettings {
  const { value, company } = config;
  const minor = (amount: number | undefined) =>
    amount === undefined ? null : toMinor(amount, company.currency);
  return {
    currency: company.currency,
    exchangeRates: value.exchangeRates,
    rates: serviceRates(config),
    acquisitionCostMinor: minor(value.costs.acquisition),
    horizonMonths: value.horizonMonths,
    discountPercentPerYear: value.discountPercentPerYear,
    margin: config.return.margin ?? null,
    weights: value.weights,
    tiers: value.tiers,
    shares: value.shares,
    riskFromPoints: value.riskFromPoints,
    daysBeyondBorder: value.daysBeyondBorder,
    minimumMonths: value.minimum.months,
    minimumActiveCustomers: value.minimum.activeCustomers,
  };
}
