import type { Outcome } from './record.js';

/** What was done to the installation, and what came of its messages. */
export interface Trial extends Outcome {
  readonly killed: string;
  readonly at: string;
}

const COLUMNS = [
  ['killed', 'killed'],
  ['at', 'at'],
  ['deliveries', 'deliveries'],
  ['exactlyOnce', 'exactly once'],
  ['unknown', 'unknown'],
  ['twice', 'twice'],
  ['never', 'never'],
] as const satisfies readonly (readonly [keyof Trial, string])[];

/** A table of the trials for the console, with sums at its foot. */
export function ledgerOf(title: string, trials: readonly Trial[]): string {
  const sum = (column: keyof Outcome) => trials.reduce((total, trial) => total + trial[column], 0);
  const total: Trial = {
    killed: 'all',
    at: `${trials.length} trials`,
    deliveries: sum('deliveries'),
    exactlyOnce: sum('exactlyOnce'),
    unknown: sum('unknown'),
    twice: sum('twice'),
    never: sum('never'),
  };
  const cells = [
    COLUMNS.map(([, heading]) => heading),
    ...[...trials, total].map((trial) => COLUMNS.map(([column]) => String(trial[column]))),
  ];
  const widths = COLUMNS.map((_, index) => Math.max(...cells.map((row) => row[index]?.length ?? 0)));
  const lines = cells.map((row) => row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  '));
  return `\n${title}\n${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
