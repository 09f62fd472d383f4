import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/run.js';
import type { CliContext, TrainingCall } from '../../src/cli/verb.js';
import type { ChurnTraining } from '../../src/feedback/training/train-churn.js';
import { someReport } from '../churn/model/small-model.js';
import { at } from '../history/make-events.js';

const LABELS = {
  losses: { import: 12, answer: 3, confirmation: 1, contract: 0, silence: 0 },
  answers: { lost: 4, saved: 2, never_at_risk: 5, too_early: 0 },
};

function trained(over: Partial<Extract<ChurnTraining, { kind: 'trained' }>> = {}): ChurnTraining {
  return {
    kind: 'trained',
    model: {
      id: 'churn.3',
      kind: 'churn',
      version: 3,
      checksum: 'ab'.repeat(32),
      learner: 'boosting + logistic',
      window: { from: '2023-01-31', to: '2026-01-31' },
      quality: { auc: 0.78 },
      libraryVersion: '0.1.0',
      createdAt: at('2026-06-30'),
      createdBy: 'anna',
      sizeBytes: 20_000,
      state: 'shadow',
      history: [],
    },
    isNew: true,
    report: someReport(),
    because: { kind: 'on_demand' },
    freshLabels: LABELS,
    faults: [],
    ...over,
  };
}

async function call(training: ChurnTraining | Error, ...args: string[]) {
  let stdout = '';
  let stderr = '';
  const calls: TrainingCall[] = [];
  let isClosed = false;
  const collect = (into: (text: string) => void) =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        into(chunk.toString());
        done();
      },
    });
  const context = {
    stdout: collect((text) => {
      stdout += text;
    }),
    stderr: collect((text) => {
      stderr += text;
    }),
    environment: { USER: 'anna' },
    now: () => at('2026-06-30'),
    openApp: async () => ({
      async trainChurn(asked: TrainingCall) {
        calls.push(asked);
        asked.onStep('gathering');
        asked.onProgress(50, 100);
        if (training instanceof Error) throw training;
        return training;
      },
      close: async () => {
        isClosed = true;
      },
    }),
    // Only what this verb uses of the outside world.
  } as unknown as CliContext;
  const code = await runCli(['train', ...args], context);
  return { code, stdout, stderr, calls, isClosed };
}

