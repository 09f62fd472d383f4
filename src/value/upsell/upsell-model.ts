import { type Table, table } from '../../learning/table.js';
import { type KeptLogistic, logisticChance } from './kept-logistic.js';
import { type Beside, type BesideColumn, LOG_ODDS, logOddsOf } from './upsell-inputs.js';

/** A logistic regression of further purchases: on the log-odds of the purchase model's chance, and on what is known beside. */
export type UpsellModel = KeptLogistic<UpsellColumn>;
export type UpsellColumn = BesideColumn | typeof LOG_ODDS;

/** Rows as the regression takes them. @param chances of the purchase model, one a row. */
export function upsellTable(
  columns: readonly BesideColumn[],
  chances: Float64Array,
  beside: readonly Beside[],
): Table {
  return table([
    { kind: 'numeric', name: LOG_ODDS, values: chances.map(logOddsOf) },
    ...columns.map((column) => ({
      kind: 'numeric' as const,
      name: column,
      values: Float64Array.from(beside, (row) => row[column]),
    })),
  ]);
}

/** Chance of a further purchase, 0 to 1, by the purchase model's chance and what is known beside. */
export type UpsellChance = (purchaseChance: number, beside: Beside) => number;

export function upsellChance(model: UpsellModel): UpsellChance {
  const chanceOf = logisticChance(model);
  return (purchaseChance, beside) => chanceOf({ ...beside, [LOG_ODDS]: logOddsOf(purchaseChance) });
}

/** What the model reads beside purchases. */
export function columnsOf({ inputs }: Pick<UpsellModel, 'inputs'>): BesideColumn[] {
  return inputs.flatMap(({ column }) => (column === LOG_ODDS ? [] : [column]));
}
