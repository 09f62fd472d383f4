import type { ConfigFile } from '../config/config-file.js';
import type { ListBusiness, MonthlyFigures } from '../domain/monthly-figures.js';
import { lastMonthBefore, type MonthWindow, monthWindow } from '../feedback/figures/month-window.js';
import { type FiguresStores, readFigures } from '../feedback/figures/read-figures.js';
import { lastContractEnd } from '../measures/ended-contracts.js';
import { measureResults } from '../measures/measure-results.js';
import type { Stores } from '../stores/stores.js';
import { type ValueFigureSettings, valueFigureSettings } from './month-value-figures.js';

export interface FiguresSettings {
  readonly followedWithinDays: number;
  /** In major units of the company's currency; null when not said. */
  readonly costPerYear: number | null;
  /** Share of revenue, 0 to 1; null when not said. */
  readonly margin: number | null;
  readonly value: ValueFigureSettings;
}

export interface FiguresDependencies {
  readonly stores: FiguresStores & Pick<Stores, 'measures'>;
  readonly settings: {
    readonly company: { readonly currency: string; readonly timezone: string };
    readonly churn: { readonly horizonDays: number };
    readonly figures: FiguresSettings;
  };
}

export function figuresSettings(
  config: Pick<ConfigFile, 'company' | 'figures' | 'measures' | 'return' | 'service' | 'value'>,
): FiguresSettings {
  return {
    followedWithinDays: config.measures.followedWithinDays,
    costPerYear: config.return.costPerYear ?? null,
    margin: config.return.margin ?? null,
    value: valueFigureSettings(config),
  };
}

/** The figures of a month, with the business that followed its lists. */
export async function monthFigures(
  window: MonthWindow,
  { stores, settings: { company, churn, figures } }: FiguresDependencies,
): Promise<MonthlyFigures> {
  const { followedWithinDays, costPerYear, margin } = figures;
  const lists = await measureResults(stores, {
    from: window.from,
    to: window.until,
    followedWithinDays,
    companyCurrency: company.currency,
  });
  return readFigures(stores, {
    window,
    timezone: company.timezone,
    horizonDays: churn.horizonDays,
    companyCurrency: company.currency,
    return: { costPerYear, margin, currency: company.currency },
    lists: lists.map(
      ({ list, sent, followed }): ListBusiness => ({
        list,
        sent,
        customers: followed.customers,
        count: followed.count,
        amounts: followed.amounts,
      }),
    ),
    contractEndBy: (history, at) => lastContractEnd(history, 0, at.getTime()),
  });
}

/** The month that a text names, the last one for no text; null for what is no month, or one that isn’t over. */
export function monthAskedFor(text: string, now: Date, timezone: string): MonthWindow | null {
  if (text.trim() === '') return lastMonthBefore(now, timezone);
  const window = monthWindow(text.trim(), timezone);
  return window === null || window.until > now ? null : window;
}
