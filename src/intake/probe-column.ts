import { isMissingMarker } from './missing-marker.js';
import type { RawValue } from './raw-row.js';
import { instantReader } from './read-instant.js';
import { readMeasure } from './read-measure.js';

/** What the cells of a column are, as far as they agree. */
export type ColumnKind =
  | { readonly kind: 'numeric'; readonly decimal: '.' | ',' }
  | { readonly kind: 'date'; readonly format: string }
  | { readonly kind: 'categorical' };

export interface ColumnCounts {
  /** Cells with something in them. */
  readonly present: number;
  /** Cells that are numbers with decimals behind a point, behind a comma, and those that read either way. */
  readonly pointed: number;
  readonly withComma: number;
  readonly eitherWay: number;
  /** Cells that are dates, by the forms that are left in question. */
  readonly dates: ReadonlyMap<string, number>;
}

export interface ColumnProbe {
  see(cell: RawValue): void;
  counts(): ColumnCounts;
}

/** So many of the cells with something in them must be numbers, or dates of one form. */
const LEAST_SHARE = 0.95;
/** After so many cells a form of date that fits fewer than half of them is given up. */
const TRIED_CELLS = 100;
const DAY_FORMATS = [
  'd.M.yyyy',
  'd/M/yyyy',
  'M/d/yyyy',
  'd-M-yyyy',
  'yyyy/M/d',
  'd.M.yy',
  'd/M/yy',
  'M/d/yy',
];
/** Where two forms fit alike, the earlier wins. */
const DATE_FORMATS = [
  'iso',
  ...DAY_FORMATS.flatMap((day) => [day, `${day} H:mm`, `${day} H:mm:ss`]),
  ...['yyyy-MM', 'd MMM yyyy', 'd-MMM-yyyy', 'MMM d, yyyy'],
];
const INTEGER = /^-?\d{1,15}$/;
/** Longer texts are no dates, and trying them would take time that grows with the square of their length. */
const LONGEST_DATE = 100;
/** Plainly behind a point: three decimals could be grouped thousands. */
const POINTED = /^-?\d+\.(?:\d{1,2}|\d{4,18})$/;
const MAYBE_DATE = /\d[\s\S]*[-./ ]/;

/** Looks at a column's cells one by one, to say in the end what they are. */
export function probeColumn(): ColumnProbe {
  let present = 0;
  let pointed = 0;
  let withComma = 0;
  let eitherWay = 0;
  let forms = DATE_FORMATS.map((format) => ({ format, read: instantReader(format, 'UTC'), fits: 0 }));
  return {
    see(cell) {
      if (typeof cell !== 'string') {
        present += 1;
        if (typeof cell === 'number') eitherWay += 1;
        return;
      }
      const text = cell.trim();
      if (isMissingMarker(text)) return;
      present += 1;
      if (INTEGER.test(text)) eitherWay += 1;
      else if (POINTED.test(text)) pointed += 1;
      else {
        const isPointed = readMeasure(text, '.') !== null;
        const isWithComma = readMeasure(text, ',') !== null;
        if (isPointed && isWithComma) eitherWay += 1;
        else if (isPointed) pointed += 1;
        else if (isWithComma) withComma += 1;
        else if (forms.length > 0 && text.length <= LONGEST_DATE && MAYBE_DATE.test(text)) {
          for (const form of forms) if (typeof form.read(text) === 'number') form.fits += 1;
        }
      }
      if (present === TRIED_CELLS) forms = forms.filter(({ fits }) => fits >= TRIED_CELLS / 2);
    },
    counts: () => ({
      present,
      pointed,
      withComma,
      eitherWay,
      dates: new Map(forms.map(({ format, fits }) => [format, fits])),
    }),
  };
}

/**
 * The sign before the decimals of a whole file: cells such as "1,234" read either way, so all its columns of numbers are
 * asked together.
 */
export function decimalOfFile(columns: readonly ColumnCounts[]): '.' | ',' {
  let balance = 0;
  for (const counts of columns) {
    if (bestKind(counts, '.').kind === 'numeric') balance += counts.pointed - counts.withComma;
  }
  return balance < 0 ? ',' : '.';
}

/**
 * @param fileDecimal decides where the column's own cells don't.
 * @returns numeric when 95 % of the cells that hold something are numbers, date when as many are dates of one form. A
 * column without any such cell is categorical, with no category.
 */
export function bestKind(counts: ColumnCounts, fileDecimal: '.' | ','): ColumnKind {
  const { present, pointed, withComma, eitherWay, dates } = counts;
  const least = Math.max(1, LEAST_SHARE * present);
  if (eitherWay + Math.max(pointed, withComma) >= least) {
    const own = pointed === withComma ? fileDecimal : pointed > withComma ? '.' : ',';
    return { kind: 'numeric', decimal: own };
  }
  const [format, fits] = [...dates].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0]);
  return fits >= least ? { kind: 'date', format } : { kind: 'categorical' };
}
