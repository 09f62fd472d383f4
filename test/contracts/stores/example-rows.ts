import type { ChurnAlert, DealAlert } from '../../../src/domain/alert.js';
import type { Customer } from '../../../src/domain/customer.js';
import type { Decision } from '../../../src/domain/decision.js';
import type { Delivery } from '../../../src/domain/delivery.js';
import type { VarselEvent } from '../../../src/domain/event.js';
import { emptySeries, type History, historyOf } from '../../../src/domain/history.js';
import type { ImportCounts, ImportRun } from '../../../src/domain/import-run.js';
import type { Outcome } from '../../../src/domain/outcome.js';
import { partitionOf } from '../../../src/domain/partition.js';
import type { Run } from '../../../src/domain/run.js';
import type { ModelReadiness, Score } from '../../../src/domain/score.js';
import type { Staff } from '../../../src/domain/staff.js';

/** Midnight UTC of a day in 2026, counted from 1 January. */
export function day(number: number): Date {
  return new Date(Date.UTC(2026, 0, number));
}

const READINESS: ModelReadiness = {
  activeCustomers: 120,
  activeCustomersNeeded: 1000,
  documentedChurns: 3,
  documentedChurnsNeeded: 100,
  historyMonths: 14,
  historyMonthsNeeded: 24,
  hasContactLog: false,
  completenessPercent: 71,
  completenessPercentNeeded: 80,
  isReady: false,
};

export function exampleCustomer(id: string, over: Partial<Customer> = {}): Customer {
  return {
    id,
    partition: partitionOf(id),
    externalIds: [{ source: 'erp', id: id.slice(id.indexOf(':') + 1) }],
    name: `Customer ${id}`,
    segment: 'Retail',
    country: 'NO',
    region: 'Oslo',
    team: 'North',
    ownerId: 'anna',
    yearlyValueMinor: 1_250_000,
    currency: 'NOK',
    customerSince: day(-400),
    renewalAt: null,
    attributes: [],
    mergedIntoId: null,
    updatedAt: day(1),
    ...over,
  };
}

export function exampleStaff(id: string, over: Partial<Staff> = {}): Staff {
  return {
    id,
    name: `Person ${id}`,
    email: null,
    role: 'sales',
    team: 'North',
    deputyId: null,
    leaderId: null,
    country: 'NO',
    timezone: 'Europe/Oslo',
    language: 'nb',
    slackUserId: null,
    teamsUserId: null,
    updatedAt: day(1),
    ...over,
  };
}

export function exampleEvent(id: string, over: Partial<VarselEvent> = {}): VarselEvent {
  return {
    id: `erp:order_line:${id}~1`,
    key: `erp:order_line:${id}`,
    customerId: 'erp:1',
    occurredAt: day(10),
    knownAt: day(10),
    importId: 'orders.1.1',
    importedAt: day(20),
    payload: {
      type: 'order_line',
      orderId: id,
      product: null,
      quantity: 2,
      amountMinor: 9_950,
      currency: 'NOK',
      isCancellation: false,
    },
    ...over,
  };
}

/** A history of `count` order lines, a day apart. */
export function exampleHistory(customerId: string, count: number, startMs = Date.UTC(2020, 0, 1)): History {
  const column = (numberOf: (index: number) => number) =>
    Float64Array.from({ length: count }, (_, i) => numberOf(i));
  return {
    ...historyOf(customerId, emptySeries),
    orders: {
      atMs: column((index) => startMs + index * 86_400_000),
      amountMinor: column((index) => index * 100 + 0.5),
      isCancellation: column((index) => (index % 7 === 0 ? 1 : 0)),
      orderIndex: column((index) => Math.floor(index / 2)),
      knownAtMs: column((index) => startMs + index * 86_400_000 + 1),
      supersededAtMs: column(() => Number.POSITIVE_INFINITY),
    },
    invoices: {
      invoiceIndex: Float64Array.of(0, 0),
      fact: Float64Array.of(0, 1),
      atMs: Float64Array.of(startMs, startMs + 86_400_000),
      dueAtMs: Float64Array.of(startMs + 30 * 86_400_000, Number.NaN),
      amountMinor: Float64Array.of(1e15, -1),
      knownAtMs: Float64Array.of(startMs, startMs),
      supersededAtMs: Float64Array.of(startMs + 5, Number.POSITIVE_INFINITY),
    },
  };
}

export function exampleScore(subjectId: string, over: Partial<Score> = {}): Score {
  return {
    id: `churn:${subjectId}`,
    kind: 'churn',
    subjectId,
    partition: partitionOf(subjectId),
    asOf: day(30),
    runId: 'score-churn.2026-01-30',
    basis: 'rules',
    modelId: null,
    typicalRisk: null,
    isModerate: false,
    risk: 45,
    level: 'low',
    mayAlert: true,
    factors: [
      {
        signal: 'order_rhythm',
        strength: 'strong',
        points: 45,
        values: { daysSince: 70, since: day(1).getTime() },
        variant: 'year',
      },
    ],
    missing: [{ signal: 'late_payment', reason: 'no_source', values: {} }],
    readiness: READINESS,
    lastContactAt: null,
    ...over,
  };
}

