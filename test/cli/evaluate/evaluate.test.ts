import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Engines } from '../../../src/cli/evaluate/engines.js';
import { evaluateVerb } from '../../../src/cli/evaluate.js';
import { UsageError } from '../../../src/cli/verb.js';
import type { EvaluationInput } from '../../../src/learning/evaluation/evaluate-classifier.js';
import type { ClassifierEvaluation } from '../../../src/learning/evaluation/evaluation.js';
import type {
  TextEvaluation,
  TextEvaluationInput,
} from '../../../src/learning/evaluation/text-evaluation.js';
import { temporaryFolder } from '../../adapters/files/temporary-folder.js';
import { callVerb } from '../../intake/cli-context.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { evaluationFixture, poorEvaluationFixture } from '../../reports/evaluation-fixture.js';

const folder = temporaryFolder();
const CUSTOMERS = folder.write(
  'customers.csv',
  [
    'id,plan,price,since,note,left',
    'a,basic,10,2026-01-05,,yes',
    'b,basic,12.5,2026-01-06,,no',
    'c,"pro, yearly",99,2026-02-01,late,',
    'd,basic,11,2026-02-02,,no',
    'e,"pro\nmonthly",20,2026-03-01,,YES',
    'a,basic,30,2026-03-02,,unsure',
  ].join('\n'),
);
const TEXTS = folder.write(
  'texts.csv',
  'text,topic\n"Where, oh where, is it?",delivery\nToo dear,price\n,price\nlate again,delivery\n',
);
const CHURN = ['churn', '--csv', CUSTOMERS, '--label', 'left', '--positive', 'yes'];

/** Calls the verb with an engine that keeps what it is given. */
async function call(
  args: readonly string[],
  {
    evaluation = evaluationFixture(),
    isTerminal = false,
  }: { readonly evaluation?: ClassifierEvaluation; readonly isTerminal?: boolean } = {},
) {
  const given: { classifier?: EvaluationInput; text?: TextEvaluationInput; threads?: number } = {};
  let isClosed = false;
  const open = async (threads: number): Promise<Engines> => {
    given.threads = threads;
    return {
      classifier(input, onPass) {
        given.classifier = input;
        for (const pass of [1, 2, 3, 4, 5]) onPass(pass, 5);
        return evaluation;
      },
      text(input) {
        given.text = input;
        return TEXT_EVALUATION;
      },
      close: async () => {
        isClosed = true;
      },
    };
  };
  const answer = await callVerb(evaluateVerb(open), args, memoryStores(), { isTerminal });
  return { ...answer, given, isClosed };
}

const TEXT_EVALUATION: TextEvaluation = {
  rows: 4,
  classes: [
    { name: 'delivery', rows: 2 },
    { name: 'price', rows: 2 },
  ],
  split: { kind: 'given_folds', folds: 2 },
  folds: ['1', '2'].map((name) => ({
    name,
    trainRows: 2,
    testRows: 2,
    macroF1: 0.7512,
    accuracy: 0.8123,
    seconds: { fit: 0.5, predict: 0.01 },
  })),
  average: {
    macroF1: { value: 0.7512, low: 0.7, high: 0.8 },
    accuracy: { value: 0.8123, low: 0.75, high: 0.86 },
  },
  ece: { value: 0.0123, low: 0.004, high: 0.02 },
  reliability: [
    { count: 4, positives: 3, meanPredicted: 0.8, observed: { value: 0.75, low: 0.3, high: 0.95 } },
  ],
  guessing: 0.5,
  classResults: [
    { name: 'price', rows: 2, precision: 1, recall: 0.5, f1: 2 / 3 },
    { name: 'delivery', rows: 2, precision: 2 / 3, recall: 1, f1: 0.8 },
  ],
  confusions: [{ actual: 'price', predicted: 'delivery', count: 1, share: 0.5 }],
  seconds: { fit: 0.5, predict: 0.01 },
};

