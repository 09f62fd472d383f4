import type { PredictedValue } from '../../domain/customer-value.js';
import { historicValue } from '../historic-value.js';
import type { ObservedTable } from '../observed/observed-table.js';
import { type ValueModels, valueToCome } from '../value-to-come.js';

export interface Worth {
  readonly predictions: readonly (PredictedValue | null)[];
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
  const predictions = Array.from({ length: table.size }, (_, row) =>
    isPredicted
      ? valueToCome(
          {
            customerId: table.customerIds[row] ?? '',
            segment: table.segments[row] ?? '',
            observed: table.at(row),
            expectedMinor: expected?.[row] ?? Number.NaN,
          },
          models,
        )
      : null,
  );
  const worth = Float64Array.from(predictions, (predicted, row) =>
    isPredicted ? (predicted?.valueMinor ?? Number.NaN) : worthSoFar(table, row, models.margin),
  );
  return { predictions, worth };
}

export function worthSoFar(table: ObservedTable, row: number, margin: number | null): number {
  return historicValue(table.at(row), margin)?.valueMinor ?? Number.NaN;
}
