import { USAGE_METRICS } from '../domain/event.js';
import { ATTRIBUTE_KINDS, FIELDS, isNamedField } from './fields.js';
import { IntakeError } from './intake-error.js';
import { DELIMITERS, type FieldSource, type Mapping, nearest } from './mapping.js';

const MAX_ATTRIBUTES = 200;

/** Where a field's value is found in a file. */
export type Located =
  | { readonly kind: 'absent' }
  | { readonly kind: 'constant'; readonly value: string }
  | {
      readonly kind: 'columns';
      readonly indexes: readonly number[];
      readonly names: readonly string[];
      readonly dateFormat: string;
      readonly zone: string;
    };

/** A mapping that has met the file it is for: every column it names is there. */
export interface ResolvedMapping {
  readonly mapping: Mapping;
  readonly columns: readonly string[];
  /** Where a field of the kind comes from. */
  locate(field: string): Located;
  /** The index of a column that an option of the mapping names. */
  columnIndex(name: string): number;
  /** Fields that the company named itself, by their names. */
  readonly namedFields: readonly string[];
  /** Columns that nothing in the mapping reads. */
  readonly unread: readonly { readonly index: number; readonly name: string }[];
}

/**
 * Looks up every column the mapping names.
 * @throws IntakeError naming the column, the file's columns and the nearest of them, or the delimiter to set.
 */
export function resolveMapping(
  mapping: Mapping,
  columns: readonly string[],
  delimiter: string | null,
): ResolvedMapping {
  refuseOtherDelimiter(columns, delimiter);
  const read = new Set<number>();
  const columnIndex = (name: string, askedBy = 'the mapping') => {
    const index = indexOf(columns, name, askedBy);
    read.add(index);
    return index;
  };
  const located = new Map<string, Located>();
  for (const field of FIELDS[mapping.kind]) {
    const where = locate(field.name, mapping, columns, columnIndex);
    if (where.kind === 'absent' && field.isRequired) throw missing(field.name, mapping, columns);
    located.set(field.name, where);
  }
  const namedFields = [...new Set([...Object.keys(mapping.fields), ...columns])].filter((name) =>
    isNamedField(mapping.kind, name),
  );
  for (const name of namedFields) located.set(name, locate(name, mapping, columns, columnIndex));
  for (const name of columnsOfOptions(mapping)) columnIndex(name);
  if (mapping.attributes !== 'ignore') {
    for (const name of mapping.attributes.ignore) {
      if (!columns.includes(name)) columnIndex(name, 'attributes.ignore of the mapping');
      for (const [index, column] of columns.entries()) if (column === name) read.add(index);
    }
  }
  const unread = columns.map((name, index) => ({ index, name })).filter(({ index }) => !read.has(index));
  if (mapping.kind === 'orders') refuseWithoutSums(located);
  if (mapping.kind === 'usage') refuseWithoutReadings(located);
  if (mapping.kind === 'crosswalk') refuseWithoutOther(located);
  if (ATTRIBUTE_KINDS.includes(mapping.kind) && mapping.attributes !== 'ignore') {
    refuseTooMany(unread.length, mapping.kind);
    refuseTwice(unread.map(({ name }) => name));
  }
  return {
    mapping,
    columns,
    locate: (field) => located.get(field) ?? { kind: 'absent' },
    columnIndex,
    namedFields,
    unread,
  };
}

function refuseWithoutSums(located: ReadonlyMap<string, Located>): void {
  const isThere = (field: string) => located.get(field)?.kind !== 'absent';
  if (isThere('amount') || (isThere('quantity') && isThere('unit_price'))) return;
  throw new IntakeError(
    'orders need the field amount, or both quantity and unit_price, and no columns bring them: say which do in a mapping file (--map), under "fields"',
  );
}

function refuseWithoutReadings(located: ReadonlyMap<string, Located>): void {
  const isThere = (field: string) => located.get(field)?.kind !== 'absent';
  if ((isThere('metric') && isThere('value')) || USAGE_METRICS.some(isThere)) return;
  throw new IntakeError(
    `usage needs the fields metric and value, or a column per metric (${USAGE_METRICS.join(', ')}), and no columns bring them: say which do in a mapping file (--map), under "fields"`,
  );
}

function refuseWithoutOther(located: ReadonlyMap<string, Located>): void {
  const isThere = (field: string) => located.get(field)?.kind !== 'absent';
  if (isThere('customer_id') || isThere('other_id')) return;
  throw new IntakeError(
    'a crosswalk needs two numbers a row: beside the field id the field customer_id, or other_source and other_id, and no columns bring them: say which do in a mapping file (--map), under "fields"',
  );
}

