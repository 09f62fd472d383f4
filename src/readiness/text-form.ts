import { instantReader } from '../intake/read-instant.js';
import { readMeasure } from '../intake/read-measure.js';

export const TEXT_FORMS = [
  'number',
  'number_point',
  'number_comma',
  'date_iso',
  'date_day_first',
  'date_month_first',
  'date_numbers',
  'yes_no',
  'text',
] as const;
/** How a value is written. "date_numbers": day and month could be either way round. */
export type TextForm = (typeof TEXT_FORMS)[number];

/** Longer ones are neither number nor date. */
const LONGEST = 40;
const WHOLE = /^-?\d{1,15}$/;
/** Three digits behind one sign could be thousands or decimals. */
const EITHER_WAY = /^-?\d{1,3}[.,]\d{3}$/;
const DAY_NUMBERS = /^\d{1,2}[./-]\d{1,2}[./-](\d{4}|\d{2})$/;
const YES_NO = new Set(['yes', 'no', 'true', 'false', 'ja', 'nei', 'nej', 'nein', 'kyllä', 'ei']);
const readIso = instantReader('iso', 'UTC');

/** The form of one value of a column. */
export function textForm(value: string | number | boolean): TextForm {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'yes_no';
  const text = value.trim();
  if (text.length > LONGEST) return 'text';
  if (WHOLE.test(text)) return 'number';
  if (DAY_NUMBERS.test(text)) return dayForm(text);
  if (typeof readIso(text) === 'number') return 'date_iso';
  if (YES_NO.has(text.toLowerCase())) return 'yes_no';
  if (EITHER_WAY.test(text)) return 'number';
  const isPointed = readMeasure(text, '.') !== null;
  const isWithComma = readMeasure(text, ',') !== null;
  if (isPointed && isWithComma) return 'number';
  if (isPointed) return 'number_point';
  return isWithComma ? 'number_comma' : 'text';
}

function dayForm(text: string): TextForm {
  const [first = 0, second = 0] = text.split(/[./-]/).map(Number);
  if (first > 31 || second > 31 || first === 0 || second === 0) return 'text';
  if (first > 12) return second > 12 ? 'text' : 'date_day_first';
  if (second > 12) return 'date_month_first';
  // Nobody writes the month first with points.
  return text.includes('.') ? 'date_day_first' : 'date_numbers';
}

/** Forms that can stand beside each other in one column without being mixed: the first takes in the second. */
const COMPATIBLE: readonly (readonly [TextForm, TextForm])[] = [
  ['number_point', 'number'],
  ['number_comma', 'number'],
  ['date_day_first', 'date_numbers'],
  ['date_month_first', 'date_numbers'],
];

/** Counts with the forms that read either way put to the one that the column has besides. */
export function settledForms(counts: ReadonlyMap<TextForm, number>): Map<TextForm, number> {
  const settled = new Map(counts);
  for (const [taker, taken] of COMPATIBLE) {
    const count = settled.get(taken);
    if (count === undefined || !settled.has(taker)) continue;
    settled.set(taker, (settled.get(taker) ?? 0) + count);
    settled.delete(taken);
  }
  return settled;
}
