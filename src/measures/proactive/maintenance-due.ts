import type { MaintenanceReason } from '../../domain/task-reason.js';
import { DAY_MS, utcDate } from '../../domain/time.js';
import { dueByHours } from './due-by-hours.js';
import { dueBySensor } from './due-by-sensor.js';
import type { MachineRecord } from './machine-records.js';
import { LATE_DAYS, type Occasion } from './occasion.js';
import type { MachineLimits, MaintenanceSettings } from './proactive-settings.js';

export type MaintenanceOccasion = Occasion & { readonly reason: MaintenanceReason };

/**
 * What comes due of a customer's machines within the time in which a visit is planned: by months or hours run since the
 * last service (where none is on record, since installation), or by a sensor past its limit or about to pass it.
 * Machines that come due by age on one day are one occasion: one visit serves them all. What isn't read, or not lately,
 * says nothing.
 */
export function maintenanceDue(
  machines: readonly MachineRecord[],
  asOf: Date,
  settings: MaintenanceSettings,
): MaintenanceOccasion[] {
  const byKey = new Map<string, MaintenanceOccasion>();
  for (const machine of machines) {
    const limits = limitsOf(machine.product, settings);
    for (const occasion of dueOfMachine(machine, limits, asOf, settings.visitWithinDays)) {
      const held = byKey.get(occasion.key);
      byKey.set(occasion.key, held === undefined ? occasion : together(held, occasion));
    }
  }
  return [...byKey.values()];
}

/** Whether anything could be due, whatever product each machine is. */
export function mayBeDue(
  machines: readonly MachineRecord[],
  asOf: Date,
  settings: MaintenanceSettings,
): boolean {
  const { products, visitWithinDays } = settings;
  const all = [limitsOf(null, settings), ...Object.keys(products).map((name) => limitsOf(name, settings))];
  return machines.some((machine) =>
    all.some((limits) => dueOfMachine(machine, limits, asOf, visitWithinDays).length > 0),
  );
}

function limitsOf(product: string | null, settings: MaintenanceSettings): MachineLimits {
  const { products, everyMonths, everyHours, sensorLimit } = settings;
  const own = product !== null && Object.hasOwn(products, product) ? products[product] : undefined;
  return {
    everyMonths: own?.everyMonths === undefined ? everyMonths : own.everyMonths,
    everyHours: own?.everyHours === undefined ? everyHours : own.everyHours,
    sensorLimit: own?.sensorLimit === undefined ? sensorLimit : own.sensorLimit,
  };
}

function dueOfMachine(
  machine: MachineRecord,
  { everyMonths, everyHours, sensorLimit }: MachineLimits,
  asOf: Date,
  visitWithinDays: number,
): MaintenanceOccasion[] {
  const asOfMs = asOf.getTime();
  const found = [
    typeof everyMonths === 'number' ? dueByAge(machine, everyMonths, asOf, visitWithinDays) : null,
    typeof everyHours === 'number' ? dueByHours(machine, everyHours, asOfMs, visitWithinDays) : null,
    typeof sensorLimit === 'number' ? dueBySensor(machine, sensorLimit, asOfMs, visitWithinDays) : null,
  ];
  return found.filter((each) => each !== null);
}

function dueByAge(
  { id, product, installedAt, servicedAt }: MachineRecord,
  everyMonths: number,
  asOf: Date,
  visitWithinDays: number,
): MaintenanceOccasion | null {
  const fromMs = asOf.getTime() - LATE_DAYS * DAY_MS;
  const untilMs = asOf.getTime() + visitWithinDays * DAY_MS;
  const since = servicedAt ?? installedAt;
  const monthsOld =
    (asOf.getUTCFullYear() - since.getUTCFullYear()) * 12 + (asOf.getUTCMonth() - since.getUTCMonth());
  const before = Math.max(1, Math.floor(monthsOld / everyMonths));
  for (const times of [before, before + 1]) {
    const dueMs = monthsAfter(since, times * everyMonths);
    if (dueMs < fromMs || dueMs > untilMs) continue;
    const dueOn = new Date(dueMs);
    return {
      key: `age:${utcDate(dueOn)}`,
      dueMs,
      endsMs: dueMs + LATE_DAYS * DAY_MS,
      reason: {
        kind: 'maintenance_due',
        by: 'age',
        machineIds: [id],
        product,
        everyMonths,
        installedAt,
        servicedAt,
        dueOn,
      },
    };
  }
  return null;
}

function monthsAfter(at: Date, months: number): number {
  const first = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return first.getTime() + (Math.min(at.getUTCDate(), lastDay) - 1) * DAY_MS;
}

function together(a: MaintenanceOccasion, b: MaintenanceOccasion): MaintenanceOccasion {
  const product = a.reason.product === b.reason.product ? a.reason.product : null;
  const machineIds = [...a.reason.machineIds, ...b.reason.machineIds];
  const reason = { ...a.reason, machineIds, product };
  if (reason.by !== 'age' || b.reason.by !== 'age') return { ...a, reason };
  const isOneDay =
    dayOf(reason.installedAt) === dayOf(b.reason.installedAt) &&
    dayOf(reason.servicedAt) === dayOf(b.reason.servicedAt);
  return { ...a, reason: isOneDay ? reason : { ...reason, installedAt: null, servicedAt: null } };
}

function dayOf(at: Date | null | undefined): string | null {
  return at === null || at === undefined ? null : utcDate(at);
}
