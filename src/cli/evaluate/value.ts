import { basename } from 'node:path';
import { IntakeError } from '../../intake/intake-error.js';
import type { CliContext } from '../verb.js';
import { evaluationProgress } from './progress.js';
import { readValueFile, type ValueFile } from './read-value-file.js';
import type { ValueEngine } from './value-engine.js';
import { valueJson } from './value-json.js';
import type { ValueOptions } from './value-options.js';
import { valueText } from './value-text.js';

/**
 * Judges how well the value of customers can be told from their purchases.
 * @throws UsageError where a column isn't there; IntakeError where the file is no good or the dates leave nothing.
 */
export async function evaluatePurchases(
  options: ValueOptions,
  { stdout, stderr, now }: CliContext,
  open: (threads: number) => Promise<ValueEngine>,
): Promise<void> {
  const progress = evaluationProgress(stderr, now);
  try {
    const { path, customer, date, amount, quantity, calibrationEnd } = options;
    const file = await readValueFile(options, progress.reading);
    const holdoutEnd = options.holdoutEnd ?? file.lastDay;
    requirePurchases(path, file, calibrationEnd, holdoutEnd);
    progress.passes(0, 1);
    const engine = await open(options.threads);
    try {
      const evaluation = engine.judge({ purchases: file.purchases, calibrationEnd, holdoutEnd });
      const { rows, returnRows, returnDays, notes } = file;
      const subject = {
        file: basename(path),
        customer,
        date,
        amount,
        quantity,
        rows,
        returnRows,
        returnDays,
        firstDay: dayText(file.firstDay),
        calibrationEnd: dayText(calibrationEnd),
        holdoutEnd: dayText(holdoutEnd),
        notes,
      };
      progress.clear();
      stdout.write((options.json ? valueJson : valueText)(subject, evaluation));
    } finally {
      await engine.close();
    }
  } finally {
    progress.clear();
  }
}

const MS_PER_DAY = 86_400_000;

function requirePurchases(path: string, file: ValueFile, calibrationEnd: number, holdoutEnd: number): void {
  const reach = `its purchases are from ${dayText(file.firstDay)} to ${dayText(file.lastDay)}`;
  if (file.firstDay > calibrationEnd) {
    throw new IntakeError(
      `${path} has no purchase up to --calibration-end ${dayText(calibrationEnd)}; ${reach}: choose a later day`,
    );
  }
  if (file.lastDay <= calibrationEnd) {
    throw new IntakeError(
      `${path} has nothing after --calibration-end ${dayText(calibrationEnd)} to judge by; ${reach}: choose an earlier day`,
    );
  }
  if (holdoutEnd > file.lastDay) {
    throw new IntakeError(
      `${path} ends before --holdout-end ${dayText(holdoutEnd)}; ${reach}: days without data would count as days without purchases`,
    );
  }
}

function dayText(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}
