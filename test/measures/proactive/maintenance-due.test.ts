import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VarselEvent } from '../../../src/domain/event.js';
import { historyAsOf } from '../../../src/history/as-of.js';
import { buildHistory } from '../../../src/history/build.js';
import { machinesOfEvents, machinesOfHistory } from '../../../src/measures/proactive/machine-records.js';
import { maintenanceDue, mayBeDue } from '../../../src/measures/proactive/maintenance-due.js';
import type { MaintenanceSettings } from '../../../src/measures/proactive/proactive-settings.js';
import { reading } from '../../churn/signals/make-signal-events.js';
import { at, event } from '../../history/make-events.js';

const DAY_MS = 86_400_000;
const NOTHING: MaintenanceSettings = { products: {}, visitWithinDays: 30 };

function installed(machineId: string, date: string, product: string | null = null): VarselEvent {
  return event(`${machineId} in`, at(date), { type: 'machine_installed', machineId, product });
}

function removed(machineId: string, date: string): VarselEvent {
  return event(`${machineId} out`, at(date), { type: 'machine_removed', machineId });
}

function serviced(machineId: string, date: string, known = date): VarselEvent {
  const key = `${machineId} service ${date}`;
  return { ...event(key, at(date), { type: 'machine_serviced', machineId }), knownAt: new Date(known) };
}

/** Every so many days, the value by its place. */
function readings(
  metric: 'machine_hours' | 'sensor',
  from: string,
  everyDays: number,
  values: readonly number[],
): VarselEvent[] {
  const firstMs = Date.parse(from);
  return values.map((value, place) =>
    reading(metric, value, 'M1')(new Date(firstMs + place * everyDays * DAY_MS).toISOString()),
  );
}

function due(events: readonly VarselEvent[], asOf: string, over: Partial<MaintenanceSettings>) {
  const settings = { ...NOTHING, ...over };
  const moment = new Date(asOf);
  const found = maintenanceDue(machinesOfEvents(events, moment), moment, settings);
  // What is found of events must never be missed by the look at the history before.
  if (found.length > 0) {
    const known = historyAsOf(buildHistory('C1', events), moment.getTime());
    expect(mayBeDue(machinesOfHistory(known), moment, settings)).toBe(true);
  }
  return found;
}

describe('maintenance by age', () => {
  const yearly = { everyMonths: 12 };

  it.each([
    ['2026-02-28', []],
    ['2026-03-05', ['age:2026-04-01']],
    ['2026-04-01', ['age:2026-04-01']],
    ['2026-04-30', ['age:2026-04-01']],
    ['2026-05-03', []],
    ['2027-03-20', ['age:2027-04-01']],
  ])('comes up within the time of a visit: at %s %j', (asOf, keys) => {
    expect(due([installed('M1', '2023-04-01')], asOf, yearly).map(({ key }) => key)).toEqual(keys);
  });

  it('is one visit for all machines of a day, and none for one that was removed', () => {
    const events = [
      installed('M1', '2023-04-01', 'GTX'),
      installed('M2', '2024-04-01', 'GTX'),
      installed('M3', '2024-04-01', 'GTX'),
      removed('M3', '2025-01-01'),
    ];
    const found = due(events, '2026-03-20', yearly);
    expect(found).toHaveLength(1);
    expect(found[0]?.reason).toMatchObject({ by: 'age', machineIds: ['M1', 'M2'], product: 'GTX' });
  });

  it('differs by product, and never comes where nothing is set', () => {
    const events = [installed('M1', '2025-09-15', 'GTX'), installed('M2', '2025-09-15', 'Press')];
    const settings = { everyMonths: 12, products: { GTX: { everyMonths: 6 } } };
    expect(due(events, '2026-03-10', settings)[0]?.reason.machineIds).toEqual(['M1']);
    expect(
      due(events, '2026-03-10', { everyMonths: 6, products: { GTX: { everyMonths: null } } })[0]?.reason,
    ).toMatchObject({ machineIds: ['M2'] });
    expect(due(events, '2026-03-10', {})).toEqual([]);
  });

  it('falls on the last day of a month that has no such day', () => {
    expect(due([installed('M1', '2025-08-31')], '2026-02-10', { everyMonths: 6 })[0]?.key).toBe(
      'age:2026-02-28',
    );
  });
});

