import { expect, it } from 'vitest';
import { decide } from '../../jobs/decide-alerts.js';
import type { JobDependencies } from '../../jobs/dependencies.js';
import { exampleRun } from '../contracts/stores/example-rows.js';
import { memoryStores } from '../memory/memory-stores.js';

const RUN = exampleRun('2026-03-02');
const NOON = new Date('2026-03-02T12:00:00Z');
const counts = { scored: 3, opened: 2, carded: 2, raised: 0, ended: 0, withoutTarget: 0 };

/** A night of which one customer fails. */
async function night() {
  const stores = memoryStores();
  await stores.runs.claim(RUN);
  const queued: string[] = [];
  const log = () => undefined;
  const dependencies = {
    stores,
    now: () => NOON,
    queue: { add: async (name: string) => void queued.push(name) },
    log: { info: log, warn: log, error: log },
    decideAlerts: async () => ({ counts, failure: new AggregateError([new Error('broken')], 'C2 failed') }),
  } as unknown as JobDependencies;
  return {
    queued,
    work: (isLastAttempt: boolean) =>
      decide(dependencies, { runId: RUN.id }, { failedChildren: 0, isLastAttempt }),
    run: () => stores.runs.find(RUN.id),
  };
}

it('is tried again where a customer fails, while what could be decided goes out', async () => {
  const { work, run, queued } = await night();
  await expect(work(false)).rejects.toThrow('C2 failed');
  expect((await run())?.finishedAt).toBeNull();
  expect(queued).toEqual(['plan-measures']);
});

it('ends the night with the last try all the same, and is seen as failed', async () => {
  const { work, run } = await night();
  await expect(work(true)).rejects.toThrow('C2 failed');
  expect(await run()).toMatchObject({ finishedAt: NOON, counts: { opened: 2, failedSubjects: 1 } });
  // Decided: nothing is left for a second job of the same night.
  await expect(work(true)).resolves.toBeUndefined();
});
