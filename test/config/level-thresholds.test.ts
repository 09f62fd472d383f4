import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigError, type ConfigProblem } from '../../src/config/config-error.js';
import { configFileSchema } from '../../src/config/config-file.js';
import { configuredThresholds } from '../../src/config/level-thresholds.js';
import { parseYaml } from '../../src/config/parse-yaml.js';
import { bordersOf, type Thresholds } from '../../src/domain/thresholds.js';

const DEFAULTS = { low: 30, medium: 50, high: 70 };
const KEY = { low: 20, medium: 40, high: 60 };

function yaml(churn: string): string {
  const measures = 'measures: { default: { low: { do: x }, medium: { do: x }, high: { do: x } } }';
  return `company: { name: A }\nchurn:\n  ${measures}\n${churn}`;
}

function thresholds(churn: string): Thresholds {
  return configuredThresholds(parseYaml('varsel.yaml', yaml(churn), configFileSchema).churn);
}

function problems(churn: string): readonly ConfigProblem[] {
  try {
    thresholds(churn);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  throw new Error('was accepted');
}

describe('levels by segment', () => {
  it('are the same for all segments unless said otherwise', () => {
    expect(thresholds('')).toEqual({ borders: DEFAULTS, segmentBorders: [], hysteresisPoints: 5 });
    const all = thresholds('  levels: { low: 10, medium: 20, high: 30 }\n');
    expect(bordersOf(all, 'any')).toEqual({ low: 10, medium: 20, high: 30 });
  });

  it('stand beside those of all others, as docs/alerts.md shows', () => {
    const [, example = ''] =
      /```yaml\nchurn:\n([\s\S]+?)```/.exec(readFileSync('docs/alerts.md', 'utf8')) ?? [];
    const own = thresholds(example);
    expect(bordersOf(own, 'key accounts')).toEqual(KEY);
    expect(bordersOf(own, 'Key accounts')).toEqual(DEFAULTS);
    expect(bordersOf(own, '')).toEqual(DEFAULTS);
  });

  it.each([
    ['a segment that lacks a level', '    small: { low: 20, high: 60 }', 'small.medium'],
    ['a segment whose levels do not rise', '    small: { low: 20, medium: 60, high: 60 }', 'small'],
    ['a segment whose levels end beyond 100', '    small: { low: 20, medium: 60, high: 101 }', 'small'],
    ['a border that is no number', '    small: { low: 20, medium: forty, high: 60 }', 'small.medium'],
    ['a level that there is not', '    small: { low: 20, medium: 40, high: 60, top: 90 }', 'small.top'],
    ['everybody at risk', '    small: { low: 0, medium: 40, high: 60 }', 'small.low'],
    ['a level that is never left', '    small: { low: 5, medium: 40, high: 60 }', 'small.low'],
    ['what holds for all others', '    default: { low: 20, medium: 40, high: 60 }', 'default'],
  ])('are refused with their line for %s', (_case, line, field) => {
    const found = problems(
      `  levelsBySegment:\n    key accounts: { low: 20, medium: 40, high: 60 }\n${line}\n`,
    );
    // Company, churn, measures, the setting itself and the good segment come before it.
    expect(found).toMatchObject([{ where: 'varsel.yaml', line: 6, field: `churn.levelsBySegment.${field}` }]);
  });

  it('say what to do about a level that is never left', () => {
    const [problem] = problems('  hysteresisPoints: 30\n  levels: { low: 30, medium: 50, high: 70 }\n');
    expect(problem).toMatchObject({ line: 5, field: 'churn.levels.low' });
    expect(problem?.message).toContain('set churn.hysteresisPoints below 30');
  });

  it('are refused under the one name that would be lost without a word', () => {
    expect(problems('  levelsBySegment:\n    __proto__: { low: 20, medium: 40, high: 60 }\n')).toMatchObject([
      { line: 5, field: '__proto__' },
    ]);
  });

  it('are found under any other name, and under no other one', () => {
    const name = fc.oneof(
      fc.constantFrom('constructor', 'toString', 'hasOwnProperty', '', 'a.b', '$where'),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(name, name, (segment, other) => {
        fc.pre(segment !== other && segment !== 'default' && segment !== '__proto__');
        const own = thresholds(`  levelsBySegment: ${JSON.stringify({ [segment]: KEY })}\n`);
        expect(bordersOf(own, segment)).toEqual(KEY);
        expect(bordersOf(own, other)).toEqual(DEFAULTS);
      }),
    );
  });
});
