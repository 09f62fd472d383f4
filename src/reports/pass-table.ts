import type { Figure } from '../learning/evaluation/evaluation.js';
import type { ReportFormats } from './formats.js';
import { type Html, html } from './html.js';
import { shownName } from './shown-name.js';
import type { ReportWording } from './wording.js';

interface Seconds {
  readonly fit: number;
  readonly predict: number;
}

export interface PassTable<Name extends string> {
  /** What a pass is called. */
  readonly first: string;
  /** Heads of the counts that come before the figures. */
  readonly counts: readonly string[];
  readonly figures: readonly { readonly name: Name; readonly head: string; readonly decimals: number }[];
  readonly passes: readonly (Readonly<Record<Name, number>> & {
    readonly name: string;
    readonly counts: readonly number[];
    readonly seconds: Seconds;
  })[];
  readonly average: Readonly<Record<Name, Figure>>;
  readonly seconds: Seconds;
}

/** All figures pass by pass, and their averages with intervals. */
export function passTable<Name extends string>(
  { first, counts, figures, passes, average, seconds }: PassTable<Name>,
  { text }: ReportWording,
  { count, decimal }: ReportFormats,
): Html {
  const heads = [first, ...counts, ...figures.map(({ head }) => head)];
  return html`<div class="scroll"><table class="folds">
<thead><tr>${[...heads, text('column.fit'), text('column.predict')].map(
    (head) => html`<th scope="col">${head}</th>`,
  )}</tr></thead>
<tbody>${passes.map(
    (
      pass,
    ) => html`<tr><th scope="row">${shownName(pass.name)}</th>${pass.counts.map((value) => html`<td>${count(value)}</td>`)}${figures.map(
      ({ name, decimals }) => html`<td>${decimal(pass[name], decimals)}</td>`,
    )}<td>${decimal(pass.seconds.fit, 2)}</td><td>${decimal(pass.seconds.predict, 2)}</td></tr>
`,
  )}<tr class="average"><th scope="row">${text('row.average')}</th>${counts.map(() => html`<td></td>`)}${figures.map(
    ({ name, decimals }) => {
      const { value, low, high } = average[name];
      const written = (figure: number) => decimal(figure, decimals);
      return html`<td>${written(value)}<span class="interval">${text('interval', { low: written(low), high: written(high) })}</span></td>`;
    },
  )}<td>${decimal(seconds.fit, 2)}</td><td>${decimal(seconds.predict, 2)}</td></tr></tbody>
</table></div>`;
}
