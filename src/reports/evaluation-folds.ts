import {
  type ClassifierEvaluation,
  FIGURE_NAMES,
  type FigureName,
} from '../learning/evaluation/evaluation.js';
import type { ReportFormats } from './formats.js';
import type { Html } from './html.js';
import { passTable } from './pass-table.js';
import type { ReportWording } from './wording.js';

/** How many decimals a figure is worth. */
export const FIGURE_DECIMALS = {
  auc: 4,
  averagePrecision: 4,
  logLoss: 4,
  brier: 4,
  accuracy: 4,
  liftAt10: 2,
} as const satisfies Record<FigureName, number>;

/** All figures pass by pass, and their averages with intervals. */
export function foldTable(
  { folds, average, seconds, split }: ClassifierEvaluation,
  wording: ReportWording,
  formats: ReportFormats,
): Html {
  const { text } = wording;
  return passTable(
    {
      first: text(split.kind === 'forward_in_time' ? 'column.step' : 'column.fold'),
      counts: [text('column.rows'), text('column.positives')],
      figures: FIGURE_NAMES.map((name) => ({
        name,
        head: text(`column.${name}`),
        decimals: FIGURE_DECIMALS[name],
      })),
      passes: folds.map((fold) => ({ ...fold, counts: [fold.testRows, fold.testPositives] })),
      average,
      seconds,
    },
    wording,
    formats,
  );
}