describe('maintenance after a service', () => {
  const yearly = { everyMonths: 12 };
  const events = [installed('M1', '2023-04-01', 'GTX'), serviced('M1', '2025-06-10')];

  it('counts its months from the last one', () => {
    expect(due(events, '2026-03-20', yearly)).toEqual([]);
    expect(due(events, '2026-05-20', yearly)[0]).toMatchObject({
      key: 'age:2026-06-10',
      reason: { by: 'age', servicedAt: new Date('2025-06-10'), everyMonths: 12 },
    });
    const again = [...events, serviced('M1', '2026-05-15')];
    expect(due(again, '2026-05-20', yearly)).toEqual([]);
  });

  it('that nobody has told of yet is due as before', () => {
    const told = [installed('M1', '2023-04-01'), serviced('M1', '2026-03-05', '2026-03-25')];
    expect(due(told, '2026-03-20', yearly).map(({ key }) => key)).toEqual(['age:2026-04-01']);
    expect(due(told, '2026-03-26', yearly)).toEqual([]);
  });

  it('begins anew where a machine was taken out and put in again', () => {
    const moved = [...events, removed('M1', '2025-07-01'), installed('M1', '2025-09-01', 'GTX')];
    expect(due(moved, '2026-08-20', yearly).map(({ key }) => key)).toEqual(['age:2026-09-01']);
  });

  it('is one visit with machines of another age, which names no day for all of them', () => {
    const two = [...events, installed('M2', '2025-06-10', 'GTX')];
    expect(due(two, '2026-05-20', yearly)).toMatchObject([
      { reason: { machineIds: ['M1', 'M2'], installedAt: null, servicedAt: null } },
    ]);
  });

  it('counts hours from it, those of the month in which it fell by its days', () => {
    // 200 in 30 days: 15 days on, half of a month's hours are run already.
    const hours = readings('machine_hours', '2025-01-31', 30, Array(12).fill(200));
    const machine = [installed('M1', '2025-01-01'), ...hours];
    const asOf = '2025-12-27';
    expect(due(machine, asOf, { everyHours: 900 })).toEqual([]);
    expect(due([...machine, serviced('M1', '2025-08-14')], asOf, { everyHours: 1000 })[0]).toMatchObject({
      key: 'M1:hours:2025-08-14:1000',
      reason: { by: 'hours', hours: 900, dueAtHours: 1000, servicedAt: new Date('2025-08-14') },
    });
  });

  it('needs no hours from before it', () => {
    const hours = readings('machine_hours', '2025-08-29', 30, Array(5).fill(200));
    const machine = installed('M1', '2019-01-01');
    const asOf = '2025-12-28';
    expect(due([machine, ...hours], asOf, { everyHours: 1100 })).toEqual([]);
    expect(due([machine, serviced('M1', '2025-08-10'), ...hours], asOf, { everyHours: 1100 })).toHaveLength(
      1,
    );
  });

  it('is done with what a sensor read before it', () => {
    const machine = installed('M1', '2024-01-01');
    const high = [machine, ...readings('sensor', '2026-01-05', 1, [...Array(20).fill(60), 85])];
    expect(due(high, '2026-01-27', { sensorLimit: 80 })).toHaveLength(1);
    const after = [...high, serviced('M1', '2026-01-26')];
    expect(due(after, '2026-01-27', { sensorLimit: 80 })).toEqual([]);
    const again = [...after, ...readings('sensor', '2026-01-27', 1, [86])];
    expect(due(again, '2026-01-28', { sensorLimit: 80 })[0]?.key).toBe('M1:sensor:2026-01-26:2026-01-26');
  });
});

