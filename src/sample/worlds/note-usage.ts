import type { UsageMetric, WebActivityKind } from '../../domain/event.js';
import { isChristmasWeek, isWorkingDay, monthOf } from '../calendar.js';
import { chance, integer, normal, uniform } from '../distributions.js';
import { renewalDays } from '../renewal-process.js';
import { officeHour, type WorldLife } from './world-life.js';

const EXPORTS_PER_MONTH = 0.08;
const COMPETITOR_VISITS_PER_MONTH = 0.02;
const WORKING_DAYS_A_MONTH = 21;
const RELEASE_DAYS = 90;

/**
 * Of a subscription: logins twice a week for the days before, how it stands every four weeks, exports when they happen.
 * Once a week would make four or five counts of every thirty days, which reads as ups and downs.
 */
export function noteSubscriptionUse(life: WorldLife): void {
  const random = life.stream('usage');
  const { habits } = life;
  const measure = (day: number, metric: UsageMetric, value: number): void =>
    life.note(day, 0, `${metric}-${day}`, {
      type: 'measurement',
      metric,
      value: Math.max(0, Math.round(value)),
      machineId: null,
    });
  const updatesAfterDays = integer(random, [5, 60]);
  const phase = integer(random, [0, 3]);
  let week = 0;
  for (let day = life.from; day < life.until; day++) {
    const behaviour = life.behaviourOn(day);
    const exports = chance(random, (EXPORTS_PER_MONTH + behaviour.exportsPerMonth) / WORKING_DAYS_A_MONTH);
    if (isWorkingDay(day) && exports) measure(day, 'exports', integer(random, [1, 3]));
    const isMonday = (day + 3) % 7 === 0;
    const isThursday = day % 7 === 0;
    if (!isMonday && !isThursday) continue;
    const season = isChristmasWeek(day) ? 0.25 : monthOf(day) === 6 ? 0.8 : 1;
    const active = (1 - behaviour.loginFall) * uniform(random, [0.85, 1.15]);
    measure(day, 'logins', (habits.seats * habits.loginsPerSeat * active * season) / 2);
    if (isThursday) continue;
    week += 1;
    if (week % 4 !== phase) continue;
    const seats = habits.seats * (1 - behaviour.seatFall);
    measure(day, 'seats', seats);
    measure(day, 'active_users', Math.min(seats, seats * 0.8 * active));
    measure(day, 'features', habits.features * (1 - behaviour.featureFall) + normal(random, 0, 0.6));
    const isUpdated = day % RELEASE_DAYS >= updatesAfterDays;
    measure(day, 'versions_behind', (isUpdated ? 0 : 1) + behaviour.versionsBehind);
  }
}

/** Visits of the site and the help pages, mails opened, now and then a look at somebody else's. */
export function noteWeb(life: WorldLife): void {
  const random = life.stream('web');
  const days = renewalDays(random, life.from, life.until, {
    gapDays: life.habits.visitGapDays,
    spread: 0.4,
    pace: (day) => 1 - life.behaviourOn(day).webFall,
  });
  for (const [nth, day] of days.entries()) {
    const kind: WebActivityKind = chance(random, 0.65)
      ? 'visit'
      : chance(random, 0.7)
        ? 'mail_open'
        : 'download';
    life.note(day, officeHour(random), `${nth}`, { type: 'web_activity', kind });
  }
  for (let day = life.from; day < life.until; day++) {
    const perMonth = COMPETITOR_VISITS_PER_MONTH + life.behaviourOn(day).competitorVisitsPerMonth;
    if (!isWorkingDay(day) || !chance(random, perMonth / WORKING_DAYS_A_MONTH)) continue;
    life.note(day, officeHour(random), `C${day}`, { type: 'web_activity', kind: 'competitor' });
  }
}

/** The machines of a customer, and their hours once a month. */
export function noteMachines(life: WorldLife): void {
  const random = life.stream('machines');
  const { habits } = life;
  const installed = Array.from({ length: habits.machines }, (_, nth) => {
    const isNew = nth > 0 && chance(random, 0.2);
    const day = isNew ? integer(random, [life.from, life.window.end]) : life.from - integer(random, [0, 300]);
    return { machineId: `${life.customerId}-A${nth + 1}`, day };
  });
  for (const { machineId, day } of installed) {
    if (day >= life.until) continue;
    life.note(day, 0, machineId, { type: 'machine_installed', machineId, product: 'GTX' });
  }
  for (let day = life.from + 30; day < life.until; day += 30) {
    for (const { machineId, day: since } of installed) {
      const season = monthOf(day) === 6 || monthOf(day) === 0 ? 0.8 : 1;
      const value = Math.round(habits.hoursPerMachine * season * uniform(random, [0.85, 1.15]));
      if (since > day - 30) continue;
      life.note(day, 0, `${machineId}-${day}`, {
        type: 'measurement',
        metric: 'machine_hours',
        value,
        machineId,
      });
    }
  }
}