function refuseTooMany(unreadColumns: number, kind: string): void {
  if (unreadColumns <= MAX_ATTRIBUTES) return;
  throw new IntakeError(
    `the file has ${unreadColumns} columns that no field reads, more than the ${MAX_ATTRIBUTES} attributes that ${kind} can have: name those not to be kept under "attributes: ignore:" in the mapping, or set "attributes: ignore"`,
  );
}

/** Of two attributes of one name nobody could say which is meant. */
function refuseTwice(names: readonly string[]): void {
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
  if (twice === undefined) return;
  throw new IntakeError(
    `the file has the column "${twice}" twice: give each its own name, or leave both out with "attributes: ignore: [${JSON.stringify(twice)}]" in the mapping`,
  );
}

function locate(
  field: string,
  mapping: Mapping,
  columns: readonly string[],
  columnIndex: (name: string, askedBy: string) => number,
): Located {
  const from: FieldSource | undefined = Object.hasOwn(mapping.fields, field)
    ? mapping.fields[field]
    : undefined;
  const askedBy = `fields.${field} of the mapping`;
  const { dateFormat, zone } = mapping;
  const inColumns = (names: readonly string[], format = dateFormat, inZone = zone): Located => ({
    kind: 'columns',
    names,
    indexes: names.map((name) => columnIndex(name, askedBy)),
    dateFormat: format,
    zone: inZone,
  });
  if (from === null) return { kind: 'absent' };
  if (from === undefined) return columns.includes(field) ? inColumns([field]) : { kind: 'absent' };
  if (typeof from === 'string') return inColumns([from]);
  if ('constant' in from) return { kind: 'constant', value: from.constant };
  if ('columns' in from) return inColumns(from.columns);
  return inColumns([from.column], from.dateFormat, from.zone);
}

function columnsOfOptions({
  knownAt,
  cancellation,
  createCustomers,
  validFrom,
  attributes,
}: Mapping): string[] {
  const names: string[] = [];
  if (typeof knownAt === 'object' && 'column' in knownAt) names.push(knownAt.column);
  if (cancellation !== undefined && 'column' in cancellation) names.push(cancellation.column);
  if (createCustomers?.country !== undefined) names.push(createCustomers.country);
  if (typeof validFrom === 'object') names.push(validFrom.column);
  if (attributes !== 'ignore' && typeof attributes.validFrom === 'object')
    names.push(attributes.validFrom.column);
  return names;
}

function indexOf(columns: readonly string[], name: string, askedBy: string): number {
  const index = columns.indexOf(name);
  if (index === -1) {
    throw new IntakeError(
      `${askedBy} names a column "${name}" that the file doesn't have${hint(name, columns)}`,
    );
  }
  if (columns.indexOf(name, index + 1) !== -1) {
    throw new IntakeError(
      `${askedBy} names the column "${name}", which the file has twice: give each column its own name`,
    );
  }
  return index;
}

function missing(field: string, { kind }: Mapping, columns: readonly string[]): IntakeError {
  return new IntakeError(
    `${kind} need the field ${field}, and no column brings it${hint(field, columns)} Say which one does in a mapping file (--map), under "fields": ${field}: COLUMN`,
  );
}

function hint(name: string, columns: readonly string[]): string {
  const guess = nearest(name, columns);
  const shown = columns.slice(0, 40).map((column) => JSON.stringify(column));
  const more = columns.length > shown.length ? ` and ${columns.length - shown.length} more` : '';
  return `${guess === null ? '.' : `; did you mean "${guess}"?`} Its columns are ${shown.join(', ')}${more}.`;
}

/** A header in one piece that holds another delimiter is a file separated by that one. */
function refuseOtherDelimiter(columns: readonly string[], delimiter: string | null): void {
  const [only] = columns;
  if (delimiter === null || columns.length !== 1 || only === undefined) return;
  const likely = DELIMITERS.filter((other) => other !== delimiter)
    .map((other) => ({ other, count: only.split(other).length - 1 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)[0];
  if (likely === undefined) return;
  const shown = JSON.stringify(likely.other);
  throw new IntakeError(
    `the file looks separated by ${shown}, not by ${JSON.stringify(delimiter)}: set "delimiter: ${shown}" in a mapping file (--map)`,
  );
}
