import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { measureFor } from '../../src/config/config.js';
import { ConfigError, type ConfigProblem } from '../../src/config/config-error.js';
import { loadConfig } from '../../src/config/load-config.js';

const servers = { MONGODB_URI: 'mongodb://127.0.0.1/varsel', REDIS_URL: 'redis://127.0.0.1' };
const shipped = readFileSync('varsel.yaml', 'utf8');

const lineOf = (text: string) => shipped.split('\n').indexOf(text) + 1;

const scheduleLine = shipped.split('\n').find((text) => text.includes("'0 3 * * *'")) ?? '';

function load(
  yaml: string | null,
  environment: Record<string, string> = servers,
  dotEnv: string | null = null,
) {
  return loadConfig({
    environment,
    readText: (path) => (path === '.env' ? dotEnv : yaml),
    parseEnv,
  });
}

function problemsOf(yaml: string | null, environment?: Record<string, string>): readonly ConfigProblem[] {
  try {
    load(yaml, environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  throw new Error('was accepted');
}

describe('the configuration', () => {
  it('accepts the file that comes with the product', () => {
    const config = load(shipped);
    expect(config.churn.levels).toEqual({ low: 30, medium: 50, high: 70 });
    expect(measureFor(config, 'any segment', 'high', 'nb')).toEqual({
      text: 'En samtale ledet av ledelsen',
      by: 'leader',
      automatic: { notify: 'account_team' },
      withinHours: 48,
      withinWorkingDays: null,
    });
  });

  it('reads .env where there is one, and lets the environment win', () => {
    const dotEnv = 'MONGODB_URI=mongodb://from-file/x\nREDIS_URL="redis://from-file"\n';
    const { environment } = load(shipped, { REDIS_URL: 'redis://from-environment' }, dotEnv);
    expect(environment.MONGODB_URI).toBe('mongodb://from-file/x');
    expect(environment.REDIS_URL).toBe('redis://from-environment');
  });

  it('names the variable that is missing', () => {
    expect(problemsOf(shipped, { REDIS_URL: 'redis://x' })).toMatchObject([
      { where: 'environment', field: 'MONGODB_URI' },
    ]);
  });

  it.each([
    ['an unknown field', 'company:\n  name: A\n  colour: red\n', 3, 'company.colour'],
    ['a wrong currency', 'company:\n  name: A\n  currency: euro\n', 3, 'company.currency'],
    ['a zone that does not exist', 'company:\n  name: A\n\n  timezone: Europe/Olso\n', 4, 'company.timezone'],
    [
      'a route to a channel that is not listed',
      shipped.replace('    - { to: owner }', '    - { to: alerts }'),
      lineOf('    - { to: owner }'),
      'routes.churn.0.to',
    ],
    [
      'a schedule that is none',
      shipped.replace("'0 3 * * *'", "'every night'"),
      lineOf(scheduleLine),
      'schedule.scoring',
    ],
    [
      'levels that do not rise',
      'company: { name: A }\nchurn:\n  levels: { low: 50, medium: 50, high: 70 }\n',
      3,
      'churn.levels',
    ],
  ])('names file, line and field of %s', (_case, yaml, line, field) => {
    expect(problemsOf(yaml)).toContainEqual(expect.objectContaining({ where: 'varsel.yaml', line, field }));
  });

  it('fails when a segment lacks the measure of a level, naming the line', () => {
    const measures = "    machinery:\n      low: { do: 'x' }\n      high: { do: 'x' }\n";
    const yaml = shipped.replace('    default:\n', `${measures}    default:\n`);
    const line = yaml.split('\n').findIndex((text) => text.includes('machinery:')) + 1;
    expect(problemsOf(yaml)).toMatchObject([{ line, field: 'churn.measures.machinery.medium' }]);
  });

  it('shows every problem as file, line, field and what to do', () => {
    const error = new ConfigError(problemsOf('company:\n  name: A\n  currency: euro\n'));
    expect(error.message).toContain('varsel.yaml:3: company.currency: a currency is three capital letters');
  });

  it('says where a broken file breaks, and that a missing one is missing', () => {
    expect(problemsOf('company: [\n')[0]).toMatchObject({ where: 'varsel.yaml', line: 2 });
    expect(problemsOf(null)[0]?.message).toContain('the file is missing');
  });

  it('says that a part is missing rather than what the parser received', () => {
    expect(problemsOf('company:\n  name: A\n')).toMatchObject([
      { field: 'churn', message: 'is missing (object expected)' },
    ]);
  });

  it('is not fooled by names that every object has', () => {
    const config = load(shipped);
    expect(measureFor(config, 'constructor', 'low', 'en').text).toBe('Quarterly check-in');
    expect(problemsOf(shipped.replace('  # fallback: churn-alerts', '  fallback: toString'))).toContainEqual(
      expect.objectContaining({ field: 'routes.fallback' }),
    );
  });
});
