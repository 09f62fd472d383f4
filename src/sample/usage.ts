import { isChristmasWeek, isMonday, isoDate } from './calendar.js';
import { integer, uniform } from './distributions.js';
import type { Life } from './life.js';
import type { UsageRow } from './tables.js';

/** The portal came to customers one after another: days after the window's start. */
const portalRollOut = [120, 400] as const;
/** Its log is kept so long. */
const keptDays = 450;

/** Of the portal "Fjordvik Link", which a third of the customers use: logins each Monday for the week before. */
export function usageRows(life: Life): UsageRow[] {
  if (!life.habits.usesPortal) return [];
  const random = life.stream('usage');
  const seats = integer(random, [2, 30]);
  const features = integer(random, [3, 12]);
  const loginsPerSeat = uniform(random, [2, 5]);
  const rows: UsageRow[] = [];
  const rolledOutOn = life.window.start + integer(random, portalRollOut);
  const firstDay = Math.max(life.from, rolledOutOn, life.window.end - keptDays);
  let week = 0;
  for (let day = firstDay; day < life.until; day++) {
    if (!isMonday(day)) continue;
    const { logins } = life.behaviourOn(day);
    const season = isChristmasWeek(day - 4) ? 0.2 : 1;
    const noise = uniform(random, [0.88, 1.12]);
    const date = isoDate(day);
    const row = (metric: UsageRow['metric'], value: number): UsageRow => ({
      customer_id: life.account.id,
      date,
      metric,
      value: Math.round(value),
      machine_id: '',
    });
    rows.push(row('logins', seats * loginsPerSeat * logins * season * noise));
    // Seats and features hardly move: once in four weeks says the same in a quarter of the rows.
    if (week % 4 === 0) rows.push(row('seats', seats), row('features', features));
    week++;
  }
  return rows;
}