describe('varsel train churn', () => {
  it('tells what the model is made from, how good it is, and how to let it alert', async () => {
    const { code, stdout, stderr, isClosed } = await call(trained(), 'churn');
    expect({ code, stderr, isClosed }).toEqual({ code: 0, stderr: '', isClosed: true });
    expect(stdout.split('\n')).toEqual([
      'Trained churn 3, shadow.',
      '',
      'What it is made from',
      '  9120 snapshots of 380 customers, 2023-01-31 to 2026-01-31; 84 customers left',
      '  left: the last contract ended, or, where there never was one, silence beyond the customer’s own rhythm; 8 % a year',
      '  chance of leaving within 90 days, by logistic on 4 features',
      '',
      'Labels',
      '  losses: 60 imported, 10 by button, 4 presumed and confirmed, 6 by contract, 4 by silence',
      '  answers in chat: 10 lost, 5 saved, 7 never at risk, 1 too early to say',
      '  since the last training: 16 losses (12 imported, 3 by button, 1 presumed and confirmed, 0 by contract, 0 by silence), 11 answers (4 lost, 2 saved, 5 never at risk, 0 too early to say)',
      '',
      'Tested on 2025-07-31 to 2026-01-31: 2000 snapshots, 60 of leavers',
      '  usable: log loss 8 % under the base rate’s, p 0.00040',
      '  AUC 0.780 (0.720 to 0.830); days since the last purchase alone 0.640: ahead by 0.140',
      '  chances are off by 0.6 % on average; the typical customer has 4 %',
      '  what counts most: contact frequency, late payment, tenure',
      '',
      'Levels, as they would have been in the past year',
      '  high   from 70 %: 10 customers, 4 alerts a month, 20 % of leavers, 4 times the usual risk',
      '  medium from 50 %: 10 customers, 4 alerts a month, 20 % of leavers, 4 times the usual risk',
      '  low    from 30 %: 10 customers, 4 alerts a month, 20 % of leavers, 4 times the usual risk',
      '  These reach too few leavers; by what owners have the time for:',
      '  high   from 18 %: 10 customers, 4 alerts a month, 20 % of leavers, 4 times the usual risk',
      '  medium from 12 %: 10 customers, 4 alerts a month, 20 % of leavers, 4 times the usual risk',
      '  low    from 8 %: 10 customers, 4 alerts a month, 20 % of leavers, 4 times the usual risk',
      '',
      'Rules go on alerting. To alert by it: varsel models accept churn 3',
      '',
    ]);
  });

  it('says why the daily check trained, and keeps it with the model', async () => {
    const moved = [{ column: 'late_payment.change', psi: 0.314 }];
    const because = { kind: 'drift', moved } as const;
    const { stdout, calls } = await call(trained({ because }), 'churn', '--because', JSON.stringify(because));
    expect(stdout).toContain(
      'Trained churn 3, shadow.\nTrained because features have moved: late_payment.change (index 0.31).\n\n',
    );
    expect(calls[0]?.because).toEqual(because);
    const bare = await call(trained(), 'churn', '--because', 'drift');
    expect({ code: bare.code, calls: bare.calls }).toEqual({ code: 2, calls: [] });
    expect(bare.stderr).toContain('--because is for the daily check');
  });

  it('says which segments have levels of their own, and when all get the same', async () => {
    const { levels, proposal } = someReport();
    const own = {
      segmentBorders: [{ segment: 'key\naccounts', borders: { low: 20, medium: 40, high: 60 } }],
    };
    const configured = { ...levels, ...own };
    const kept = await call(
      trained({ report: someReport({ levels: configured, proposal: configured }) }),
      'churn',
    );
    expect(kept.stdout).toContain(
      '  segment key accounts: low from 20 %, medium from 40 %, high from 60 %\n',
    );
    const report = someReport({ levels: configured, proposal });
    const lapsed = await call(trained({ report }), 'churn');
    expect(lapsed.stdout).toContain('by what owners have the time for, the same for all segments:\n');
  });

  it('names what speaks against it, a doubtful definition and a control group that is missing', async () => {
    const report = someReport({
      churnRate: { percentPerYear: 22, sector: 'machinery', isDoubtful: true },
      data: { ...someReport().data, actedOn: 120 },
      leaks: [{ column: 'outside.count', why: { kind: 'separates_classes', auc: 0.99 } }],
    });
    const faults = [{ kind: 'calibration_off', ece: 0.041 }] as const;
    const { stdout } = await call(trained({ report, faults }), 'churn');
    expect(stdout).toContain('more than three times what is usual for machinery: doubt the definition');
    expect(stdout).toContain('120 snapshots had an alert acted on; without a control group');
    expect(stdout).toContain('left out, because they give the answer away: outside.count');
    expect(stdout).toContain('What speaks against it:\n  chances are off by 4.1 points on average\n');
    expect(stdout).not.toContain('models accept');
  });

  it('refuses under the minimums, says what to bring, and goes on as an experiment', async () => {
    const shortfalls = [
      { what: 'active_customers', has: 61, needed: 100 },
      { what: 'contact_log', has: 0, needed: 1 },
    ] as const;
    const refused = await call({ kind: 'under_the_minimum', shortfalls }, 'churn');
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toBe(
      'There is too little for a churn model; rules go on scoring. Missing:\n  61 of 100 active customers\n  no log of contacts (import interactions)\nWith --experimental a model is trained all the same, to be looked at.\n',
    );
    const report = someReport({ waived: shortfalls });
    const faults = [{ kind: 'minimums_waived' }] as const;
    const experiment = await call(trained({ report, faults }), 'churn', '--experimental');
    expect(experiment.calls[0]?.isExperimental).toBe(true);
    expect(experiment.stdout).toContain('An experiment under the minimums, never used for alerts:');
  });

  it('prints everything for programs', async () => {
    const { stdout } = await call(trained(), 'churn', '--json', '--threads', '1');
    const shown = JSON.parse(stdout);
    expect(Object.keys(shown)).toEqual([
      'result',
      'model',
      'isNew',
      'report',
      'because',
      'freshLabels',
      'faults',
    ]);
    expect(shown).toMatchObject({ result: 'trained', model: { id: 'churn.3' }, freshLabels: LABELS });
    const few = await call({ kind: 'too_few_dates', dates: 3 }, 'churn', '--json');
    expect(few).toMatchObject({ code: 1 });
    expect(JSON.parse(few.stdout)).toEqual({ result: 'too_few_dates', dates: 3 });
  });

  it('asks for words it knows, and closes what it opened when training fails', async () => {
    for (const args of [
      [],
      ['wine'],
      ['churn', '--threads', '0'],
      ['churn', '--threads', 'x'],
      ['churn', '--fast'],
    ]) {
      expect((await call(trained(), ...args)).code).toBe(2);
    }
    const failed = await call(new Error('no database'), 'churn');
    expect(failed).toMatchObject({ code: 1, isClosed: true, stderr: 'no database\n' });
  });
});
