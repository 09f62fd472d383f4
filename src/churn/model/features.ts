import type { Customer } from '../../domain/customer.js';
import type { History } from '../../domain/history.js';
import type { ChurnContext } from '../../domain/run.js';
import { CHURN_SIGNALS } from '../../domain/score.js';
import { orderFeatures } from '../../history/order-features.js';
import type { Column, Table } from '../../learning/table.js';
import { churnSignals, readSignals, type SignalReadings } from '../signals/signals.js';
import { CHURN_COLUMNS, type ChurnColumn } from './columns.js';
import { type Traits, traitsOf } from './traits.js';

/** What a model is told of one customer as of a date, and what its factors are worded from. */
export interface ChurnFeatures {
  readonly readings: SignalReadings;
  readonly traits: Traits;
  readonly segment: string;
  /** One number a column of CHURN_COLUMNS; NaN where it is not known, and for names. */
  readonly values: Float64Array;
}

/** @param history as of the context's date: nothing later is in it. */
export function churnFeatures(
  customer: Customer,
  history: History,
  context: ChurnContext,
  readings: SignalReadings = readSignals(history, customer.segment, context),
): ChurnFeatures {
  const asOfMs = context.asOf.getTime();
  const traits = traitsOf(customer, history, asOfMs);
  const recordedFromMs = context.coverage.orders?.firstAt.getTime() ?? Number.POSITIVE_INFINITY;
  const ofOrders: Readonly<Record<string, number>> =
    orderFeatures(history.orders, asOfMs, recordedFromMs) ?? {};
  const values = new Float64Array(CHURN_COLUMNS.length).fill(Number.NaN);
  let place = 0;
  for (const signal of CHURN_SIGNALS) {
    const reading = readings[signal];
    for (const name of churnSignals[signal].modelValues) {
      // A missing signal is missing, not zero.
      if (reading.kind === 'measured') values[place] = reading.values[name] ?? Number.NaN;
      place++;
    }
  }
  for (; place < CHURN_COLUMNS.length; place++) {
    values[place] = otherValue((CHURN_COLUMNS[place] as ChurnColumn).name, ofOrders, traits);
  }
  return { readings, traits, segment: customer.segment, values };
}

/** Rows as a table of the named columns, in their order; all columns where nobody names any. */
export function featureTable(
  rows: readonly Pick<ChurnFeatures, 'values' | 'segment'>[],
  names: readonly string[] = CHURN_COLUMNS.map(({ name }) => name),
): Table {
  const places = new Map(CHURN_COLUMNS.map(({ name }, place) => [name, place]));
  const columns = names.map((name): Column => {
    const place = places.get(name);
    if (place === undefined) {
      throw new RangeError(`This version of Varsel has no feature "${name}"; train a new model.`);
    }
    if (CHURN_COLUMNS[place]?.kind === 'categorical') {
      return categoricalColumn(
        name,
        rows.map(({ segment }) => segment),
      );
    }
    return {
      kind: 'numeric',
      name,
      values: Float64Array.from(rows, ({ values }) => values[place] as number),
    };
  });
  return { rowCount: rows.length, columns };
}

/** Names as codes; '' is missing. */
function categoricalColumn(name: string, texts: readonly string[]): Column {
  const categories = [...new Set(texts)].filter((text) => text !== '').sort();
  const codes = new Map(categories.map((text, code) => [text, code]));
  return {
    kind: 'categorical',
    name,
    codes: Int32Array.from(texts, (text) => codes.get(text) ?? -1),
    categories,
  };
}

function otherValue(
  name: string,
  ofOrders: Readonly<Record<string, number>>,
  traits: Readonly<Record<string, Readonly<Record<string, number>>>>,
): number {
  const dot = name.indexOf('.');
  const group = name.slice(0, dot);
  const value = name.slice(dot + 1);
  if (group === 'orders') return ofOrders[value] ?? Number.NaN;
  // Nobody has been acted on by the time of a score.
  if (group === 'treatment') return 0;
  return traits[group]?.[value] ?? Number.NaN;
}
