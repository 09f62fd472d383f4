import { describe, expect, it, test } from 'vitest';
import { data } from '../../src/cli/data.js';
import type { MergeState } from '../../src/domain/merge-proposal.js';
import { decideMerge, type MergeStep, settleMerges } from '../../src/readiness/decide-merge.js';
import { mergePairs } from '../../src/readiness/open-merges.js';
import { proposeMerges } from '../../src/readiness/propose-merges.js';
import type { Stores } from '../../src/stores/stores.js';
import { day, exampleCustomer, exampleEvent } from '../contracts/stores/example-rows.js';
import { callVerb } from '../intake/cli-context.js';
import { memoryStores } from '../memory/memory-stores.js';
import { dyingStores } from '../support/dying-stores.js';

const ID = 'merge:crm:2|erp:1';
const CHANNEL = { platform: 'slack', kind: 'channel', id: 'CADMIN' } as const;
const PAIR = { fromId: 'crm:2', intoId: 'erp:1', evidence: ['same_name'], valueMinor: 500 } as const;

async function company(): Promise<Stores> {
  const stores = memoryStores();
  const known = { name: 'Nordlys Maskin AS', region: 'Oslo' };
  await stores.customers.upsert([
    exampleCustomer('erp:1', known),
    exampleCustomer('crm:2', { ...known, externalIds: [{ source: 'crm', id: '2' }], customerSince: null }),
    exampleCustomer('erp:3', { name: 'Havgap AS' }),
  ]);
  await stores.events.append([exampleEvent('a'), exampleEvent('b', { customerId: 'crm:2' })]);
  return stores;
}

const propose = (stores: Stores, cardsAtOnce = 5, targets: readonly (typeof CHANNEL)[] = [CHANNEL]) =>
  proposeMerges({ stores, targets, cardsAtOnce, now: () => day(70) }, [PAIR]);
const decide = (stores: Stores, step: MergeStep, by = 'anna') => decideMerge(stores, ID, step, by, day(71));
const areOne = async (stores: Stores) =>
  (await stores.customers.standing(['crm:2'])).get('crm:2') === 'erp:1';

describe('a proposal to merge', () => {
  it('is kept once and posted once, however often it is found', async () => {
    const stores = await company();
    expect(await propose(stores)).toBe(1);
    expect(await propose(stores)).toBe(0);
    expect(await stores.deliveries.targetsWithWork(day(80))).toEqual(['slack-channel-CADMIN']);
    expect(await stores.mergeProposals.find(ID)).toMatchObject({
      state: 'proposed',
      weightMinor: 500,
      targets: [CHANNEL],
    });
  });

  it('is asked about a few at a time', async () => {
    const stores = await company();
    await stores.customers.upsert(['a', 'b', 'c'].map((id) => exampleCustomer(id)));
    const pairs = ['a', 'b', 'c'].map((id, place) => ({ ...PAIR, fromId: id, valueMinor: place }));
    const ask = () =>
      proposeMerges({ stores, targets: [CHANNEL], cardsAtOnce: 2, now: () => day(70) }, pairs);
    await ask();
    await ask();
    const asked = async () =>
      (await stores.mergeProposals.inState('proposed', 9)).filter(({ targets }) => targets.length > 0);
    expect((await asked()).map(({ fromId }) => fromId)).toEqual(['c', 'b']);
    await decideMerge(stores, 'merge:c|erp:1', 'reject', 'anna', day(71));
    await ask();
    expect((await asked()).map(({ fromId }) => fromId)).toEqual(['b', 'a']);
  });

  it('makes way for another one once another merge has answered it or made it impossible', async () => {
    const stores = await company();
    await stores.customers.upsert(['a', 'b', 'c', 'd'].map((id) => exampleCustomer(id)));
    const pairs = ['a', 'b', 'c', 'd'].map((id, place) => ({ ...PAIR, fromId: id, valueMinor: -place }));
    const ask = () =>
      proposeMerges({ stores, targets: [CHANNEL], cardsAtOnce: 2, now: () => day(70) }, pairs);
    const asked = async () =>
      (await mergePairs(stores, 'proposed', 9))
        .filter(({ proposal }) => proposal.targets.length > 0)
        .map(({ proposal }) => proposal.fromId);
    await ask();
    expect(await asked()).toEqual(['a', 'b']);
    await stores.customers.setMergedInto('a', { from: null, to: 'erp:1', at: day(71) });
    await stores.customers.setMergedInto('b', { from: null, to: 'erp:3', at: day(71) });
    await ask();
    expect(await asked()).toEqual(['c', 'd']);
  });

  it('waits unposted where there is nobody to ask', async () => {
    const stores = await company();
    await propose(stores, 5, []);
    expect(await stores.deliveries.targetsWithWork(day(80))).toEqual([]);
    expect(await mergePairs(stores, 'proposed', 10)).toHaveLength(1);
  });
});

