import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/run.js';
import type { CliContext } from '../../src/cli/verb.js';
import { exampleOverride, exampleValue } from '../contracts/stores/example-values.js';
import { memoryStores } from '../memory/memory-stores.js';
import { someCustomer } from '../support/alerts.js';
import { collecting } from '../support/collecting.js';
import { someValueRun } from '../support/value-run.js';

const NOW = new Date('2026-03-02T08:00:00Z');

describe('varsel value', () => {
  let folder: string;
  const stores = memoryStores();
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'varsel-value-'));
    await stores.customers.upsert([
      someCustomer('erp:1', { name: '=HYPERLINK("http://evil")' }),
      someCustomer('erp:2', { name: 'Fjell "AS"' }),
    ]);
    await stores.customerValues.save([
      exampleValue('erp:1'),
      exampleValue('erp:2', { historic: null, predicted: null, scores: {}, combined: null, groupKey: null }),
    ]);
    await stores.tierOverrides.add(
      exampleOverride('o1', {
        customerId: 'erp:2',
        at: new Date('2026-03-01'),
        until: new Date('2026-09-01'),
      }),
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function call(...args: readonly string[]) {
    const [stdout, stderr] = [collecting(), collecting()];
    const context = {
      stdin: Readable.from([]),
      stdout: stdout.stream,
      stderr: stderr.stream,
      environment: {},
      now: () => NOW,
      openApp: async () => ({
        stores,
        config: { company: { currency: 'EUR' } },
        rebuildHistories: async () => 0,
        valuesAsOf: async (asOf: Date) => ({
          run: someValueRun({ asOf }),
          values: [exampleValue('erp:2', { asOf, groupKey: 'g9' })],
        }),
        close: async () => undefined,
      }),
    } as unknown as CliContext;
    return { code: await runCli(args, context), stdout: stdout.text(), stderr: stderr.text() };
  }

  it('says that there are none before the first night, and then what they came to', async () => {
    expect((await call('value')).stdout).toContain('No values yet');
    await stores.valueRuns.save(someValueRun({ asOf: NOW }));
    const { stdout } = await call('value');
    expect(stdout).toContain('Value to come: 1234567.89 EUR, at risk: 10.00 EUR');
    expect(stdout).toContain('vip: 80 by rank, 84 in fact');
    expect(JSON.parse((await call('value', '--json')).stdout)).toMatchObject({ method: 'mbg_nbd' });
  });

  it('writes every customer for a spreadsheet: no name is a formula, and what is unknown is empty', async () => {
    const path = join(folder, 'values.csv');
    expect((await call('value', '--csv', path)).code).toBe(0);
    const [header = '', ...lines] = (await readFile(path, 'utf8')).trim().split('\r\n');
    expect(lines).toHaveLength(2);
    const first = lines.find((line) => line.includes('erp:1')) ?? '';
    expect(first).toContain(`"'=HYPERLINK(""http://evil"")"`);
    expect(first).toContain('88000.00,81600.00,74000.00,51000.00,99000.00,bg_nbd');
    const second = lines.find((line) => line.includes('erp:2')) ?? '';
    expect(second).toContain('vip,premium,2026-09-01T00:00:00.000Z,,,,,,,,,,,,');
    for (const line of lines)
      expect(line.match(/("([^"]|"")*"|[^,]*)(,|$)/g)?.length).toBeGreaterThanOrEqual(
        header.split(',').length,
      );
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await stores.audit.recent(1)).toMatchObject([
      { action: 'list_exported', subjectId: 'customer_values', details: { exported: 2 } },
    ]);
  });

  it('overwrites no file', async () => {
    const path = join(folder, 'there.csv');
    await call('value', '--csv', path);
    const { code, stderr } = await call('value', '--csv', path);
    expect(code).not.toBe(0);
    expect(stderr).toContain('is there already; name a new file');
  });

  it('says what a night in the past would have said, and writes it for a spreadsheet', async () => {
    const { stdout } = await call('value', '--as-of', '2025-12-31', '--json');
    expect(JSON.parse(stdout).asOf).toBe('2025-12-31T00:00:00.000Z');
    const path = join(folder, 'past.csv');
    expect((await call('value', '--as-of', '2025-12-31', '--csv', path)).code).toBe(0);
    const [, ...lines] = (await readFile(path, 'utf8')).trim().split('\r\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^"?erp:2"?,.*"?g9"?,.*2025-12-31T00:00:00.000Z$/);
    // The word by hand is of March 2026.
    expect(lines[0]).not.toContain('2026-09-01');
    const future = await call('value', '--as-of', '2027-01-01');
    expect([future.code, future.stderr]).toEqual([2, expect.stringContaining('lies in the future')]);
  });
});
