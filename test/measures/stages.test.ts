import { describe, expect, it } from 'vitest';
import { changeStage, readStages } from '../../src/measures/stages.js';
import { memoryStores } from '../memory/memory-stores.js';
import { NOW } from './company.js';

const DEFAULTS = { default: 'observe', teams: { south: 'act' } } as const;
const toAct = { team: 'north', stage: 'act', seenVersion: 0, actorId: 'S03' } as const;

describe('the stage of a team', () => {
  it('is the configured one until somebody steps the team up', async () => {
    const stores = memoryStores();
    const before = await readStages(stores.teamStages, DEFAULTS);
    expect([before('north'), before('south'), before(''), before('constructor')]).toEqual([
      'observe',
      'act',
      'observe',
      'observe',
    ]);
    expect((await changeStage(stores, toAct, NOW)).ok).toBe(true);
    const after = await readStages(stores.teamStages, DEFAULTS);
    expect([after('north'), after('west')]).toEqual(['act', 'observe']);
  });

  it('is changed over what the person has seen only, and written down', async () => {
    const stores = memoryStores();
    await changeStage(stores, toAct, NOW);
    const late = await changeStage(stores, { ...toAct, stage: 'propose', actorId: 'S02' }, NOW);
    expect(late).toMatchObject({
      ok: false,
      refusal: { entry: { stage: 'act', changedById: 'S03', version: 1 } },
    });
    const back = await changeStage(stores, { ...toAct, stage: 'observe', seenVersion: 1 }, NOW);
    expect(back).toMatchObject({ ok: true, value: { version: 2, stage: 'observe' } });
    expect(await stores.audit.recent(5)).toMatchObject([
      { action: 'stage_changed', subjectId: 'north', details: { stage: 'observe', version: 2 } },
      { action: 'stage_changed', subjectId: 'north', actorId: 'S03', details: { stage: 'act', version: 1 } },
    ]);
  });

  it('keeps when the team last only observed, whatever stages followed', async () => {
    const stores = memoryStores();
    const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000);
    const step = async (stage: 'observe' | 'propose' | 'act', at: Date) => {
      const seenVersion = (await stores.teamStages.find('north'))?.version ?? 0;
      await changeStage(stores, { team: 'north', stage, seenVersion, actorId: 'S03' }, at);
      return (await stores.teamStages.find('north'))?.pause;
    };
    expect(await step('act', NOW)).toBeUndefined();
    expect(await step('observe', days(10))).toEqual({ from: days(10), until: null });
    expect(await step('observe', days(11))).toEqual({ from: days(10), until: null });
    expect(await step('propose', days(40))).toEqual({ from: days(10), until: days(40) });
    expect(await step('act', days(50))).toEqual({ from: days(10), until: days(40) });
  });
});
