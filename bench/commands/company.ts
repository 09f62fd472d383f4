import { evidenceOf } from '../../src/alerts/follow.js';
import type { Alert } from '../../src/domain/alert.js';
import type { Customer } from '../../src/domain/customer.js';
import type { VarselEvent } from '../../src/domain/event.js';
import { partitionOf } from '../../src/domain/partition.js';
import type { ModelReadiness, Score } from '../../src/domain/score.js';
import { DAY_MS } from '../../src/domain/time.js';
import { buildHistory } from '../../src/history/build.js';
import { companyNames } from '../../src/sample/company-names.js';
import type { Stores } from '../../src/stores/stores.js';
import { someoneOnStaff } from './staff.js';

export const CUSTOMERS = 100_000;
const STAFF = 200;
const BATCH = 5_000;
const COUNTRIES = ['NO', 'SE', 'FI', 'DE', 'UK'] as const;
/** One customer in so many is asked about, and has all that a card shows. */
const STRIDE = 50;
/** Every third of them has an open alert. */
const ALERT_STRIDE = 3;
const POINTS = 12;
const CONTACTS = 40;
const TICKETS = 10;
// Names changed a moment ago are read again at every refresh; most have been there for long.
const LONG_AGO = new Date('2026-01-01T00:00:00Z');
const NIGHT = new Date('2026-03-02T03:00:00Z');

/** A company with 100,000 customers. Gives the names that people ask for. */
export async function loadCompany(stores: Stores): Promise<readonly string[]> {
  await stores.staff.upsert(Array.from({ length: STAFF }, (_, index) => someoneOnStaff(index)));
  const asked: Customer[] = [];
  const generators = COUNTRIES.map((country) => companyNames(1, country));
  for (let start = 0; start < CUSTOMERS; start += BATCH) {
    const batch = Array.from({ length: BATCH }, (_, offset) =>
      customerOf(start + offset, generators[offset % generators.length]?.next().value ?? ''),
    );
    await stores.customers.upsert(batch);
    asked.push(...batch.filter((_, offset) => (start + offset) % STRIDE === 0));
  }
  for (let point = POINTS - 1; point >= 0; point--) {
    await stores.scores.save(asked.map(({ id }, index) => scoreOf(id, point, index)));
  }
  const ids = asked.map(({ id }) => id);
  await stores.histories.markDirty(ids);
  await stores.histories.saveRebuilt(
    ids.map((id) => ({ history: buildHistory(id, eventsOf(id)), version: 1 })),
  );
  for (const [index, { id }] of asked.entries()) {
    if (index % ALERT_STRIDE === 0) await stores.alerts.open(alertOf(id, index));
  }
  return asked.map(({ name }) => name);
}

function customerOf(index: number, name: string): Customer {
  const id = `bench:${index}`;
  return {
    id,
    partition: partitionOf(id),
    externalIds: [{ source: 'bench', id: String(index) }],
    name,
    segment: 'small',
    country: 'NO',
    region: '',
    team: '',
    ownerId: someoneOnStaff(index % STAFF).id,
    yearlyValueMinor: 1_000_000,
    currency: 'EUR',
    customerSince: null,
    renewalAt: null,
    attributes: [],
    mergedIntoId: null,
    updatedAt: LONG_AGO,
  };
}

const READINESS: ModelReadiness = {
  activeCustomers: 61,
  activeCustomersNeeded: 100,
  documentedChurns: 9,
  documentedChurnsNeeded: 20,
  historyMonths: 30,
  historyMonthsNeeded: 18,
  hasContactLog: true,
  completenessPercent: 91,
  completenessPercentNeeded: 80,
  isReady: false,
};

/** A score some nights back: its risk moves enough for a point of its own each time. */
function scoreOf(subjectId: string, nightsBack: number, index: number): Score {
  const asOf = new Date(NIGHT.getTime() - nightsBack * DAY_MS);
  return {
    id: `churn:${subjectId}`,
    kind: 'churn',
    subjectId,
    partition: partitionOf(subjectId),
    asOf,
    runId: `score-churn.${asOf.toISOString().slice(0, 10)}`,
    basis: 'rules',
    modelId: null,
    typicalRisk: null,
    isModerate: false,
    risk: 74 - 2 * (nightsBack % 2) - (index % 10),
    level: 'high',
    mayAlert: true,
    factors: [
      {
        signal: 'order_rhythm',
        strength: 'strong',
        points: 50,
        values: { days: 61, usualDays: 14, percentile: 99 },
        variant: 'own',
      },
      {
        signal: 'late_payment',
        strength: 'medium',
        points: 24,
        values: { days: 12, usualDays: 3, change: 9 },
        variant: 'own',
      },
    ],
    missing: [],
    readiness: READINESS,
    lastContactAt: null,
  };
}

function alertOf(subjectId: string, index: number): Alert {
  const score = scoreOf(subjectId, 0, index);
  const { risk, runId } = score;
  return {
    id: `churn:${subjectId}:2026-03-02`,
    kind: 'churn',
    subjectId,
    partition: partitionOf(subjectId),
    isOpen: true,
    version: 1,
    openedAt: NIGHT,
    level: 'high',
    evidence: evidenceOf(score),
    riskAtOpening: risk,
    ownerId: someoneOnStaff(index % STAFF).id,
    deputyId: null,
    leaderId: null,
    state: { name: 'open' },
    placement: 'carded',
    targets: [{ platform: 'slack', kind: 'channel', id: 'C0BENCH' }],
    dueAt: new Date(NIGHT.getTime() + 2 * DAY_MS),
    calendar: { timezone: 'Europe/Oslo', country: 'NO' },
    clock: null,
    nextStepAt: null,
    log: [
      { event: 'opened', at: NIGHT, byId: null, details: { level: 'high', risk: String(risk) } },
      { event: 'posted', at: NIGHT, byId: null, details: { runId } },
    ],
    undo: null,
    isCardStale: false,
    recedingSince: null,
  };
}

function eventsOf(customerId: string): VarselEvent[] {
  const daysBefore = (days: number) => new Date(NIGHT.getTime() - days * DAY_MS);
  const event = (id: string, at: Date, payload: VarselEvent['payload']): VarselEvent => ({
    id: `${customerId}:${id}~1`,
    key: `${customerId}:${id}`,
    customerId,
    occurredAt: at,
    knownAt: at,
    importId: 'bench',
    importedAt: at,
    payload,
  });
  return [
    ...Array.from({ length: CONTACTS }, (_, index) =>
      event(`contact-${index}`, daysBefore(9 * index), {
        type: 'interaction',
        channel: 'call',
        direction: 'out',
        contactIds: [],
        staffId: null,
        status: 'held',
        changedBy: null,
        tone: 0.4,
      }),
    ),
    ...Array.from({ length: TICKETS }, (_, index) =>
      event(`ticket-${index}`, daysBefore(30 * index), {
        type: 'ticket_opened',
        ticketId: `ticket-${index}`,
        category: 'how_to',
        priority: null,
        language: null,
        subject: '',
        text: '',
        tone: null,
        flags: [],
      }),
    ),
  ];
}
