import { type Html, html } from './html.js';

/** A table that scrolls by itself where the page is too narrow for it; of equal many cells in each row. */
export function reportTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  className = 'plain',
): Html {
  return html`<div class="scroll"><table class="${className}">
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${breakable(cell)}</td>`)}</tr>`)}</tbody>
</table></div>`;
}

/** Where names are made of words and underscores, a narrow page breaks them between the words. */
function breakable(cell: string): Html[] {
  return cell.split('_').map((piece, index) => (index === 0 ? html`${piece}` : html`_<wbr>${piece}`));
}
