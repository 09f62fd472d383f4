import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openValueEngine, type ValueEngine } from '../../../src/cli/evaluate/value-engine.js';
import { evaluateVerb } from '../../../src/cli/evaluate.js';
import { UsageError } from '../../../src/cli/verb.js';
import { IntakeError } from '../../../src/intake/intake-error.js';
import type { ValueEvaluation, ValueEvaluationInput } from '../../../src/learning/lifetime/evaluate-value.js';
import { purchaseWorld, SHOP } from '../../../src/sample/worlds/purchase-world.js';
import { temporaryFolder } from '../../adapters/files/temporary-folder.js';
import { callVerb } from '../../intake/cli-context.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { valueEvaluationFixture } from './value-fixture.js';

const folder = temporaryFolder();
const LINES = [
  'customer,day,paid,pieces',
  'anna,2025-01-10,10,1',
  'anna,2025-01-10,5,2', // the same day: one purchase
  'bo,2025-01-12,8,1',
  'anna,2025-03-01,20,1',
  'bo,2025-03-02,8,-1', // taken back
  ',2025-03-03,99,1',
  'cy,,99,1',
  'cy,2025-03-04,,1',
  'cy,2025-04-30,7,1',
].join('\n');
const FILE = folder.write('orders.csv', LINES);
const CALL = ['value', '--csv', FILE, '--customer', 'customer', '--date', 'day', '--amount', 'paid'];
const ENDED = [...CALL, '--calibration-end', '2025-02-28'];
const dayOf = (text: string) => Date.parse(text) / 86_400_000;

async function call(args: readonly string[], evaluation: ValueEvaluation = valueEvaluationFixture()) {
  const given: { input?: ValueEvaluationInput; isClosed?: boolean } = {};
  const open = async (): Promise<ValueEngine> => ({
    judge(input) {
      given.input = input;
      return evaluation;
    },
    close: async () => {
      given.isClosed = true;
    },
  });
  const none = () => Promise.reject(new Error('not asked for'));
  return { ...(await callVerb(evaluateVerb(none, none, open), args, memoryStores())), given };
}

