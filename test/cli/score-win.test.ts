import { describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/run.js';
import type { CliContext } from '../../src/cli/verb.js';
import type { WinScore } from '../../src/domain/win-score.js';
import { collecting } from '../support/collecting.js';
import { someWinScore } from '../support/deal-alerts.js';

const NOW = new Date('2026-03-02T08:00:00Z');

const SCORES: readonly WinScore[] = [
  someWinScore('crm:1', 1, {
    chance: 0.42,
    basis: 'stage_rate',
    modelId: null,
    basedOn: 120,
    factors: [],
    changes: [],
  }),
  someWinScore('crm:2', 1, {
    chance: 0.67,
    typicalChance: 0.5,
    factors: [
      { key: 'budget', points: 15, values: {}, variant: '' },
      { key: 'attribute', points: -7, values: {}, variant: '\u001b[31mregion' },
    ],
    weakCases: ['new_product'],
    expectedClose: {
      at: new Date('2026-05-01T00:00:00Z'),
      lowAt: new Date('2026-04-01T00:00:00Z'),
      highAt: new Date('2026-07-01T00:00:00Z'),
    },
  }),
  someWinScore('crm:3', 1, { chance: null, basis: 'people', factors: [] }),
  someWinScore('crm:4', 1, { chance: null, basis: 'objected', factors: [] }),
  someWinScore('crm:5', 1, { chance: null, basis: 'none', factors: [] }),
];

/** Runs the verb on deals that are scored in two batches. */
async function call(...args: string[]) {
  const [stdout, stderr] = [collecting(), collecting()];
  const asked: { readonly what: string; readonly asOf: Date }[] = [];
  let isClosed = false;
  const context = {
    stdout: stdout.stream,
    stderr: stderr.stream,
    environment: {},
    now: () => NOW,
    openApp: async () => ({
      async scoreDeals(asOf: Date) {
        asked.push({ what: 'scored', asOf });
        const bases = { model: 1, stage_rate: 1, none: 1, people: 1, objected: 1 };
        return { scored: SCORES.length, bases, untold: null };
      },
      async *previewDeals(asOf: Date) {
        asked.push({ what: 'previewed', asOf });
        yield SCORES.slice(0, 3);
        yield SCORES.slice(3);
      },
      close: async () => {
        isClosed = true;
      },
    }),
    // Only what this verb uses of the outside world.
  } as unknown as CliContext;
  const code = await runCli(['score', 'win', ...args], context);
  return { code, stdout: stdout.text(), stderr: stderr.text(), asked, isClosed };
}

describe('varsel score win', () => {
  it('scores all open deals, says what their chances stand on, and closes what it opened', async () => {
    const { code, stdout, stderr, asked, isClosed } = await call();
    expect({ code, stderr, isClosed }).toEqual({ code: 0, stderr: '', isClosed: true });
    expect(asked).toEqual([{ what: 'scored', asOf: NOW }]);
    expect(stdout).toMatch(/^Scored 5 open deals as of 2026-03-02T08:00:00\.000Z: .+\.\n$/);
    expect(stdout).toContain('1 by the model, 1 by the share of their stage, 1 without a chance');
    expect(stdout).toContain('1 judged by people');
  });

  it('shows beforehand what that would say, the best first, and writes nothing', async () => {
    const { stdout, asked } = await call('--preview');
    expect(asked.map(({ what }) => what)).toEqual(['previewed']);
    const places = ['crm:2', 'crm:1', 'crm:3'].map((id) => stdout.indexOf(`${id}  `));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(stdout).toContain('nothing is written');
    expect(stdout).toContain('crm:2  67 % to win; a typical deal 50 %');
    expect(stdout).toContain('  +15  budget\n');
    expect(stdout).toContain('closes about 2026-05-01, 8 of 10 between 2026-04-01 and 2026-07-01');
    expect(stdout).toContain('less sure: new product');
    expect(stdout).toContain(
      'crm:1  42 %: the share of deals that were won from its stage (120 closed deals)',
    );
    expect(stdout).toContain('crm:3  judged by people, no chance');
    expect(stdout).toContain('crm:4  no chance: its customer has objected to automated assessment');
    expect(stdout).toContain('crm:5  no chance: fewer than 30 deals have closed');
  });

  it('lets no column’s name steer the terminal', async () => {
    const { stdout } = await call('--preview');
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toContain('region)');
  });

  it('shows as many as asked for, and says how many more there are', async () => {
    const { stdout } = await call('--preview', '--limit', '2');
    expect(stdout).toContain('… and 3 more; --limit 0 shows all.');
    expect(stdout).not.toContain('crm:3');
    const all = await call('--preview', '--limit', '0');
    expect(all.stdout).toContain('crm:5');
    expect(all.stdout).not.toContain('more;');
  });

  it('gives programs every score with its bases, of the moment asked for', async () => {
    const { stdout, asked } = await call('--preview', '--json', '--limit', '1', '--as-of', '2026-01-31');
    const told = JSON.parse(stdout) as { asOf: string; bases: object; scores: WinScore[] };
    expect(Object.keys(told)).toEqual(['asOf', 'bases', 'scores']);
    expect(told.bases).toEqual({ model: 1, stage_rate: 1, none: 1, people: 1, objected: 1 });
    expect(told.scores.map(({ dealId }) => dealId)).toEqual(SCORES.map(({ dealId }) => dealId));
    expect(told.asOf).toBe(asked[0]?.asOf.toISOString());
    expect(told.asOf.slice(0, 10)).toMatch(/^2026-0(1-31|2-01)$/);
  });

  it('refuses a limit and a date that are none, before anything is opened', async () => {
    for (const args of [
      ['--preview', '--limit', 'many'],
      ['--as-of', 'yesterday'],
    ]) {
      const { code, stderr, asked } = await call(...args);
      expect(code).toBe(2);
      expect(stderr).toContain(args.at(-1));
      expect(asked).toEqual([]);
    }
  });
});
