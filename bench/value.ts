import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readValueFile } from '../src/cli/evaluate/read-value-file.js';
import { FITTED_MODELS, purchaseFitter } from '../src/learning/lifetime/fit-purchases.js';
import { fitGammaGamma } from '../src/learning/lifetime/fit-spend.js';
import {
  type PurchaseDays,
  type PurchaseSummaries,
  summarisePurchases,
} from '../src/learning/lifetime/purchase-summaries.js';
import { purchaseWorld, SHOP } from '../src/sample/worlds/purchase-world.js';
import { median } from './statistics.js';
import { fitWithLifetimes } from './value-peer.js';
import type { WalkFigures } from './value-walk-child.js';

export interface ValueBenchOptions {
  /** A log of purchases to fit besides the generated one; null for none. */
  readonly file: {
    readonly path: string;
    readonly customer: string;
    readonly date: string;
    readonly amount: string;
    readonly quantity: string | null;
    /** Days since 1970. */
    readonly calibrationEnd: number;
  } | null;
  readonly print: (line: string) => void;
}

/** As many as the CDNOW cohort has, and as long. */
const CUSTOMERS = 23_570;
const CALIBRATION_END = 7 * 39 - 1;
const ROUNDS = 3;
const SEED = 1;
const WALK_CHILD = fileURLToPath(new URL('./value-walk-child.js', import.meta.url));
const WALKED = [100_000, 200_000];

/** Fits of purchases and spend, ours beside those of the Python package lifetimes, in one run. */
export async function benchValue({ file, print }: ValueBenchOptions): Promise<void> {
  const world = purchaseWorld({ ...SHOP, customers: CUSTOMERS, weeks: 39 }, SEED);
  await compare('a generated shop', world, CALIBRATION_END, print);
  await walks(print);
  if (file === null) return;
  const { purchases } = await readValueFile(file, () => undefined);
  await compare(file.path, purchases, file.calibrationEnd, print);
}

/** The night's walk over customers made as they are asked for, each in a process of its own: time and greatest memory. */
async function walks(print: (line: string) => void): Promise<void> {
  for (const customers of WALKED) {
    const { stdout } = await promisify(execFile)(process.execPath, [WALK_CHILD, String(customers)]);
    const { seconds, processorSeconds, peakMib } = JSON.parse(stdout) as WalkFigures;
    print(
      `  the walk of ${customers.toLocaleString('en')} customers: ${seconds.toFixed(1)} s (${processorSeconds.toFixed(1)} s of processor time), peak ${Math.round(peakMib)} MiB of resident memory`,
    );
  }
}

async function compare(
  name: string,
  days: PurchaseDays,
  asOfDay: number,
  print: (line: string) => void,
): Promise<void> {
  const { summaries } = summarisePurchases(days, asOfDay);
  const size = summaries.repeatPurchases.length;
  print(
    `  ${name}: ${size.toLocaleString('en')} customers, each fit from nothing, median of ${ROUNDS} after one`,
  );
  const peers = await fitWithLifetimes(summaries, print);
  let together = 0;
  for (const ours of ourFits(summaries)) {
    together += ours.seconds;
    const theirs = peers?.fits[ours.name];
    const beside =
      theirs === undefined
        ? ''
        : 'error' in theirs
          ? `  lifetimes ${peers?.version}: ${theirs.error}`
          : `  lifetimes ${peers?.version} ${theirs.seconds.toFixed(3)} s, ratio ${(theirs.seconds / ours.seconds).toFixed(1)}  (${shown(theirs.parameters)})`;
    print(`    ${ours.name.padEnd(12)} ${ours.seconds.toFixed(3)} s  ${ours.text}${beside}`);
  }
  print(`    all of ours together ${together.toFixed(3)} s; goal: under 1 s`);
}

function ourFits(summaries: PurchaseSummaries) {
  const purchases = FITTED_MODELS.map((name) => {
    const { seconds, value } = timed(() => purchaseFitter(summaries)(name));
    const { model, logLikelihood, degeneracy } = value;
    return { name, seconds, text: fitText(model.parameters, logLikelihood, degeneracy?.reason) };
  });
  const { seconds, value } = timed(() => fitGammaGamma(summaries));
  const text =
    value === null ? '' : fitText(value.model.parameters, value.logLikelihood, value.degeneracy?.reason);
  return [...purchases, { name: 'gamma_gamma', seconds, text }];
}

function timed<Value>(work: () => Value): { readonly seconds: number; readonly value: Value } {
  const seconds: number[] = [];
  let value = work();
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    value = work();
    seconds.push((performance.now() - start) / 1000);
  }
  return { seconds: median(seconds), value };
}

function fitText(parameters: object, logLikelihood: number, reason: string | undefined): string {
  const degenerate = reason === undefined ? '' : `, NOT USED: ${reason}`;
  return `LL ${logLikelihood.toFixed(2)} (${shown(parameters)}${degenerate})`;
}

function shown(parameters: object): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name} ${Number(value).toPrecision(4)}`)
    .join(', ');
}
