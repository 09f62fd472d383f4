import type { Customer } from '../../domain/customer.js';
import type { TicketCategory, VarselEvent } from '../../domain/event.js';
import { DAY_MS } from '../../domain/time.js';
import { standingVersions } from '../../history/versions.js';
import type { OwnedProduct } from '../catalogue/ownership.js';
import { firmGrowth } from './firm-growth.js';
import type { Installation, RecommendSubject, TicketInHand, UseReading } from './subject.js';
import { highestUse } from './use-readings.js';

export interface SubjectInputs {
  readonly customer: Customer;
  /** All of this customer's, corrections too. */
  readonly events: readonly VarselEvent[];
  readonly owned: readonly OwnedProduct[];
  /** Which product a name in the data means; null where none is known. */
  readonly productNamed: (name: string) => string | null;
  readonly ticket: TicketInHand | null;
  readonly answered: RecommendSubject['answered'];
  readonly growthMonths: number;
  readonly asOf: Date;
}

const YEAR_MS = 365 * DAY_MS;

/** A customer as it was known at a moment, put together from what happened to it. */
export function subjectOfEvents(inputs: SubjectInputs): RecommendSubject {
  const { customer, owned, ticket, answered, growthMonths, asOf } = inputs;
  const known = knownEvents(inputs.events, asOf);
  const use = highestUse(known, asOf, growthMonths);
  return {
    customerId: customer.id,
    asOf,
    traits: {
      sector: customer.segment,
      country: customer.country,
      yearlyValueMinor: customer.yearlyValueMinor,
      currency: customer.currency,
      problems: problemsOf(known, asOf),
    },
    owned,
    use,
    installations: installationsOf(known, inputs),
    seats: seatsOf(known, use, asOf),
    firmGrowth: firmGrowth(customer, known, asOf),
    ticket,
    answered,
  };
}

/** What had happened and was known by then, and not corrected until later; in time order. */
export function knownEvents(events: readonly VarselEvent[], asOf: Date): VarselEvent[] {
  const asOfMs = asOf.getTime();
  return standingVersions(events)
    .filter(
      ({ knownFromMs, supersededAtMs, event }) =>
        knownFromMs <= asOfMs && asOfMs < supersededAtMs && event.occurredAt <= asOf,
    )
    .map(({ event }) => event)
    .sort((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime());
}

/** What the tickets of the last year were about. */
export function problemsOf(known: readonly VarselEvent[], asOf: Date): TicketCategory[] {
  const categories = known.flatMap(({ occurredAt, payload }) =>
    payload.type === 'ticket_opened' && occurredAt.getTime() > asOf.getTime() - YEAR_MS
      ? [payload.category]
      : [],
  );
  return [...new Set(categories)];
}

interface Machine {
  product: string | null;
  installedMs: number | null;
  hours: number | null;
}

function installationsOf(
  known: readonly VarselEvent[],
  { productNamed, asOf }: Pick<SubjectInputs, 'productNamed' | 'asOf'>,
): Installation[] {
  const machines = new Map<string, Machine>();
  const removed = new Set<string>();
  const machineOf = (id: string): Machine => {
    const machine = machines.get(id) ?? { product: null, installedMs: null, hours: null };
    machines.set(id, machine);
    return machine;
  };
  for (const { occurredAt, payload } of known) {
    if (payload.type === 'machine_installed') {
      removed.delete(payload.machineId);
      const machine = machineOf(payload.machineId);
      machine.installedMs = occurredAt.getTime();
      machine.product = payload.product;
    } else if (payload.type === 'machine_removed') {
      machines.delete(payload.machineId);
      removed.add(payload.machineId);
    } else if (payload.type === 'measurement' && payload.metric === 'machine_hours') {
      const { machineId, value } = payload;
      if (machineId !== null && !removed.has(machineId)) machineOf(machineId).hours = value;
    }
  }
  // A machine of which only readings are known stands there all the same; its age isn't known.
  const outages = outagesByMachine(known, [...machines.keys()], asOf);
  return [...machines].map(([machineId, { product, installedMs, hours }]) => ({
    machineId,
    productId: product === null ? null : productNamed(product),
    ageYears: installedMs === null ? null : (asOf.getTime() - installedMs) / YEAR_MS,
    hours,
    outagesInYear: outages?.get(machineId) ?? null,
  }));
}

/**
 * Defects and stops that were reported in the last year, by the machine that the ticket names, or the only one there is. Null where
 * no ticket of the customer is on record, and of several machines where no ticket names any: nobody knows whose they were.
 */
function outagesByMachine(
  known: readonly VarselEvent[],
  machineIds: readonly string[],
  asOf: Date,
): Map<string, number> | null {
  const tickets = known.flatMap(({ occurredAt, payload }) =>
    payload.type === 'ticket_opened' ? [{ occurredAt, ...payload }] : [],
  );
  if (tickets.length === 0 || machineIds.length === 0) return null;
  const defects = tickets.filter(
    ({ occurredAt, category, flags }) =>
      (category === 'defect' || flags.includes('emergency')) &&
      occurredAt.getTime() > asOf.getTime() - YEAR_MS,
  );
  const [only] = machineIds;
  if (machineIds.length === 1 && only !== undefined) return new Map([[only, defects.length]]);
  const counts = new Map<string, number>();
  for (const { subject, text } of defects) {
    const told = `${subject} ${text}`;
    for (const id of machineIds) {
      if (told.includes(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts.size === 0 && defects.length > 0
    ? null
    : new Map(machineIds.map((id) => [id, counts.get(id) ?? 0]));
}

/** As running contracts say, else as was read last. */
function seatsOf(known: readonly VarselEvent[], use: readonly UseReading[], asOf: Date): number | null {
  const running = new Map<string, number>();
  for (const { payload } of known) {
    if (payload.type === 'contract_ended') running.delete(payload.contractId);
    if (payload.type !== 'contract_signed') continue;
    running.delete(payload.contractId);
    const isRunning = payload.endsAt === null || payload.endsAt > asOf;
    if (isRunning && payload.seats !== null) running.set(payload.contractId, payload.seats);
  }
  if (running.size > 0) return [...running.values()].reduce((sum, seats) => sum + seats, 0);
  return use.find(({ metric }) => metric === 'seats')?.value ?? null;
}