describe('varsel evaluate churn', () => {
  it('gives the engine what is to be learned from, and nothing else', async () => {
    const { code, given, isClosed } = await call([...CHURN, '--id', 'id', '--ignore', 'note']);
    expect(code).toBe(0);
    expect(isClosed).toBe(true);
    expect(given.classifier).toEqual({
      table: {
        rowCount: 5,
        columns: [
          {
            kind: 'categorical',
            name: 'plan',
            codes: Int32Array.of(0, 0, 0, 2, 0),
            categories: ['basic', 'pro, yearly', 'pro\nmonthly'],
          },
          { kind: 'numeric', name: 'price', values: Float64Array.of(10, 12.5, 11, 20, 30) },
        ].map((column) => expect.objectContaining(column)),
      },
      labels: Float64Array.of(1, 0, 0, 0, 0),
      groups: Int32Array.of(0, 1, 3, 4, 0),
      folds: null,
      time: null,
      dates: [
        {
          name: 'since',
          instants: Float64Array.from(
            ['2026-01-05', '2026-01-06', '2026-02-02', '2026-03-01', '2026-03-02'],
            Date.parse,
          ),
        },
      ],
    });
  });

  it('prints verdict, passes, intervals, what counts and what to know, in a hundred columns', async () => {
    const { stdout, stderr } = await call(CHURN);
    expect(stdout).toContain(
      "History minimums waived: this judges the file, not your company's history.\n\nVERDICT: usable\n",
    );
    expect(stdout).toMatch(/^fold +rows +yes +auc +avgPrecision +logLoss +brier +accuracy +liftAt10 +fit s/m);
    expect(stdout).toMatch(/^average +0\.8465 +0\.6647 +0\.4145 +0\.1347 +0\.8038 +2\.88 +1\.23 +0\.045$/m);
    expect(stdout).toMatch(/^95% from +0\.8365/m);
    expect(stdout).toContain('ece 0.0112');
    expect(stdout).toMatch(/^ {2}Contract +0\.0512 +\(0\.0472 to 0\.0552\)$/m);
    expect(stdout).toContain('  - 1 row without “left” left out.');
    expect(stdout).toContain('Dates are not learned from');
    expect(stdout).toContain('no is “no”, “YES” and “unsure”');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(stderr).toBe('');
  });

  it('prints leaks and the reason where nothing was found', async () => {
    const { code, stdout } = await call(CHURN, { evaluation: poorEvaluationFixture() });
    expect(code).toBe(0);
    expect(stdout).toContain('VERDICT: no better than the base rate\nNothing was found');
    expect(stdout).toContain('Left out, because it gives the answer away\n  - “close_value” alone');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('prints for programs the keys that are documented', async () => {
    const json = JSON.parse((await call([...CHURN, '--json'])).stdout);
    expect(json).toMatchObject({
      kind: 'churn',
      file: 'customers.csv',
      label: 'left',
      positive: 'yes',
      verdict: 'usable',
      reason: 'significant_and_large_enough',
      learner: 'boosting + logistic',
      average: {
        auc: 0.8465,
        averagePrecision: 0.6647,
        logLoss: 0.4145,
        brier: 0.1347,
        accuracy: 0.8038,
        liftAt10: 2.88,
        seconds: { fit: 1.234, predict: 0.045 },
      },
      pooled: { ece: 0.0112 },
      minimumsWaived: true,
    });
    expect(json.folds[0]).toMatchObject({ auc: expect.any(Number), seconds: { fit: 1.2, predict: 0.04 } });
    expect(json.topFeatures[0]).toEqual({
      name: 'Contract',
      importance: 0.0512,
      low: expect.any(Number),
      high: expect.any(Number),
    });
    const { usage } = evaluateVerb(async () => {
      throw new Error('not needed');
    });
    const undocumented = Object.keys(json).filter((key) => !new RegExp(`\\b${key}\\b`).test(usage));
    expect(undocumented).toEqual([]);
  });

  it('names the folds as their file does, in their order', async () => {
    const folds = folder.write('folds.csv', 'fold,row\n10,0\n2,1\n2,3\n10,4\n2,5\n10,2\n');
    const { given, stdout } = await call([...CHURN, '--folds', folds]);
    expect(given.classifier?.folds).toEqual(Int32Array.of(1, 0, 0, 1, 0));
    expect(stdout).toMatch(/^2 +1409/m);
    expect(stdout).toMatch(/^10 +1409/m);
  });

  it('judges forward in time, without the rows that have none', async () => {
    const path = folder.write(
      'timed.csv',
      'day;y;x\n2026-01-01;1;0,5\n;1;0,7\n2026-01-03;0;1,5\n2026-02-01;1;2\n',
    );
    const { given, stdout } = await call([
      ...['churn', '--csv', path, '--label', 'y', '--positive', '1', '--time', 'day'],
    ]);
    expect(given.classifier?.time).toEqual({
      name: 'day',
      instants: Float64Array.of(Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 3), Date.UTC(2026, 1, 1)),
    });
    expect(given.classifier?.labels).toEqual(Float64Array.of(1, 0, 1));
    expect(given.classifier?.table.columns).toMatchObject([{ values: Float64Array.of(0.5, 1.5, 2) }]);
    expect(given.classifier?.dates).toEqual([]);
    expect(stdout).toContain('1 row without “day” left out');
  });

  it.each([
    ['2024\n2025\n', Date.UTC(2024, 0), Date.UTC(2025, 0)],
    ['1700000000\n1800000000\n', 1_700_000_000_000, 1_800_000_000_000],
    ['1700000000000\n1800000000000\n', 1_700_000_000_000, 1_800_000_000_000],
    ['1\n2\n', 1, 2],
  ])('takes numbers for time: %j', async (cells, first, second) => {
    const path = folder.write('numbers.csv', `t,y\n${cells.replace('\n', ',1\n').replace(/\n$/, ',0\n')}`);
    const { given } = await call([
      ...['win', '--csv', path, '--label', 'y', '--positive', '1', '--time', 't'],
    ]);
    expect(given.classifier?.time?.instants).toEqual(Float64Array.of(first, second));
  });

  it('warns of words among numbers, and of ids that repeat', async () => {
    const rows = Array.from(
      { length: 60 },
      (_, row) => `k${row % 50},${row === 3 ? 'many' : row},${row % 2}`,
    );
    const path = folder.write('words.csv', `id,n,y\n${rows.join('\n')}\n`);
    const { stdout } = await call([
      ...['churn', '--csv', path, '--label', 'y', '--positive', '1', '--id', 'id'],
    ]);
    expect(stdout).toContain('“n” holds numbers but for 1 cell, taken as missing.');
    expect(stdout).toContain('10 rows repeat a “id”; rows of one are all learned from or all tested on.');
  });

  it('finds the positive value whatever its case, and as a number', async () => {
    const path = folder.write('flags.csv', 'x,y\n1,1.0\n2,0.0\n');
    const { given } = await call(['churn', '--csv', path, '--label', 'y', '--positive', '1']);
    expect(given.classifier?.labels).toEqual(Float64Array.of(1, 0));
    const { given: other } = await call([...CHURN.slice(0, -1), 'NO']);
    expect(other.classifier?.labels).toEqual(Float64Array.of(0, 1, 1, 0, 0));
  });

  it('writes a report in the language that is asked for', async () => {
    const path = folder.path('report.html');
    const { stdout } = await call([...CHURN, '--html', path, '--language', 'nb']);
    expect(stdout).toContain(`Report: ${path}`);
    expect(readFileSync(path, 'utf8')).toContain('Kan denne filen si hvem som slutter?');
    const json = await call([...CHURN, '--html', path, '--json']);
    expect(() => JSON.parse(json.stdout)).not.toThrow();
    const nowhere = call([...CHURN, '--html', folder.path('no/such/folder.html')]);
    await expect(nowhere).rejects.toThrow(/--html: the folder .* is not there or can't be written to/);
  });

  it('shows at a terminal how far it is, and clears that away', async () => {
    const { stderr } = await call(CHURN, { isTerminal: true });
    expect(stderr).toMatch(/reading {2}\d+ % {2}\d+ rows {2}\d+ s left/);
    expect(stderr).toContain('learning  4 of 5 passes done  1 s left');
    expect(stderr).toMatch(/\r +\r$/);
  });
});

describe('varsel evaluate text', () => {
  const TEXT = ['text', '--csv', TEXTS, '--text', 'text', '--label', 'topic'];

  it('gives the engine texts to the letter, and their classes', async () => {
    const folds = folder.write('text-folds.csv', 'row,fold\n0,a\n1,b\n2,a\n3,b\n');
    const { given, stdout, isClosed } = await call([...TEXT, '--folds', folds]);
    expect(given.text).toEqual({
      texts: ['Where, oh where, is it?', 'Too dear', '', 'late again'],
      labels: Int32Array.of(0, 1, 1, 0),
      classes: ['delivery', 'price'],
      folds: Int32Array.of(0, 1, 0, 1),
      test: null,
    });
    expect(isClosed).toBe(true);
    expect(stdout).toContain('History minimums waived');
    expect(stdout).toMatch(/^fold +rows +macroF1 +accuracy/m);
    expect(stdout).toMatch(/^a +2 +0\.7512 +0\.8123 +0\.500 +0\.010$/m);
  });

  it('tests on another file', async () => {
    const test = folder.write('test.csv', 'topic,text\nprice,cheap?\nother,hello\n');
    const { given } = await call([...TEXT, '--test', test, '--json']);
    expect(given.text).toMatchObject({
      classes: ['delivery', 'other', 'price'],
      labels: Int32Array.of(0, 2, 2, 0),
      test: { texts: ['cheap?', 'hello'], labels: Int32Array.of(2, 1) },
    });
  });

  it('writes a report in the language that is asked for', async () => {
    const path = folder.path('text-report.html');
    const { stdout } = await call([...TEXT, '--html', path, '--language', 'fi']);
    expect(stdout).toContain(`Report: ${path}`);
    expect(readFileSync(path, 'utf8')).toContain('Voiko tästä tiedostosta päätellä, mistä tekstit kertovat?');
    const json = await call([...TEXT, '--html', path, '--json']);
    expect(() => JSON.parse(json.stdout)).not.toThrow();
    expect(readFileSync(path, 'utf8')).toContain('Can this file tell what texts are about?');
    await expect(call([...TEXT, '--language', 'nb'])).rejects.toThrow('give --html FILE too');
  });

  it('prints for programs the keys that are documented', async () => {
    const json = JSON.parse((await call([...TEXT, '--json'])).stdout);
    expect(json).toMatchObject({
      kind: 'text',
      average: { macroF1: 0.7512, accuracy: 0.8123, seconds: { fit: 0.5 } },
      folds: [{ macroF1: 0.7512, accuracy: 0.8123 }, {}],
    });
  });
});

describe('a call that is off', () => {
  it.each([
    [[], 'say first what is to be judged: churn, win, value, offers or text (got nothing)'],
    [['chrun'], 'got "chrun"'],
    [['offers'], '--split is missing'],
    [['churn', '--orders', 'x.csv'], '--train-at is missing'],
    [['churn'], '--csv is missing'],
    [['churn', '--csv', CUSTOMERS], '--label is missing'],
    [['churn', '--csv', CUSTOMERS, '--label', 'left'], '--positive is missing'],
    [[...CHURN, '--folds', 'a', '--time', 'b'], 'give one'],
    [[...CHURN, '--language', 'nb'], 'give --html FILE too'],
    [[...CHURN, '--html', 'x', '--language', 'sv'], '--language "sv" is none of en, nb, fi'],
    [[...CHURN, '--threads', '0'], '--threads "0" is no whole number from 1 to 16'],
    [['win', '--csv', CUSTOMERS, '--label', 'lefd', '--positive', 'yes'], 'Did you mean "left"?'],
    [[...CHURN, '--ignore', 'plan,prise'], 'Did you mean "price"?'],
    [[...CHURN, '--ignore', 'left'], '--ignore names "left", which is needed'],
    [[...CHURN, '--time', 'left'], '--time and --label both name "left"'],
    [
      [...CHURN.slice(0, -1), 'maybe'],
      'no cell of "left" is "maybe"; there are "yes", "no", "YES", "unsure"',
    ],
    [['text', '--csv', TEXTS, '--text', 'text', '--label', 'text'], 'both name "text"'],
  ])('says so: %j', async (args, message) => {
    const error = await call(args).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UsageError);
    expect((error as Error).message).toContain(message);
  });

  it.each([
    ['there is no file', ['churn', '--csv', 'none.csv', '--label', 'a', '--positive', '1']],
    ['--time: the column "plan" holds neither dates of one form nor numbers', [...CHURN, '--time', 'plan']],
  ])('is told apart from a file that is no good: %s', async (message, args) => {
    const error = await call(args).catch((caught: unknown) => caught);
    expect(error).not.toBeInstanceOf(UsageError);
    expect((error as Error).message).toContain(message);
  });

  it.each([
    ['row,fold\n0,1\n1,2\n', '3 of 5 rows have no fold, the first is row 3'],
    ['row,fold\n0,1\n0,2\n', 'row 0 stands twice'],
    ['row,fold\n6,1\n', 'there is no row 6; the judged file has the rows 0 to 5'],
    ['row,fold\n-1,1\n', 'there is no row -1'],
    ['row,fold\n0.5,1\n', 'there is no row 0.5'],
    ['row,fold\n0,\n', 'row 0 has no fold'],
    ['row,fold\na,1\n', 'the column row holds no numbers'],
    ['row,part\n0,1\n', 'has the columns row and fold; fold is missing'],
    ['row,fold\n', 'has no rows'],
    ['row,fold\n0,1\n1,1\n2,1\n3,1\n4,1\n5,1\n', 'there is one fold only'],
  ])('names what is wrong with a folds file: %j', async (content, message) => {
    const folds = folder.write('bad-folds.csv', content);
    await expect(call([...CHURN, '--folds', folds])).rejects.toThrow(message);
  });

  it('says of an answer that is always the same that there is nothing to tell apart', async () => {
    const path = folder.write('same.csv', 'x,y\n1,a\n2,a\n');
    const same = call(['churn', '--csv', path, '--label', 'y', '--positive', 'a']);
    await expect(same).rejects.toThrow('every cell of "y" is "a"; there is nothing to tell apart');
    const texts = call(['text', '--csv', path, '--text', 'x', '--label', 'y']);
    await expect(texts).rejects.toThrow('there is nothing to tell apart');
    const empty = folder.write('empty.csv', 'x,y\n');
    const none = call(['churn', '--csv', empty, '--label', 'y', '--positive', 'a']);
    await expect(none).rejects.toThrow('has no rows under its header');
  });
});
