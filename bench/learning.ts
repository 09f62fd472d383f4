import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Crew, openCrew } from '../src/learning/crew/crew.js';
import { comparePaired } from '../src/learning/honesty/compare-paired.js';
import { type Contestant, compete, type Measured, ratios } from './learning-contest.js';
import { benchLearningMemory } from './learning-memory.js';
import { ourBoosting, ourForest, type SplitRows, splitRows } from './learning-ours.js';
import { findPeerPython, openPeer, type Peer, type PeerModel, type PeerSettings } from './learning-peers.js';
import { type LearningSet, plantedSet, readSet } from './learning-set.js';
import { interval, printMeasured, spread } from './learning-table.js';
import { median } from './statistics.js';

export interface LearningBenchOptions {
  /** Forests of 100 trees instead of 20: scikit-learn takes a minute. */
  readonly isSlow: boolean;
  readonly print: (line: string) => void;
}

const ROWS = 100_000;
const TEST_ROWS = 20_000;
const COLUMNS = 40;
const THREADS = [1, 2] as const;
/** Odd, so that a median is one of them. */
const ROUNDS = 5;
const PREDICTIONS = 5;
const BUSY_LOAD = 0.5;
const EXPLAINED_ROWS = 1_000;
const BOOSTING_PEERS: readonly [name: string, model: PeerModel, explains: boolean][] = [
  ['HistGradientBoosting', 'hist_gradient_boosting', false],
  ['LightGBM', 'lightgbm', true],
  ['XGBoost, rate .3, depth 6', 'xgboost', true],
];

/**
 * Fits, scores and explains in turn with scikit-learn, LightGBM and XGBoost, where there is a Python to bring them, and
 * prints figures, ratios and goals.
 */
export async function benchLearning({ isSlow, print }: LearningBenchOptions): Promise<void> {
  const [load = 0] = loadavg();
  if (load > BUSY_LOAD)
    print(`  others are at work here (load ${load.toFixed(1)}): trust the ratios, not the seconds`);
  const python = await findPeerPython();
  const folder = await mkdtemp(join(tmpdir(), 'varsel-bench-learning-'));
  const crews = THREADS.map((threads) => openCrew({ threads }));
  const peers = python === null ? [] : THREADS.map((threads) => openPeer(python, threads));
  try {
    const set = await prepareSet(folder, peers, print);
    const rows = splitRows(set);
    await benchBoosting(rows, crews, peers, print);
    await benchForest(rows, crews, peers, isSlow ? 100 : 20, print);
    if (!isSlow) print('    20 trees, not 100, to save time: --slow grows them all');
  } finally {
    await Promise.all([...crews, ...peers].map((open) => open.close()));
    await rm(folder, { recursive: true, force: true });
  }
  await benchLearningMemory(THREADS.length, print);
}

/** The set that the peers' makers use for such figures, or one of our own where there are none. */
async function prepareSet(
  folder: string,
  peers: readonly Peer[],
  print: (line: string) => void,
): Promise<LearningSet> {
  const size = `${ROWS.toLocaleString('en')} × ${COLUMNS}, of it ${TEST_ROWS.toLocaleString('en')} rows to test on`;
  const [first] = peers;
  if (first === undefined) {
    print(`  no peers to measure beside; a planted set, ${size}`);
    return plantedSet(ROWS, COLUMNS, TEST_ROWS);
  }
  const versions = Object.entries(await first.versions()).map(([name, version]) => `${name} ${version}`);
  print(`  beside ${versions.join(', ')}; scikit-learn's make_classification, ${size}`);
  await first.generate(folder, ROWS, COLUMNS, TEST_ROWS);
  for (const peer of peers) await peer.load(folder, ROWS, COLUMNS, []);
  return readSet(folder);
}

async function benchBoosting(
  rows: SplitRows,
  crews: readonly Crew[],
  peers: readonly Peer[],
  print: (line: string) => void,
): Promise<void> {
  const measured = await compete(
    [
      ...crews.map((crew) => ourBoosting(crew, rows, PREDICTIONS, EXPLAINED_ROWS)),
      ...peers.flatMap((peer) =>
        BOOSTING_PEERS.map(([name, model, explains]) => peerContestant(peer, name, model, {}, explains)),
      ),
    ],
    { rounds: ROUNDS, warmUps: 1 },
  );
  for (const threads of THREADS) {
    const title = `boosting, 100 trees, ${threads === 1 ? '1 thread' : `${threads} threads`}`;
    printMeasured(title, withThreads(measured, threads), rows.testLabels, EXPLAINED_ROWS, print);
  }
  print(
    `    medians of ${ROUNDS} rounds in turn after one to warm up; defaults of each library; ours scores and explains with one thread`,
  );
  printGoals(measured, rows, print);
}

function printGoals(
  measured: readonly Measured[],
  { train, testLabels }: SplitRows,
  print: (line: string) => void,
): void {
  const [ours, histogram] = withThreads(measured, 1);
  const [oursWithTwo] = withThreads(measured, 2);
  if (ours === undefined || oursWithTwo === undefined) return;
  if (histogram !== undefined) {
    const { name } = histogram.contestant;
    print(
      `    fit, one thread: ${spread(ratios(ours.fit, histogram.fit))} × ${name}'s time (goal: at most 1.3)`,
    );
    print(
      `    score, one thread: ${spread(ratios(histogram.predict, ours.predict))} × ${name}'s speed (goal: at least 1.5)`,
    );
    const pass = { labels: testLabels, first: ours.probabilities, second: histogram.probabilities };
    const { auc } = comparePaired([{ ...pass, trainRows: train.trainRows }]);
    print(`    AUC less ${name}'s: ${interval(auc.byRows)} on this one set (goal: at least equal)`);
  }
  print(`    two threads fit ${spread(ratios(ours.fit, oursWithTwo.fit))} × as fast as one (goal: 1.7)`);
  print(
    `    ${Math.round(testLabels.length / median(ours.predict)).toLocaleString('en')} rows/s scored on one core (aim: 500,000)`,
  );
  print(
    `    ${((1000 * median(ours.explain)) / EXPLAINED_ROWS).toFixed(3)} ms to explain a row (goal: under 1)`,
  );
}

async function benchForest(
  rows: SplitRows,
  crews: readonly Crew[],
  peers: readonly Peer[],
  trees: number,
  print: (line: string) => void,
): Promise<void> {
  const settings = { n_estimators: trees };
  for (const [index, crew] of crews.entries()) {
    const { threads } = crew;
    const peer = peers[index];
    const theirs = peer && peerContestant(peer, 'RandomForest', 'random_forest', settings, false);
    const contestants = [
      ourForest(crew, rows, PREDICTIONS, trees),
      ...(theirs === undefined ? [] : [theirs]),
    ];
    const measured = await compete(contestants, { rounds: 1, warmUps: 0 });
    const title = `forest, ${trees} trees, ${threads === 1 ? '1 thread' : `${threads} threads`}, once`;
    printMeasured(title, measured, rows.testLabels, 0, print);
  }
}

function peerContestant(
  peer: Peer,
  name: string,
  model: PeerModel,
  settings: PeerSettings,
  explains: boolean,
): Contestant {
  return {
    name,
    threads: peer.threads,
    fit: () => peer.fit(model, settings, 1),
    predict: () => peer.predict(1, PREDICTIONS),
    explain: explains ? () => peer.explain(1, EXPLAINED_ROWS) : null,
  };
}

function withThreads(measured: readonly Measured[], threads: number): Measured[] {
  return measured.filter(({ contestant }) => contestant.threads === threads);
}
