import type { ProductLimit, PropertyValue } from '../domain/product.js';
import { type Cells, columnText } from './cells.js';
import { type RawRow, type RawValue, type RowProblem, shortened } from './raw-row.js';
import { LARGEST_NUMBER, readNumber } from './read-number.js';
import type { ResolvedMapping } from './resolve-mapping.js';
import { typedValue } from './typed-value.js';

const LONGEST_TEXT = 1_000;
const LONGEST_JSON = 20_000;
const MOST_PROPERTIES = 200;
const LONGEST_NAME = 100;

type Named<Value> = (row: RawRow, problems: RowProblem[]) => readonly (readonly [string, Value])[];

/** Reads the properties of a product: columns "property:NAME", and a cell of JSON such as {"storage GB": 500}. */
export function propertyCells(cells: Cells, resolved: ResolvedMapping): Named<PropertyValue> {
  const { decimal } = resolved.mapping;
  const read = namedCells(cells, resolved, 'properties', 'property:');
  return (row, problems) =>
    read(row, problems).flatMap(({ field, name, written, text }) => {
      if (text.length > LONGEST_TEXT) {
        const reason = `is longer than ${LONGEST_TEXT} characters; a longer text goes into the field description`;
        problems.push({ field, reason, value: shortened(text) });
        return [];
      }
      return [[name, typedValue(written, text, decimal)] as const];
    });
}

/** Reads how much a product carries: columns "limit:METRIC", and a cell of JSON such as {"api_calls": 10000}. */
export function limitCells(
  cells: Cells,
  resolved: ResolvedMapping,
): (row: RawRow, problems: RowProblem[]) => ProductLimit[] {
  const { decimal } = resolved.mapping;
  const read = namedCells(cells, resolved, 'limits', 'limit:');
  return (row, problems) =>
    read(row, problems).flatMap(({ field, name, written, text }) => {
      const most = typeof written === 'number' ? written : readNumber(text, decimal);
      if (most !== null && most > 0 && most <= LARGEST_NUMBER) return [{ metric: name, most }];
      const reason = 'is no number above 0; leave it empty where the product has no such limit';
      problems.push({ field, reason, value: shortened(text) });
      return [];
    });
}

interface NamedCell {
  /** As messages name it. */
  readonly field: string;
  readonly name: string;
  readonly written: RawValue;
  readonly text: string;
}

/** What stands in a product's own columns and in its cell of JSON, by name; empty ones left out, columns first. */
function namedCells(
  cells: Cells,
  resolved: ResolvedMapping,
  jsonField: string,
  start: string,
): (row: RawRow, problems: RowProblem[]) => NamedCell[] {
  const readJson = cells.text(jsonField, { maxLength: LONGEST_JSON });
  const jsonName = cells.name(jsonField);
  const columns = resolved.namedFields
    .filter((field) => field.startsWith(start))
    .map((field) => {
      const located = resolved.locate(field);
      const index =
        located.kind === 'columns' && located.indexes.length === 1 ? located.indexes[0] : undefined;
      const read = cells.text(field, { maxLength: LONGEST_JSON });
      return { field: cells.name(field), name: field.slice(start.length).trim(), read, index };
    });
  return (row, problems) => {
    const found = new Map<string, NamedCell>();
    const json = readJson(row, problems);
    for (const [name, written] of json === '' ? [] : jsonEntries(json, jsonName, problems)) {
      const text = String(written).trim();
      if (name !== '' && text !== '') found.set(name, { field: `${jsonName}: ${name}`, name, written, text });
    }
    for (const { field, name, read, index } of columns) {
      const text = read(row, problems);
      if (text === '' || name === '') continue;
      // JSON lines bring numbers as numbers; where the mapping's codes changed the text, that counts.
      const raw = index === undefined ? undefined : row.values[index];
      const isRaw = raw !== undefined && index !== undefined && columnText(row, index) === text;
      found.set(name, { field, name, written: isRaw ? raw : text, text });
    }
    if (found.size > MOST_PROPERTIES) {
      const reason = `has ${found.size} of them, more than the ${MOST_PROPERTIES} that a product can have`;
      problems.push({ field: jsonName, reason, value: '' });
    }
    return [...found.values()];
  };
}

function jsonEntries(text: string, field: string, problems: RowProblem[]): (readonly [string, RawValue])[] {
  const refuse = (reason: string): [] => {
    problems.push({ field, reason, value: shortened(text) });
    return [];
  };
  const asked = 'write {"name": value}, or give each a column of its own';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse(`is no JSON; ${asked}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(`is no JSON object; ${asked}`);
  }
  const entries: (readonly [string, RawValue])[] = [];
  for (const [name, each] of Object.entries(value)) {
    if (each === null) continue;
    const isPlain = typeof each === 'string' || typeof each === 'number' || typeof each === 'boolean';
    if (!isPlain) return refuse(`holds more than a text, a number, true or false under "${shortened(name)}"`);
    if (name.length > LONGEST_NAME) return refuse(`has a name of more than ${LONGEST_NAME} characters`);
    entries.push([name.trim(), each]);
  }
  return entries;
}
