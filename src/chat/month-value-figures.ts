import type { ConfigFile } from '../config/config-file.js';
import { serviceRates } from '../config/service-rates.js';
import type { FigureGoal, FigureGoals, ValueFigures } from '../domain/value-figures.js';
import type { MonthWindow } from '../feedback/figures/month-window.js';
import type { ConfiguredBaseline } from '../feedback/value/figure-periods.js';
import { readValueFigures, type ValueFiguresStores } from '../feedback/value/read-value-figures.js';
import { lastContractEnd } from '../measures/ended-contracts.js';
import type { ServiceRates } from '../value/observed/cost-to-serve.js';

/** What figures of customer value are compared with, and what they aim at. */
export interface ValueFigureSettings {
  /** Null: the year before customers were first valued. */
  readonly baseline: ConfiguredBaseline | null;
  readonly goals: FigureGoals;
  readonly rates: ServiceRates;
  /** Who answers tickets; null where no queue is configured. */
  readonly servicePeople: number | null;
}

export interface ValueFiguresDependencies {
  readonly stores: ValueFiguresStores;
  readonly settings: {
    readonly company: { readonly currency: string; readonly timezone: string };
    readonly figures: { readonly value: ValueFigureSettings };
  };
}

export function valueFigureSettings(
  config: Pick<ConfigFile, 'company' | 'figures' | 'service' | 'value'>,
): ValueFigureSettings {
  const { goals, baseline } = config.figures;
  return {
    baseline: baseline ?? null,
    goals: {
      retention: goalOf(goals.retention),
      satisfaction: goalOf(goals.satisfaction),
      upsell: goalOf(goals.upsell),
      response_time: goalOf(goals.responseTime),
      service_cost: goalOf(goals.serviceCost),
    },
    rates: serviceRates(config),
    servicePeople: servicePeople(config.service),
  };
}

/** The figures of customer value as of the end of a month; null while customers were never valued. */
export async function monthValueFigures(
  window: MonthWindow,
  { stores, settings: { company, figures } }: ValueFiguresDependencies,
): Promise<ValueFigures | null> {
  return readValueFigures(stores, {
    window,
    timezone: company.timezone,
    companyCurrency: company.currency,
    ...figures.value,
    contractEndBy: (history, at) => lastContractEnd(history, 0, at.getTime()),
  });
}

function goalOf([fromPercent, toPercent]: readonly [number, number]): FigureGoal {
  return { fromPercent, toPercent };
}

function servicePeople({ queues }: ConfigFile['service']): number | null {
  if (queues.length === 0) return null;
  const ids = queues.flatMap(({ people }) => [...people.junior, ...people.experienced, ...people.senior]);
  return new Set(ids).size;
}
