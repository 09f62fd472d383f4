import type { Customer } from '../domain/customer.js';
import { EVENT_TYPES, type EventType } from '../domain/event.js';
import type { History } from '../domain/history.js';
import type { ImportRun } from '../domain/import-run.js';
import { PARTITION_COUNT } from '../domain/partition.js';
import type { ChurnSignalKey, ModelReadiness } from '../domain/score.js';
import type { Staff } from '../domain/staff.js';
import { DAY_MS } from '../domain/time.js';
import type { Stores } from '../stores/stores.js';

/** ready: enough for a model; moderate: under twice the minimum; rules only: under it; off: nothing to go on. */
export type CapabilityState = 'ready' | 'moderate' | 'rules_only' | 'off' | 'not_in_this_version';

export interface CapabilityCheck {
  readonly capability: 'churn' | 'value' | 'deals' | 'service';
  readonly state: CapabilityState;
  readonly missing: readonly Shortfall[];
}

/** What there is of something against what a model needs. */
export interface Shortfall {
  readonly what:
    | 'active_customers'
    | 'documented_churns'
    | 'history_months'
    | 'contact_log'
    | 'completeness_percent';
  readonly has: number;
  readonly needed: number;
}

export interface SourceCheck {
  readonly source: 'orders' | 'invoices' | 'payments' | 'interactions';
  readonly rows: number;
  readonly firstAt: Date | null;
  readonly lastAt: Date | null;
  /** Whole days since the last row; null without one. */
  readonly ageDays: number | null;
  readonly signals: readonly ChurnSignalKey[];
}

export interface FieldCheck {
  readonly field: string;
  readonly filled: number;
  readonly of: number;
}

export interface DataCheck {
  readonly asOf: Date;
  readonly capabilities: readonly CapabilityCheck[];
  readonly sources: readonly SourceCheck[];
  readonly customers: {
    readonly count: number;
    readonly fields: readonly FieldCheck[];
    readonly withoutOwner: number;
    /** Owners that are no known staff, with how many customers each has. */
    readonly unknownOwners: readonly { readonly ownerId: string; readonly customers: number }[];
  };
  readonly staff: {
    readonly count: number;
    readonly withoutPlatformId: readonly string[];
    readonly unknownDeputies: readonly StaffLink[];
    readonly unknownLeaders: readonly StaffLink[];
    /** Platform ids that more than one person has. */
    readonly sharedPlatformIds: readonly string[];
  };
  readonly documentedLosses: number;
  /** Events that wait for their customers. */
  readonly parked: { readonly customers: number; readonly events: number };
  readonly unfinishedImports: readonly Pick<ImportRun, 'kind' | 'fileName' | 'startedAt' | 'checkpointRow'>[];
}

export interface StaffLink {
  readonly staffId: string;
  readonly namedId: string;
}

const SOURCES = [
  { source: 'orders', type: 'order_line', signals: ['order_rhythm', 'order_value'] },
  { source: 'invoices', type: 'invoice_sent', signals: ['late_payment'] },
  { source: 'payments', type: 'payment_received', signals: ['late_payment'] },
  { source: 'interactions', type: 'interaction', signals: ['contact_frequency', 'postponed_meetings'] },
] as const satisfies readonly { source: string; type: EventType; signals: readonly ChurnSignalKey[] }[];

const BATCH = 1_000;
const IMPORTS_LOOKED_AT = 1_000;
const ALL_PARTITIONS = Array.from({ length: PARTITION_COUNT }, (_, partition) => partition);

const FIELDS = {
  name: (customer) => customer.externalIds.every(({ id }) => id !== customer.name),
  segment: (customer) => customer.segment !== '',
  country: (customer) => customer.country !== '',
  region: (customer) => customer.region !== '',
  team: (customer) => customer.team !== '',
  owner_id: (customer) => customer.ownerId !== null,
  customer_since: (customer) => customer.customerSince !== null,
  renewal_date: (customer) => customer.renewalAt !== null,
  yearly_value: (customer) => customer.yearlyValueMinor !== null,
} as const satisfies Readonly<Record<string, (customer: Customer) => boolean>>;

/**
 * What the data are good for, and what is missing. Reads every customer and history once, a batch at a time; histories
 * count as they were last rebuilt.
 * @param readiness what a churn model needs and has, as of the date.
 */
export async function checkSources(
  stores: Pick<Stores, 'customers' | 'events' | 'histories' | 'imports' | 'outcomes' | 'staff'>,
  asOf: Date,
  readiness: ModelReadiness,
): Promise<DataCheck> {
  const staff = await stores.staff.all();
  const customers = await checkCustomers(stores, new Set(staff.map(({ id }) => id)));
  const sources = await checkEvents(stores, asOf);
  const runs = await stores.imports.list(IMPORTS_LOOKED_AT);
  return {
    asOf,
    capabilities: [
      churnCapability(readiness, customers.count > 0 && sources.some(({ rows }) => rows > 0)),
      ...(['value', 'deals', 'service'] as const).map(
        (capability): CapabilityCheck => ({ capability, state: 'not_in_this_version', missing: [] }),
      ),
    ],
    sources,
    customers,
    staff: checkStaff(staff),
    documentedLosses: await stores.outcomes.countLost(new Date(0), asOf),
    parked: await countParked(stores),
    unfinishedImports: runs
      .filter(({ finishedAt }) => finishedAt === null)
      .map(({ kind, fileName, startedAt, checkpointRow }) => ({ kind, fileName, startedAt, checkpointRow })),
  };
}

