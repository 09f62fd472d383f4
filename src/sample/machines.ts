import { randomStream } from '../domain/random.js';
import type { Account } from './account.js';
import { isoDate, monthOf, nextWorkingDay, type Window } from './calendar.js';
import { chance, integer, type Range, uniform } from './distributions.js';
import { type Life, rowId } from './life.js';
import type { MachineRow, Segment, ServiceRow, UsageRow } from './tables.js';

/** A machine of ours at a customer; days as in calendar.ts. */
export interface Machine {
  readonly id: string;
  readonly product: string;
  readonly installedOn: number;
  readonly hoursPerMonth: number;
}

const countOf: Readonly<Record<Segment, Range>> = { enterprise: [4, 8], midmarket: [2, 4], small: [1, 2] };
const models = ['GTX 200', 'GTX 400', 'GTX Pro', 'Conveyor C3', 'Press P9'] as const;
const hoursSince = 450;
/** About once a year, mostly somewhat before it is full. */
const serviceGapDays: Range = [325, 380];

export function machinesOf(seed: number, account: Account, window: Window): Machine[] {
  const random = randomStream(seed, `${account.id}/machines`);
  const first = Math.max(account.since, window.start);
  return Array.from({ length: integer(random, countOf[account.segment]) }, (_, nth) => {
    // One in eight came later; a customer who has none would have no reason to be one.
    const isLater = nth > 0 && chance(random, 0.125);
    const installedOn = isLater
      ? integer(random, [first, window.end - 30])
      : Math.max(account.since, first - 90);
    const model = models[integer(random, [0, models.length - 1])] ?? models[0];
    return {
      id: `A${account.id.slice(1)}-${nth + 1}`,
      product: model,
      installedOn,
      hoursPerMonth: uniform(random, [120, 420]),
    };
  });
}

export function machineRows({ account, machines, until }: Life): MachineRow[] {
  return machines
    .filter(({ installedOn }) => installedOn < until)
    .map(({ id, product, installedOn }) => ({
      id,
      customer_id: account.id,
      product,
      installed_date: isoDate(installedOn),
      removed_date: '',
    }));
}

/** When our technicians were at each machine. */
export function machineServiceRows(life: Life): ServiceRow[] {
  const { account, machines } = life;
  const random = life.stream('machine services');
  const rows: ServiceRow[] = [];
  for (const { id, installedOn } of machines) {
    for (let day = installedOn; ; ) {
      day = nextWorkingDay(day + integer(random, serviceGapDays));
      if (day >= life.until) break;
      rows.push({
        id: rowId('W', account, rows.length + 1),
        customer_id: account.id,
        machine_id: id,
        serviced_date: isoDate(day),
      });
    }
  }
  return rows;
}

/** Machine hours by the month, of the customers whose machines are connected. */
export function machineHourRows(life: Life): UsageRow[] {
  const { account, machines, window, habits } = life;
  if (!habits.usesPortal) return [];
  const random = life.stream('machine hours');
  const rows: UsageRow[] = [];
  for (let day = Math.max(life.from, window.end - hoursSince) + 30; day < life.until; day += 30) {
    for (const { id, installedOn, hoursPerMonth } of machines) {
      const season = monthOf(day) === 6 || monthOf(day) === 0 ? 0.85 : 1;
      const value = Math.round(hoursPerMonth * season * uniform(random, [0.9, 1.1]));
      if (installedOn > day - 30) continue;
      rows.push({
        customer_id: account.id,
        date: isoDate(day),
        metric: 'machine_hours',
        value,
        machine_id: id,
      });
    }
  }
  return rows;
}
