import { DateTime } from 'luxon';
import type { Config } from '../config/config.js';
import type { PilotPlanned } from '../deals/report/pilot-settings.js';
import type { SalesSettings } from '../deals/sales-settings.js';
import { toMinor } from '../domain/money.js';

/** Whose capacity nobody has named. */
const USUAL_CAPACITY = { deals: 20, leads: 30 } as const;

/** What deals are reckoned with, of the configuration. */
export function salesSettings({ company, deals }: Pick<Config, 'company' | 'deals'>): SalesSettings {
  const minor = (amount: number | undefined) =>
    amount === undefined ? null : toMinor(amount, company.currency);
  const { bands, capacity, classes, exchangeRates, handOver, leads, leadSources, margin, pilot } = deals;
  return {
    companyCurrency: company.currency,
    exchangeRates,
    timezone: company.timezone,
    stages: deals.stages,
    bands: { close: bands.close / 100, lever: bands.lever / 100 },
    leadSources,
    leads: {
      openForDays: leads.openForDays,
      capacityOf: capacityIn(leads.capacity, USUAL_CAPACITY.leads),
    },
    handOver: { cost: handOver.cost, leastGain: handOver.leastPoints / 100 },
    margin: margin ?? null,
    ...(pilot === undefined ? {} : { pilot: plannedPilot(pilot, company.timezone) }),
    demandingFromMinor: minor(classes.demandingFrom),
    transactionalUpToMinor: minor(classes.transactionalUpTo),
    capacityOf: capacityIn(capacity, USUAL_CAPACITY.deals),
  };
}

function capacityIn(
  configured: Readonly<Record<string, number>>,
  usual: number,
): (staffId: string) => number {
  return (staffId) =>
    (Object.hasOwn(configured, staffId) ? configured[staffId] : configured.default) ?? usual;
}

function plannedPilot(
  { group, control, from, until, goalPoints }: NonNullable<Config['deals']['pilot']>,
  zone: string,
): PilotPlanned {
  const groupOf = ({ teams = [], products = [] }: typeof group) => ({ teams, products });
  return {
    group: groupOf(group),
    control: groupOf(control),
    from: DateTime.fromISO(from, { zone }).toJSDate(),
    until: DateTime.fromISO(until, { zone }).plus({ days: 1 }).toJSDate(),
    goalPoints,
  };
}
