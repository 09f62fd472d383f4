import { describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/run.js';
import type { CliContext } from '../../src/cli/verb.js';
import type { WinTraining } from '../../src/feedback/training/win/train-win.js';
import { NO_BETTER, someWinReport } from '../deals/model/some-win-model.js';
import { collecting } from '../support/collecting.js';

type Trained = Extract<WinTraining, { kind: 'trained' }>;

function trained(over: Partial<Trained> = {}): Trained {
  return {
    kind: 'trained',
    model: {
      id: 'win.3',
      kind: 'win',
      version: 3,
      checksum: 'ab'.repeat(32),
      learner: 'boosting',
      window: { from: '2022-03-01', to: '2026-02-20' },
      quality: { auc: 0.81 },
      libraryVersion: '0.1.0',
      createdAt: new Date('2026-03-02T00:00:00Z'),
      createdBy: 'anna',
      sizeBytes: 20_000,
      state: 'active',
      history: [],
    },
    isNew: true,
    report: someWinReport(),
    because: { kind: 'on_demand' },
    faults: [],
    ...over,
  };
}

async function call(training: WinTraining, ...args: string[]) {
  const [stdout, stderr] = [collecting(), collecting()];
  const context = {
    stdout: stdout.stream,
    stderr: stderr.stream,
    environment: { USER: 'anna' },
    now: () => new Date('2026-03-02T00:00:00Z'),
    openApp: async () => ({ trainWin: async () => training, close: async () => undefined }),
    // Only what this verb uses of the outside world.
  } as unknown as CliContext;
  const code = await runCli(['train', 'win', ...args], context);
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

describe('varsel train win', () => {
  it('tells what the model is made from, how good it is, what was left out, and the shares of stages', async () => {
    const { code, stdout, stderr } = await call(trained());
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n')[0]).toBe('Trained win 3, active.');
    expect(stdout).toContain(
      '  2900 moments of 640 deals that closed from 2022-03-01 to 2026-02-20; 300 were won\n',
    );
    expect(stdout).toContain('  by boosting on 40 features; notes of 210 deals\n');
    expect(stdout).toContain(
      '  left out: attribute.invoice number is filled for 91 % of closed deals and 2 % of open ones of like age: filled in at closing\n',
    );
    expect(stdout).toContain('  against the share of each stage: usable, log loss 12 % lower, p 0.00010\n');
    expect(stdout).toContain('  AUC 0.810 (0.790 to 0.830); the stage alone 0.660\n');
    expect(stdout).toContain('  what counts most: decision maker, answer time\n');
    expect(stdout).toContain('  79 % of 120 closed within their interval, which is to hold 80 %');
    expect(stdout).toContain('  proposal: 55 % of 420 closed deals\n');
    expect(stdout).not.toContain('What speaks against it');
  });

  it('says what speaks against one that is no better than the stage, and what is shown instead', async () => {
    const { test } = someWinReport();
    const report = someWinReport({ test: { ...test, againstStages: NO_BETTER }, dealsWithNotes: 0 });
    const faults = [{ kind: 'no_better_than_the_stage' } as const];
    const { stdout } = await call(
      trained({ report, faults, model: { ...trained().model, state: 'candidate' } }),
    );
    expect(stdout).toContain('Trained win 3, candidate.');
    expect(stdout).toContain('What speaks against it:');
    expect(stdout).toContain('Open deals are shown the share of won deals of their stage');
    expect(stdout).toContain('no better than the base rate');
    expect(stdout).not.toContain('notes of');
  });

  it('names an experiment as one, with what it is missing', async () => {
    const waived = [{ what: 'closed', has: 150, needed: 200 } as const];
    const { stdout } = await call(trained({ report: someWinReport({ waived }) }), '--experimental');
    expect(stdout).toContain('An experiment under the minimums, never used:\n  150 of 200 closed deals');
  });

  it('says that the same data led to the same model', async () => {
    expect((await call(trained({ isNew: false }))).stdout).toContain(
      'The same data led to the same model as before: win 3, active.',
    );
  });

  it('fails under the minimum, and says what to bring and what is shown meanwhile', async () => {
    const { code, stdout, stderr } = await call({
      kind: 'under_the_minimum',
      shortfalls: [
        { what: 'lost', has: 12, needed: 40 },
        { what: 'activities_a_month', has: 3, needed: 50 },
      ],
      stages: [{ stage: '\u001b[1mneeds', rate: 0.41, deals: 60 }],
    });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('  12 of 40 lost deals\n');
    expect(stderr).toContain('  3 of 50 activities a month (mails, meetings, notes: import deal_events)\n');
    expect(stderr).toMatch(/needs: 41 % of 60 closed deals/);
    expect(stderr).not.toContain('\u001b');
    const later = await call({ kind: 'too_few_later', deals: 205 });
    expect(later.code).toBe(1);
    expect(later.stderr).toContain('There are 205 closed deals, too few to test on those that closed last');
  });

  it('gives programs the whole of it', async () => {
    const { stdout } = await call(trained(), '--json');
    expect(JSON.parse(stdout)).toMatchObject({ result: 'trained', report: { data: { deals: 640 } } });
  });
});
