import { describe, expect, it } from 'vitest';
import type { EventPayload, EventType, VarselEvent } from '../../../src/domain/event.js';
import { DAY_MS } from '../../../src/domain/time.js';
import { WORLD_KINDS, type WorldCause } from '../../../src/sample/worlds/world-cause.js';
import { type WorldCompany, worldCompany } from '../../../src/sample/worlds/world-company.js';
import { worldCauses } from '../../../src/sample/worlds/world-effects.js';

const asOf = new Date('2026-03-16T09:00:00Z');
/** From the first sign to the full effect, at most. */
const RAMP_DAYS = 60;
const BEFORE_DAYS = 365;

/** What is summed over a stretch, and by what it is divided. */
interface Sums {
  readonly sum: number;
  readonly weight: number;
}
type Measure = (events: readonly VarselEvent[], fromMs: number, untilMs: number) => Sums;

interface Sign {
  readonly measure: Measure;
  /** While the cause is under way against the year before: as a multiple, or as a difference. */
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly differsBy?: number;
}

const logins = mean('measurement', (payload) => (payload.metric === 'logins' ? payload.value : null));
const tone: Measure = mean('interaction', ({ tone: read }) => read);
const contacts = perDay('interaction', ({ status }) => (status === 'held' ? 1 : 0));
const orderValue = perDay('order_line', ({ amountMinor }) => amountMinor);
const daysPastDue = between('invoice_sent', 'payment_received', 'invoiceId', ({ payload }) =>
  payload.type === 'invoice_sent' ? payload.dueAt.getTime() : Number.NaN,
);
const responseDays = between('ticket_opened', 'ticket_answered', 'ticketId');
const approvalDays = between('project_requested', 'project_approved', 'projectId');
const postponed = mean('interaction', ({ channel, changedBy }) =>
  channel === 'meeting' ? Number(changedBy === 'customer') : null,
);
const lateness: Measure = (events, fromMs, untilMs) => {
  const made = events.filter(
    ({ payload, occurredAt }) => payload.type === 'delivery_made' && isIn(occurredAt, fromMs, untilMs),
  );
  const days = made.map(({ payload, occurredAt }) =>
    payload.type === 'delivery_made'
      ? (occurredAt.getTime() - (payload.promisedAt?.getTime() ?? 0)) / DAY_MS
      : 0,
  );
  return { sum: total(days), weight: days.length };
};
const newMainContacts = perDay('main_contact_named', () => 1);

const SIGNS: Readonly<Record<WorldCause, readonly Sign[]>> = {
  usage_decline: [{ measure: logins, atMost: 0.7 }],
  champion_left: [{ measure: newMainContacts, atLeast: 3 }],
  support_trouble: [
    { measure: responseDays, atLeast: 1.7 },
    { measure: tone, differsBy: -0.3 },
    { measure: ticketsOf('complaint', 'defect'), atLeast: 2 },
  ],
  budget_cut: [
    { measure: daysPastDue, differsBy: 8 },
    { measure: mean('measurement', ({ metric, value }) => (metric === 'seats' ? value : null)), atMost: 0.8 },
  ],
  export: [{ measure: ticketsOf('data_export'), atLeast: 8 }],
  shopping_around: [
    { measure: perDay('web_activity', ({ kind }) => Number(kind === 'competitor')), atLeast: 8 },
  ],
  competitor: [
    { measure: ticketsOf('compatibility'), atLeast: 8 },
    { measure: orderValue, atMost: 0.5 },
  ],
  cash_trouble: [{ measure: daysPastDue, differsBy: 10 }],
  bad_service: [
    { measure: responseDays, atLeast: 1.7 },
    { measure: lateness, differsBy: 5 },
    { measure: tone, differsBy: -0.3 },
  ],
  wind_down: [
    { measure: ticketsOf('spare_part'), atMost: 0.5 },
    { measure: orderValue, atMost: 0.6 },
  ],
  owner_change: [
    { measure: contacts, atMost: 0.65 },
    { measure: postponed, differsBy: 0.4 },
    { measure: newMainContacts, atLeast: 3 },
  ],
  dissatisfied: [
    { measure: tone, differsBy: -0.4 },
    { measure: contacts, atMost: 0.7 },
    { measure: mean('satisfaction_answered', ({ share }) => share), differsBy: -0.15 },
  ],
  insourcing: [
    { measure: orderValue, atMost: 0.6 },
    { measure: approvalDays, atLeast: 1.7 },
  ],
  contact_change: [{ measure: newMainContacts, atLeast: 3 }],
  quiet: [
    { measure: contacts, atMost: 0.6 },
    { measure: perDay('web_activity', () => 1), atMost: 0.6 },
  ],
};