describe('deciding', () => {
  it('merges, and takes the merge back', async () => {
    const stores = await company();
    await propose(stores);
    expect(await decide(stores, 'confirm')).toMatchObject({ ok: true, value: { state: 'merged' } });
    expect(await areOne(stores)).toBe(true);
    expect(await mergePairs(stores, 'merged', 10)).toHaveLength(1);
    expect(await decide(stores, 'undo', 'bo')).toMatchObject({ ok: true, value: { state: 'proposed' } });
    expect(await areOne(stores)).toBe(false);
  });

  it('keeps apart, which is remembered', async () => {
    const stores = await company();
    await propose(stores);
    await decide(stores, 'reject');
    expect(await propose(stores)).toBe(0);
    expect(await stores.mergeProposals.find(ID)).toMatchObject({ state: 'kept_apart', decidedById: 'anna' });
    expect(await areOne(stores)).toBe(false);
    await decide(stores, 'undo');
    expect(await stores.mergeProposals.find(ID)).toMatchObject({ state: 'proposed' });
  });

  it('tells the slower of two who decide differently, and does what the faster one said', async () => {
    const stores = await company();
    await propose(stores);
    const [first, second] = await Promise.all([
      decide(stores, 'confirm', 'anna'),
      decide(stores, 'reject', 'bo'),
    ]);
    expect([first.ok, second.ok].filter((won) => won)).toHaveLength(1);
    const state = (await stores.mergeProposals.find(ID))?.state;
    expect(await areOne(stores)).toBe(state === 'merged');
    const slower = first.ok ? second : first;
    expect(slower).toMatchObject({ refusal: { reason: 'decided_already', proposal: { state } } });
  });

  it('is open again where the merge is impossible by now', async () => {
    const stores = await company();
    await propose(stores);
    await stores.customers.setMergedInto('crm:2', { from: null, to: 'erp:3', at: day(70) });
    expect(await decide(stores, 'confirm')).toMatchObject({
      ok: false,
      refusal: { reason: 'merged_elsewhere', intoId: 'erp:3' },
    });
    expect(await stores.mergeProposals.find(ID)).toMatchObject({ state: 'proposed', isSettled: true });
  });

  it('of nothing is refused', async () => {
    expect(await decide(memoryStores(), 'confirm')).toMatchObject({ refusal: { reason: 'proposal_gone' } });
  });

  const steps: readonly (readonly [MergeStep, MergeState, MergeState])[] = [
    ['confirm', 'proposed', 'merged'],
    ['undo', 'merged', 'proposed'],
  ];
  test.each(steps)('%s that is killed at any moment comes about once settled', async (step, from, to) => {
    for (let callsToLive = 1; callsToLive <= 12; callsToLive++) {
      const stores = await company();
      await propose(stores);
      if (from === 'merged') await decide(stores, 'confirm');
      await decide(dyingStores(stores, callsToLive), step).catch(() => undefined);
      await settleMerges(stores);
      const proposal = await stores.mergeProposals.find(ID);
      expect(proposal?.isSettled).toBe(true);
      expect([from, to]).toContain(proposal?.state);
      expect(await areOne(stores)).toBe(proposal?.state === 'merged');
      // Asked again, it goes on to the end.
      expect(await decide(stores, step)).toMatchObject({ ok: true, value: { state: to } });
      expect(await areOne(stores)).toBe(to === 'merged');
    }
  });
});

describe('varsel data merges', () => {
  it('finds, merges, takes back and keeps apart', async () => {
    const stores = await company();
    const call = async (...args: string[]) => (await callVerb(data, ['merges', ...args], stores)).stdout;
    const list = await call();
    expect(list).toContain('May be one: 1\n  crm/2:erp/1  Nordlys Maskin AS = Nordlys Maskin AS');
    expect(list).toContain('same name, same country, same region, same owner');
    expect(await call('--confirm', '1:2')).toBe('1:2: merged; --undo takes it back\n');
    expect(await areOne(stores)).toBe(true);
    expect(await call()).toContain('Merged: 1');
    expect(await call('--undo', 'erp/1:crm/2')).toContain('taken back');
    expect(await areOne(stores)).toBe(false);
    await call('--reject', '2:1');
    expect(await call()).toContain('Kept apart: 1');
    expect(Object.keys(JSON.parse(await call('--json')))).toEqual(['proposed', 'merged', 'kept_apart']);
    const check = JSON.parse((await callVerb(data, ['check', '--json'], stores)).stdout);
    expect(check.duplicates).toEqual([]);
  });

  it('says what is wrong with a call', async () => {
    const stores = await company();
    const call = (...args: string[]) => callVerb(data, ['merges', ...args], stores);
    await expect(call('--confirm', '1')).rejects.toThrow('"1" names no two customers');
    await expect(call('--confirm', '1:3')).rejects.toThrow('there is no such proposal');
    await expect(call('--confirm', '1:2', '--undo', '1:2')).rejects.toMatchObject({ name: 'UsageError' });
    await call();
    await call('--confirm', '1:2');
    await expect(call('--reject', '1:2')).rejects.toThrow('decided already (merged); undo that first');
  });

  it('finds nothing where there is nothing', async () => {
    expect((await callVerb(data, ['merges'], memoryStores())).stdout).toBe(
      'No two customers look like one.\n',
    );
  });
});
