import { describe, expect, it } from 'vitest';
import type { ListedMeasure, MeasureList } from '../../src/domain/measure.js';
import { rowFailures } from '../../src/domain/row-failures.js';
import type { TeamStage } from '../../src/domain/team-stage.js';
import { exportList } from '../../src/measures/export-list.js';
import type { ExportedEntry } from '../../src/measures/exported-entry.js';
import { type PostResult, pauseMs, sendMeasures } from '../../src/measures/send-measures.js';
import { takeFromList } from '../../src/measures/take-from-list.js';
import { memoryStores } from '../memory/memory-stores.js';
import { someAlert, someCustomer } from '../support/alerts.js';
import { daysFrom, NOW, someConsent, someContact, someMeasure } from './company.js';

const TIPS: MeasureList = { name: 'product_tips', purpose: 'product_tips', to: 'webhook' };
const LEASE_MS = 60_000;
const UNREACHABLE: PostResult = { kind: 'unreachable', detail: 'status 503', retryAfterMs: null };

/** Customers C1 to Cn on the list, all of whom have consented. */
async function marketing(count: number, answers: readonly PostResult[] = []) {
  const stores = memoryStores();
  const ids = Array.from({ length: count }, (_, index) => `C${index + 1}`);
  await stores.customers.upsert(ids.map((id) => someCustomer(id)));
  await stores.consents.add(ids.map((id) => someConsent(id)));
  await stores.contacts.upsert(ids.map((id) => someContact(id)));
  const alerts = ids.map((id) => someAlert(id));
  for (const alert of alerts) await stores.alerts.open(alert);
  await stores.measures.add(
    alerts.map(({ id, subjectId }, index) =>
      someMeasure(id, subjectId, { decidedAt: new Date(daysFrom(-1).getTime() + index) }),
    ),
  );
  const clock = { now: NOW };
  const stage: { now: TeamStage } = { now: 'act' };
  const posted: ExportedEntry[] = [];
  const reported: string[] = [];
  const send = (maxAttempts = 3, answer?: () => PostResult | Promise<PostResult>) =>
    sendMeasures({
      stores,
      lists: [TIPS],
      stageOf: () => stage.now,
      now: () => clock.now,
      leaseMs: LEASE_MS,
      maxAttempts,
      isStopping: () => false,
      report: (message) => void reported.push(message),
      post: async (entry) => {
        posted.push(entry);
        return answer?.() ?? answers[posted.length - 1] ?? { kind: 'accepted' };
      },
    });
  const stateOf = async (customerId: string): Promise<ListedMeasure['state']> => {
    const measure = await stores.measures.find(`${someAlert(customerId).id}|low`);
    if (measure === null) throw new Error(`no measure of ${customerId}`);
    return measure.state;
  };
  return { stores, clock, stage, posted, reported, send, stateOf };
}

