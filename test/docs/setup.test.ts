import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SCOPE_REASONS } from '../../adapters/slack/app-surface.js';
import { slackSettings } from '../../src/config/slack-settings.js';
import { callSetup } from '../cli/call-setup.js';

const text = (await readFile('docs/setup.md', 'utf8')).replace(/^ {3}/gm, '');
const examples = [...text.matchAll(/<!-- example: (.+?) -->\n```[a-z]*\n([\s\S]+?)```/g)].map(
  ([, title, body]) => [title ?? '', (body ?? '').trim()] as const,
);
const calls = examples.filter(([, body]) => body.startsWith('varsel '));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'varsel-setup-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('docs/setup.md', () => {
  it('has its examples', () => {
    expect(examples.map(([title]) => title)).toEqual([
      'slack',
      'slack http',
      'slack check',
      'slack several',
      'varsel.yaml',
      'teams',
      'teams check',
    ]);
  });

  it.each(calls)('shows a call that can be made: %s', async (title, call) => {
    const file = join(folder, `${title}.zip`);
    const [, , ...args] = call.split(' ');
    const out = title === 'teams' ? ['--out', file] : [];
    const { code, stdout, stderr } = await callSetup([...args, ...out], {
      TEAMS_APP_ID: '11111111-2222-4333-8444-555555555555',
    });
    // Nothing is connected, which the checks say; the call itself is right.
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain('FAIL');
    if (title === 'teams') expect(Object.keys(unzipSync(await readFile(file)))).toContain('manifest.json');
    if (title.includes('check')) expect(stdout).not.toContain('The manifest of the app');
  });

  it('shows settings that are taken', () => {
    const yaml = examples.find(([title]) => title === 'varsel.yaml')?.[1] ?? '';
    expect(slackSettings.parse(parse(yaml).slack)).toMatchObject({
      workspaces: ['T0123456789', 'T0987654321'],
    });
  });

  it('gives the reason for every permission', () => {
    const rows = [...text.matchAll(/^\| `([a-z._:]+)` \| (.+) \|$/gm)].map(([, scope, why]) => [
      scope,
      why?.replaceAll('`', ''),
    ]);
    expect(Object.fromEntries(rows)).toEqual(SCOPE_REASONS);
  });

  it('names every key of --json', async () => {
    const file = join(folder, 'json.zip');
    const slack = await callSetup(['slack', '--json'], {});
    const teams = await callSetup(['teams', '--url', 'https://v.example.com', '--out', file, '--json'], {
      TEAMS_APP_ID: '11111111-2222-4333-8444-555555555555',
    });
    const keys = [slack, teams].flatMap(({ stdout }) => {
      const printed = JSON.parse(stdout) as { checks: object[] };
      return [...Object.keys(printed), ...printed.checks.flatMap(Object.keys)];
    });
    expect(keys.filter((key) => !text.includes(`\`${key}\``))).toEqual([]);
  });
});
