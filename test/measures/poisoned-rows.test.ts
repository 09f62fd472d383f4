import { describe, expect, it } from 'vitest';
import { workingDays } from '../../src/alerts/working-days.js';
import { planMeasures } from '../../src/measures/plan-measures.js';
import { planTasks } from '../../src/measures/plan-tasks.js';
import { reviewLosses } from '../../src/measures/review-losses.js';
import { sendMeasures } from '../../src/measures/send-measures.js';
import { settleMerges } from '../../src/readiness/decide-merge.js';
import type { Stores } from '../../src/stores/stores.js';
import { memoryStores } from '../memory/memory-stores.js';
import { someAlert, someCustomer } from '../support/alerts.js';
import { poisonedStores } from '../support/poisoned-stores.js';
import { daysFrom, NOW, reachOf, STAFF, someConsent, someMeasure } from './company.js';

const IDS = ['C1', 'C2', 'C3'];
const now = () => NOW;
const stageOf = () => 'act' as const;
const reach = reachOf(STAFF);

describe('one customer who fails keeps no other one waiting', () => {
  it('when customers are put on lists', async () => {
    const { stores, poisoned } = await company();
    const low = (id: string) =>
      someAlert(id, {
        level: 'low',
        log: [{ event: 'opened', at: NOW, byId: null, details: { level: 'low', risk: '40' } }],
      });
    for (const id of IDS) await stores.alerts.open(low(id));
    const plan = planMeasures({
      stores: poisoned,
      automaticOf: () => ({ list: 'product_tips' }),
      stageOf,
      reach,
      now,
      newExportId: () => 'drawn',
    });
    await expect(plan).rejects.toThrow(/1 of the alerts to be put on lists failed.*churn:C2/);
    const listed = await stores.measures.pending('product_tips', daysFrom(1), 10);
    expect(listed.map(({ customerId }) => customerId).sort()).toEqual(['C1', 'C3']);
  });

  it('when lists go out', async () => {
    const { stores, poisoned } = await company();
    for (const id of IDS) await stores.alerts.open(someAlert(id, { level: 'low' }));
    const alertIds = IDS.map((id) => someAlert(id).id);
    await stores.measures.add(IDS.map((id, index) => someMeasure(alertIds[index] ?? '', id)));
    await stores.consents.add(IDS.map((id) => someConsent(id)));
    const posted: string[] = [];
    const send = sendMeasures({
      stores: poisoned,
      lists: [{ name: 'product_tips', purpose: 'product_tips', to: 'webhook' }],
      stageOf,
      now,
      leaseMs: 60_000,
      maxAttempts: 3,
      isStopping: () => false,
      report: () => undefined,
      post: async ({ customer }) => {
        if (customer.id === 'C2') throw new Error('broken');
        posted.push(customer.id);
        return { kind: 'accepted' };
      },
    });
    await expect(send).rejects.toThrow(/1 of the entries of lists failed.*C2/);
    expect(posted).toEqual(['C1', 'C3']);
  });

  it('when losses are reviewed', async () => {
    const { stores, poisoned } = await company();
    await stores.outcomes.add(
      IDS.map((customerId) => ({
        id: `crm:${customerId}`,
        customerId,
        outcome: 'lost',
        reason: null,
        occurredAt: daysFrom(-5),
        knownAt: daysFrom(-5),
        saidBy: null,
        alertId: null,
        about: null,
        revokedAt: null,
      })),
    );
    const responsibleOf = () => ({ ownerId: 'S01', leaderId: null });
    const review = reviewLosses({ stores: poisoned, reach, responsibleOf, withinDays: 45, now });
    await expect(review).rejects.toThrow(/1 of the losses to be reviewed failed.*C2/);
    const made = await stores.lossReviews.ofCustomers(IDS);
    expect(made.map(({ customerId }) => customerId).sort()).toEqual(['C1', 'C3']);
  });

  it('when tasks are planned, and no card is sent without its task', async () => {
    const { stores, poisoned } = await company();
    const plan = planTasks({
      stores: poisoned,
      settings: {
        topCustomersPercent: 100,
        everyMonths: { health_check: 1, plan_sharing: 0, strategy_talk: 0 },
        leadDays: 31,
        cardsPerPersonAndDay: 9,
        companyCurrency: 'EUR',
        companyCalendar: { timezone: 'Europe/Oslo', country: 'NO' },
        isWorkingDay: workingDays(),
      },
      stageOf,
      reach,
      ownerOf: () => 'S01',
      now,
    });
    await expect(plan).rejects.toThrow(/of the tasks failed.*C2/);
    const tasks = await stores.tasks.openOfOwner('S01', 10);
    expect([...new Set(tasks.map(({ customerId }) => customerId))].sort()).toEqual(['C1', 'C3']);
    const cards = await stores.deliveries.unsent('slack-person-US01', 10);
    expect(cards.map(({ id }) => id).filter((id) => id.includes('C2'))).toEqual([]);
    expect(cards.length).toBe(tasks.length);
  });

  it('when merges are brought about', async () => {
    const { stores, poisoned } = await company(['C1', 'C2', 'C3', 'D1', 'D2', 'D3']);
    await stores.mergeProposals.add(
      IDS.map((intoId) => ({
        id: `merge:${intoId}`,
        fromId: intoId.replace('C', 'D'),
        intoId,
        evidence: [],
        weightMinor: 0,
        proposedAt: NOW,
        state: 'merged',
        decidedById: 'S01',
        decidedAt: NOW,
        isSettled: false,
        version: 1,
        targets: [],
        isCardStale: false,
      })),
    );
    await expect(settleMerges(poisoned)).rejects.toThrow('merge:C2');
    const left = await stores.mergeProposals.unsettled(10);
    expect(left.map(({ id }) => id)).toEqual(['merge:C2']);
  });
});

async function company(ids = IDS): Promise<{ stores: Stores; poisoned: Stores }> {
  const stores = memoryStores();
  await stores.staff.upsert(STAFF);
  await stores.customers.upsert(ids.map((id) => someCustomer(id)));
  return { stores, poisoned: poisonedStores(stores, 'C2') };
}