describe.each(WORLD_KINDS)('in a company of kind %s', (kind) => {
  const company = worldCompany({ kind, seed: 12, asOf, customers: 700 });
  const eventsOf = byCustomer(company.events);

  it.each(worldCauses[kind].map(([cause]) => cause))(
    '%s shows from its first sign on, and not before',
    (cause) => {
      const planted = casesOf(cause, company);
      expect(planted.length).toBeGreaterThan(15);
      const pooled = (measure: Measure, stretch: (planted: Case) => readonly [number, number]): number => {
        const sums = planted.map((each) => measure(eventsOf.get(each.customerId) ?? [], ...stretch(each)));
        return total(sums.map(({ sum }) => sum)) / total(sums.map(({ weight }) => weight));
      };
      for (const { measure, atLeast = 0, atMost = Number.POSITIVE_INFINITY, differsBy } of SIGNS[cause]) {
        const isOfContacts = measure === newMainContacts;
        const before = pooled(measure, ({ showsFromMs }) => [
          showsFromMs - BEFORE_DAYS * DAY_MS,
          showsFromMs,
        ]);
        // A new main contact comes once, at the first sign.
        const under = pooled(measure, ({ showsFromMs, untilMs }) => [
          isOfContacts ? showsFromMs : showsFromMs + RAMP_DAYS * DAY_MS,
          untilMs,
        ]);
        if (differsBy === undefined) {
          expect(under / before).toBeGreaterThanOrEqual(atLeast);
          expect(under / before).toBeLessThanOrEqual(atMost);
          continue;
        }
        const reached = (under - before) / differsBy;
        expect(reached).toBeGreaterThan(1);
        const justBefore = pooled(measure, ({ showsFromMs }) => [
          showsFromMs - RAMP_DAYS * DAY_MS,
          showsFromMs,
        ]);
        expect((justBefore - before) / differsBy).toBeLessThan(0.5);
      }
    },
  );

  it('introduces a new main contact to the old one, unless a cause took that one away', () => {
    const introduced = company.customers.map(({ id }) => introductions(eventsOf.get(id) ?? []));
    const share = total(introduced.map(({ met }) => met)) / total(introduced.map(({ named }) => named));
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.9);
  });
});

interface Case {
  readonly customerId: string;
  readonly showsFromMs: number;
  readonly untilMs: number;
}

/** Those that showed for a while and had a year before it. */
function casesOf(cause: WorldCause, { truth, customers }: WorldCompany): Case[] {
  const since = new Map(customers.map(({ id, customerSince }) => [id, customerSince?.getTime() ?? 0]));
  const windowMs = Date.parse('2022-03-16');
  return truth.flatMap(({ customerId, causes, leavesOn }) =>
    causes
      .filter((planted) => planted.cause === cause)
      .map(({ showsFrom, ended }) => ({
        customerId,
        showsFromMs: showsFrom.getTime(),
        untilMs: Math.min((ended ?? asOf).getTime(), (leavesOn ?? asOf).getTime()),
      }))
      .filter(({ showsFromMs, untilMs }) => untilMs - showsFromMs > (RAMP_DAYS + 30) * DAY_MS)
      .filter(
        ({ showsFromMs }) =>
          showsFromMs - BEFORE_DAYS * DAY_MS > Math.max(windowMs, since.get(customerId) ?? 0),
      ),
  );
}

/** Replacements of the main contact, and how many had a meeting with both. */
function introductions(events: readonly VarselEvent[]): { readonly named: number; readonly met: number } {
  const named = events.flatMap(({ payload }) =>
    payload.type === 'main_contact_named' ? [payload.contactId] : [],
  );
  const together = events.flatMap(({ payload }) =>
    payload.type === 'interaction' ? [payload.contactIds] : [],
  );
  const met = named.slice(1).filter((contactId, index) => {
    const before = named[index] ?? '';
    return together.some((ids) => ids.includes(contactId) && ids.includes(before));
  });
  return { named: Math.max(0, named.length - 1), met: met.length };
}

type PayloadOf<Type extends EventType> = Extract<EventPayload, { type: Type }>;

function perDay<Type extends EventType>(type: Type, sizeOf: (payload: PayloadOf<Type>) => number): Measure {
  return (events, fromMs, untilMs) => ({
    sum: total(
      events
        .filter(({ occurredAt }) => isIn(occurredAt, fromMs, untilMs))
        .map(({ payload }) => (isOf(type, payload) ? sizeOf(payload) : 0)),
    ),
    weight: (untilMs - fromMs) / DAY_MS,
  });
}

function ticketsOf(...categories: readonly string[]): Measure {
  return perDay('ticket_opened', ({ category }) => Number(categories.includes(category)));
}

function mean<Type extends EventType>(
  type: Type,
  read: (payload: PayloadOf<Type>) => number | null,
): Measure {
  return (events, fromMs, untilMs) => {
    const values = events
      .filter(({ occurredAt }) => isIn(occurredAt, fromMs, untilMs))
      .flatMap(({ payload }) => (isOf(type, payload) ? [read(payload)] : []))
      .filter((value) => value !== null);
    return { sum: total(values), weight: values.length };
  };
}

/** Days from one event to the one that answers it. */
function between(
  first: EventType,
  second: EventType,
  shared: string,
  fromOf: (event: VarselEvent) => number = ({ occurredAt }) => occurredAt.getTime(),
): Measure {
  const idOf = ({ payload }: VarselEvent): unknown =>
    Object.entries(payload).find(([name]) => name === shared)?.[1];
  return (events, fromMs, untilMs) => {
    const answers = new Map(
      events
        .filter(({ payload }) => payload.type === second)
        .map((event) => [idOf(event), event.occurredAt.getTime()]),
    );
    const days = events
      .filter(({ payload, occurredAt }) => payload.type === first && isIn(occurredAt, fromMs, untilMs))
      .map((event) => ((answers.get(idOf(event)) ?? Number.NaN) - fromOf(event)) / DAY_MS)
      .filter((each) => !Number.isNaN(each));
    return { sum: total(days), weight: days.length };
  };
}

function isOf<Type extends EventType>(type: Type, payload: EventPayload): payload is PayloadOf<Type> {
  return payload.type === type;
}

function isIn(at: Date, fromMs: number, untilMs: number): boolean {
  return at.getTime() >= fromMs && at.getTime() < untilMs;
}

function byCustomer(events: readonly VarselEvent[]): ReadonlyMap<string, readonly VarselEvent[]> {
  const groups = new Map<string, VarselEvent[]>();
  for (const event of events) {
    const group = groups.get(event.customerId);
    if (group === undefined) groups.set(event.customerId, [event]);
    else group.push(event);
  }
  return groups;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
