import { parseArgs } from 'node:util';
import { readDate } from '../read-date.js';
import { UsageError } from '../verb.js';

export interface ValueOptions {
  readonly kind: 'value';
  readonly path: string;
  readonly customer: string;
  readonly date: string;
  readonly amount: string;
  /** The column that the amount is multiplied by; null where it is a line's whole amount. */
  readonly quantity: string | null;
  /** Days since 1970, included. */
  readonly calibrationEnd: number;
  /** Null for the last day of the file. */
  readonly holdoutEnd: number | null;
  readonly threads: number;
  readonly json: boolean;
}

const MS_PER_DAY = 86_400_000;

/** @throws UsageError saying what is wrong with the call. */
export function valueOptions(
  args: readonly string[],
  threadsOf: (text: string | undefined) => number,
): ValueOptions {
  const string = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      csv: string,
      customer: string,
      date: string,
      amount: string,
      quantity: string,
      'calibration-end': string,
      'holdout-end': string,
      threads: string,
      json: { type: 'boolean', default: false },
    },
  });
  const calibrationEnd = dayOf(
    '--calibration-end',
    required(
      '--calibration-end',
      values['calibration-end'],
      'the last day to learn from, such as 2026-03-31',
    ),
  );
  const asked = values['holdout-end'];
  const holdoutEnd = asked === undefined ? null : dayOf('--holdout-end', asked);
  if (holdoutEnd !== null && holdoutEnd <= calibrationEnd) {
    throw new UsageError(
      `--holdout-end ${asked} is not after --calibration-end; it is the last day on which models are judged`,
    );
  }
  return {
    kind: 'value',
    path: required('--csv', values.csv, 'the file'),
    customer: required('--customer', values.customer, 'the column that says whose purchase it is'),
    date: required('--date', values.date, 'the column with the day'),
    amount: required('--amount', values.amount, 'the column with what was paid'),
    quantity: values.quantity ?? null,
    calibrationEnd,
    holdoutEnd,
    threads: threadsOf(values.threads),
    json: values.json,
  };
}

function dayOf(option: string, text: string): number {
  if (text.length !== 10) throw new UsageError(`${option} "${text}" is no day; give it as 2026-11-23`);
  return readDate(option, text).getTime() / MS_PER_DAY;
}

function required(option: string, value: string | undefined, what: string): string {
  if (value === undefined || value === '') throw new UsageError(`${option} is missing: name ${what}`);
  return value;
}
