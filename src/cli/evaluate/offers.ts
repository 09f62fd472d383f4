import { basename } from 'node:path';
import { IntakeError } from '../../intake/intake-error.js';
import type { CliContext } from '../verb.js';
import type { OffersOptions } from './offers-options.js';
import { dayText, offersJson, offersText } from './offers-text.js';
import { evaluationProgress } from './progress.js';
import { type OffersFile, readOffersFile } from './read-offers-file.js';

/**
 * Judges how well the next purchase of customers can be told from what they and others bought.
 * @throws UsageError where a column isn't there; IntakeError where the file is no good or the date leaves nothing.
 */
export async function evaluateBaskets(
  options: OffersOptions,
  { stdout, stderr, now }: CliContext,
): Promise<void> {
  const progress = evaluationProgress(stderr, now);
  try {
    const { path, customer, item, date, split, splitMs } = options;
    const file = await readOffersFile(options, progress.reading);
    requirePurchases(path, file, splitMs, split);
    progress.passes(0, 1);
    // Loaded when there is something to learn: it takes longer than saying what is wrong with the call.
    const { evaluateOffers } = await import('../../learning/recommend/evaluate-offers.js');
    const evaluation = judged(path, () =>
      evaluateOffers(file.purchases, splitMs, () => performance.now() / 1000, progress.passes),
    );
    const { rows, firstMs, lastMs, notes } = file;
    const subject = {
      file: basename(path),
      customer,
      item,
      date,
      split,
      rows,
      firstDay: dayText(firstMs),
      lastDay: dayText(lastMs),
      notes,
    };
    progress.clear();
    stdout.write((options.json ? offersJson : offersText)(subject, evaluation));
  } finally {
    progress.clear();
  }
}

function requirePurchases(
  path: string,
  { firstMs, lastMs }: OffersFile,
  splitMs: number,
  split: string,
): void {
  const reach = `its purchases are from ${dayText(firstMs)} to ${dayText(lastMs)}`;
  if (firstMs >= splitMs)
    throw new IntakeError(`${path} has no purchase before --split ${split}; ${reach}: choose a later day`);
  if (lastMs < splitMs)
    throw new IntakeError(
      `${path} has nothing from --split ${split} on to judge by; ${reach}: choose an earlier day`,
    );
}

function judged<Evaluation>(path: string, judge: () => Evaluation): Evaluation {
  try {
    return judge();
  } catch (error) {
    if (error instanceof RangeError) throw new IntakeError(`${path}: ${error.message}`);
    throw error;
  }
}
