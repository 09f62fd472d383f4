import type { ServiceFigures } from '../domain/service-figures.js';
import type { MonthWindow } from '../feedback/figures/month-window.js';
import { readServiceFigures, type ServiceFiguresStores } from '../feedback/service/read-service-figures.js';
import type { ConfiguredBaseline } from '../feedback/value/figure-periods.js';

export interface MonthServiceDependencies {
  readonly stores: ServiceFiguresStores;
  readonly settings: {
    readonly company: { readonly timezone: string };
    readonly figures: { readonly value: { readonly baseline: ConfiguredBaseline | null } };
  };
  readonly now: () => Date;
}

/** The figures of offers in service as of the end of a month; null while nothing was ever offered. */
export async function monthServiceFigures(
  window: MonthWindow,
  { stores, settings: { company, figures }, now }: MonthServiceDependencies,
): Promise<ServiceFigures | null> {
  return readServiceFigures(stores, {
    window,
    timezone: company.timezone,
    baseline: figures.value.baseline,
    now: now(),
  });
}
