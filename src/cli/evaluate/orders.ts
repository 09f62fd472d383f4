import { basename } from 'node:path';
import { IntakeError } from '../../intake/intake-error.js';
import { defaultMapping } from '../../intake/mapping.js';
import { readMapping } from '../import.js';
import type { CliContext } from '../verb.js';
import { silenceWindows } from './orders-dates.js';
import type { OrdersEngine } from './orders-engine.js';
import { type OrdersFile, readOrdersFile } from './orders-file.js';
import { ordersJson } from './orders-json.js';
import { type OrdersShortfall, ordersShortfalls, requireWindows, shortfallText } from './orders-minimums.js';
import type { OrdersOptions } from './orders-options.js';
import { countsOf, type OrdersSnapshot, ordersSnapshot } from './orders-snapshot.js';
import { ordersText } from './orders-text.js';
import { evaluationProgress } from './progress.js';

/**
 * Judges how well silence can be told from orders: learns on one day's customers, tests on a later day's.
 * @throws UsageError where the dates don't fit; IntakeError where the file or the mapping doesn't, or where there
 * is too little to learn from and the call doesn't waive that.
 */
export async function evaluateOrders(
  options: OrdersOptions,
  { stdout, stderr, now }: CliContext,
  open: (threads: number) => Promise<OrdersEngine>,
): Promise<void> {
  const { path, mapPath } = options;
  const progress = evaluationProgress(stderr, now);
  try {
    const mapping = mapPath === null ? defaultMapping('orders') : await readMapping(mapPath, 'orders');
    const { train, test } = silenceWindows(options, mapping.zone);
    const file = await readOrdersFile(path, mapping, now(), progress.reading);
    requireWindows(path, file, train, test);
    const snapshots = { train: ordersSnapshot(file, train), test: ordersSnapshot(file, test) };
    requireBothKinds(`--train-at ${train.date}`, options.silenceDays, snapshots.train);
    requireBothKinds(`--test-at ${test.date}`, options.silenceDays, snapshots.test);
    const shortfalls = ordersShortfalls(countsOf(snapshots.train), file, train);
    if (!options.isExperimental) refuseShortfalls(path, train.date, shortfalls);
    progress.passes(0, 1);
    const engine = await open(options.threads);
    try {
      const evaluation = engine.judge(snapshots);
      const subject = {
        file: basename(path),
        trainAt: train.date,
        testAt: test.date,
        silenceDays: options.silenceDays,
        shortfalls,
        notes: notesOf(file),
      };
      progress.clear();
      stdout.write((options.json ? ordersJson : ordersText)(subject, evaluation));
    } finally {
      await engine.close();
    }
  } finally {
    progress.clear();
  }
}

const LEAST_OF_A_KIND = 2;

function requireBothKinds(option: string, days: number, snapshot: OrdersSnapshot): void {
  const { customers, positives } = countsOf(snapshot);
  if (Math.min(positives, customers - positives) >= LEAST_OF_A_KIND) return;
  throw new IntakeError(
    `Of the ${customers} customers with an order before ${option}, ${positives} were silent for ${days} days and ${customers - positives} were not; there must be at least ${LEAST_OF_A_KIND} of each: choose other days or other --silence-days`,
  );
}

function refuseShortfalls(path: string, trainAt: string, shortfalls: readonly OrdersShortfall[]): void {
  if (shortfalls.length === 0) return;
  throw new IntakeError(
    `${path} is under the minimums of a churn model before --train-at ${trainAt}: ${shortfalls.map(shortfallText).join(', ')}. To judge it all the same, for a look and not for use, add --experimental`,
  );
}

function notesOf({ rows, rejected, skipped, notes }: OrdersFile): string[] {
  const share = (count: number, what: string) =>
    count === 0 ? [] : [`${count} of ${rows} rows were left out: ${what}`];
  return [
    ...share(rejected, 'they could not be read as the mapping says'),
    ...share(skipped.without_customer ?? 0, 'without a customer'),
    ...share(skipped.repeated ?? 0, 'repeating another row'),
    ...notes,
  ];
}
