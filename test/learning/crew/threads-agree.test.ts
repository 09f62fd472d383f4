import { afterAll, describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { openCrew } from '../../../src/learning/crew/crew.js';
import type { KernelName } from '../../../src/learning/kernel/workspace.js';
import type { TreeEnsemble } from '../../../src/learning/trees/ensemble.js';
import { boost, plant } from '../trees/fitting.js';
import { WORKER_URL } from './compiled.js';

const ROWS = 9000;
const random = randomStream(0, 'rows for threads');
const columns = Array.from({ length: 11 }, (_, column) =>
  Float64Array.from({ length: ROWS }, () => (random() < column / 40 ? Number.NaN : random() ** column)),
);
const targets = Float64Array.from({ length: ROWS }, (_, row) => {
  const [first = 0, second = 0, third = 0] = columns.map((values) => values[row] as number);
  return random() < (first + second > 1 ? 0.7 : 0.2) + (third > 0.5 ? 0.1 : 0) ? 1 : 0;
});
const weights = Float64Array.from({ length: ROWS }, () => random() + 0.1);

const LEARNERS: Readonly<Record<string, (crew: ReturnType<typeof openCrew>) => TreeEnsemble>> = {
  'all rows': (crew) => boost(crew, { columns, targets }, { trees: 6 }).ensemble,
  'sampled rows, columns and weights': (crew) =>
    boost(
      crew,
      { columns, targets, weights, trainRows: ROWS - 1000 },
      { trees: 6, rowShare: 0.6, columnShare: 0.7 },
      7,
    ).ensemble,
  'monotone columns': (crew) =>
    boost(crew, { columns, targets }, { trees: 4, monotone: { c0: 1, c4: -1 } }).ensemble,
  forest: (crew) => plant(crew, { columns, targets }, { trees: 5 }, 3),
  'forest with weights': (crew) =>
    plant(crew, { columns, targets, weights }, { trees: 5, minRowsInLeaf: 20 }),
};

const crews = ([1, 2, 3] as const).flatMap((threads) =>
  (['wasm', 'javascript'] as const satisfies readonly KernelName[]).map((kernel) => ({
    threads,
    kernel,
    crew: openCrew({ threads, kernel, workerUrl: WORKER_URL }),
  })),
);

afterAll(async () => {
  await Promise.all(crews.map(({ crew }) => crew.close()));
});

describe('an ensemble is the same, bit for bit, for one, two and three threads and with either kernel', () => {
  it.each(Object.entries(LEARNERS))('%s', (_name, learn) => {
    const [first, ...others] = crews.map(({ crew }) => learn(crew)) as [TreeEnsemble, ...TreeEnsemble[]];
    expect(first.feature.some((column) => column >= 0)).toBe(true);
    for (const [index, other] of others.entries()) {
      const { threads, kernel } = crews[index + 1] as (typeof crews)[number];
      expect(textOf(other), `${threads} threads, ${kernel}`).toBe(textOf(first));
    }
  });
});

function textOf(ensemble: TreeEnsemble): string {
  const bits = Object.values(ensemble).map((part) =>
    typeof part === 'number'
      ? part
      : Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('base64'),
  );
  return bits.join('\n');
}
