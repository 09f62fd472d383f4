import { describe, expect, it } from 'vitest';
import type { VarselEvent } from '../../../src/domain/event.js';
import { type Random, randomStream } from '../../../src/domain/random.js';
import { historyAsOf } from '../../../src/history/as-of.js';
import { buildHistory } from '../../../src/history/build.js';
import { type MachineRecord, machinesOfEvents } from '../../../src/measures/proactive/machine-records.js';
import { maintenanceDue } from '../../../src/measures/proactive/maintenance-due.js';
import { reorders } from '../../../src/measures/proactive/reorders.js';
import { unusedFunction } from '../../../src/measures/proactive/unused-function.js';
import { generateCompany } from '../../../src/sample/generate-company.js';
import { contract, reading } from '../../churn/signals/make-signal-events.js';
import { event } from '../../history/make-events.js';
import { sampleEvents } from '../../sample/sample-events.js';

const DAY_MS = 86_400_000;
const AS_OF = new Date('2026-03-16T09:00:00Z');

function daysBefore(days: number): Date {
  return new Date(AS_OF.getTime() - days * DAY_MS);
}

/** About normal, with a standard deviation of one. */
function noise(random: Random): number {
  return 2 * (random() + random() + random() - 1.5);
}

/** How many of those found were planted, and how many of those planted were found. */
function figures(found: ReadonlySet<number>, isPlanted: (place: number) => boolean, count: number) {
  const planted = Array.from({ length: count }, (_, place) => place).filter(isPlanted);
  const right = planted.filter((place) => found.has(place)).length;
  return { precision: right / found.size, recall: right / planted.length };
}

describe('the sample company’s machines', () => {
  const company = generateCompany({ seed: 1, asOf: AS_OF });
  const all = sampleEvents(company);
  const machines = [...all.values()].map((events) => ({ events, all: machinesOfEvents(events, AS_OF) }));

  it('come due by age exactly where a year since the last service is full within the days looked at', () => {
    const settings = { everyMonths: 12, products: {}, visitWithinDays: 30 };
    const isFull = ({ installedAt, servicedAt }: MachineRecord) =>
      [2021, 2022, 2023, 2024, 2025, 2026].some((year) => {
        const since = servicedAt ?? installedAt;
        const full = Date.UTC(year, since.getUTCMonth(), since.getUTCDate());
        const days = (full - AS_OF.getTime()) / DAY_MS;
        return year > since.getUTCFullYear() && days >= -30 && days <= 30;
      });
    const wanted = machines.flatMap((each) => each.all.filter(isFull).map(({ id }) => id));
    const found = machines.flatMap((each) =>
      maintenanceDue(each.all, AS_OF, settings).flatMap(({ reason }) => reason.machineIds),
    );
    expect(wanted.length).toBeGreaterThan(20);
    expect(
      machines.flatMap((each) => each.all).filter(({ servicedAt }) => servicedAt !== null).length,
    ).toBeGreaterThan(500);
    expect(found.sort()).toEqual(wanted.sort());
  });

  it('come due by hours on about the day on which they reach them, nine of ten within ten days', () => {
    const settings = { everyHours: 1000, products: {}, visitWithinDays: 30 };
    const errors: number[] = [];
    for (const { events, all: known } of machines) {
      for (let back = 30; back <= 330; back += 30) {
        for (const { reason } of maintenanceDue(
          machinesOfEvents(events, daysBefore(back)),
          daysBefore(back),
          settings,
        )) {
          if (reason.by !== 'hours' || reason.dueOn <= daysBefore(back)) continue;
          const machine = known.find(({ id }) => id === reason.machineIds[0]);
          const reached =
            machine === undefined
              ? null
              : reachedMs(machine, reason.servicedAt ?? machine.installedAt, reason.dueAtHours);
          if (reached !== null) errors.push(Math.abs(reached - reason.dueOn.getTime()) / DAY_MS);
        }
      }
    }
    expect(errors.length).toBeGreaterThan(50);
    expect(errors.filter((days) => days <= 10).length / errors.length).toBeGreaterThan(0.9);
  });
});

