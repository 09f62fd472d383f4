import type { RepairItem } from '../../domain/data-check-result.js';
import { EVENT_SOURCES } from '../../domain/run.js';
import { ORPHAN_KINDS } from '../../readiness/check-orphans.js';
import type { Reader } from '../reader.js';

/** What is to be put right, in words. */
export function repairText({ kind, subject }: Pick<RepairItem, 'kind' | 'subject'>, reader: Reader): string {
  return reader.words.text(`repair.${kind}`, { subject: SUBJECTS[kind]?.(subject, reader) ?? subject });
}

/** Subjects that carry names of the program's own; all others are the company's: numbers, people, spellings. */
const SUBJECTS: Readonly<Partial<Record<RepairItem['kind'], (subject: string, reader: Reader) => string>>> = {
  missing_field: columnText,
  mixed_format: columnText,
  synonymous_labels: labelsText,
  orphans: (subject, { words }) => {
    const kind = ORPHAN_KINDS.find((each) => each === subject);
    return kind === undefined ? subject : words.text(`orphan.${kind}`);
  },
  gap: gapText,
};

const COLUMNS = [
  'name',
  'segment',
  'country',
  'region',
  'team',
  'owner_id',
  'customer_since',
  'yearly_value',
  'currency',
  'phone',
  'product',
] as const;
const ATTRIBUTE = 'attribute:';

/** A column of every customer file by its name; what a company has added keeps the name it has there. */
function columnText(column: string, { words }: Reader): string {
  const known = COLUMNS.find((each) => each === column);
  if (known !== undefined) return words.text(`column.${known}`);
  return words.text('quoted', {
    text: column.startsWith(ATTRIBUTE) ? column.slice(ATTRIBUTE.length) : column,
  });
}

/** Labels stand behind their column: "segment: GTX Pro = GTXPro". */
function labelsText(subject: string, reader: Reader): string {
  const found = /^((?:attribute:)?[^:]*): (.*)$/s.exec(subject);
  const [, column, labels] = found ?? [];
  return column === undefined || labels === undefined ? subject : `${columnText(column, reader)}, ${labels}`;
}

/** A gap is told apart by its source and when it begins: "orders 2026-03-02T11:00Z". */
function gapText(subject: string, { words, formats }: Reader): string {
  const [name = '', from = ''] = subject.split(' ');
  const source = EVENT_SOURCES.find((each) => each === name);
  const at = new Date(from);
  if (source === undefined || Number.isNaN(at.getTime())) return subject;
  return `${words.text(`eventSource.${source}`)}, ${formats.date(at)}`;
}
