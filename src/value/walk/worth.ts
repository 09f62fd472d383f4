import type { PredictedValue } from '../../domain/customer-value.js';
import { historicValue } from '../historic-value.js';
import type { ObservedTable } from '../observed/observed-table.js';
import { type Valued, type ValueModels, valueToCome, worthToCome } from '../value-to-come.js';

export interface Worth {
  /** With interval and reasons, reckoned each time it is asked for: of a million customers they would fill the memory. */
  predicted(row: number): PredictedValue | null;
  /** Minor units: to come, or so far where nothing is predicted; NaN where neither is known. */
  readonly worth: Float64Array;
}

/** What each row is worth. @param expected income by row as the model of purchases tells it. */
export function worthOf(
  table: ObservedTable,
  expected: Float64Array | null,
  models: ValueModels,
  isPredicted: boolean,
): Worth {
  const valuedAt = (row: number): Valued => ({
    customerId: table.ids.at(row),
    segment: table.segment(row),
    observed: table.at(row),
    expectedMinor: expected?.[row] ?? Number.NaN,
  });
  const worth = new Float64Array(table.size);
  for (let row = 0; row < table.size; row++)
    worth[row] = isPredicted ? worthToCome(valuedAt(row), models) : worthSoFar(table, row, models.margin);
  return { predicted: (row) => (isPredicted ? valueToCome(valuedAt(row), models) : null), worth };
}

export function worthSoFar(table: ObservedTable, row: number, margin: number | null): number {
  return historicValue(table.at(row), margin)?.valueMinor ?? Number.NaN;
}
