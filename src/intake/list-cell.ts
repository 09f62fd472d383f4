import type { Cells } from './cells.js';
import { type RawRow, type RowProblem, shortened } from './raw-row.js';
import type { ResolvedMapping } from './resolve-mapping.js';

const LONGEST_LIST = 4_000;

/**
 * Reads several texts from one cell, parted by ";" or "|", or as a list in JSON lines; each once, empty ones left out. The
 * mapping's codes count for each of them.
 */
export function listCell(
  cells: Cells,
  { mapping }: ResolvedMapping,
  field: string,
): (row: RawRow, problems: RowProblem[]) => string[] {
  const read = cells.text(field, { maxLength: LONGEST_LIST });
  const codes = new Map(Object.entries(mapping.codes[field] ?? {}));
  return (row, problems) => {
    const items = (jsonList(read(row, problems)) ?? []).map((item) => {
      const text = item.trim();
      return codes.get(text) ?? text;
    });
    return [...new Set(items.filter((item) => item !== ''))];
  };
}

/** The same of codes: one of a list of words each, whatever their case. */
export function codeListCell<Code extends string>(
  cells: Cells,
  resolved: ResolvedMapping,
  field: string,
  allowed: readonly Code[],
): (row: RawRow, problems: RowProblem[]) => Code[] {
  const read = listCell(cells, resolved, field);
  const known = new Map(allowed.map((code) => [code as string, code]));
  const name = cells.name(field);
  return (row, problems) =>
    read(row, problems).flatMap((text) => {
      const code = known.get(text) ?? known.get(text.toLowerCase());
      if (code !== undefined) return [code];
      const reason = `is none of ${allowed.join(', ')}; say what the file's words mean under "codes: ${field}:" in the mapping`;
      problems.push({ field: name, reason, value: shortened(text) });
      return [];
    });
}

function jsonList(text: string): string[] | null {
  if (!text.startsWith('[')) return text.split(/[;|]/);
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.map(String) : null;
  } catch {
    // A name may begin with a bracket.
    return text.split(/[;|]/);
  }
}
