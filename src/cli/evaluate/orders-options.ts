import { parseArgs } from 'node:util';
import { UsageError } from '../verb.js';
import type { AskedDates } from './orders-dates.js';

export interface OrdersOptions extends AskedDates {
  readonly kind: 'orders';
  readonly path: string;
  /** Null where the columns carry the fields' names. */
  readonly mapPath: string | null;
  /** Goes on under the minimums, and says so. */
  readonly isExperimental: boolean;
  readonly threads: number;
  readonly json: boolean;
}

const OPTIONS = {
  orders: { type: 'string' },
  map: { type: 'string' },
  'train-at': { type: 'string' },
  'test-at': { type: 'string' },
  'silence-days': { type: 'string' },
  experimental: { type: 'boolean', default: false },
  threads: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;
/** Those that a file of cases doesn't have. */
const TELLING = ['orders', 'map', 'train-at', 'test-at', 'silence-days', 'experimental'];
/** Those that only a file of cases has. */
const OF_CASES = ['csv', 'label', 'positive', 'id', 'ignore', 'folds', 'time', 'html', 'language'];
const MOST_DAYS = 3_660;

/** Whether a call of "churn" is about a file of orders. */
export function isOrdersCall(args: readonly string[]): boolean {
  return optionsIn(args).some((option) => TELLING.includes(option));
}

/** @throws UsageError saying what is wrong with the call. */
export function ordersOptions(
  args: readonly string[],
  threadsOf: (text: string | undefined) => number,
): OrdersOptions {
  const ofCases = optionsIn(args).find((option) => OF_CASES.includes(option));
  if (ofCases !== undefined) {
    throw new UsageError(`--${ofCases} is for a file of cases (--csv), not for one of orders (--orders)`);
  }
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  return {
    kind: 'orders',
    path: required('--orders', values.orders, 'the file of orders'),
    mapPath: values.map ?? null,
    trainAt: required('--train-at', values['train-at'], 'the day on whose customers to learn'),
    testAt: required('--test-at', values['test-at'], 'the later day on whose customers to test'),
    silenceDays: daysOf(required('--silence-days', values['silence-days'], 'how many days count as silence')),
    isExperimental: values.experimental,
    threads: threadsOf(values.threads),
    json: values.json,
  };
}

function optionsIn(args: readonly string[]): string[] {
  return args.flatMap((arg) => /^--([a-z-]+)(=|$)/.exec(arg)?.[1] ?? []);
}

function daysOf(text: string): number {
  const days = Number(text);
  if (/^\d+$/.test(text) && days >= 1 && days <= MOST_DAYS) return days;
  throw new UsageError(`--silence-days "${text}" is no whole number from 1 to ${MOST_DAYS}`);
}

function required(option: string, value: string | undefined, what: string): string {
  if (value === undefined || value === '') throw new UsageError(`${option} is missing: name ${what}`);
  return value;
}
