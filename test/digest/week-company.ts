import type { AlertLogEntry, AlertState, ChurnAlert } from '../../src/domain/alert.js';
import type { ChurnContext } from '../../src/domain/run.js';
import type { Stores } from '../../src/stores/stores.js';
import { memoryStores } from '../memory/memory-stores.js';
import { readiness, someAlert, someCustomer, somePerson } from '../support/alerts.js';

/** A Monday in Oslo, when managers' days begin. */
export const MONDAY = new Date('2026-03-16T07:00:00Z');
export const RUN_ID = 'score-churn.2026-03-16';

export const at = (text: string) => new Date(`${text}:00Z`);

type Entry = readonly [event: AlertLogEntry['event'], at: string, details?: Record<string, string>];

/** An alert with what happened to it, each press by its owner. */
export function weekAlert(
  number: number,
  opened: string,
  entries: readonly Entry[] = [],
  over: Partial<ChurnAlert> = {},
): ChurnAlert {
  const byId = over.ownerId ?? 'S01';
  const log: AlertLogEntry[] = [['opened', opened] as Entry, ['posted', opened] as Entry, ...entries].map(
    ([event, when, details = {}]) => ({
      event,
      at: at(when),
      byId: event === 'opened' || event === 'posted' || event === 'raised' ? null : byId,
      details: event === 'contacted' ? { how: 'call', mood: 'good', ...details } : details,
    }),
  );
  return someAlert(`erp:${number}`, {
    id: `churn:erp:${number}:${opened}`,
    openedAt: at(opened),
    dueAt: null,
    placement: 'carded',
    log,
    ownerId: 'S01',
    leaderId: null,
    ...over,
  });
}

export function resolved(outcome: 'saved' | 'lost' | 'never_at_risk', when: string): Partial<ChurnAlert> {
  const state: AlertState = { name: 'resolved', outcome, reason: null, byId: 'S01', at: at(when) };
  return { isOpen: false, state };
}

interface Company {
  readonly alerts?: readonly ChurnAlert[];
  readonly context?: Partial<ChurnContext>;
  readonly checkedAt?: Date;
}

/** S01 and S02 under the leader S03, S04 by themselves, S08 an administrator and S09 a manager; twenty customers. */
export async function weekCompany({
  alerts = [],
  context = {},
  checkedAt = MONDAY,
}: Company = {}): Promise<Stores> {
  const stores = memoryStores();
  await stores.staff.upsert([
    somePerson('S01', { team: 'nordics', leaderId: 'S03' }),
    somePerson('S02', { team: 'nordics', leaderId: 'S03' }),
    somePerson('S03', { team: 'nordics' }),
    somePerson('S04', { team: 'dach' }),
    somePerson('S08', { role: 'administrator' }),
    somePerson('S09', { role: 'manager' }),
  ]);
  await stores.customers.upsert(
    Array.from({ length: 20 }, (_, index) =>
      someCustomer(`erp:${index + 1}`, {
        name: `Customer ${index + 1} AS`,
        ownerId: index < 10 ? 'S01' : 'S04',
        yearlyValueMinor: (index + 1) * 10_000_00,
      }),
    ),
  );
  for (const alert of alerts) await stores.alerts.open(alert);
  await stores.runs.claim({
    id: RUN_ID,
    name: 'score-churn',
    period: '2026-03-16',
    startedAt: checkedAt,
    context: {
      asOf: checkedAt,
      orderIntervals: [],
      coverage: {},
      readiness,
      isFirstRun: false,
      ...context,
    },
    finishedAt: null,
    counts: {},
  });
  await stores.runs.finish(RUN_ID, checkedAt, {});
  return stores;
}
