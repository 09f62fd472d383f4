/** What programs and people write where there is nothing: Excel, R, pandas, SQL, SAS and the UCI archive. */
const MARKERS: ReadonlySet<string> = new Set([
  ...['', '-', '.', '?', 'na', 'n/a', 'nan', '-nan', 'null', '<na>', '(null)', '\\n'],
  ...['#n/a', '#na', '#null!', '#div/0!', '#value!', '#ref!', '#num!', '#name?'],
]);
const LONGEST = 7;

/** Whether a cell says that it is empty. "None" and "unknown" are answers, and stay. */
export function isMissingMarker(text: string): boolean {
  return text.length <= LONGEST && MARKERS.has(text.toLowerCase());
}
