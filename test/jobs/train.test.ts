import { expect, it } from 'vitest';
import type { JobDependencies } from '../../jobs/dependencies.js';
import { train } from '../../jobs/train.js';
import { memoryStores } from '../memory/memory-stores.js';

const NOON = new Date('2026-03-02T12:00:00Z');

function models(training: 'trained' | 'failed' | 'not_due', cutOff = 0) {
  const looks: string[] = [];
  const log: string[] = [];
  const dependencies = {
    stores: memoryStores(),
    now: () => NOON,
    checkTraining: async () => {
      looks.push(training);
      if (looks.length <= cutOff) throw new Error('killed');
      return { promotedId: null, training, because: null };
    },
    log: {
      info: () => undefined,
      warn: () => undefined,
      error: (_about: unknown, message: string) => void log.push(message),
    },
  } as unknown as JobDependencies;
  return { looks, log, look: (period: string) => train(dependencies, { period }) };
}

it('looks at the models once a day, however often it starts', async () => {
  const { looks, look } = models('not_due');
  for (const period of ['2026-03-02', '2026-03-02', '2026-03-03']) await look(period);
  expect(looks).toHaveLength(2);
});

it('tries a training that failed again the next day, not with every start', async () => {
  const { looks, log, look } = models('failed');
  for (const period of ['2026-03-02', '2026-03-02', '2026-03-03']) await look(period);
  expect(looks).toHaveLength(2);
  expect(log).toHaveLength(2);
});

it('goes on with a day whose look was cut off', async () => {
  const { looks, look } = models('not_due', 1);
  await expect(look('2026-03-02')).rejects.toThrow('killed');
  await look('2026-03-02');
  await look('2026-03-02');
  expect(looks).toHaveLength(2);
});
