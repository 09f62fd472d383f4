import type { ImportRun } from '../domain/import-run.js';
import type { ChurnSignalKey, ModelReadiness } from '../domain/score.js';
import type { Stores } from '../stores/stores.js';
import { checkCustomers } from './check-customers.js';
import { checkEvents, countParked } from './check-events.js';
import { checkStaff } from './check-staff.js';

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

const IMPORTS_LOOKED_AT = 1_000;

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
