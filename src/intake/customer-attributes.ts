import type { DatedAttribute } from '../domain/customer.js';
import { columnText, instantCell } from './cells.js';
import type { IntakeContext } from './intake-context.js';
import { type RawRow, type RowProblem, shortened } from './raw-row.js';
import type { ResolvedMapping } from './resolve-mapping.js';
import { typedValue } from './typed-value.js';

const MAX_LENGTH = 1_000;

/** Reads the columns that no field reads as attributes, dated as the mapping says. Empty cells are no attributes. */
export function attributeReader(
  { mapping, unread, columnIndex }: ResolvedMapping,
  { importedAt }: IntakeContext,
): (row: RawRow, problems: RowProblem[]) => DatedAttribute[] {
  if (mapping.attributes === 'ignore') return () => [];
  const { validFrom } = mapping.attributes;
  const columns = unread.filter(({ name }) => name !== '');
  const readStart = startReader();
  return (row, problems) => {
    const start = readStart(row, problems);
    return columns.flatMap(({ index, name }) => {
      const written = row.values[index] ?? '';
      const text = columnText(row, index);
      if (text === '') return [];
      if (text.length > MAX_LENGTH) {
        const reason = `is longer than ${MAX_LENGTH} characters; a column not to be kept goes under "attributes: ignore:" in the mapping`;
        problems.push({ field: name, reason, value: shortened(text) });
        return [];
      }
      return [{ name, value: typedValue(written, text, mapping.decimal), validFrom: start, knownAt: start }];
    });
  };

  function startReader(): (row: RawRow, problems: RowProblem[]) => Date | null {
    if (validFrom === 'constant') return () => null;
    if (validFrom === 'imported') return () => importedAt;
    const index = columnIndex(validFrom.column);
    const readInstant = instantCell(validFrom.column, mapping.dateFormat, mapping.zone);
    return (row, problems) => {
      const text = columnText(row, index);
      if (text === '')
        problems.push({ field: validFrom.column, reason: 'is empty, and dates the attributes', value: '' });
      const atMs = text === '' ? null : readInstant(text, problems);
      return atMs === null ? null : new Date(atMs);
    };
  }
}