describe('sending a list', () => {
  it('posts each customer once and keeps when', async () => {
    const { send, posted, stateOf } = await marketing(3);
    expect(await send()).toEqual({ sent: 3, refused: 0, postponed: 0 });
    expect(await send()).toEqual({ sent: 0, refused: 0, postponed: 0 });
    expect(posted.map(({ customer }) => customer.id)).toEqual(['C1', 'C2', 'C3']);
    expect(await stateOf('C2')).toEqual({ name: 'sent', at: NOW, by: 'webhook' });
  });

  it('says whom to write to and gives away neither score nor level nor alert', async () => {
    const { send, posted } = await marketing(1);
    await send();
    expect(posted).toEqual([
      {
        id: 'drawn for C1',
        list: 'product_tips',
        customer: { id: 'C1', name: 'Customer C1' },
        contact: { name: 'Eva Holm', email: 'eva@customer.example' },
      },
    ]);
    expect(JSON.stringify(posted)).not.toMatch(/churn|risk|score|level|low|2026-03-02|varsel/i);
  });

  it('stops at the gate who has objected since the decision, and keeps why', async () => {
    const { stores, send, posted, stateOf } = await marketing(2);
    await stores.consents.add([
      someConsent('C1', { id: 'web:no', basis: 'objection', givenAt: NOW, knownAt: NOW }),
    ]);
    expect(await send()).toEqual({ sent: 1, refused: 1, postponed: 0 });
    expect(posted.map(({ customer }) => customer.id)).toEqual(['C2']);
    expect(await stateOf('C1')).toEqual({ name: 'refused', at: NOW, reason: 'objection', detail: '' });
  });

  it('tries again later what was not taken, with the same id, and asks a receiver that is down no further', async () => {
    const { clock, send, posted, stateOf } = await marketing(3, [UNREACHABLE]);
    expect(await send()).toEqual({ sent: 0, refused: 0, postponed: 1 });
    expect(posted).toHaveLength(1);
    expect(await stateOf('C1')).toEqual({
      name: 'pending',
      attempts: 1,
      notBefore: new Date(NOW.getTime() + pauseMs(1)),
    });
    expect(await stateOf('C2')).toEqual({ name: 'pending', attempts: 0, notBefore: null });
    expect(await send()).toMatchObject({ sent: 2 });
    clock.now = new Date(NOW.getTime() + pauseMs(1));
    expect(await send()).toMatchObject({ sent: 1 });
    expect(posted[0]).toEqual(posted.at(-1));
  });

  it('gives up after so many tries, with the last reason, and says so', async () => {
    const down = Array.from({ length: 3 }, () => UNREACHABLE);
    const { clock, send, stateOf, reported } = await marketing(1, down);
    for (let attempt = 1; attempt <= 3; attempt++) {
      await send(3);
      clock.now = new Date(clock.now.getTime() + pauseMs(attempt));
    }
    expect(await stateOf('C1')).toMatchObject({
      name: 'refused',
      reason: 'unreachable',
      detail: 'status 503',
    });
    expect(reported).toHaveLength(3);
  });

  it('waits as long as the receiver asks for', async () => {
    const { send, stateOf } = await marketing(1, [{ ...UNREACHABLE, retryAfterMs: 7_200_000 }]);
    await send();
    expect(await stateOf('C1')).toMatchObject({ notBefore: new Date(NOW.getTime() + 7_200_000) });
  });

  it('tries no second time what the receiver will never take', async () => {
    const { send, stateOf } = await marketing(2, [{ kind: 'rejected', detail: 'status 422' }]);
    expect(await send()).toEqual({ sent: 1, refused: 1, postponed: 0 });
    expect(await stateOf('C1')).toMatchObject({ name: 'refused', reason: 'rejected' });
  });

  it('leaves to the lease what a process that died had taken', async () => {
    const { stores, clock, send } = await marketing(1);
    const taking = { stores, stageOf: () => 'act' as const, now: () => clock.now, leaseMs: LEASE_MS };
    await takeFromList(taking, TIPS, 10, rowFailures('entries'));
    expect(await send()).toMatchObject({ sent: 0 });
    clock.now = new Date(NOW.getTime() + LEASE_MS);
    expect(await send()).toMatchObject({ sent: 1 });
  });

  it('gives back what a slow receiver leaves no time for within the lease', async () => {
    const { clock, send, posted, stateOf } = await marketing(3);
    const slow = () => {
      clock.now = new Date(clock.now.getTime() + LEASE_MS / 2 + 1);
      return { kind: 'accepted' } as const;
    };
    expect(await send(3, slow)).toEqual({ sent: 3, refused: 0, postponed: 0 });
    expect(posted.map(({ customer }) => customer.id)).toEqual(['C1', 'C2', 'C3']);
    // Each was taken anew, and given back without a try being counted.
    expect(await stateOf('C3')).toMatchObject({ name: 'sent', at: clock.now });
  });

  it('stops at the gate who objects while a slow receiver is posted to', async () => {
    const { stores, clock, send, posted } = await marketing(2);
    const objecting = async () => {
      clock.now = new Date(clock.now.getTime() + LEASE_MS / 2 + 1);
      const at = { givenAt: clock.now, knownAt: clock.now };
      await stores.consents.add([someConsent('C2', { id: 'web:no', basis: 'objection', ...at })]);
      return { kind: 'accepted' } as const;
    };
    expect(await send(3, objecting)).toEqual({ sent: 1, refused: 1, postponed: 0 });
    expect(posted.map(({ customer }) => customer.id)).toEqual(['C1']);
  });

  it('posts nothing twice where several work at once', async () => {
    const { send, posted } = await marketing(40);
    const counts = await Promise.all([send(), send(), send()]);
    expect(counts.reduce((sum, { sent }) => sum + sent, 0)).toBe(40);
    expect(new Set(posted.map(({ id }) => id)).size).toBe(40);
    expect(posted).toHaveLength(40);
  });

  it('holds back what concerns a team that has stepped back, until it acts again', async () => {
    const { stores, clock, stage, send, posted, stateOf } = await marketing(2);
    stage.now = 'propose';
    expect(await send()).toEqual({ sent: 0, refused: 0, postponed: 0 });
    expect(posted).toEqual([]);
    const written: unknown[] = [];
    const exporting = { stores, stageOf: () => stage.now, now: () => clock.now, leaseMs: LEASE_MS };
    const write = async (entries: readonly unknown[]) => void written.push(...entries);
    expect(await exportList(exporting, TIPS, write)).toEqual({ exported: 0, refused: 0 });
    expect(written).toEqual([]);
    expect(await stateOf('C1')).toMatchObject({ name: 'pending', attempts: 0 });
    stage.now = 'act';
    clock.now = daysFrom(1);
    expect(await send()).toEqual({ sent: 2, refused: 0, postponed: 0 });
  });

  it('leaves lists alone that are fetched as files', async () => {
    const { stores, posted } = await marketing(1);
    const counts = await sendMeasures({
      stores,
      lists: [{ ...TIPS, to: 'csv' }],
      stageOf: () => 'act',
      now: () => NOW,
      leaseMs: LEASE_MS,
      maxAttempts: 3,
      isStopping: () => false,
      report: () => undefined,
      post: async (entry) => {
        posted.push(entry);
        return { kind: 'accepted' };
      },
    });
    expect(counts).toEqual({ sent: 0, refused: 0, postponed: 0 });
    expect(posted).toEqual([]);
  });
});

describe('the pause before another try', () => {
  it('doubles from a minute to six hours', () => {
    expect([1, 2, 3, 9, 10, 50].map(pauseMs)).toEqual([
      60_000, 120_000, 240_000, 15_360_000, 21_600_000, 21_600_000,
    ]);
  });
});
