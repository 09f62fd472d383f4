import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Engines } from '../../src/cli/evaluate/engines.js';
import { evaluateVerb } from '../../src/cli/evaluate.js';
import { temporaryFolder } from '../adapters/files/temporary-folder.js';
import { callVerb } from '../intake/cli-context.js';
import { memoryStores } from '../memory/memory-stores.js';
import { evaluationFixture } from '../reports/evaluation-fixture.js';

const folder = temporaryFolder();
const page = readFileSync('docs/evaluating.md', 'utf8');
const commands = [...page.matchAll(/^varsel evaluate (.+)$/gm)].map((match) => match[1] ?? '');

describe('docs/evaluating.md', () => {
  it('has examples', () => {
    expect(commands).toHaveLength(4);
  });

  it.each(commands)('reads its example into something to learn from: %s', async (command) => {
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
