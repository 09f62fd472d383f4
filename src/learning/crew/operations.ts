import { gradientsOfRows } from '../boosting/gradients-of-rows.js';
import { growForestTree } from '../forest/grow-forest-tree.js';
import { binColumn } from '../trees/bin-columns.js';
import { searchColumns } from '../trees/search-columns.js';
import type { Operation } from './operation.js';

/** What threads can do; a call names one. */
export const OPERATIONS = {
  binColumn,
  gradientsOfRows,
  searchColumns,
  growForestTree,
};

export type OperationName = keyof typeof OPERATIONS;

/** In the order in which calls number them. */
export const OPERATION_NAMES = Object.keys(OPERATIONS) as readonly OperationName[];

export type CallOf<Name extends OperationName> = Parameters<(typeof OPERATIONS)[Name]['write']>[1];

/** The operation of a name, whatever its arguments. */
export function operationOf(name: OperationName): Operation<string> {
  return OPERATIONS[name] as Operation<string>;
}
