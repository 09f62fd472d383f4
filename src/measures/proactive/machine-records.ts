import { USAGE_METRICS, type UsageMetric, type VarselEvent } from '../../domain/event.js';
import type { History } from '../../domain/history.js';
import { standingVersions } from '../../history/versions.js';

/** A machine that stands at a customer, with what was read from it, in time order. */
export interface MachineRecord {
  readonly id: string;
  readonly product: string | null;
  readonly installedAt: Date;
  /** When it was last serviced; null where no service since its installation is on record. */
  readonly servicedAt: Date | null;
  readonly hours: readonly Reading[];
  readonly sensor: readonly Reading[];
}

export interface Reading {
  readonly atMs: number;
  readonly value: number;
}

interface Building {
  product: string | null;
  installedMs: number | null;
  servicedMs: number | null;
  readonly hours: Reading[];
  readonly sensor: Reading[];
}

/** machines.fact; see HISTORY_SERIES. */
const INSTALLED = 0;
const SERVICED = 2;

/** The machines of one customer with their own numbers and products, as known at a moment. */
export function machinesOfEvents(events: readonly VarselEvent[], asOf: Date): MachineRecord[] {
  const asOfMs = asOf.getTime();
  const building = new Map<string, Building>();
  const known = standingVersions(events)
    .filter(({ knownFromMs, supersededAtMs, event }) => {
      return knownFromMs <= asOfMs && asOfMs < supersededAtMs && event.occurredAt <= asOf;
    })
    .sort((a, b) => a.event.occurredAt.getTime() - b.event.occurredAt.getTime());
  for (const { event } of known) {
    const { payload, occurredAt } = event;
    const atMs = occurredAt.getTime();
    if (payload.type === 'machine_installed') {
      const machine = machineIn(building, payload.machineId);
      machine.installedMs = atMs;
      machine.product = payload.product;
    } else if (payload.type === 'machine_removed') {
      machineIn(building, payload.machineId).installedMs = null;
    } else if (payload.type === 'machine_serviced') {
      machineIn(building, payload.machineId).servicedMs = atMs;
    } else if (payload.type === 'measurement' && payload.machineId !== null) {
      note(machineIn(building, payload.machineId), payload.metric, { atMs, value: payload.value });
    }
  }
  return standing(building);
}

/**
 * The same from a history as of a moment, which knows neither numbers nor products: enough to tell whether it is worth
 * looking at the events.
 */
export function machinesOfHistory({ machines, measurements }: History): MachineRecord[] {
  const building = new Map<string, Building>();
  for (const [place, index] of machines.machineIndex.entries()) {
    const [fact, atMs] = [machines.fact[place], machines.atMs[place] ?? null];
    const machine = machineIn(building, String(index));
    if (fact === SERVICED) machine.servicedMs = atMs;
    else machine.installedMs = fact === INSTALLED ? atMs : null;
  }
  if (building.size === 0) return [];
  for (const [place, index] of measurements.machineIndex.entries()) {
    const metric = USAGE_METRICS[measurements.metric[place] ?? -1];
    if (Number.isNaN(index) || metric === undefined) continue;
    const reading = { atMs: measurements.atMs[place] ?? Number.NaN, value: measurements.value[place] ?? 0 };
    note(machineIn(building, String(index)), metric, reading);
  }
  return standing(building);
}

function machineIn(building: Map<string, Building>, id: string): Building {
  const held = building.get(id);
  if (held !== undefined) return held;
  const made: Building = { product: null, installedMs: null, servicedMs: null, hours: [], sensor: [] };
  building.set(id, made);
  return made;
}

function note(machine: Building, metric: UsageMetric, reading: Reading): void {
  if (metric === 'machine_hours') machine.hours.push(reading);
  else if (metric === 'sensor') machine.sensor.push(reading);
}

function standing(building: ReadonlyMap<string, Building>): MachineRecord[] {
  return [...building].flatMap(([id, { product, installedMs, servicedMs, hours, sensor }]) => {
    if (installedMs === null) return [];
    // One that was taken out and put in again counts from then.
    const servicedAt = servicedMs === null || servicedMs < installedMs ? null : new Date(servicedMs);
    return { id, product, installedAt: new Date(installedMs), servicedAt, hours, sensor };
  });
}