describe('maintenance by hours', () => {
  const machine = installed('M1', '2025-01-01', 'GTX');
  const hours = (values: readonly number[]) => readings('machine_hours', '2025-01-31', 30, values);
  const each = { everyHours: 2000 };

  it('comes before a machine reaches its hours, at its own rate', () => {
    // 200 a month: 1,800 after nine readings, on 28 September; 2,000 a month later.
    const events = [machine, ...hours(Array(9).fill(200))];
    expect(due(events, '2025-09-28', each)[0]).toMatchObject({
      key: 'M1:hours:2000',
      reason: {
        by: 'hours',
        hours: 1800,
        dueAtHours: 2000,
        hoursPerMonth: 203,
        dueOn: new Date('2025-10-28'),
      },
    });
    expect(due(events, '2025-09-28', { everyHours: 2200 })).toEqual([]);
  });

  it('is told a little late where nobody looked', () => {
    const events = [machine, ...hours(Array(10).fill(205))];
    expect(due(events, '2025-11-10', each)[0]?.reason).toMatchObject({ hours: 2050, dueAtHours: 2000 });
  });

  it('is withheld where hours are missing from the beginning, in between, or lately', () => {
    const all = hours(Array(9).fill(200));
    expect(due([machine, ...all.slice(2)], '2025-09-28', { everyHours: 1600 })).toEqual([]);
    expect(
      due([machine, ...all.filter((_, place) => place !== 4)], '2025-09-28', { everyHours: 1800 }),
    ).toEqual([]);
    expect(due([machine, ...all], '2025-11-20', each)).toEqual([]);
  });
});

describe('maintenance by a sensor', () => {
  const machine = installed('M1', '2024-01-01');
  const limit = { sensorLimit: 80 };
  const daily = (values: readonly number[]) => readings('sensor', '2026-01-05', 1, values);

  it('comes when a reading is past the limit', () => {
    const events = [machine, ...daily([...Array(20).fill(60), 81])];
    expect(due(events, '2026-01-26', limit)[0]).toMatchObject({
      key: 'M1:sensor:2026-01-19',
      reason: { by: 'limit', value: 81, limit: 80, readAt: new Date('2026-01-25') },
    });
    expect(due([machine, ...daily(Array(21).fill(80))], '2026-01-26', limit)).toEqual([]);
  });

  it('comes before it gets there where readings keep rising', () => {
    const rising = Array.from({ length: 60 }, (_, day) => 60 + day * 0.25);
    const [found] = due([machine, ...daily(rising)], '2026-03-06', limit);
    expect(found?.reason).toMatchObject({ by: 'trend', limit: 80 });
    const passesOn = found?.reason.by === 'trend' ? found.reason.passesOn.getTime() : 0;
    // A quarter a day from 60 on 5 January: 80 on 26 March.
    expect(Math.abs(passesOn - Date.parse('2026-03-26')) / DAY_MS).toBeLessThan(4);
  });

  it('isn’t fooled by noise around a level, and says nothing of old readings', () => {
    const noise = Array.from({ length: 60 }, (_, day) => 72 + ((day * 37) % 11) - 5);
    expect(due([machine, ...daily(noise)], '2026-03-06', limit)).toEqual([]);
    const events = [machine, ...daily([...Array(20).fill(60), 81])];
    expect(due(events, '2026-02-10', limit)).toEqual([]);
  });

  it('is one occasion from the first sign to the repair, and another one a season later', () => {
    const values = Array.from({ length: 280 }, (_, day) => {
      if (day < 40) return 60;
      if (day < 120) return 60 + (day - 40) * 0.4;
      return day < 220 ? 60 : 85;
    });
    const events = [machine, ...daily(values)];
    const keys = new Set<string>();
    for (let day = 1; day < 280; day++) {
      const asOf = new Date(Date.parse('2026-01-05') + day * DAY_MS).toISOString();
      for (const { key } of due(events, asOf, limit)) keys.add(key);
    }
    expect(keys.size).toBe(2);
  });
});

describe('maintenance', () => {
  it('is the same without what came to be known later', () => {
    const settings = { everyMonths: 3, everyHours: 500, sensorLimit: 80 };
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 40, max: 120 }), fc.boolean())),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 60 })), {
          maxLength: 4,
        }),
        fc.integer({ min: 0, max: 300 }),
        (measured, services, look) => {
          const day = (days: number) => new Date(Date.parse('2025-06-01') + days * DAY_MS).toISOString();
          const events = [
            installed('M1', day(0)),
            ...measured.map(([days, value, isSensor]) =>
              reading(isSensor ? 'sensor' : 'machine_hours', value, 'M1')(day(days)),
            ),
            ...services.map(([days, late]) => serviced('M1', day(days).slice(0, 10), day(days + late))),
          ];
          const known = events.filter(({ knownAt }) => knownAt <= new Date(day(look)));
          expect(due(events, day(look), settings)).toEqual(due(known, day(look), settings));
        },
      ),
      { numRuns: 60 },
    );
  });
});
