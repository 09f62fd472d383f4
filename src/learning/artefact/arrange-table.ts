import type { Column, Table } from '../table.js';
import {
  differenceTexts,
  type FeatureSchema,
  type SchemaDifference,
  schemaDifference,
  schemaOf,
} from './feature-schema.js';

/** Columns don't fit a trained model; `difference` says how. */
export class SchemaMismatchError extends RangeError {
  override readonly name = 'SchemaMismatchError';
  readonly difference: SchemaDifference;

  constructor(difference: SchemaDifference) {
    const texts = differenceTexts(difference);
    super(
      `The columns don't fit the trained model: ${texts.join('; ')}. Give the columns it was trained on, or train again.`,
    );
    this.difference = difference;
  }
}

/**
 * The same rows with the columns in the order of a schema; values are shared, not copied.
 * @param given what is known of the table's columns beyond the table itself (units); default the table's own schema
 * @throws SchemaMismatchError naming every column that is missing, additional, of another kind or in another unit
 */
export function arrangeTable(
  table: Table,
  schema: FeatureSchema,
  given: FeatureSchema = schemaOf(table),
): Table {
  const difference = schemaDifference(schema, given);
  if (differenceTexts(difference).length > 0) throw new SchemaMismatchError(difference);
  if (!difference.isReordered) return table;
  const byName = new Map(table.columns.map((column) => [column.name, column]));
  // The schemas fit, so that none is left out.
  const columns = schema.map(({ name }) => byName.get(name) as Column);
  return { rowCount: table.rowCount, columns };
}
