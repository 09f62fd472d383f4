import type { Difference } from '../src/learning/honesty/compare-paired.js';
import { logLoss } from '../src/learning/metrics/log-loss.js';
import { rocAuc } from '../src/learning/metrics/roc-auc.js';
import { type Measured, ratios } from './learning-contest.js';
import { median } from './statistics.js';

const HEADINGS = ['fit s', 'ours/its', 'rows/s', 'ours/its', 'explain ms', 'ours/its', 'AUC', 'log loss'];
const NAME_WIDTH = 38;
const CELL_WIDTH = 10;

/**
 * One line a contestant, ours first. Seconds are medians over the rounds; a ratio is the median of the rounds' own: of
 * times for fitting and explaining (below 1 we are faster), of rows a second for scoring (above 1 we are faster).
 */
export function printMeasured(
  title: string,
  measured: readonly Measured[],
  testLabels: Float64Array,
  explainedRows: number,
  print: (line: string) => void,
): void {
  const [ours] = measured;
  if (ours === undefined) return;
  print(line(`  ${title}`, HEADINGS));
  for (const one of measured) {
    const isOurs = one === ours;
    const ratio = (first: readonly number[], second: readonly number[]) =>
      isOurs || first.length === 0 || second.length === 0 ? '' : median(ratios(first, second)).toFixed(2);
    const scoredAtOnce = testLabels.length / median(one.predict);
    print(
      line(`    ${one.contestant.name}`, [
        median(one.fit).toFixed(2),
        ratio(ours.fit, one.fit),
        Math.round(scoredAtOnce).toLocaleString('en'),
        ratio(one.predict, ours.predict),
        one.explain.length === 0 ? '' : ((1000 * median(one.explain)) / explainedRows).toFixed(3),
        ratio(ours.explain, one.explain),
        rocAuc(one.probabilities, testLabels).toFixed(4),
        logLoss(one.probabilities, testLabels).toFixed(4),
      ]),
    );
  }
}

/** A ratio over rounds with its spread. */
export function spread(values: readonly number[]): string {
  const least = Math.min(...values).toFixed(2);
  const most = Math.max(...values).toFixed(2);
  return `${median(values).toFixed(2)} (${least} to ${most})`;
}

/** A difference with its 95 % interval. */
export function interval({ value, low, high, pValue }: Difference): string {
  return `${signed(value)} [${signed(low)}, ${signed(high)}] ${pValue < 0.001 ? 'p < .001' : `p ${pValue.toFixed(3)}`}`;
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(4)}`;
}

function line(name: string, cells: readonly string[]): string {
  return `${name.padEnd(NAME_WIDTH)}${cells.map((cell) => cell.padStart(CELL_WIDTH + 1)).join('')}`;
}