function churnCapability(readiness: ModelReadiness, hasData: boolean): CapabilityCheck {
  const wanted: readonly Shortfall[] = [
    { what: 'active_customers', has: readiness.activeCustomers, needed: readiness.activeCustomersNeeded },
    { what: 'documented_churns', has: readiness.documentedChurns, needed: readiness.documentedChurnsNeeded },
    { what: 'history_months', has: readiness.historyMonths, needed: readiness.historyMonthsNeeded },
    { what: 'contact_log', has: Number(readiness.hasContactLog), needed: 1 },
    {
      what: 'completeness_percent',
      has: readiness.completenessPercent,
      needed: readiness.completenessPercentNeeded,
    },
  ];
  const missing = wanted.filter(({ has, needed }) => has < needed);
  if (!hasData) return { capability: 'churn', state: 'off', missing };
  if (!readiness.isReady) return { capability: 'churn', state: 'rules_only', missing };
  const isAmple =
    readiness.activeCustomers >= 2 * readiness.activeCustomersNeeded &&
    readiness.documentedChurns >= 2 * readiness.documentedChurnsNeeded;
  return { capability: 'churn', state: isAmple ? 'ready' : 'moderate', missing };
}

async function checkCustomers(
  { customers }: Pick<Stores, 'customers'>,
  staffIds: ReadonlySet<string>,
): Promise<DataCheck['customers']> {
  const filled = new Map<string, number>(Object.keys(FIELDS).map((field) => [field, 0]));
  const unknownOwners = new Map<string, number>();
  let count = 0;
  let withoutOwner = 0;
  for await (const batch of customers.byPartition(ALL_PARTITIONS, BATCH)) {
    for (const customer of batch) {
      count += 1;
      for (const [field, isFilled] of Object.entries(FIELDS)) {
        if (isFilled(customer)) filled.set(field, (filled.get(field) ?? 0) + 1);
      }
      const { ownerId } = customer;
      if (ownerId === null) withoutOwner += 1;
      else if (!staffIds.has(ownerId)) unknownOwners.set(ownerId, (unknownOwners.get(ownerId) ?? 0) + 1);
    }
  }
  return {
    count,
    fields: [...filled].map(([field, rows]) => ({ field, filled: rows, of: count })),
    withoutOwner,
    unknownOwners: [...unknownOwners]
      .map(([ownerId, owned]) => ({ ownerId, customers: owned }))
      .sort((a, b) => b.customers - a.customers),
  };
}

async function checkEvents(
  { events, histories }: Pick<Stores, 'events' | 'histories'>,
  asOf: Date,
): Promise<SourceCheck[]> {
  const rows: Record<EventType, number> = {
    order_line: 0,
    invoice_sent: 0,
    payment_received: 0,
    interaction: 0,
  };
  for await (const batch of histories.byPartition(ALL_PARTITIONS, BATCH)) {
    for (const history of batch) {
      for (const type of EVENT_TYPES) rows[type] += standingRows(history, type, asOf.getTime());
    }
  }
  return Promise.all(
    SOURCES.map(async ({ source, type, signals }) => {
      const coverage = await events.coverage(type, asOf);
      return {
        source,
        rows: rows[type],
        firstAt: coverage?.firstAt ?? null,
        lastAt: coverage?.lastAt ?? null,
        ageDays: coverage === null ? null : Math.floor((asOf.getTime() - coverage.lastAt.getTime()) / DAY_MS),
        signals,
      };
    }),
  );
}

/** How many rows of a type stand as of a moment: known by it and not yet replaced. */
function standingRows({ orders, invoices, interactions }: History, type: EventType, asOfMs: number): number {
  const columns = {
    order_line: orders,
    invoice_sent: invoices,
    payment_received: invoices,
    interaction: interactions,
  };
  const { knownAtMs, supersededAtMs } = columns[type];
  const fact = type === 'invoice_sent' ? 0 : type === 'payment_received' ? 1 : null;
  let rows = 0;
  for (let index = 0; index < knownAtMs.length; index++) {
    if (fact !== null && invoices.fact[index] !== fact) continue;
    if ((knownAtMs[index] ?? 0) <= asOfMs && (supersededAtMs[index] ?? 0) > asOfMs) rows += 1;
  }
  return rows;
}

function checkStaff(staff: readonly Staff[]): DataCheck['staff'] {
  const ids = new Set(staff.map(({ id }) => id));
  const unknown = (linkOf: (person: Staff) => string | null): StaffLink[] =>
    staff.flatMap((person) => {
      const namedId = linkOf(person);
      return namedId === null || ids.has(namedId) ? [] : [{ staffId: person.id, namedId }];
    });
  const platformIds = staff.flatMap(({ slackUserId, teamsUserId }) =>
    [slackUserId, teamsUserId].filter((id) => id !== null),
  );
  return {
    count: staff.length,
    withoutPlatformId: staff
      .filter(({ slackUserId, teamsUserId }) => slackUserId === null && teamsUserId === null)
      .map(({ id }) => id),
    unknownDeputies: unknown(({ deputyId }) => deputyId),
    unknownLeaders: unknown(({ leaderId }) => leaderId),
    sharedPlatformIds: [...new Set(platformIds.filter((id, index) => platformIds.indexOf(id) !== index))],
  };
}

async function countParked({
  customers,
  events,
  histories,
}: Pick<Stores, 'customers' | 'events' | 'histories'>): Promise<DataCheck['parked']> {
  let waitingCustomers = 0;
  let waitingEvents = 0;
  for await (const marked of histories.dirty(BATCH)) {
    const ids = marked.map(({ customerId }) => customerId);
    const existing = await customers.existing(ids);
    const absent = ids.filter((id) => !existing.has(id));
    for (const ofCustomer of (await events.ofCustomers(absent)).values()) {
      waitingCustomers += 1;
      waitingEvents += ofCustomer.length;
    }
  }
  return { customers: waitingCustomers, events: waitingEvents };
}
