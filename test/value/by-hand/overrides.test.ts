import { beforeEach, describe, expect, it } from 'vitest';
import type { Tier } from '../../../src/domain/tier.js';
import { endOverride, undoOverride } from '../../../src/value/by-hand/end-override.js';
import { overrideTier, standingOf } from '../../../src/value/by-hand/override-tier.js';
import { overridesAgainstRanks } from '../../../src/value/by-hand/overrides-against-ranks.js';
import { setFacts, undoFacts } from '../../../src/value/by-hand/set-facts.js';
import { exampleValue } from '../../contracts/stores/example-values.js';
import { memoryStores } from '../../memory/memory-stores.js';

const NOW = new Date('2026-03-02T08:00:00Z');
const UNTIL = new Date('2026-06-30T21:59:59.999Z');
const undoMs = 600_000;
const NORTH = { id: 'erp:1', team: 'North' };
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

describe('a tier set by hand', () => {
  let stores: ReturnType<typeof memoryStores>;
  beforeEach(async () => {
    stores = memoryStores();
    await stores.customerValues.save([exampleValue('erp:1')]);
  });
  const give = (tier: Tier, at = NOW, byId = 'anna') =>
    overrideTier(
      stores,
      { customerId: 'erp:1', team: 'North', tier, reason: 'A door', byId, until: UNTIL },
      at,
    );
  const moves = async () =>
    (await stores.tierMoves.ofCustomer('erp:1', 9)).map(({ from, to, because }) => [from, to, because]);
  const standing = async () => (await standingOf(stores, 'erp:1')).override?.tier ?? null;

  it('is kept with what the ranks said, and moves the customer', async () => {
    const { override, replacedId } = await give('vip');
    expect(override).toMatchObject({ tier: 'vip', rawTier: 'premium', until: UNTIL, endedAt: null });
    expect(replacedId).toBeNull();
    expect(await moves()).toEqual([['premium', 'vip', 'override']]);
  });

  it('moves nobody who stands there already', async () => {
    await give('premium');
    expect(await moves()).toEqual([]);
  });

  it('is said once where a click comes twice', async () => {
    const [first, second] = [await give('vip'), await give('vip')];
    expect(second.override.id).toBe(first.override.id);
    expect(second.replacedId).toBeNull();
    expect(await standing()).toBe('vip');
    expect(await moves()).toHaveLength(1);
  });

  it('takes the place of an earlier one, which comes back when it is undone', async () => {
    const first = await give('vip');
    const second = await give('basic', later(5));
    expect(second.replacedId).toBe(first.override.id);
    const step = { what: 'given', madeAt: later(5), replacedId: second.replacedId } as const;
    const by = { byId: 'anna', at: later(7), undoMs };
    expect((await undoOverride(stores, second.override.id, NORTH, step, by)).ok).toBe(true);
    expect(await standing()).toBe('vip');
    expect((await moves())[0]).toEqual(['basic', 'vip', 'override_ended']);
  });

  it('ends before its time, and the end is undone by its author alone', async () => {
    const { override } = await give('vip');
    const ended = await endOverride(stores, override.id, NORTH, { byId: 'bo', at: later(60) });
    expect(ended.ok).toBe(true);
    expect(await standing()).toBeNull();
    expect((await moves())[0]).toEqual(['vip', 'premium', 'override_ended']);
    const step = { what: 'ended', madeAt: later(60), replacedId: null } as const;
    const undo = (byId: string, at: Date) =>
      undoOverride(stores, override.id, NORTH, step, { byId, at, undoMs });
    expect(await undo('anna', later(61))).toMatchObject({ refusal: { reason: 'undo_by_other' } });
    expect(await undo('bo', later(71))).toMatchObject({ refusal: { reason: 'undo_too_late' } });
    expect((await undo('bo', later(61))).ok).toBe(true);
    expect(await standing()).toBe('vip');
  });

  it('is ended once', async () => {
    const { override } = await give('vip');
    const end = () => endOverride(stores, override.id, NORTH, { byId: 'bo', at: later(1) });
    const results = [await end(), await end()];
    expect(results.map(({ ok }) => ok)).toEqual([true, false]);
    expect(results[1]).toMatchObject({ refusal: { reason: 'not_standing' } });
  });

  it('is not taken back once somebody else has said something', async () => {
    const { override } = await give('vip');
    await give('basic', later(1), 'bo');
    const step = { what: 'given', madeAt: NOW, replacedId: null } as const;
    const undone = await undoOverride(stores, override.id, NORTH, step, {
      byId: 'anna',
      at: later(2),
      undoMs,
    });
    expect(undone).toMatchObject({ refusal: { reason: 'undo_overtaken', byId: 'bo' } });
    expect(await standing()).toBe('basic');
  });

  it('teaches which dimension people weigh more than the ranks do', async () => {
    const strategic = { dimensions: { monetary: 40, strategic: 95, behavioural: 50 }, combined: 53 };
    const [one, two, three] = ['erp:1', 'erp:2', 'erp:3'].map((id) => exampleValue(id, strategic));
    await stores.customerValues.save([one, two, three].flatMap((value) => value ?? []));
    await stores.customerValues.save([exampleValue('erp:4')]);
    for (const id of ['erp:2', 'erp:3', 'erp:4'])
      await overrideTier(
        stores,
        {
          customerId: id,
          team: '',
          tier: id === 'erp:4' ? 'basic' : 'vip',
          reason: 'x',
          byId: 'anna',
          until: UNTIL,
        },
        NOW,
      );
    expect(await overridesAgainstRanks(stores, later(1))).toEqual({
      up: { customers: 2, mainDimension: 'strategic', ofMainDimension: 2 },
      down: { customers: 1, mainDimension: 'behavioural', ofMainDimension: 1 },
    });
  });
});

describe('what staff say of a customer beyond its money', () => {
  it('is noted where it differs, and taken back by its author', async () => {
    const stores = memoryStores();
    const held = async () => (await stores.strategicFacts.ofCustomers(['erp:1'])).get('erp:1') ?? [];
    await setFacts(stores, 'erp:1', { reference: 1, innovation: 2 }, { byId: 'anna', at: NOW });
    const said = await setFacts(
      stores,
      'erp:1',
      { reference: 3, innovation: 2 },
      { byId: 'bo', at: later(1) },
    );
    expect(said.map(({ key, grade }) => [key, grade])).toEqual([['reference', 3]]);
    const undo = (byId: string) => undoFacts(stores, 'erp:1', later(1), { byId, at: later(2), undoMs });
    expect(await undo('anna')).toMatchObject({ refusal: { reason: 'undo_by_other' } });
    expect((await undo('bo')).ok).toBe(true);
    expect((await held()).map(({ key, grade }) => [key, grade])).toEqual([
      ['innovation', 2],
      ['reference', 1],
    ]);
    expect(await undo('bo')).toMatchObject({ refusal: { reason: 'nothing_to_undo' } });
  });
});
