import { describe, expect, it } from 'vitest';
import type { Consent, ConsentBasis, ConsentPurpose } from '../../src/domain/consent.js';
import type { VarselEvent } from '../../src/domain/event.js';
import { ALL_PARTITIONS } from '../../src/domain/partition.js';
import { rebuildHistories } from '../../src/history/rebuild.js';
import { refreshOverviews, refreshPartitions, removeMerged } from '../../src/overview/refresh-overviews.js';
import { day, exampleCustomer, exampleEvent, exampleScore } from '../contracts/stores/example-rows.js';
import { exampleOverride, exampleServiceTicket, exampleValue } from '../contracts/stores/example-values.js';
import { memoryStores } from '../memory/memory-stores.js';
import { someValueRun } from '../support/value-run.js';
import { someSettings } from './some-settings.js';

describe('refreshing overviews', () => {
  it('puts side by side what is stored of a customer', async () => {
    const { stores, refresh } = await company([
      answered('1', day(27), 0.9),
      opened('1', day(20)),
      closed('1', day(21)),
      opened('2', day(22)),
    ]);
    await stores.scores.save([exampleScore('erp:1', { risk: 12, level: null })]);
    await stores.customerValues.save([exampleValue('erp:1')]);
    await stores.tierOverrides.add(exampleOverride('o1', { customerId: 'erp:1' }));
    await refresh();
    expect(await stores.overviews.find('erp:1')).toMatchObject({
      churn: { basis: 'rules', risk: 12, level: null, mainFactor: 'order_rhythm' },
      value: { customerId: 'erp:1', combined: 81.25 },
      isAmongTop: true,
      override: { id: 'o1' },
      mood: 'good',
      lastInteraction: { at: day(27), how: 'survey', mood: 'good' },
      openTickets: 1,
    });
  });

  it('tells what sets the group of the newest night apart, and nothing of a group that is no more', async () => {
    const { stores, refresh } = await company([]);
    await stores.customerValues.save([
      exampleValue('erp:1', { groupKey: 'group-1' }),
      exampleValue('erp:2', { groupKey: 'gone' }),
    ]);
    await stores.valueRuns.save(someValueRun());
    await refresh();
    const traits = [{ feature: 'income', isHigh: false }];
    expect(await stores.overviews.find('erp:1')).toMatchObject({ groupTraits: traits });
    expect(await stores.overviews.find('erp:2')).toMatchObject({ groupTraits: null });
  });

  it('leaves missing what nobody knows', async () => {
    const { stores, refresh } = await company([]);
    await refresh();
    expect(await stores.overviews.find('erp:1')).toMatchObject({
      value: null,
      isAmongTop: false,
      override: null,
      churn: null,
      mood: null,
      lastInteraction: null,
      openTickets: null,
    });
  });

  it('comes to the same by customer and by partition, and when done again', async () => {
    const { stores, refresh } = await company([answered('1', day(27), 0.2), opened('1', day(20))]);
    await refresh();
    const one = await stores.overviews.findMany(['erp:1', 'erp:2']);
    await refresh();
    expect(await stores.overviews.findMany(['erp:1', 'erp:2'])).toEqual(one);
    await stores.overviews.remove(['erp:1', 'erp:2']);
    await refreshPartitions(ALL_PARTITIONS, { stores, settings: someSettings, now: () => day(30) });
    expect(await stores.overviews.findMany(['erp:1', 'erp:2'])).toEqual(one);
  });

  it('reads nothing that is known only later', async () => {
    const { stores, refresh } = await company([answered('1', day(40), 0.1)]);
    await refresh();
    expect(await stores.overviews.find('erp:1')).toMatchObject({ mood: null, lastInteraction: null });
  });

  it('counts what the views of roles are made from, as it was known', async () => {
    const { stores, refresh } = await company([
      requested('p1', day(5)),
      approved('p1', day(10)),
      requested('p2', day(12)),
      requested('p3', day(40)),
      opened('1', day(20), 'complaint'),
      opened('2', day(21)),
      escalated('2', day(22)),
      escalated('2', day(45)),
      answered('1', day(25), 0.1),
    ]);
    await stores.consents.add([said('offers', 'objection'), said('newsletter', 'consent', day(90))]);
    const eva = { id: 'crm:1', customerId: 'erp:1', name: 'Eva Holm', email: 'eva@customer.example' };
    await stores.contacts.upsert([{ ...eva, phone: null, isMain: true, updatedAt: day(1) }]);
    await refresh();
    expect((await stores.overviews.find('erp:1'))?.signs).toEqual({
      projects: { requested: 1, approved: 1, lastAt: day(12) },
      hasPlan: false,
      budget: null,
      tickets: { escalated: 1, open: 2, openEscalated: 1, openComplaints: 1, respondBy: null },
      moods: { bad: 1, known: 1 },
      consents: [
        { purpose: 'newsletter', isObjection: false, until: day(90) },
        { purpose: 'offers', isObjection: true, until: null },
      ],
      hasAddress: true,
    });
  });

  it('tells the first deadline of those who wait for an answer', async () => {
    const { stores, refresh } = await company([]);
    const at = (id: string, respondBy: Date, over = {}) => {
      const ticket = exampleServiceTicket(id, { customerId: 'erp:1', ...over });
      return { ...ticket, routing: { ...ticket.routing, respondBy } };
    };
    await stores.serviceTickets.add(at('ticket:desk:1', day(32)));
    await stores.serviceTickets.add(at('ticket:desk:2', day(31)));
    const state = { name: 'answered', at: day(29), byId: null } as const;
    await stores.serviceTickets.add(at('ticket:desk:3', day(28), { state }));
    await refresh();
    expect((await stores.overviews.find('erp:1'))?.signs?.tickets).toMatchObject({
      open: 3,
      respondBy: day(31),
    });
  });

  it('shows nothing of what was scored from the moment of an objection on', async () => {
    const { stores, refresh } = await company([]);
    await stores.scores.save([exampleScore('erp:1', { risk: 72, level: 'high' })]);
    await stores.customerValues.save([exampleValue('erp:1')]);
    await stores.consents.add([said('scoring', 'objection')]);
    await refresh();
    const overview = await stores.overviews.find('erp:1');
    expect(overview).toMatchObject({ hasObjected: true, churn: null, isAmongTop: false });
    expect(overview?.value).toMatchObject({ scores: {}, predicted: null, standing: { tier: 'standard' } });
    expect(overview?.value?.missing).toContainEqual({ score: 'clv', reason: 'objected', values: {} });
  });

  it('is told of the customers that a rebuild has changed', async () => {
    const { stores } = await company([]);
    const told: string[] = [];
    await stores.events.append([opened('9', day(20))]);
    await stores.histories.markDirty(['erp:1', 'nobody']);
    await rebuildHistories(stores, { batchSize: 5, onRebuilt: async (ids) => void told.push(...ids) });
    expect(told).toEqual(['erp:1']);
  });

  it('has a sign lead to one customer after a merge that a night found first', async () => {
    const { stores, refresh } = await company([]);
    await stores.customers.upsert([exampleCustomer('erp:8')]);
    await refreshOverviews(['erp:1', 'erp:8'], { stores, settings: someSettings, now: () => day(1) });
    expect(await stores.overviews.find('erp:8')).not.toBeNull();
    await stores.customers.setMergedInto('erp:8', { from: null, to: 'erp:1', at: day(2) });
    await stores.histories.markDirty(['erp:8']);
    await rebuildHistories(stores, { batchSize: 5, onRebuilt: (ids) => removeMerged(ids, stores) });
    await refresh();
    expect(await stores.overviews.find('erp:8')).toBeNull();
    expect(await stores.overviews.find('erp:1')).not.toBeNull();
  });

  it('shows a word on the class that was given to a customer before it was merged', async () => {
    const { stores, refresh } = await company([]);
    await stores.customers.upsert([exampleCustomer('erp:8')]);
    await stores.customers.setMergedInto('erp:8', { from: null, to: 'erp:1', at: day(2) });
    await stores.tierOverrides.add(exampleOverride('o8', { customerId: 'erp:8' }));
    await refresh();
    expect((await stores.overviews.find('erp:1'))?.override?.id).toBe('o8');
  });

  it('takes a customer for a natural person by its segment or by what its attribute last said', async () => {
    const { stores, refresh } = await company([]);
    const said = (value: string | boolean, validFrom: Date) => ({
      name: 'natural_person',
      value,
      validFrom,
      knownAt: null,
    });
    await stores.customers.upsert([
      exampleCustomer('erp:1', { segment: 'Private', updatedAt: day(2) }),
      exampleCustomer('erp:2', { attributes: [said('ja', day(1)), said(false, day(50))], updatedAt: day(2) }),
    ]);
    await refresh();
    for (const id of ['erp:1', 'erp:2'])
      expect(await stores.overviews.find(id)).toMatchObject({ isNaturalPerson: true });
  });
});

