import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/run.js';
import type { CliContext } from '../../src/cli/verb.js';
import type { Artefact } from '../../src/learning/artefact/artefact.js';
import { packArtefact } from '../../src/learning/artefact/artefact.js';
import { newTrainedModel } from '../../src/learning/artefact/new-trained-model.js';
import type { Stores } from '../../src/stores/stores.js';
import { smallArtefact, someReport } from '../churn/model/small-model.js';
import { exampleArtefact } from '../learning/artefact/example-artefact.js';
import { memoryStores } from '../memory/memory-stores.js';
import { collecting } from '../support/collecting.js';

const CREATED = { createdAt: new Date('2026-01-02T03:04:05Z'), createdBy: 'train-churn' };

/** Stores with churn models of these seeds and one win model. */
async function storesWith(seeds: readonly number[]): Promise<Stores> {
  const stores = memoryStores();
  for (const training of seeds) await keep(stores, exampleArtefact({ seeds: { training } }));
  await keep(stores, exampleArtefact({ kind: 'win', learner: 'forest', quality: {}, schema: [] }));
  return stores;
}

async function keep(stores: Stores, artefact: Artefact): Promise<void> {
  const bytes = packArtefact(artefact);
  await stores.trainedModels.save(newTrainedModel(artefact, bytes, CREATED), bytes);
}

