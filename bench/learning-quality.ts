import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readClassifierFile } from '../src/cli/evaluate/read-classifier-file.js';
import { rowsOfFolds } from '../src/learning/choosing/fold-rows.js';
import { predictClassifier } from '../src/learning/classifier/classifier.js';
import { fitClassifier } from '../src/learning/classifier/fit-classifier.js';
import { openCrew } from '../src/learning/crew/crew.js';
import { comparePaired, type Difference } from '../src/learning/honesty/compare-paired.js';
import { logLoss } from '../src/learning/metrics/log-loss.js';
import { rocAuc } from '../src/learning/metrics/roc-auc.js';
import { stratifiedFolds } from '../src/learning/statistics/stratified-folds.js';
import { type Column, type Table, takeNumbers, takeRows } from '../src/learning/table.js';
import { findPeerPython, openPeer, type PeerSettings } from './learning-peers.js';
import { writeSet } from './learning-set.js';
import { interval } from './learning-table.js';

export interface QualityBenchOptions {
  /** A file of cases with an answer, as `varsel evaluate churn --csv` takes it. */
  readonly path: string;
  readonly label: string;
  readonly positive: string;
  readonly id: string | null;
  readonly ignore: readonly string[];
  readonly foldsPath: string | null;
  readonly print: (line: string) => void;
}

/** What one learner made of each pass. */
interface Entry {
  readonly name: string;
  readonly fitSeconds: number[];
  readonly probabilities: Float64Array[];
}

interface LightgbmEntry {
  readonly name: string;
  readonly settings: PeerSettings;
  /** LightGBM groups declared categories by their targets; as numbers they are cut in alphabetical order. */
  readonly categoriesAre: 'declared' | 'numbers';
}

const SEED = 0;
const RANDOM_FOLDS = 5;
const TUNED = { learning_rate: 0.03, max_depth: 4, n_estimators: 300, subsample: 0.7, subsample_freq: 1 };
// The same for every file, and all are shown: which of them is strongest differs from file to file.
const PEERS: readonly LightgbmEntry[] = [
  { name: 'LightGBM tuned', settings: TUNED, categoriesAre: 'declared' },
  {
    name: 'LightGBM tuned, columns .7',
    settings: { ...TUNED, colsample_bytree: 0.7 },
    categoriesAre: 'declared',
  },
  {
    name: 'LightGBM tuned, columns .7',
    settings: { ...TUNED, colsample_bytree: 0.7 },
    categoriesAre: 'numbers',
  },
  { name: 'LightGBM default', settings: {}, categoriesAre: 'declared' },
  { name: 'LightGBM default', settings: {}, categoriesAre: 'numbers' },
];

/** Our whole way from rows to chances against LightGBM, on the same folds of a file, one thread each. */
export async function benchLearningQuality(options: QualityBenchOptions): Promise<void> {
  const { path, label, positive, id, ignore, foldsPath, print } = options;
  const { input } = await readClassifierFile(
    { path, label, positive, id, ignore, foldsPath, known: [], time: null },
    () => undefined,
  );
  const { table, labels } = input;
  const folds = input.folds ?? stratifiedFolds(labels, null, RANDOM_FOLDS, SEED);
  const passes = rowsOfFolds(folds);
  print(
    `  ${path}: ${table.rowCount} × ${table.columns.length}, ${passes.length} ${foldsPath === null ? 'stratified' : 'given'} folds`,
  );
  const ours = await fitOurs(table, labels, folds);
  const theirs = await fitPeers(table, labels, folds);
  const testLabels = passes.map(({ test }) => takeNumbers(labels, test));
  for (const { name, fitSeconds, probabilities } of [ours, ...theirs]) {
    const auc = meanOf(
      probabilities.map((chances, pass) => rocAuc(chances, testLabels[pass] as Float64Array)),
    );
    const loss = meanOf(
      probabilities.map((chances, pass) => logLoss(chances, testLabels[pass] as Float64Array)),
    );
    print(
      `    ${name.padEnd(50)} AUC ${auc.toFixed(4)}  log loss ${loss.toFixed(4)}  fit ${meanOf(fitSeconds).toFixed(2)} s`,
    );
  }
  for (const their of theirs) {
    const { auc, logLoss: loss } = comparePaired(
      passes.map(({ train }, pass) => ({
        trainRows: train.length,
        labels: testLabels[pass] as Float64Array,
        first: ours.probabilities[pass] as Float64Array,
        second: their.probabilities[pass] as Float64Array,
      })),
    );
    print(`    Varsel less ${their.name}, 95 % intervals`);
    print(`      AUC       ${both(auc.byRows, auc.byPasses)} (above 0 is better)`);
    print(`      log loss  ${both(loss.byRows, loss.byPasses)} (below 0 is better)`);
  }
  print(
    '    tuned: rate .03, depth 4, 300 trees, bagging .7; each interval stands for itself, not for all of them',
  );
  print('    by rows: these models on other rows; by passes: other training rows too, and so wider');
}

