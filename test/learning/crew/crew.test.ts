import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { type Crew, openCrew } from '../../../src/learning/crew/crew.js';
import type { CallOf } from '../../../src/learning/crew/operations.js';
import { binColumns } from '../../../src/learning/trees/bin-columns.js';
import { boost, numbers } from '../trees/fitting.js';
import { COMPILED_CREW, WORKER_URL } from './compiled.js';

/** Opens a crew and catches the threads it starts. */
async function openCaught(
  options: Parameters<typeof openCrew>[0],
): Promise<{ readonly crew: Crew; readonly workers: Worker[] }> {
  const workers: Worker[] = [];
  const listen = (worker: Worker) => workers.push(worker);
  process.on('worker', listen);
  const crew = openCrew(options);
  // Node tells of new threads on its next tick.
  await new Promise<void>((resolve) => process.nextTick(resolve));
  process.off('worker', listen);
  return { crew, workers };
}

// Its area is too small for the row and column it is told of.
const IMPOSSIBLE: CallOf<'growForestTree'> = {
  bins: 0,
  stride: 64,
  valueBins: 0,
  hasMissing: 0,
  columnCount: 1,
  rowCount: 1,
  targets: 0,
  weights: 0,
  columnsPerNode: 1,
  maxDepth: 1,
  mostNodes: 1,
  firstTree: 0,
  threads: 16_384,
  threadBytes: 8,
  trees: 16_384,
  treeBytes: 64,
  seed: 0,
  minWeight: 1,
};

const rising = numbers(1, 2, 3, 4, 5, 6);

describe('crew', () => {
  it.each([0, 65, 1.5, Number.NaN])('refuses to have %s threads', (threads) => {
    expect(() => openCrew({ threads })).toThrow(RangeError);
  });

  it.each([1, 2])(
    'of %i tells of a task that fails, once all tasks are over, and can go on',
    async (threads) => {
      const crew = openCrew({ threads, workerUrl: WORKER_URL });
      for (let time = 0; time < 20; time++) {
        expect(() => crew.run('growForestTree', 6, IMPOSSIBLE)).toThrow('A thread area is too small.');
      }
      const { ensemble } = boost(
        crew,
        { columns: [rising], targets: rising },
        { objective: 'squared', trees: 1 },
      );
      expect(ensemble.base).toBe(3.5);
      await crew.close();
    },
  );

  it('does nothing where there is no task, and refuses more than it can count', () => {
    const crew = openCrew();
    expect(() => crew.run('growForestTree', 0, IMPOSSIBLE)).not.toThrow();
    expect(() => crew.run('growForestTree', 65_536, IMPOSSIBLE)).toThrow(RangeError);
  });

  it('ends all its threads when closed', async () => {
    const { crew, workers } = await openCaught({ threads: 4, workerUrl: WORKER_URL });
    expect(workers).toHaveLength(3);
    const ended = Promise.all(workers.map((worker) => once(worker, 'exit')));
    await crew.close();
    await ended;
  });

  it('does not keep a process alive that forgot to close it', () => {
    const program = `
      const { openCrew } = await import(${JSON.stringify(new URL('crew.js', COMPILED_CREW).href)});
      openCrew({ threads: 3 });
      process.stdout.write('over');`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', program], { timeout: 30_000 });
    expect(said.toString()).toBe('over');
  });

  it('says that a thread could not start, and by then has done all work without it', async () => {
    const workerUrl = new URL('nowhere.js', COMPILED_CREW);
    const { crew, workers } = await openCaught({ threads: 2, workerUrl });
    const failed = once(workers[0] as Worker, 'error');
    const { ensemble } = boost(
      crew,
      { columns: [rising], targets: rising },
      { objective: 'squared', trees: 1 },
    );
    expect(ensemble.base).toBe(3.5);
    await failed;
    expect(() => crew.run('growForestTree', 2, IMPOSSIBLE)).toThrow('A training thread has ended');
    await expect(crew.close()).rejects.toThrow('A training thread has ended');
  });

  it('lets two crews work side by side', async () => {
    const crews = [2, 2].map((threads) => openCrew({ threads, workerUrl: WORKER_URL }));
    const columns = Array.from({ length: 8 }, (_, column) =>
      Float64Array.from({ length: 6000 }, (_, row) => (row * (2 * column + 1)) % 101),
    );
    const targets = Float64Array.from({ length: 6000 }, (_, row) => (row * 37) % 101);
    const fit = (crew: Crew) =>
      boost(crew, { columns, targets }, { objective: 'squared', trees: 3 }).ensemble;
    const [one, other] = crews.map(fit);
    expect(one).toEqual(other);
    await Promise.all(crews.map((crew) => crew.close()));
  });

  it('has threads that were asleep write into memory that has grown since', async () => {
    const threads = 3;
    const crew = openCrew({ threads, workerUrl: WORKER_URL });
    const columns = Array.from({ length: 24 }, (_, column) =>
      numbers(column, column + 1, column, Number.NaN),
    );
    for (let time = 0; time < 100; time++) {
      crew.arena.allocate(65_536);
      const { bins, stride, hasMissing } = binColumns(crew, columns, 4, 0);
      const { bytes } = crew.workspace.views();
      for (const column of columns.keys()) {
        const from = bins + column * stride;
        expect([...bytes.subarray(from, from + 4)]).toEqual([0, 1, 0, 2]);
        expect(hasMissing[column]).toBe(1);
      }
    }
    await crew.close();
  });
});