async function company(events: readonly VarselEvent[]) {
  const stores = memoryStores();
  await stores.customers.upsert([exampleCustomer('erp:1'), exampleCustomer('erp:2')]);
  await stores.events.append(events);
  await stores.histories.markDirty(['erp:1']);
  await rebuildHistories(stores, { batchSize: 5 });
  const refresh = () =>
    refreshOverviews(['erp:1', 'erp:2', 'gone'], { stores, settings: someSettings, now: () => day(30) });
  return { stores, refresh };
}

function happened(id: string, at: Date, payload: VarselEvent['payload']): VarselEvent {
  return exampleEvent(id, {
    id: `desk:${payload.type}:${id}~1`,
    key: `desk:${payload.type}:${id}`,
    occurredAt: at,
    knownAt: at,
    payload,
  });
}

function answered(id: string, at: Date, share: number): VarselEvent {
  return happened(id, at, { type: 'satisfaction_answered', share, ticketId: null });
}

function requested(projectId: string, at: Date): VarselEvent {
  return happened(projectId, at, { type: 'project_requested', projectId });
}

function approved(projectId: string, at: Date): VarselEvent {
  return happened(projectId, at, { type: 'project_approved', projectId });
}

function escalated(ticketId: string, at: Date): VarselEvent {
  return happened(`${ticketId}-${at.getTime()}`, at, { type: 'ticket_escalated', ticketId });
}

function said(purpose: ConsentPurpose, basis: ConsentBasis, until: Date | null = null): Consent {
  const at = day(3);
  return { id: `crm:${purpose}`, customerId: 'erp:1', purpose, basis, givenAt: at, until, knownAt: at };
}

function opened(ticketId: string, at: Date, category: 'defect' | 'complaint' = 'defect'): VarselEvent {
  return happened(ticketId, at, {
    type: 'ticket_opened',
    ticketId,
    category,
    priority: null,
    language: null,
    subject: '',
    text: '',
    tone: null,
    flags: [],
  });
}

function closed(ticketId: string, at: Date): VarselEvent {
  return happened(ticketId, at, { type: 'ticket_closed', ticketId });
}
