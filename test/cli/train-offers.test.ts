import { describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/run.js';
import type { CliContext, OffersTrainingCall } from '../../src/cli/verb.js';
import type { OffersTraining } from '../../src/service/recommend/train-offers.js';
import { collecting } from '../support/collecting.js';

async function call(training: OffersTraining, ...args: string[]) {
  const calls: OffersTrainingCall[] = [];
  const [stdout, stderr] = [collecting(), collecting()];
  const context = {
    stdout: stdout.stream,
    stderr: stderr.stream,
    environment: { USER: 'anna' },
    now: () => new Date('2026-03-02'),
    openApp: async () => ({
      async trainOffers(asked: OffersTrainingCall) {
        calls.push(asked);
        return training;
      },
      close: async () => undefined,
    }),
    // Only what this verb uses of the outside world.
  } as unknown as CliContext;
  const code = await runCli(['train', 'offers', ...args], context);
  return { code, calls, stdout: stdout.text(), stderr: stderr.text() };
}

describe('varsel train offers', () => {
  it('says what to bring where there is nothing to offer', async () => {
    const { code, calls, stderr } = await call({ kind: 'no_products' }, '--experimental');
    expect(code).toBe(1);
    expect(stderr).toContain('varsel import products FILE');
    expect(calls).toMatchObject([{ isExperimental: true, by: 'anna' }]);
  });

  it('tells programs the same', async () => {
    const { stdout } = await call({ kind: 'no_products' }, '--json');
    expect(JSON.parse(stdout)).toEqual({ result: 'no_products' });
  });
});