describe('varsel models', () => {
  it('lists all kinds, newest first, as a table', async () => {
    const stores = await storesWith([7, 8]);
    await call(stores, 'promote', 'churn', '1');
    const answer = await call(stores);
    expect(answer).toMatchObject({ code: 0, stderr: '', isClosed: true });
    expect(answer.stdout.split('\n')).toEqual([
      'KIND   VERSION  STATE      CREATED     LEARNER   TRAINED ON                QUALITY',
      'churn  2        candidate  2026-01-02  boosting  2024-01-01 to 2025-12-31  auc 0.8125, logLoss not measured',
      'churn  1        active     2026-01-02  boosting  2024-01-01 to 2025-12-31  auc 0.8125, logLoss not measured',
      'win    1        candidate  2026-01-02  forest    2024-01-01 to 2025-12-31  none',
      '',
    ]);
    expect((await call(stores, 'list', 'win')).stdout.split('\n')).toHaveLength(3);
    expect((await call(stores, 'list', 'value')).stdout).toMatch(/^No model was trained yet\./);
  });

  it('shows everything about one', async () => {
    const stores = await storesWith([7]);
    await call(stores, 'promote', 'churn', '1', '--reason', 'first\u001b[31m model');
    const { code, stdout } = await call(stores, 'show', 'churn', '1');
    expect(code).toBe(0);
    const [model] = await stores.trainedModels.list('churn');
    expect(stdout.split('\n')).toEqual([
      'churn 1: active',
      '  learner   boosting',
      '  trained   on 2024-01-01 to 2025-12-31, by train-churn at 2026-01-02T03:04:05.000Z',
      '  quality   auc 0.8125, logLoss not measured',
      '  seeds     training 7',
      '  library   Varsel 0.1.0',
      `  checksum  sha256 ${model?.checksum}`,
      `  size      ${model?.sizeBytes} bytes`,
      '  2 features',
      '    daysSinceOrder  numeric      days',
      '    segment         categorical',
      '  history',
      '    2026-01-02T03:04:05.000Z  candidate  train-churn  trained',
      '    2026-02-01T00:00:00.000Z  active     anna         first [31m model',
      '',
    ]);
  });

  it('lets a churn model alert by the levels it proposed, unless something speaks against it', async () => {
    const stores = memoryStores();
    await keep(stores, smallArtefact());
    await keep(stores, { ...smallArtefact(), seeds: { training: 1 } });
    const at = new Date('2026-02-01T00:00:00Z');
    const move = async (version: number, to: 'shadow' | 'candidate', reason: string) =>
      stores.trainedModels.takeStep('churn', { name: 'move', version, to }, { at, by: 'train', reason });
    await move(1, 'shadow', 'nothing speaks against it');
    await move(2, 'candidate', 'no better than the base rate');
    expect(await call(stores, 'accept', 'churn', '1')).toMatchObject({
      code: 0,
      stdout:
        'churn 1 alerts from now on: low from 8 %, medium from 12 %, high from 18 %. Back again: varsel models rollback churn\n',
    });
    expect((await stores.trainedModels.active('churn'))?.version).toBe(1);
    const again = JSON.parse((await call(stores, 'accept', 'churn', '1', '--json')).stdout);
    expect(again).toMatchObject({ revision: 1, modelId: 'churn.1', acceptedBy: 'anna' });
    expect(await call(stores, 'accept', 'churn', '2')).toMatchObject({
      code: 1,
      stderr: 'churn 2 is not for use: no better than the base rate. Train again: varsel train churn\n',
    });
    expect(await call(stores, 'accept', 'churn', '7')).toMatchObject({
      code: 1,
      stderr: 'There is no churn model 7; there are 1 to 2.\n',
    });
    expect(await call(stores, 'accept', 'win', '1')).toMatchObject({ code: 2 });
  });

  it('says what segments have of their own when levels are accepted', async () => {
    const stores = memoryStores();
    const segmentBorders = [
      { segment: 'key accounts', borders: { low: 5, medium: 9, high: 15 } },
      { segment: '', borders: { low: 6, medium: 10, high: 16 } },
    ];
    await keep(stores, smallArtefact({ proposal: { ...someReport().proposal, segmentBorders } }));
    const note = { at: new Date('2026-02-01T00:00:00Z'), by: 'train', reason: 'fit' };
    await stores.trainedModels.takeStep('churn', { name: 'move', version: 1, to: 'shadow' }, note);
    expect((await call(stores, 'accept', 'churn', '1')).stdout.split('\n').slice(1)).toEqual([
      'segment key accounts: low from 5 %, medium from 9 %, high from 15 %',
      'without a segment: low from 6 %, medium from 10 %, high from 16 %',
      '',
    ]);
  });

  it('promotes and rolls back, and says how to undo it', async () => {
    const stores = await storesWith([7, 8]);
    expect((await call(stores, 'promote', 'churn', '1')).stdout).toBe(
      'churn 1 is active now; none was before. Back again: varsel models rollback churn\n',
    );
    expect((await call(stores, 'promote', 'churn', '2')).stdout).toContain(
      'churn 2 is active now; before it was 1.',
    );
    expect(await call(stores, 'promote', 'churn', '2')).toMatchObject({
      code: 0,
      stdout: 'churn 2 is active already; nothing was done.\n',
    });
    expect((await call(stores, 'rollback', 'churn')).stdout).toContain(
      'churn 1 is active now; before it was 2.',
    );
    expect((await call(stores, 'rollback', 'churn')).stdout).toBe(
      'No churn model is active now; before it was 1.\n',
    );
    const none = await call(stores, 'rollback', 'churn');
    expect(none).toMatchObject({ code: 1, stdout: '', isClosed: true });
    expect(none.stderr).toBe('No churn model is active; there is nothing to go back from.\n');
    expect((await stores.trainedModels.find('churn', 2))?.history.at(-1)).toEqual({
      state: 'retired',
      at: new Date('2026-02-01T00:00:00Z'),
      by: 'anna',
      reason: 'varsel models rollback',
    });
  });

  it('prints the same for programs', async () => {
    const stores = await storesWith([7]);
    expect(JSON.parse((await call(stores, 'promote', 'churn', '1', '--json')).stdout)).toEqual({
      kind: 'churn',
      active: 1,
      before: null,
      changed: true,
    });
    expect(JSON.parse((await call(stores, '--json')).stdout)).toMatchObject({
      models: [
        { id: 'churn.1', state: 'active' },
        { id: 'win.1', state: 'candidate' },
      ],
    });
    expect(JSON.parse((await call(stores, 'show', 'churn', '1', '--json')).stdout)).toMatchObject({
      model: { id: 'churn.1', window: { from: '2024-01-01' } },
      schema: [{ name: 'daysSinceOrder' }, { name: 'segment' }],
      seeds: { training: 7 },
    });
  });

  it('says which versions there are when asked for another', async () => {
    const stores = await storesWith([7, 8]);
    for (const action of ['show', 'promote']) {
      expect(await call(stores, action, 'churn', '3')).toMatchObject({
        code: 1,
        stdout: '',
        stderr: 'There is no churn model 3; there are 1 to 2.\n',
      });
    }
    expect((await call(stores, 'show', 'value', '1')).stderr).toBe(
      'There is no value model 1; none was trained yet.\n',
    );
  });

  it('does not promote a model that can not be opened', async () => {
    const stores = await storesWith([]);
    const artefact = exampleArtefact();
    const bytes = packArtefact(artefact);
    await stores.trainedModels.save(newTrainedModel(artefact, bytes, CREATED), bytes.subarray(0, -1));
    const answer = await call(stores, 'promote', 'churn', '1');
    expect(answer).toMatchObject({ code: 1, stdout: '', isClosed: true });
    expect(answer.stderr).toMatch(/^The trained model ends after \d+ of \d+ bytes; load it again/);
    expect(await stores.trainedModels.active('churn')).toBeNull();
  });

  it('does nothing where somebody else was faster, and says so', async () => {
    const stores = await storesWith([7, 8, 9]);
    const { trainedModels } = stores;
    const note = { at: CREATED.createdAt, by: 'bo', reason: 'faster' };
    const raced: Stores = {
      ...stores,
      trainedModels: {
        ...trainedModels,
        // The other one comes between the look at what is active and the step upon it.
        async active(kind) {
          const seen = await trainedModels.active(kind);
          await trainedModels.takeStep(kind, { name: 'promote', version: 3, over: null }, note);
          return seen;
        },
      },
    };
    const answer = await call(raced, 'promote', 'churn', '2');
    expect(answer).toMatchObject({ code: 1, stdout: '' });
    expect(answer.stderr).toContain(
      'Somebody else changed it at the same time: 3 is active now. Nothing was done',
    );
    expect((await trainedModels.active('churn'))?.version).toBe(3);
  });

  it.each([
    [['delete', 'churn', '1'], 'say one of list, show, accept, promote, rollback (got "delete")'],
    [
      ['show'],
      'name the kind of model: one of churn, win, value, offers, ticket-category, ticket-tone (got nothing)',
    ],
    [['list', 'weather'], '(got "weather")'],
    [['show', 'churn'], "give the version's number, such as show churn 1 (got nothing)"],
    [['promote', 'churn', '-1'], "Unknown option '-1'"],
    [['promote', 'churn', '1.5'], '(got "1.5")'],
    [['promote', 'churn', '0'], '(got "0")'],
    [['promote', 'churn', '1', '2'], 'promote takes no "2"'],
    [['rollback', 'churn', '1'], 'rollback takes no "1"'],
    [['list', '--reason', 'x'], '--reason is for promote and rollback'],
  ])('ends with exit code 2 and says why: %j', async (args, message) => {
    const answer = await call(await storesWith([7]), ...args);
    expect(answer).toMatchObject({ code: 2, stdout: '' });
    expect(answer.stderr).toContain(message);
    expect(answer.stderr).toContain('See varsel models --help.');
  });

  it('explains itself with --help', async () => {
    const answer = await call(memoryStores(), '--help');
    expect(answer.code).toBe(0);
    expect(answer.stdout).toContain('varsel models rollback KIND');
  });
});

async function call(stores: Stores, ...args: readonly string[]) {
  const stdout = collecting();
  const stderr = collecting();
  let isClosed = false;
  const app = {
    stores,
    close: async () => {
      isClosed = true;
    },
  };
  // Only what this verb uses of the outside world.
  const context = {
    stdin: Readable.from([]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    environment: { USER: 'anna' },
    now: () => new Date('2026-02-01T00:00:00Z'),
    openApp: async () => app,
  } as unknown as CliContext;
  const code = await runCli(['models', ...args], context);
  return { code, stdout: stdout.text(), stderr: stderr.text(), isClosed };
}
