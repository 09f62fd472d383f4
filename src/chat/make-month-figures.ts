import { DateTime } from 'luxon';
import { FIGURES_SHAPE, type KeptFigures } from '../domain/kept-figures.js';
import { dayIn, lastMonthBefore, type MonthWindow, monthWindow } from '../feedback/figures/month-window.js';
import type { Stores } from '../stores/stores.js';
import { type FiguresDependencies, monthFigures } from './month-figures.js';
import { type MonthServiceDependencies, monthServiceFigures } from './month-service-figures.js';
import { monthValueFigures, type ValueFiguresDependencies } from './month-value-figures.js';

/** Figures of so many months are kept ready: those that are offered, and the same months of the year before. */
export const MONTHS_KEPT = 24;
/** What people still enter about the month before, and what is still merged, comes within so many days. */
const SETTLES_WITHIN_DAYS = 10;

interface MakingDependencies {
  readonly stores: FiguresDependencies['stores'] &
    ValueFiguresDependencies['stores'] &
    MonthServiceDependencies['stores'] &
    Pick<Stores, 'keptFigures'>;
  readonly settings: FiguresDependencies['settings'];
  readonly now: () => Date;
}

export interface MadeMonth {
  /** Null where all months had their figures. */
  readonly month: string | null;
  /** How many are still to be made. */
  readonly left: number;
}

/**
 * Makes and keeps the figures of one month that is over: the newest that has none, or none of the settings and the way of
 * reckoning that hold now. The last month's are made anew each day until it has settled. Doing it again changes nothing.
 */
export async function makeMonthFigures({ stores, settings, now }: MakingDependencies): Promise<MadeMonth> {
  const [checked, valued] = await Promise.all([
    stores.runs.firstFinished('score-churn'),
    stores.runs.firstFinished('value-customers'),
  ]);
  // Before the first night there is nothing that figures could be about.
  if (checked === null && valued === null) return { month: null, left: 0 };
  const at = now();
  const { timezone } = settings.company;
  const windows = windowsBefore(at, timezone);
  const kept = await stores.keptFigures.monthsFrom(windows.at(-1)?.month ?? '');
  const held = new Map(kept.map((month) => [month.id, month]));
  const settingsText = textOf(settings);
  const isDue = ({ month, until }: MonthWindow): boolean => {
    const made = held.get(month);
    if (made === undefined || made.shape !== FIGURES_SHAPE || made.settingsText !== settingsText) return true;
    if (!made.isValued && valued !== null) return true;
    return isSettling(until, at, timezone) && dayIn(made.madeAt, timezone) !== dayIn(at, timezone);
  };
  const [window, ...others] = windows.filter(isDue);
  if (window === undefined) return { month: null, left: 0 };
  await stores.keptFigures.keep(await madeFigures(window, { stores, settings, now }));
  return { month: window.month, left: others.length };
}

/** The figures of a month as they are kept. */
export async function madeFigures(
  window: MonthWindow,
  { stores, settings, now }: MakingDependencies,
): Promise<KeptFigures> {
  const madeAt = now();
  // One walk after the other: side by side they would hold twice as much.
  const churn = await monthFigures(window, { stores, settings });
  const value = await monthValueFigures(window, { stores, settings });
  const service = await monthServiceFigures(window, { stores, settings, now });
  return {
    id: window.month,
    shape: FIGURES_SHAPE,
    settingsText: textOf(settings),
    isValued: value !== null,
    madeAt,
    churn,
    value,
    service,
  };
}

/** The newest first. */
function windowsBefore(at: Date, timezone: string): MonthWindow[] {
  const last = DateTime.fromISO(`${lastMonthBefore(at, timezone).month}-01`, { zone: timezone });
  return Array.from({ length: MONTHS_KEPT }, (_, back) =>
    monthWindow(last.minus({ months: back }).toFormat('yyyy-MM'), timezone),
  ).filter((window) => window !== null);
}

function isSettling(until: Date, at: Date, timezone: string): boolean {
  return at < DateTime.fromJSDate(until, { zone: timezone }).plus({ days: SETTLES_WITHIN_DAYS }).toJSDate();
}

/** All that figures rest on beside what is kept. */
function textOf({
  company: { currency, timezone },
  churn: { horizonDays },
  figures,
}: MakingDependencies['settings']) {
  return JSON.stringify({ currency, timezone, horizonDays, figures });
}
