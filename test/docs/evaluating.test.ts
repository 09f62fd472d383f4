import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Engines } from '../../src/cli/evaluate/engines.js';
import type { OrdersEngine } from '../../src/cli/evaluate/orders-engine.js';
import { countsOf } from '../../src/cli/evaluate/orders-snapshot.js';
import type { ValueEngine } from '../../src/cli/evaluate/value-engine.js';
import { evaluateVerb } from '../../src/cli/evaluate.js';
import { summarisePurchases } from '../../src/learning/lifetime/purchase-summaries.js';
import { temporaryFolder } from '../adapters/files/temporary-folder.js';
import { ordersEvaluationFixture } from '../cli/evaluate/orders-fixture.js';
import { valueEvaluationFixture } from '../cli/evaluate/value-fixture.js';
import { callVerb } from '../intake/cli-context.js';
import { memoryStores } from '../memory/memory-stores.js';
import { evaluationFixture } from '../reports/evaluation-fixture.js';

const folder = temporaryFolder();
const page = readFileSync('docs/evaluating.md', 'utf8');
const commands = [...page.matchAll(/^varsel evaluate (.+)$/gm)].map((match) => match[1] ?? '');
const onOrders = commands.filter((command) => command.includes('--orders'));
const onValue = commands.filter((command) => command.startsWith('value'));
const onOffers = commands.filter((command) => command.startsWith('offers'));
const onCases = commands.filter((command) => ![...onOrders, ...onValue, ...onOffers].includes(command));
const noEngines = (): Promise<Engines> => Promise.reject(new Error('not asked for'));

describe('docs/evaluating.md', () => {
  it('has examples', () => {
    expect(commands).toHaveLength(9);
  });

  it.each(onOffers)('recommends from its example: %s', async (command) => {
    const { code, stdout } = await callVerb(evaluateVerb(noEngines), command.split(' '), memoryStores());
    expect(code).toBe(0);
    expect(stdout).toContain('CHOSEN: EASE');
  });

  it.each(onCases)('reads its example into something to learn from: %s', async (command) => {
    const args = command.replace('report.html', folder.path('report.html')).split(' ');
    const rows = { yes: 0, no: 0 };
    const open = async (): Promise<Engines> => ({
      classifier({ labels, table, dates, time }) {
        rows.yes = labels.reduce((sum, label) => sum + label, 0);
        rows.no = labels.length - rows.yes;
        expect(table.columns).toHaveLength(8);
        expect(dates.length + (time === null ? 0 : 1)).toBe(1);
        return evaluationFixture();
      },
      text({ texts, classes }) {
        rows.yes = texts.length;
        rows.no = classes.length;
        throw new Error('far enough');
      },
      close: async () => undefined,
    });
    const answer = callVerb(evaluateVerb(open), args, memoryStores());
    if (command.startsWith('text')) {
      await expect(answer).rejects.toThrow('far enough');
      expect(rows).toEqual({ yes: 240, no: 4 });
    } else {
      expect((await answer).code).toBe(0);
      expect(rows).toEqual({ yes: 187, no: 413 });
    }
  });

  it.each(onOrders)('reads its example into customers of two dates: %s', async (command) => {
    let seen: unknown = null;
    const open = async (): Promise<OrdersEngine> => ({
      judge({ train, test }) {
        seen = [countsOf(train), countsOf(test)];
        return ordersEvaluationFixture();
      },
      close: async () => undefined,
    });
    const answer = await callVerb(evaluateVerb(noEngines, open), command.split(' '), memoryStores());
    expect(answer.code).toBe(0);
    // Enough of everything: the example needs no --experimental.
    expect(answer.stdout).not.toContain('EXPERIMENTAL');
    expect(seen).toEqual([
      { customers: 170, positives: 42 },
      { customers: 170, positives: 64 },
    ]);
  });

  it.each(onValue)('reads its example into purchases before and after a day: %s', async (command) => {
    let customers = 0;
    const open = async (): Promise<ValueEngine> => ({
      judge({ purchases, calibrationEnd, holdoutEnd }) {
        customers = summarisePurchases(purchases, calibrationEnd).customers.length;
        expect(holdoutEnd).toBeGreaterThan(calibrationEnd + 200);
        return valueEvaluationFixture();
      },
      close: async () => undefined,
    });
    const args = `${command} --json`.split(' ');
    const answer = await callVerb(evaluateVerb(noEngines, undefined, open), args, memoryStores());
    expect(answer.code).toBe(0);
    expect(customers).toBeGreaterThan(150);
    const table = page.split('## For programs')[1] ?? '';
    const keys = Object.keys(JSON.parse(answer.stdout));
    expect(keys.filter((key) => !new RegExp(`\\b${key}\\b`).test(table))).toEqual([]);
  });

  it('names every key that is printed for programs of orders', async () => {
    const open = async (): Promise<OrdersEngine> => ({
      judge: () => ordersEvaluationFixture(),
      close: async () => undefined,
    });
    const args = (onOrders[0] ?? '').split(' ').concat('--json');
    const { stdout } = await callVerb(evaluateVerb(noEngines, open), args, memoryStores());
    const table = page.split('## For programs')[1] ?? '';
    expect(Object.keys(JSON.parse(stdout)).filter((key) => !new RegExp(`\\b${key}\\b`).test(table))).toEqual(
      [],
    );
  });

  it('names every key that is printed for programs', async () => {
    const open = async (): Promise<Engines> => ({
      classifier: () => evaluationFixture(),
      text: () => {
        throw new Error('not asked for');
      },
      close: async () => undefined,
    });
    const args = (commands[0] ?? '').split(' ').concat('--json');
    const keys = Object.keys(JSON.parse((await callVerb(evaluateVerb(open), args, memoryStores())).stdout));
    expect(
      keys.filter((key) => !new RegExp(`\\b${key}\\b`).test(page.split('## For programs')[1] ?? '')),
    ).toEqual([]);
  });
});
