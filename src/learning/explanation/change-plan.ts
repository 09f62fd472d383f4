import { type Column, type Table, takeRows } from '../table.js';
import { type ChangeableColumn, categoricalAlternatives, numericAlternatives } from './changeable-column.js';

/** One column set to one value. */
export interface Step {
  /** Position among all steps. */
  readonly index: number;
  /** The column's place in the table. */
  readonly place: number;
  readonly to: number | string;
  readonly cost: number;
}

/** Steps of different columns, taken together. */
export type Plan = readonly Step[];

const BATCH_ROWS = 4096;

/** All steps that a row allows, in the order of its columns. */
export function stepsFor({ columns }: Table, changeable: readonly ChangeableColumn[]): Step[] {
  const byName = new Map(changeable.map((own) => [own.name, own]));
  return columns
    .flatMap((column, place) => {
      const own = byName.get(column.name);
      if (own?.kind === 'numeric' && column.kind === 'numeric') {
        return numericAlternatives(column, own).map((alternative) => ({ ...alternative, place }));
      }
      if (own?.kind === 'categorical' && column.kind === 'categorical') {
        return categoricalAlternatives(column, own).map((alternative) => ({ ...alternative, place }));
      }
      return [];
    })
    .map((step, index) => ({ ...step, index }));
}

/** The chance of the row under each plan. */
export function predictPlans(
  predict: (rows: Table) => Float64Array,
  row: Table,
  plans: readonly Plan[],
): Float64Array {
  const probabilities = new Float64Array(plans.length);
  for (let from = 0; from < plans.length; from += BATCH_ROWS) {
    probabilities.set(predict(changedRows(row, plans.slice(from, from + BATCH_ROWS))), from);
  }
  return probabilities;
}

/** The row once for each plan, with the plan's steps taken. */
function changedRows(row: Table, plans: readonly Plan[]): Table {
  const { rowCount, columns } = takeRows(row, new Int32Array(plans.length));
  const changed: Column[] = columns.map((column, place) => {
    if (column.kind === 'numeric') return column;
    const given = plans.flatMap((plan) =>
      plan.flatMap((step) => (step.place === place ? [String(step.to)] : [])),
    );
    return { ...column, categories: [...new Set([...column.categories, ...given])] };
  });
  for (const [index, plan] of plans.entries()) {
    for (const { place, to } of plan) {
      const column = changed[place] as Column;
      if (column.kind === 'numeric') column.values[index] = Number(to);
      else column.codes[index] = column.categories.indexOf(String(to));
    }
  }
  return { rowCount, columns: changed };
}
