import { parseArgs } from 'node:util';
import { readDate } from '../read-date.js';
import { UsageError } from '../verb.js';

export interface OffersOptions {
  readonly kind: 'offers';
  readonly path: string;
  readonly customer: string;
  readonly item: string;
  readonly date: string;
  /** Purchases before it are learned from. */
  readonly splitMs: number;
  readonly split: string;
  readonly json: boolean;
}

/** @throws UsageError saying what is wrong with the call. */
export function offersOptions(args: readonly string[]): OffersOptions {
  const string = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      csv: string,
      customer: string,
      item: string,
      date: string,
      split: string,
      json: { type: 'boolean', default: false },
    },
  });
  const split = required('--split', values.split, 'the first day that is judged by, such as 2026-03-31');
  if (split.length !== 10) throw new UsageError(`--split "${split}" is no day; give it as 2026-11-23`);
  return {
    kind: 'offers',
    path: required('--csv', values.csv, 'the file'),
    customer: required('--customer', values.customer, 'the column that says whose purchase it is'),
    item: required('--item', values.item, 'the column that says what was bought'),
    date: required('--date', values.date, 'the column with the day'),
    splitMs: readDate('--split', split).getTime(),
    split,
    json: values.json,
  };
}

function required(option: string, value: string | undefined, what: string): string {
  if (value === undefined || value === '') throw new UsageError(`${option} is missing: name ${what}`);
  return value;
}
