import type { Customer } from '../../domain/customer.js';
import type { VarselEvent } from '../../domain/event.js';
import type { Outcome } from '../../domain/outcome.js';
import type { Staff } from '../../domain/staff.js';
import { windowBefore } from '../calendar.js';
import { companyNamesByCountry } from '../company-names.js';
import { noteContacts } from './note-contacts.js';
import { noteContracts, noteOrders, noteSubscriptionInvoices } from './note-money.js';
import { noteProjects, noteSatisfaction } from './note-opinions.js';
import { noteTickets } from './note-tickets.js';
import { noteMachines, noteSubscriptionUse, noteWeb } from './note-usage.js';
import type { WorldCause, WorldKind } from './world-cause.js';
import { type WorldLife, worldLife } from './world-life.js';
import { worldCustomer, worldOutcomes, worldStaff, worldTruth } from './world-rows.js';

export interface WorldOptions {
  readonly kind: WorldKind;
  /** The same options give the same company, on any machine. */
  readonly seed: number;
  /** Nothing in the company has happened after it. */
  readonly asOf: Date;
  readonly customers?: number;
  readonly months?: number;
}

/** A generated company in memory, as the stores would hold it, and the truth that was planted in it. */
export interface WorldCompany {
  readonly kind: WorldKind;
  readonly asOf: Date;
  readonly staff: readonly Staff[];
  readonly customers: readonly Customer[];
  /** Customer by customer in the order of `customers`, each one's in time order; knownAt says when each was known. */
  readonly events: readonly VarselEvent[];
  /** Documented losses: occurredAt is the day of leaving, knownAt some weeks later. Some losses are never documented. */
  readonly outcomes: readonly Outcome[];
  /** One row a customer. For judging only: nothing of it is to be shown to what is judged. */
  readonly truth: readonly WorldTruth[];
}

export interface WorldTruth {
  readonly customerId: string;
  /** All causes that the customer ever had, in the order they showed; one that began but could not show is not there. */
  readonly causes: readonly PlantedWorldCause[];
  /** First day without the customer, at most asOf; null while it stays. */
  readonly leavesOn: Date | null;
}

export interface PlantedWorldCause {
  readonly cause: WorldCause;
  readonly began: Date;
  /** Behaviour changes from here, by a ramp. */
  readonly showsFrom: Date;
  /** The hazard of leaving is multiplied from here, until it ends. */
  readonly raisesHazardFrom: Date;
  /** Null while under way at asOf, or at the leaving: it ended by itself only where a date stands. */
  readonly ended: Date | null;
}

/**
 * A company with planted causes to leave. What each shows and how much it raises the hazard of leaving is fixed in
 * world-effects.ts; whether somebody leaves is drawn step by step of thirty days from that hazard.
 *
 * @throws RangeError when asOf is no date, or customers or months are too few.
 */
export function worldCompany(options: WorldOptions): WorldCompany {
  const { kind, seed, asOf, customers: count = 800, months = 48 } = options;
  assertUsable(asOf, count, months);
  const window = windowBefore(asOf, months);
  const names = companyNamesByCountry(seed);
  const customers: Customer[] = [];
  const events: VarselEvent[] = [];
  const outcomes: Outcome[] = [];
  const truth: WorldTruth[] = [];
  for (let number = 1; number <= count; number++) {
    const life = worldLife(kind, seed, number, window);
    noteEverything(life);
    // Not push(...): a customer may have more events than a call may have arguments.
    for (const event of life.events.sort(byTime)) events.push(event);
    customers.push(worldCustomer(life, names[life.account.country].next().value));
    outcomes.push(...worldOutcomes(life));
    truth.push(worldTruth(life));
  }
  return { kind, asOf, staff: worldStaff(asOf), customers, events, outcomes, truth };
}

function noteEverything(life: WorldLife): void {
  noteContacts(life);
  noteTickets(life);
  noteSatisfaction(life);
  noteContracts(life);
  if (life.kind === 'saas') {
    noteSubscriptionInvoices(life);
    noteSubscriptionUse(life);
    noteWeb(life);
  } else {
    noteOrders(life);
    noteProjects(life);
  }
  if (life.kind === 'machinery') noteMachines(life);
  if (life.kind === 'services') noteWeb(life);
}

function byTime(a: VarselEvent, b: VarselEvent): number {
  return a.occurredAt.getTime() - b.occurredAt.getTime();
}

function assertUsable(asOf: Date, customers: number, months: number): void {
  if (Number.isNaN(asOf.getTime())) {
    throw new RangeError('asOf is not a date: pass the moment the world is to end at.');
  }
  if (!Number.isInteger(customers) || customers < 1) {
    throw new RangeError(`customers is ${customers}: pass a whole number of at least 1.`);
  }
  if (!Number.isInteger(months) || months < 18) {
    throw new RangeError(`months is ${months}: pass a whole number of at least 18.`);
  }
}
