import type { Alert, AlertLogEntry } from '../../src/domain/alert.js';
import type { Outcome } from '../../src/domain/outcome.js';
import type { Stores } from '../../src/stores/stores.js';
import { memoryStores } from '../memory/memory-stores.js';
import { someAlert, someCustomer } from './alerts.js';
import { firstRunOn } from './first-run.js';

/** The first working day after October 2026, in Oslo after eight. */
export const FIGURES_NOW = new Date('2026-11-02T08:30:00Z');

const HOUR_MS = 3_600_000;
const day = (date: string) => new Date(`${date}T08:00:00Z`);

/** Forty customers at 85,000 € a year, a year of alerts with what came of them, and losses of two years. */
export async function figuresCompany(): Promise<Stores> {
  const stores = memoryStores();
  await firstRunOn(stores, '2025-06-02');
  await stores.customers.upsert(
    Array.from({ length: 40 }, (_, index) =>
      someCustomer(`erp:${index + 1}`, { yearlyValueMinor: 85_000_00, customerSince: day('2020-01-01') }),
    ),
  );
  const alerts = [
    pastAlert(1, 'high', '2026-03-02', { hours: 5, outcome: 'saved' }),
    pastAlert(2, 'high', '2026-04-01', { hours: 6, outcome: 'saved' }),
    pastAlert(3, 'high', '2026-04-10', { hours: 20, outcome: 'saved' }),
    pastAlert(4, 'high', '2026-05-04', { hours: 30, outcome: 'saved' }),
    pastAlert(5, 'high', '2026-05-11', { hours: 200, outcome: 'lost' }),
    pastAlert(6, 'high', '2026-06-01', { hours: 100, outcome: 'never_at_risk' }),
    pastAlert(7, 'medium', '2026-06-02', null),
    pastAlert(8, 'medium', '2026-06-03', null),
    pastAlert(9, 'medium', '2026-06-04', null),
    pastAlert(10, 'medium', '2026-06-05', null),
    pastAlert(11, 'high', '2026-10-05', { hours: 3, outcome: 'saved' }),
    pastAlert(12, 'high', '2026-10-28', null),
    pastAlert(13, 'low', '2026-10-29', null),
  ];
  for (const alert of alerts) await stores.alerts.open(alert);
  await stores.outcomes.add([
    loss(5, '2026-07-10'),
    loss(7, '2026-08-01'),
    loss(8, '2026-08-12'),
    loss(20, '2026-10-12'),
    loss(21, '2025-10-03'),
    loss(22, '2025-10-20'),
  ]);
  return stores;
}

/** An alert carded at once; contacted after so many hours by another person each, and resolved with it. */
export function pastAlert(
  number: number,
  level: Alert['level'],
  opened: string,
  ended: { readonly hours: number; readonly outcome: 'saved' | 'lost' | 'never_at_risk' } | null,
): Alert {
  const openedAt = day(opened);
  const byId = `S0${number}`;
  const log: AlertLogEntry[] = [
    { event: 'opened', at: openedAt, byId: null, details: { level, risk: '74' } },
    { event: 'posted', at: openedAt, byId: null, details: { runId: 'r' } },
  ];
  const base = { id: `churn:erp:${number}:${opened}`, level, openedAt };
  if (ended === null) return someAlert(`erp:${number}`, { ...base, log });
  const at = new Date(openedAt.getTime() + ended.hours * HOUR_MS);
  return someAlert(`erp:${number}`, {
    ...base,
    isOpen: false,
    state: { name: 'resolved', outcome: ended.outcome, reason: null, byId, at },
    log: [
      ...log,
      { event: 'contacted', at, byId, details: { how: 'call', mood: 'good' } },
      { event: 'resolved', at, byId, details: { outcome: ended.outcome } },
    ],
  });
}

export function loss(number: number, date: string, over: Partial<Outcome> = {}): Outcome {
  return {
    id: `crm:${number}:${date}`,
    customerId: `erp:${number}`,
    outcome: 'lost',
    reason: null,
    occurredAt: day(date),
    knownAt: day(date),
    saidBy: null,
    alertId: null,
    about: null,
    revokedAt: null,
    ...over,
  };
}