async function fitOurs(table: Table, labels: Float64Array, folds: Int32Array): Promise<Entry> {
  const crew = openCrew();
  const entry: Entry = { name: 'Varsel', fitSeconds: [], probabilities: [] };
  try {
    for (const { train, test } of rowsOfFolds(folds)) {
      const data = { table: takeRows(table, train), labels: takeNumbers(labels, train) };
      const start = performance.now();
      const { classifier } = fitClassifier(
        crew,
        { ...data, weights: null, groups: null, times: null },
        { seed: SEED },
      );
      entry.fitSeconds.push((performance.now() - start) / 1000);
      entry.probabilities.push(predictClassifier(classifier, takeRows(table, test)));
    }
  } finally {
    await crew.close();
  }
  return entry;
}

/** None where there is no Python to bring them. */
async function fitPeers(table: Table, labels: Float64Array, folds: Int32Array): Promise<Entry[]> {
  const python = await findPeerPython();
  if (python === null) return [];
  const folder = await mkdtemp(join(tmpdir(), 'varsel-bench-quality-'));
  const peer = openPeer(python, 1);
  try {
    const categorical = table.columns.flatMap(({ kind }, index) => (kind === 'categorical' ? [index] : []));
    await writeSet(folder, { columns: table.columns.map(numbersOf), labels, folds, categorical });
    const entries: Entry[] = [];
    for (const { name, settings, categoriesAre } of PEERS) {
      const isDeclared = categoriesAre === 'declared';
      if (!isDeclared && categorical.length === 0) continue;
      await peer.load(folder, table.rowCount, table.columns.length, isDeclared ? categorical : []);
      const shown = categorical.length === 0 ? name : `${name}, categories ${categoriesAre}`;
      const entry: Entry = { name: shown, fitSeconds: [], probabilities: [] };
      for (const fold of [...new Set(folds)].sort((a, b) => a - b)) {
        entry.fitSeconds.push(await peer.fit('lightgbm', settings, fold));
        entry.probabilities.push((await peer.predict(fold, 1)).probabilities);
      }
      entries.push(entry);
    }
    return entries;
  } finally {
    await peer.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function numbersOf(column: Column): Float64Array {
  if (column.kind === 'numeric') return column.values;
  const order = [...column.categories].sort();
  const placeOf = new Map(order.map((category, place) => [category, place]));
  return Float64Array.from(column.codes, (code) => placeOf.get(column.categories[code] ?? '') ?? Number.NaN);
}

function both(byRows: Difference | null, byPasses: Difference | null): string {
  return [
    ...(byRows === null ? [] : [`by rows ${interval(byRows)}`]),
    ...(byPasses === null ? [] : [`by passes ${interval(byPasses)}`]),
  ].join('; ');
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
