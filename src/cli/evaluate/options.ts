import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../../domain/staff.js';
import { LEARNERS, type LearnerName } from '../../learning/classifier/learners.js';
import { UsageError } from '../verb.js';
import { type OffersOptions, offersOptions } from './offers-options.js';
import { isOrdersCall, type OrdersOptions, ordersOptions } from './orders-options.js';
import type { ClassifierFile } from './read-classifier-file.js';
import type { TextFile } from './read-text-file.js';
import { type ValueOptions, valueOptions } from './value-options.js';

export interface ReportOptions {
  /** Where the report goes; null for none. */
  readonly htmlPath: string | null;
  readonly language: Language;
}

export interface ClassifierOptions extends ClassifierFile, ReportOptions {
  readonly kind: 'churn' | 'win';
  readonly json: boolean;
  readonly threads: number;
  /** Those that compete; null for the usual ones. */
  readonly learners: readonly LearnerName[] | null;
}

export interface TextOptions extends TextFile, ReportOptions {
  readonly kind: 'text';
  readonly json: boolean;
  readonly threads: number;
}

const MOST_THREADS = 16;

/** @throws UsageError saying what is wrong with the call. */
export function evaluateOptions(
  args: readonly string[],
): ClassifierOptions | OffersOptions | OrdersOptions | TextOptions | ValueOptions {
  const kind = args[0];
  if (kind === 'churn' && isOrdersCall(args)) return ordersOptions(args.slice(1), threadsOf);
  if (kind === 'churn' || kind === 'win') return classifierOptions(kind, args.slice(1));
  if (kind === 'text') return textOptions(args.slice(1));
  if (kind === 'value') return valueOptions(args.slice(1), threadsOf);
  if (kind === 'offers') return offersOptions(args.slice(1));
  const got = kind === undefined || kind.startsWith('-') ? 'nothing' : `"${kind}"`;
  throw new UsageError(`say first what is to be judged: churn, win, value, offers or text (got ${got})`);
}

function classifierOptions(kind: 'churn' | 'win', args: readonly string[]): ClassifierOptions {
  const string = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      csv: string,
      label: string,
      positive: string,
      id: string,
      ignore: { type: 'string', multiple: true },
      known: { type: 'string', multiple: true },
      folds: string,
      time: string,
      html: string,
      language: string,
      learners: string,
      threads: string,
      json: { type: 'boolean', default: false },
    },
  });
  const { folds = null, time = null } = values;
  if (folds !== null && time !== null)
    throw new UsageError('--folds and --time are two ways to judge; give one');
  return {
    kind,
    path: required('--csv', values.csv, 'the file'),
    label: required('--label', values.label, 'the column with the answer'),
    positive: required('--positive', values.positive, 'the value of that column that counts as yes'),
    id: values.id ?? null,
    ignore: values.ignore ?? [],
    known: values.known ?? [],
    foldsPath: folds,
    time,
    ...reportOptions(values.html, values.language),
    learners: values.learners === undefined ? null : learnersOf(values.learners),
    threads: threadsOf(values.threads),
    json: values.json,
  };
}

function textOptions(args: readonly string[]): TextOptions {
  const string = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      csv: string,
      text: string,
      label: string,
      folds: string,
      test: string,
      html: string,
      language: string,
      threads: string,
      json: { type: 'boolean', default: false },
    },
  });
  const { folds = null, test = null } = values;
  if (folds !== null && test !== null)
    throw new UsageError('--folds and --test are two ways to judge; give one');
  return {
    kind: 'text',
    path: required('--csv', values.csv, 'the file'),
    text: required('--text', values.text, 'the column with the texts'),
    label: required('--label', values.label, 'the column with their classes'),
    foldsPath: folds,
    testPath: test,
    ...reportOptions(values.html, values.language),
    threads: threadsOf(values.threads),
    json: values.json,
  };
}

function reportOptions(html: string | undefined, asked: string | undefined): ReportOptions {
  const language = LANGUAGES.find((each) => each === (asked ?? 'en'));
  if (language === undefined) {
    throw new UsageError(`--language "${asked}" is none of ${LANGUAGES.join(', ')}`);
  }
  if (asked !== undefined && html === undefined) {
    throw new UsageError('--language is that of the report; give --html FILE too');
  }
  return { htmlPath: html ?? null, language };
}

function required(option: string, value: string | undefined, what: string): string {
  if (value === undefined || value === '') throw new UsageError(`${option} is missing: name ${what}`);
  return value;
}

function learnersOf(list: string): LearnerName[] {
  return list.split(',').map((asked) => {
    const known = LEARNERS.find((name) => name === asked.trim());
    if (known === undefined) {
      throw new UsageError(`--learners names "${asked.trim()}", which is none of ${LEARNERS.join(', ')}`);
    }
    return known;
  });
}

function threadsOf(value: string | undefined): number {
  if (value === undefined) return Math.min(MOST_THREADS, availableParallelism());
  const threads = Number(value);
  if (Number.isInteger(threads) && threads >= 1 && threads <= MOST_THREADS) return threads;
  throw new UsageError(`--threads "${value}" is no whole number from 1 to ${MOST_THREADS}`);
}
