import { readFile } from 'node:fs/promises';
import { Readable, Writable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/run.js';
import type { CliContext } from '../../src/cli/verb.js';
import type { Stores } from '../../src/stores/stores.js';
import { at, MONDAY, resolved, weekAlert, weekCompany } from '../digest/week-company.js';
import { shippedConfig } from '../support/shipped-config.js';

let stores: Stores;
beforeAll(async () => {
  stores = await weekCompany({
    alerts: [
      weekAlert(1, '2026-03-10T08:00', [], { dueAt: at('2026-03-12T08:00') }),
      weekAlert(3, '2026-01-09T08:00', [], resolved('saved', '2026-03-12T08:00')),
      weekAlert(12, '2026-03-11T08:00', [], { ownerId: 'S04' }),
    ],
  });
});

describe('varsel digest', () => {
  it('tells the company’s week as text', async () => {
    const { code, stdout } = await call('digest');
    expect(code).toBe(0);
    expect(stdout).toContain('The week in early warning, ');
    expect(stdout).toContain('\nHandled in time: 0% (0 of 1); week before: nothing was due\n');
    expect(stdout).toContain('\n\nWhat changed\n  2 new alerts (week before: 0).\n  Closed: 1 saved.\n');
  });

  it('tells it as one person is told it, in another language', async () => {
    const { stdout } = await call('digest', '--for', 'S04', '--language', 'nb');
    expect(stdout).toContain('Uken din, ');
    expect(stdout).toContain('1 nytt varsel (uken før: 0).');
  });

  it('prints the keys that the documentation promises, and no others', async () => {
    const printed = JSON.parse((await call('digest', '--json')).stdout);
    expect(printed).toMatchObject({ scope: 'company', isQuiet: false, until: MONDAY.toISOString() });
    const page = await readFile('docs/digest.md', 'utf8');
    const documented = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key);
    expect(new Set(documented)).toEqual(new Set(Object.keys(printed)));
  });

  it.each([
    [['--for', 'S99'], '--for "S99" is nobody on staff'],
    [['--language', 'sv'], '--language "sv" is not en, nb or fi'],
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await call('digest', ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

async function call(...args: readonly string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const into = (lines: string[]) =>
    new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk));
        done();
      },
    });
  const context = {
    stdin: Readable.from([]),
    stdout: into(out),
    stderr: into(errors),
    now: () => MONDAY,
    environment: {},
    stopRequested: new Promise(() => undefined),
    openApp: async () => ({
      config: shippedConfig(),
      stores,
      close: async () => undefined,
    }),
  } as unknown as CliContext;
  const code = await runCli(args, context);
  return { code, stdout: out.join(''), stderr: errors.join('') };
}