describe('varsel evaluate value', () => {
  it('reads purchases, net by customer and day, and says what it left out', async () => {
    const { code, stdout, given } = await call([...ENDED, '--quantity', 'pieces']);
    expect(code).toBe(0);
    expect(given.isClosed).toBe(true);
    expect(given.input).toEqual({
      purchases: {
        customerCount: 3,
        customers: Int32Array.of(0, 0, 1, 2),
        days: Int32Array.of(...['2025-01-10', '2025-03-01', '2025-01-12', '2025-04-30'].map(dayOf)),
        amounts: Float64Array.of(20, 20, 8, 7),
      },
      calibrationEnd: dayOf('2025-02-28'),
      holdoutEnd: dayOf('2025-04-30'),
    });
    const text = stdout.replace(/\s+/g, ' ');
    expect(text).toContain('1 rows with an amount below 0 are returns');
    expect(text).toContain('1 days that came to 0 or less by them are no purchases');
    expect(text).toContain('“customer”');
    expect(text).toContain('“day”');
    expect(text).toContain('“paid”');
  });

  it('takes the amount as it is where there is no quantity, and a gzipped file', async () => {
    const path = folder.path('orders.csv.gz');
    folder.write('orders.csv.gz', gzipSync(LINES));
    const { given } = await call([
      ...ENDED.map((each) => (each === FILE ? path : each)),
      '--holdout-end',
      '2025-04-01',
    ]);
    expect(Array.from(given.input?.purchases.amounts ?? [])).toEqual([15, 20, 8, 8, 7]);
    expect(given.input?.holdoutEnd).toBe(dayOf('2025-04-01'));
  });

  it('prints what was chosen and why, every fit, and what isn’t used with its figures', async () => {
    const { stdout } = await call(ENDED);
    expect(stdout).toContain('History minimums waived');
    expect(stdout).toContain('CHOSEN: MBG/NBD with shrunk mean');
    expect(stdout).toContain('below that of the simpler NBD in 99% of the resamples');
    expect(stdout).toContain('NOT USED: BG/NBD, nobody is seen to drop out');
    expect(stdout).toContain('logLikelihoodGain 0.01, needed 2.996');
    expect(stdout).toMatch(/MBG\/NBD +-9582\.43 +0\.020 +r 0\.525 {2}alpha 6\.183 {2}a 0\.891 {2}b 1\.614/);
    expect(stdout).toMatch(/Gamma-Gamma +-4055\.92/);
    expect(stdout).toContain('84.0% of the customers spent within their 80% interval');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('owns up where what costs nothing came closer', async () => {
    const fixture = valueEvaluationFixture();
    const [first] = fixture.models;
    if (first === undefined) throw new Error('the fixture has no models');
    const { holdout } = first;
    const ownRate = (mae: number) => ({
      models: [
        ...fixture.models,
        {
          ...first,
          name: 'own_rate' as const,
          fit: null,
          holdout: { ...holdout, spend: { ...holdout.spend, mae } },
        },
      ],
    });
    const said = 'had the lower mean absolute error of spend here';
    expect((await call(ENDED, valueEvaluationFixture(ownRate(20)))).stdout.replace(/\s+/g, ' ')).toContain(
      said,
    );
    expect(
      (await call(ENDED, valueEvaluationFixture(ownRate(40)))).stdout.replace(/\s+/g, ' '),
    ).not.toContain(said);
  });

  it('says the same to programs', async () => {
    const shown = JSON.parse((await call([...ENDED, '--json'])).stdout);
    expect(shown).toMatchObject({
      kind: 'value',
      file: 'orders.csv',
      calibrationEnd: '2025-02-28',
      holdoutEnd: '2025-04-30',
      minimumsWaived: true,
      customers: 2_357,
      chosen: { name: 'mbg_nbd', holdout: { spend: { mae: 29.31 } } },
    });
    expect(shown.models[2]).toMatchObject({
      name: 'mbg_nbd',
      parameters: { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 },
      logLikelihood: -9_582.43,
      degeneracy: null,
    });
  });

  it('judges a shop from end to end', async () => {
    const { customers, days, amounts } = purchaseWorld({ ...SHOP, customers: 600 }, 2);
    const rows = Array.from(customers, (customer, row) => {
      const day = new Date((dayOf('2024-01-01') + (days[row] as number)) * 86_400_000)
        .toISOString()
        .slice(0, 10);
      return `c${customer},${day},${(amounts[row] as number).toFixed(2)}`;
    });
    const path = folder.write('shop.csv', ['customer,day,paid', ...rows].join('\n'));
    const none = () => Promise.reject(new Error('not asked for'));
    const args = [
      ...CALL.map((each) => (each === FILE ? path : each)),
      '--calibration-end',
      '2024-09-29',
      '--json',
    ];
    const answer = await callVerb(
      evaluateVerb(none, none, openValueEngine),
      [...args, '--threads', '1'],
      memoryStores(),
    );
    const shown = JSON.parse(answer.stdout) as ValueEvaluation;
    expect(shown.customers).toBe(600);
    expect(shown.models.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['nbd', 'bg_nbd', 'mbg_nbd', 'pareto_nbd', 'own_rate', 'everybody_alike']),
    );
    expect(shown.chosen.holdout.spend.mae).toBeGreaterThan(0);
  });

  it.each([
    [['value'], '--calibration-end is missing'],
    [['value', '--calibration-end', '2025-01-01'], '--csv is missing'],
    [CALL, '--calibration-end is missing'],
    [[...CALL, '--calibration-end', 'soon'], '--calibration-end "soon" is no day'],
    [[...CALL, '--calibration-end', '2025-02-30'], 'is no date'],
    [[...ENDED, '--holdout-end', '2025-02-28'], 'is not after --calibration-end'],
    [[...ENDED, '--quantity', 'piecs'], 'Did you mean "pieces"?'],
    [[...ENDED, '--quantity', 'paid'], 'must name different columns'],
  ])('says what is wrong with a call: %j', async (args, message) => {
    const error = await call(args).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UsageError);
    expect((error as Error).message).toContain(message);
  });

  it.each([
    ['2024-12-31', null, 'has no purchase up to --calibration-end 2024-12-31'],
    ['2025-04-30', null, 'has nothing after --calibration-end 2025-04-30'],
    ['2025-02-28', '2025-12-31', 'ends before --holdout-end 2025-12-31'],
  ])('says which days the file has: %s to %s', async (calibrationEnd, holdoutEnd, message) => {
    const args = [
      ...CALL,
      '--calibration-end',
      calibrationEnd,
      ...(holdoutEnd === null ? [] : ['--holdout-end', holdoutEnd]),
    ];
    const error = await call(args).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(IntakeError);
    expect((error as Error).message).toContain(message);
    expect((error as Error).message).toContain('from 2025-01-10 to 2025-04-30');
  });
});
