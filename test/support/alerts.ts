import type { AlertSettings } from '../../src/alerts/settings.js';
import { publicHolidays, workingDays } from '../../src/alerts/working-days.js';
import type { ChurnAlert } from '../../src/domain/alert.js';
import type { Customer } from '../../src/domain/customer.js';
import { DEFAULT_BORDERS } from '../../src/domain/level.js';
import { partitionOf } from '../../src/domain/partition.js';
import type { ModelReadiness, Score } from '../../src/domain/score.js';
import type { Staff } from '../../src/domain/staff.js';

/** Builders of valid rows for tests; each takes what the test is about and defaults the rest. */

export const readiness: ModelReadiness = {
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

export function someCustomer(id: string, fields: Partial<Customer> = {}): Customer {
  return {
    id,
    partition: partitionOf(id),
    externalIds: [],
    name: `Customer ${id}`,
    segment: '',
    country: 'NO',
    region: '',
    team: '',
    ownerId: 'S01',
    yearlyValueMinor: 100_000_00,
    currency: 'EUR',
    customerSince: null,
    renewalAt: null,
    attributes: [],
    mergedIntoId: null,
    updatedAt: new Date('2026-01-01T00:00:00Z'),
    ...fields,
  };
}

export function somePerson(id: string, fields: Partial<Staff> = {}): Staff {
  return {
    id,
    name: `Person ${id}`,
    email: null,
    role: 'sales',
    team: '',
    deputyId: null,
    leaderId: null,
    country: 'NO',
    timezone: 'Europe/Oslo',
    language: null,
    slackUserId: `U${id}`,
    teamsUserId: null,
    updatedAt: new Date('2026-01-01T00:00:00Z'),
    ...fields,
  };
}

export function someScore(subjectId: string, fields: Partial<Score> = {}): Score {
  return {
    id: `churn:${subjectId}`,
    kind: 'churn',
    subjectId,
    partition: partitionOf(subjectId),
    asOf: new Date('2026-03-02T03:00:00Z'),
    runId: 'score-churn.2026-03-02',
    basis: 'rules',
    modelId: null,
    typicalRisk: null,
    isModerate: false,
    risk: 74,
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
    readiness,
    lastContactAt: null,
    ...fields,
  };
}

export function alertSettings(fields: Partial<AlertSettings> = {}): AlertSettings {
  return {
    borders: DEFAULT_BORDERS,
    hysteresisPoints: 5,
    horizonDays: 90,
    cooldownDays: 90,
    recedesAfterDays: 14,
    cardsPerPersonAndDay: 5,
    cardsPerPersonAndWeek: 12,
    askAfterDays: 30,
    owners: { teams: {} },
    platformIds: new Map(),
    routing: {
      platform: 'slack',
      channels: { alerts: 'C01', management: 'C02', fallback: 'C03' },
      churn: [{ to: 'alerts' }],
      management: 'management',
      fallback: 'fallback',
    },
    companyCalendar: { timezone: 'Europe/Oslo', country: 'NO' },
    isWorkingDay: workingDays(),
    quiet: {
      quietHours: { from: '18:00', to: '08:00' },
      workingDays: [1, 2, 3, 4, 5],
      isHoliday: publicHolidays(),
      companyCalendar: { timezone: 'Europe/Oslo', country: 'NO' },
    },
    directorId: null,
    companyCurrency: 'EUR',
    deals: {
      dropPoints: 10,
      bands: { close: 80, lever: 50 },
      hysteresisPoints: 3,
      matterFromMinor: null,
      demandingFromMinor: null,
      exchangeRates: {},
      measureDays: () => 14,
    },
    stageOf: () => 'act',
    timeAllowed: (_segment, level) =>
      level === 'high'
        ? { unit: 'hours', hours: 48 }
        : level === 'medium'
          ? { unit: 'workingDays', days: 5 }
          : null,
    ...fields,
  };
}

export function someAlert(subjectId: string, fields: Partial<ChurnAlert> = {}): ChurnAlert {
  const score = someScore(subjectId);
  const openedAt = new Date('2026-03-02T03:10:00Z');
  return {
    id: `churn:${subjectId}:2026-03-02`,
    kind: 'churn',
    subjectId,
    partition: score.partition,
    isOpen: true,
    version: 1,
    openedAt,
    level: 'high',
    evidence: {
      asOf: score.asOf,
      runId: score.runId,
      basis: 'rules',
      modelId: null,
      typicalRisk: null,
      isModerate: false,
      risk: score.risk,
      factors: score.factors,
      missing: [],
      readiness,
      lastContactAt: null,
    },
    riskAtOpening: score.risk,
    ownerId: 'S01',
    deputyId: 'S02',
    leaderId: 'S03',
    state: { name: 'open' },
    placement: 'carded',
    targets: [{ platform: 'slack', kind: 'channel', id: 'C01' }],
    dueAt: new Date('2026-03-04T03:10:00Z'),
    calendar: { timezone: 'Europe/Oslo', country: 'NO' },
    clock: null,
    nextStepAt: null,
    log: [
      { event: 'opened', at: openedAt, byId: null, details: { level: 'high', risk: '74' } },
      { event: 'posted', at: openedAt, byId: null, details: { runId: score.runId } },
    ],
    undo: null,
    isCardStale: false,
    recedingSince: null,
    ...fields,
  };
}
