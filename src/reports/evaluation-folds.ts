import {
  type ClassifierEvaluation,
  FIGURE_NAMES,
  type FigureName,
} from '../learning/evaluation/evaluation.js';
import type { ReportFormats } from './formats.js';
import { type Html, html } from './html.js';
import { shownName } from './shown-name.js';
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
  { text }: ReportWording,
  { count, decimal }: ReportFormats,
): Html {
  const first = text(split.kind === 'forward_in_time' ? 'column.step' : 'column.fold');
  const figures = FIGURE_NAMES.map((name) => text(`column.${name}`));
  const heads = [first, text('column.rows'), text('column.positives'), ...figures];
  return html`<div class="scroll"><table class="folds">
<thead><tr>${[...heads, text('column.fit'), text('column.predict')].map(
    (head) => html`<th scope="col">${head}</th>`,
  )}</tr></thead>
<tbody>${folds.map(
    (
      fold,
    ) => html`<tr><th scope="row">${shownName(fold.name)}</th><td>${count(fold.testRows)}</td><td>${count(fold.testPositives)}</td>${FIGURE_NAMES.map(
      (name) => html`<td>${decimal(fold[name], FIGURE_DECIMALS[name])}</td>`,
    )}<td>${decimal(fold.seconds.fit, 2)}</td><td>${decimal(fold.seconds.predict, 2)}</td></tr>
`,
  )}<tr class="average"><th scope="row">${text('row.average')}</th><td></td><td></td>${FIGURE_NAMES.map(
    (name) => {
      const { value, low, high } = average[name];
      const written = (figure: number) => decimal(figure, FIGURE_DECIMALS[name]);
      return html`<td>${written(value)}<span class="interval">${text('interval', { low: written(low), high: written(high) })}</span></td>`;
    },
  )}<td>${decimal(seconds.fit, 2)}</td><td>${decimal(seconds.predict, 2)}</td></tr></tbody>
</table></div>`;
}
