import { describe, expect, it } from 'vitest';
import type { JobDependencies } from '../../jobs/dependencies.js';
import { makeFigures } from '../../jobs/make-figures.js';
import type { JobPayload } from '../../jobs/names.js';
import type { MadeMonth } from '../../src/chat/make-month-figures.js';

describe('making the figures of months', () => {
  it.each<[string, MadeMonth, readonly JobPayload<'make-figures'>[]]>([
    ['has the next month made by a job of its own', { month: '2026-10', left: 23 }, [{ after: '2026-10' }]],
    ['ends with the last month', { month: '2024-11', left: 0 }, []],
    ['adds nothing where all are there', { month: null, left: 0 }, []],
  ])('%s', async (_what, made, expected) => {
    const added: unknown[] = [];
    // Only what this job uses.
    const dependencies = {
      makeMonthFigures: async () => made,
      queue: {
        add: async (name: string, payload: unknown) =>
          added.push(...(name === 'make-figures' ? [payload] : [])),
      },
      log: { info: () => undefined },
    } as unknown as JobDependencies;
    await makeFigures(dependencies);
    expect(added).toEqual(expected);
  });
});
