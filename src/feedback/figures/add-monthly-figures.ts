import { DateTime } from 'luxon';
import { pendingDelivery, type Target, targetKey } from '../../domain/delivery.js';
import type { Stores } from '../../stores/stores.js';
import { lastMonthBefore } from './month-window.js';

interface AddingDependencies {
  readonly stores: Pick<Stores, 'alerts' | 'deliveries' | 'keptFigures'>;
  /** Where managers read. */
  readonly targets: readonly Target[];
  readonly timezone: string;
  /** When the managers' day begins, such as 08:00. */
  readonly hour: string;
  readonly isWorkingDay: (isoDate: string) => boolean;
  readonly now: () => Date;
}

/** Figures that couldn't be posted on the first working day are made up for within so many days. */
const MADE_UP_WITHIN_DAYS = 7;
/** So that a calendar without working days ends somewhere. */
const LONGEST_BREAK_DAYS = 20;

/**
 * On the first working day of a month, from the managers' hour on: adds one message about the month before for each
 * place. Adding it again changes nothing. Returns the month where something was added.
 */
export async function addMonthlyFigures(dependencies: AddingDependencies): Promise<string | null> {
  const { stores, targets, timezone, now } = dependencies;
  const at = now();
  if (!isTime(at, dependencies)) return null;
  const { month } = lastMonthBefore(at, timezone);
  const deliveries = targets.map((target) =>
    pendingDelivery({
      id: `figures|${month}|${targetKey(target)}`,
      alertId: null,
      content: { kind: 'monthly_figures', month },
      target,
      createdAt: at,
    }),
  );
  const [first] = deliveries;
  if (first === undefined || (await stores.deliveries.find(first.id)) !== null) return null;
  // An installation that has never alerted has nothing to show.
  if (!(await stores.alerts.hasAny())) return null;
  // They are still being made: the next hour will find them.
  if ((await stores.keptFigures.find(month)) === null) return null;
  await stores.deliveries.add(deliveries);
  return month;
}

function isTime(at: Date, { timezone, hour, isWorkingDay }: AddingDependencies): boolean {
  const here = DateTime.fromJSDate(at, { zone: timezone });
  let day = here.startOf('month');
  for (let tries = 0; tries < LONGEST_BREAK_DAYS && !isWorkingDay(day.toFormat('yyyy-MM-dd')); tries++) {
    day = day.plus({ days: 1 });
  }
  const [hours = 0, minutes = 0] = hour.split(':').map(Number);
  const begins = day.set({ hour: hours, minute: minutes });
  return here >= begins && here < begins.plus({ days: MADE_UP_WITHIN_DAYS });
}