export function exampleAlert(subjectId: string, over: Partial<ChurnAlert> = {}): ChurnAlert {
  return {
    id: `churn:${subjectId}:score-churn.2026-01-30`,
    kind: 'churn',
    subjectId,
    partition: partitionOf(subjectId),
    isOpen: true,
    version: 1,
    openedAt: day(30),
    level: 'high',
    evidence: {
      asOf: day(30),
      runId: 'score-churn.2026-01-30',
      basis: 'rules',
      modelId: null,
      typicalRisk: null,
      isModerate: false,
      risk: 78,
      factors: [],
      missing: [],
      readiness: READINESS,
      lastContactAt: day(12),
    },
    riskAtOpening: 78,
    ownerId: 'anna',
    deputyId: null,
    leaderId: 'lea',
    state: { name: 'open' },
    placement: 'carded',
    targets: [{ platform: 'slack', kind: 'channel', id: 'C1' }],
    dueAt: day(32),
    calendar: { timezone: 'Europe/Oslo', country: 'NO' },
    clock: null,
    nextStepAt: null,
    log: [{ event: 'opened', at: day(30), byId: null, details: { level: 'high' } }],
    undo: null,
    isCardStale: false,
    recedingSince: null,
    ...over,
  };
}

export function exampleDealAlert(dealId: string): DealAlert {
  const { evidence: _ofCustomer, ...base } = exampleAlert(dealId);
  return {
    ...base,
    id: `win:${dealId}:7`,
    kind: 'win',
    chanceAtStart: 0.67,
    evidence: {
      asOf: day(30),
      runId: `${dealId}@7`,
      risk: 48,
      basis: 'model',
      modelId: 'win.1',
      dealVersion: 7,
      chance: 0.52,
      chanceBefore: 0.67,
      toldChance: 0.52,
      highestSince: 0.52,
      typicalChance: 0.5,
      factors: [{ key: 'decision_maker', points: -7, values: { roles: 2 }, variant: '' }],
      changes: [{ key: 'decision_maker', chance: 0.75, values: {} }],
      weakCases: ['little_history'],
      deal: {
        name: 'Packaging line',
        customerId: null,
        valueMinor: 500_000_00,
        currency: 'EUR',
        expectedCloseAt: day(60),
      },
    },
  };
}

export function exampleDelivery(id: string, over: Partial<Delivery> = {}): Delivery {
  return {
    id,
    alertId: 'churn:erp:1:score-churn.2026-01-30',
    content: { kind: 'alert_card', alertId: 'churn:erp:1:score-churn.2026-01-30' },
    target: { platform: 'slack', kind: 'channel', id: 'C1' },
    targetKey: 'slack-channel-C1',
    underId: null,
    createdAt: day(30),
    state: { name: 'pending', attempts: 0, notBefore: null },
    updateLeaseUntil: null,
    ...over,
  };
}

export function exampleDecision(runId: string, subjectId: string, over: Partial<Decision> = {}): Decision {
  return {
    id: `${runId}|${subjectId}`,
    runId,
    subjectId,
    asOf: day(30),
    arm: 'treatment',
    assignmentChance: 1,
    risk: 78,
    level: 'high',
    wouldHaveAlerted: true,
    action: 'opened_card',
    alertId: `churn:${subjectId}:${runId}`,
    ...over,
  };
}

export function exampleOutcome(id: string, over: Partial<Outcome> = {}): Outcome {
  return {
    id,
    customerId: 'erp:1',
    outcome: 'lost',
    reason: null,
    occurredAt: day(40),
    knownAt: day(41),
    saidBy: 'anna',
    alertId: 'churn:erp:1:score-churn.2026-01-30',
    about: { basis: 'rules', risk: 78, runId: 'score-churn.2026-01-30', modelId: null },
    revokedAt: null,
    ...over,
  };
}

export function exampleRun(period: string, over: Partial<Run> = {}): Run {
  return {
    id: `score-churn.${period}`,
    name: 'score-churn',
    period,
    startedAt: day(30),
    context: null,
    finishedAt: null,
    counts: {},
    ...over,
  };
}

export const NO_COUNTS: ImportCounts = {
  rows: 0,
  accepted: 0,
  written: 0,
  rejected: 0,
  skipped: {},
  parked: 0,
};

export function exampleImport(id: string, over: Partial<ImportRun> = {}): ImportRun {
  return {
    id,
    kind: 'orders',
    fileName: 'orders.csv',
    startedAt: day(20),
    finishedAt: null,
    checkpointRow: 0,
    counts: NO_COUNTS,
    ...over,
  };
}

export { READINESS as EXAMPLE_READINESS };
