import { describe, expect, it } from 'vitest';
import { evaluateVerb } from '../../../src/cli/evaluate.js';
import { UsageError } from '../../../src/cli/verb.js';
import { IntakeError } from '../../../src/intake/intake-error.js';
import { temporaryFolder } from '../../adapters/files/temporary-folder.js';
import { callVerb } from '../../intake/cli-context.js';
import { memoryStores } from '../../memory/memory-stores.js';

const folder = temporaryFolder();
const BASKETS = 'examples/evaluate/baskets.csv';
const CALL = ['offers', '--csv', BASKETS, '--customer', 'customer', '--item', 'item', '--date', 'day'];
const none = () => Promise.reject(new Error('not asked for'));
const call = (args: readonly string[]) => callVerb(evaluateVerb(none, none, none), args, memoryStores());

describe('varsel evaluate offers', () => {
  it('finds tastes again, and stands ahead of what everybody buys', async () => {
    const { code, stdout } = await call([...CALL, '--split', '2025-10-01', '--json']);
    expect(code).toBe(0);
    const json = JSON.parse(stdout);
    expect(json).toMatchObject({ kind: 'offers', split: '2025-10-01', firstDay: '2025-01-06', notes: [] });
    expect(json.customers).toBeGreaterThan(80);
    const hitRates = Object.fromEntries(
      json.models.map((model: { name: string; hitRate: number }) => [model.name, model.hitRate]),
    );
    expect(json.hitRateAt5).toBe(hitRates.chosen);
    expect(hitRates.chosen).toBeGreaterThan(1.5 * hitRates.bought_most);
    expect(json.coverage).toBeGreaterThan(0.3);
    expect(json.coverage).toBeLessThanOrEqual(1);
    expect(json.chosen.innerSplit < '2025-10-01').toBe(true);
  });

  it('says the same again for people, and what it left out', async () => {
    const file = folder.write(
      'gaps.csv',
      'customer,item,day\n,a,2025-01-01\nk,,2025-01-01\nk,a,2025-01-01\nk,b,2025-02-01\nl,a,2025-01-02\nl,b,2025-01-03\nl,c,2025-01-09\n',
    );
    const { stdout } = await call([
      'offers',
      '--csv',
      file,
      '--customer',
      'customer',
      '--item',
      'item',
      '--date',
      'day',
      '--split',
      '2025-01-20',
    ]);
    expect(stdout).toMatch(/judged on\s+1 customer who/);
    expect(stdout).toContain('CHOSEN: EASE with regularisation');
    expect(stdout).toContain('1 row');
  });

  it.each([
    ['--split', 'soon', '--split "soon" is no day'],
    ['--item', 'thing', 'no column "thing"'],
  ])('refuses %s %s', async (option, value, message) => {
    const args = [...CALL, '--split', '2025-10-01'];
    args[args.indexOf(option) + 1] = value;
    const answer = call(args);
    await expect(answer).rejects.toThrow(message);
    await expect(answer).rejects.toBeInstanceOf(UsageError);
  });

  it.each([
    ['2024-01-01', 'has no purchase before --split'],
    ['2027-01-01', 'has nothing from --split'],
  ])('says when there is nothing on one side of %s', async (split, message) => {
    const answer = call([...CALL, '--split', split]);
    await expect(answer).rejects.toThrow(message);
    await expect(answer).rejects.toBeInstanceOf(IntakeError);
  });
});
