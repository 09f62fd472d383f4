import { describe, expect, it } from 'vitest';
import { patterns } from '../../src/cli/patterns.js';
import { type CliContext, UsageError } from '../../src/cli/verb.js';
import { keepPatterns } from '../../src/service/mining/kept-patterns.js';
import type { NamedPattern } from '../../src/service/mining/mine-from-stores.js';
import { memoryStores } from '../memory/memory-stores.js';

const ASOF = new Date('2026-03-02T08:00:00Z');
const ADD_ON: NamedPattern = {
  category: 'data_export',
  ageBand: null,
  item: 'product:P1',
  named: { kind: 'product', name: 'Exporter' },
  purchase: 'first',
  fromWeeks: 3,
  toWeeks: 4,
  lift: 3.2,
  customers: 41,
  expected: 12.8,
  askers: 300,
  pValue: 1e-9,
  qValue: 1e-6,
};
const FOUND = { patterns: [ADD_ON], tried: 210, customers: 1500, tickets: 9000, purchases: 20_000 };

function installation() {
  const stores = memoryStores();
  let looked = 0;
  async function call(...args: string[]) {
    let stdout = '';
    const context = {
      stdout: { write: (text: string) => (stdout += text) },
      now: () => ASOF,
      openApp: async () => ({
        stores,
        config: { company: { timezone: 'Europe/Oslo', language: 'en' } },
        async minePatterns() {
          looked++;
          await keepPatterns(stores, '2026-W10', ASOF, FOUND);
        },
        close: async () => undefined,
      }),
      // Only what this verb uses of the outside world.
    } as unknown as CliContext;
    return { code: await patterns.run(args, context), stdout };
  }
  return { call, looked: () => looked };
}

describe('varsel patterns', () => {
  it('says that nobody has looked yet, and looks where it is asked to', async () => {
    const { call, looked } = installation();
    expect((await call()).stdout).toContain('Nobody has looked yet.');
    expect(looked()).toBe(0);
    const { code, stdout } = await call('--now');
    expect(code).toBe(0);
    expect(stdout).toContain(
      'Tickets about “Data export” are followed by Exporter within 3–4 weeks, 3.2 times as often as otherwise (41 customers).',
    );
    expect(stdout).toContain('210 combinations were tried on 1,500 customers');
  });

  it('gives all of it to programs', async () => {
    const { call } = installation();
    await call('--now');
    const { stdout } = await call('--json');
    expect(JSON.parse(stdout)).toEqual({ ...FOUND, asOf: ASOF.toISOString() });
  });

  it('tells ages, lines of products and single weeks in every language', async () => {
    const { call } = installation();
    await call('--now');
    expect((await call('--language', 'nb')).stdout).toContain(
      'Saker om «Dataeksport» følges av Exporter innen 3–4 uker, 3,2 ganger så ofte som ellers (41 kunder).',
    );
    expect((await call('--language', 'fi')).stdout).toContain('3–4 viikon kuluessa, 3,2 kertaa niin usein');
    await expect(call('--language', 'sv')).rejects.toThrow(UsageError);
  });
});