/** When so many hours have run since a moment. Between two readings hours are taken to run evenly. */
function reachedMs({ hours, installedAt }: MachineRecord, since: Date, target: number): number | null {
  let [sum, beforeMs] = [0, installedAt.getTime()];
  for (const { atMs, value } of hours) {
    const fromMs = Math.max(beforeMs, since.getTime());
    const run = atMs <= fromMs ? 0 : (value * (atMs - fromMs)) / (atMs - beforeMs);
    if (sum + run >= target) return fromMs + ((target - sum) / run) * (atMs - fromMs);
    sum += run;
    beforeMs = atMs;
  }
  return null;
}

describe('planted cases', () => {
  it('of sensors on their way past a limit are found, and few others', () => {
    const found = new Set<number>();
    const isPlanted = (place: number) => place % 5 === 0;
    for (let place = 0; place < 200; place++) {
      const random = randomStream(place, 'sensor');
      // Ten weeks before the date it begins to rise, to pass 80 about two weeks after it.
      const level = (back: number) => 60 + (isPlanted(place) ? Math.max(0, 70 - back) * 0.24 : 0);
      const events = Array.from({ length: 200 }, (_, day) =>
        reading('sensor', level(199 - day) + 2 * noise(random), 'M')(daysBefore(199 - day).toISOString()),
      );
      const installed = { type: 'machine_installed', machineId: 'M', product: null } as const;
      const records = machinesOfEvents([event('M', daysBefore(300), installed), ...events], AS_OF);
      const settings = { sensorLimit: 80, products: {}, visitWithinDays: 30 };
      if (maintenanceDue(records, AS_OF, settings).length > 0) found.add(place);
    }
    const { precision, recall } = figures(found, isPlanted, 200);
    expect(precision).toBeGreaterThan(0.95);
    expect(recall).toBeGreaterThan(0.9);
  });

  it('of empty seats are found, and no others', () => {
    const found = new Set<number>();
    const isPlanted = (place: number) => place % 4 === 0;
    for (let place = 0; place < 200; place++) {
      const random = randomStream(place, 'seats');
      const share = isPlanted(place) ? 0.4 : 0.8;
      const events = Array.from({ length: 12 }, (_, month) =>
        reading('seats', Math.round(40 * share + 2 * noise(random)))(daysBefore(28 * month).toISOString()),
      );
      const signed = contract('2025-01-01', { id: 'K', seats: 40 });
      const known = historyAsOf(buildHistory('C', [signed, ...events]), AS_OF.getTime());
      if (unusedFunction(known, AS_OF, { days: 90, seatsUsedBelowPercent: 60 }) !== null) found.add(place);
    }
    expect(figures(found, isPlanted, 200)).toEqual({ precision: 1, recall: 1 });
  });

  it('of steady consumption are found, and orders at random hardly ever', () => {
    const found = new Set<number>();
    const isPlanted = (place: number) => place % 2 === 0;
    for (let place = 0; place < 400; place++) {
      const random = randomStream(place, 'orders');
      const gap = () =>
        isPlanted(place) ? 40 * Math.exp(0.15 * noise(random)) : -40 * Math.log(1 - random());
      const events: VarselEvent[] = [];
      // The last order was 32 of about 40 days ago.
      for (let back = 32; back < 500; back += Math.max(1, Math.round(gap()))) {
        const orderId = `${place}-${back}`;
        events.push(
          event(orderId, daysBefore(back), {
            type: 'order_line',
            orderId,
            product: 'Filter',
            quantity: 10,
            amountMinor: 1000,
            currency: 'EUR',
            isCancellation: false,
          }),
        );
      }
      if (reorders(events, AS_OF, { products: ['Filter'], daysAhead: 14 }).length > 0) found.add(place);
    }
    const { precision, recall } = figures(found, isPlanted, 400);
    expect(precision).toBeGreaterThan(0.95);
    expect(recall).toBeGreaterThan(0.8);
  });
});
